# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One name in a register: a tick, what is known of coming here, and what was written this evening."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.activities.evening import ChildNotes
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.shapes import TONES, Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.labels import Text, sizes_of

_INDENT = 28


class _Tick(QCheckBox):
    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.focused.emit()


class NamedRow(QWidget):
    """`ticked` when the tick changes; `chosen` when it gets the focus; `refused` a sentence."""

    ticked = Signal()
    chosen = Signal()
    refused = Signal(str)

    def __init__(self, person: UUID, name: str, detail: str, words: Vocabularies) -> None:
        super().__init__()
        self.person = person
        self.name = name
        self._words = words
        self._notes = ChildNotes()
        self.tick = _Tick(name)
        self.tick.setAccessibleName(", ".join(part for part in (name, detail) if part))
        self._detail = Text(detail, role="small")
        self._detail.setContentsMargins(sizes_of(self.font()).px(_INDENT), 0, 0, 0)
        if not detail:
            self._detail.hide()
        self._chips = ChipRow()
        self.setFocusProxy(self.tick)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.tick)
        said.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addLayout(said, 1)
        line.addWidget(self._chips, 1)
        self.tick.focused.connect(self.chosen)
        self.tick.toggled.connect(self._toggled)

    @property
    def notes(self) -> ChildNotes:
        """What was written of this child."""
        return self._notes

    def write(self, notes: ChildNotes) -> None:
        """Have these notes; whoever has any was there."""
        self._notes = notes
        self._chips.set_chips(self._said(notes))
        if not notes.empty:
            self.tick.setChecked(True)
        self.ticked.emit()

    def _toggled(self, on: bool) -> None:
        if not on and not self._notes.empty:
            self.tick.setChecked(True)
            self.refused.emit(
                self.tr("Something is written about {name}. Take that away first.").format(name=self.name)
            )
            return
        self.ticked.emit()

    def _said(self, notes: ChildNotes) -> list[ChipData]:
        chips: list[ChipData] = []
        for signal in notes.signals:
            level = Level(signal.level)
            chips.append(ChipData(short_word(self._words, "signal_level", level), TONES[level], level))
        for contact in notes.contacts:
            text = self.tr("contact {n} min") if contact.minutes else self.tr("contact")
            chips.append(ChipData(text.format(n=contact.minutes)))
        if notes.remark:
            chips.append(ChipData(self.tr("remark")))
        return chips
