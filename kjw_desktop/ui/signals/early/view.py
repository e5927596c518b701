# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Early signals, newest first, and the form for a new one beside them."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry_rows import signal_row
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.buttons import PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.level_badge import LevelBadge
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import Section

ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and form stand beside each other."""


class EarlySignals(Section):
    """The list of signals."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        levels = (
            LevelBadge(level, short_word(context.vocabularies, "signal_level", level)) for level in Level
        )
        self.new = PrimaryButton(self.tr("Signal"), "Ctrl+S")
        self.acts = (*levels, self.new)
        empty = EmptyState(
            self.tr("Here stand early signals: what goes well, and what worries you."),
            self.tr("New signal"),
            "Ctrl+S",
        )
        self.timeline = Timeline(context, self.tr("Signals"), self._shown, empty)
        self.desk = SignalDesk(context, self.message)
        self._lay_out()
        self.new.clicked.connect(lambda: self.do(Command.NEW_SIGNAL))
        empty.acted.connect(lambda: self.do(Command.NEW_SIGNAL))
        self.desk.opened.connect(self._make_room)
        self.desk.closed.connect(self._closed)
        self.timeline.opened.connect(lambda row: context.navigate("journal", row.id))
        self.timeline.refused.connect(self.message.wrong)
        self.timeline.ask(TimelineQuery(kinds=frozenset({EntryKind.SIGNAL})))
        InTurns(self._later(), self, context.tasks)

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        yield self.desk.form

    def arrive(self, subject: object = None) -> None:
        """Ctrl+S begins a signal; else the list has the focus."""
        if subject is Command.NEW_SIGNAL:
            self.do(Command.NEW_SIGNAL)
        elif self.desk.isHidden():
            self.timeline.setFocus()

    def do(self, command: Command) -> bool:
        """A new signal, and saving it."""
        if command is Command.NEW_SIGNAL:
            self.desk.open()
            return True
        if command is Command.SAVE_NEXT and not self.desk.isHidden():
            self.desk.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """The form while there is one, and the list."""
        listed: list[QWidget] = [] if self._listed.isHidden() else [self.timeline]
        return listed if self.desk.isHidden() else [self.desk.form.fields.observation, *listed]

    def leave(self) -> bool:
        """Stay while a signal is not saved."""
        return self.desk.may_leave()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self.desk.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _lay_out(self) -> None:
        self._listed = Card()
        self._listed.add_rows(self.timeline, 1)
        column = QVBoxLayout()
        column.addWidget(self.desk)
        column.addStretch(1)
        self._writing = scrolled(column)
        self._writing.hide()
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(self._writing, 3)
        beside.addWidget(self._listed, 2)
        self.setLayout(beside)
        beside.setContentsMargins(0, 0, 0, 0)

    def _make_room(self) -> None:
        writing = not self.desk.isHidden()
        self._writing.setVisible(writing)
        self._listed.setVisible(not writing or self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH))

    def _closed(self) -> None:
        self._make_room()
        self.timeline.setFocus()

    def _shown(self, row: EntryRow) -> RowData:
        return signal_row(row, self.context.vocabularies, self.context.today())
