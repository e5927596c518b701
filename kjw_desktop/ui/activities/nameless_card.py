# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Those without a name, counted per age band."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from kjw_desktop.domain.activities import BandCount
from kjw_desktop.domain.rules import MOST_PRESENT
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.entry.band_boxes import BandBoxes
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class NamelessCard(Card):
    """A number per age band; together never more than there is room for. `changed` with every change."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__(self.tr("Without a name"))
        self._left = Text("", role="muted", wrap=True)
        self._boxes = BandBoxes(words)
        self.add(self._boxes)
        self.add(self._left)
        self.body.addStretch(1)
        self._boxes.changed.connect(self.changed)

    @property
    def bands(self) -> tuple[BandCount, ...]:
        """The bands in which anybody was counted."""
        return self._boxes.bands

    @property
    def number(self) -> int:
        """How many were counted in bands."""
        return self._boxes.number

    def put(self, numbers: Mapping[str, int]) -> None:
        """Have these numbers, and 0 for the other bands."""
        self._boxes.put(numbers)

    def tell_of(self, total: int | None, named: int) -> None:
        """Keep the bands within those of `total` who have no name; say how many are left."""
        left = MOST_PRESENT if total is None else total - named - self.number
        self._boxes.leave_room(left)
        self._left.set_tone(Tone.SERIOUS if left < 0 else Tone.PLAIN)
        self._left.setVisible(total is not None)
        if left < 0:
            self._left.setText(self.tr("{n} more than you counted.").format(n=-left))
        else:
            self._left.setText(self.tr("{n} without a name or an age group.").format(n=left))
