# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A number per age band, for those without a name."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from kjw_desktop.domain.activities import BandCount
from kjw_desktop.domain.age import bands_of
from kjw_desktop.domain.rules import MOST_PRESENT
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text


class BandBoxes(QWidget):
    """`changed` with every change. A band that is in the list no more keeps the number it was given."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__()
        self._boxes: dict[str, QSpinBox] = {}
        self._gone: dict[str, int] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for row, band in enumerate(bands_of(words["age_band"]).bands):
            box = number_field(word(words, "age_band", band.key))
            box.setRange(0, MOST_PRESENT)
            label = Text(word(words, "age_band", band.key))
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            box.valueChanged.connect(lambda _number: self.changed.emit())
            self._boxes[band.key] = box
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    @property
    def bands(self) -> tuple[BandCount, ...]:
        """The bands in which anybody was counted."""
        numbers = {**{key: box.value() for key, box in self._boxes.items()}, **self._gone}
        return tuple(BandCount(key, number) for key, number in numbers.items() if number)

    @property
    def number(self) -> int:
        """How many were counted in bands."""
        return sum(band.number for band in self.bands)

    def put(self, numbers: Mapping[str, int]) -> None:
        """Have these numbers, and 0 for the other bands."""
        self._gone = {key: number for key, number in numbers.items() if key not in self._boxes}
        for key, box in self._boxes.items():
            box.setMaximum(MOST_PRESENT)
            box.setValue(numbers.get(key, 0))

    def leave_room(self, room: int) -> None:
        """Let no band take more than `room` beyond what it has."""
        for box in self._boxes.values():
            box.setMaximum(box.value() + max(room, 0))
