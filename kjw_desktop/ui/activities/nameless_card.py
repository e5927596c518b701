# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Those without a name, counted per age band."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox

from kjw_desktop.domain.activities import BandCount
from kjw_desktop.domain.age import bands_of
from kjw_desktop.domain.rules import MOST_PRESENT
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text


class NamelessCard(Card):
    """A number per age band; together never more than there is room for. `changed` with every change."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__(self.tr("Without a name"))
        self._left = Text("", role="muted", wrap=True)
        self._boxes: dict[str, QSpinBox] = {}
        grid = QGridLayout()
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
        self.body.addLayout(grid)
        self.add(self._left)
        self.body.addStretch(1)

    @property
    def bands(self) -> tuple[BandCount, ...]:
        """The bands in which anybody was counted."""
        return tuple(BandCount(key, box.value()) for key, box in self._boxes.items() if box.value())

    @property
    def number(self) -> int:
        """How many were counted in bands."""
        return sum(box.value() for box in self._boxes.values())

    def put(self, numbers: Mapping[str, int]) -> None:
        """Have these numbers, and 0 for the other bands."""
        for key, box in self._boxes.items():
            box.setMaximum(MOST_PRESENT)
            box.setValue(numbers.get(key, 0))

    def tell_of(self, total: int | None, named: int) -> None:
        """Keep the bands within those of `total` who have no name; say how many are left."""
        left = MOST_PRESENT if total is None else total - named - self.number
        for box in self._boxes.values():
            box.setMaximum(box.value() + max(left, 0))
        self._left.set_tone(Tone.SERIOUS if left < 0 else Tone.PLAIN)
        self._left.setVisible(total is not None)
        if left < 0:
            self._left.setText(self.tr("{n} more than you counted.").format(n=-left))
        else:
            self._left.setText(self.tr("{n} without a name or an age group.").format(n=left))
