# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chips under the field; each tells when it is chosen or taken away."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.quick_entry.chip_words import Shown
from kjw_desktop.ui.widgets.chip import Chip
from kjw_desktop.ui.widgets.flow import FlowLayout

AT_A_TURN = 20
"""Chips made at a turn of the event loop."""


class ChipLine(QWidget):
    """`removed` and `chosen` carry the Shown of the chip. Tab goes from `before` to the first chip."""

    removed = Signal(object)
    chosen = Signal(object)

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._flow = FlowLayout(self)
        self._shown: tuple[Shown, ...] = ()
        self._more = InTurns(iter(()), self)
        self.hide()

    @property
    def shown(self) -> tuple[Shown, ...]:
        """What stands there."""
        return self._shown

    def show_chips(self, shown: Sequence[Shown]) -> None:
        """Have these chips in place of what stood there; those that look the same are not made anew."""
        looks = [(each.chip, _removable(each)) for each in shown]
        same = looks == [(each.chip, _removable(each)) for each in self._shown]
        self._shown = tuple(shown)
        self.setVisible(bool(shown))
        if same:
            return
        self._flow.clear()
        self._more.stop()
        self._more.deleteLater()
        making = self._make(self._shown)
        next(making, None)
        self._more = InTurns(making, self)

    def _make(self, shown: tuple[Shown, ...]) -> Iterator[object]:
        """Some at a turn: a text that was pasted may have hundreds."""
        last = self._before
        for place, each in enumerate(shown):
            chip = Chip(each.chip, removable=_removable(each), parent=self)
            chip.removed.connect(lambda place=place: self.removed.emit(self._shown[place]))
            chip.clicked.connect(lambda *_, place=place: self.chosen.emit(self._shown[place]))
            self._flow.addWidget(chip)
            chip.show()
            if _removable(each):
                QWidget.setTabOrder(last, chip)
                last = chip
            if place % AT_A_TURN == AT_A_TURN - 1:
                yield None


def _removable(shown: Shown) -> bool:
    return shown.part is not None or shown.unfit is not None or bool(shown.kept)
