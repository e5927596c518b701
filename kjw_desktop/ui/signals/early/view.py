# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Early signals, newest first, and beside them the one that is open, or the form for a new one."""

from collections.abc import Iterator
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.storage.rows import EntryRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry_rows import signal_row
from kjw_desktop.ui.in_turns import InTurns, kept_by
from kjw_desktop.ui.journal.entry_pane import EntryPane
from kjw_desktop.ui.signals.early.filters import SignalFilters
from kjw_desktop.ui.signals.early.follow_card import KEYS, FollowCard
from kjw_desktop.ui.signals.early.follow_form import What
from kjw_desktop.ui.signals.early.talks_card import TALKS_KEY, TalksCard
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
        self.filters = SignalFilters(context)
        self._empty = EmptyState(self._nothing, self.tr("New signal"), "Ctrl+S")
        self.timeline = Timeline(context, self.tr("Signals"), self._shown, self._empty)
        self.desk = SignalDesk(context, self.message)
        self._lay_out()
        self._connect()
        self._filter()
        InTurns(self._later(), self, context.tasks)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self.do(Command.NEW_SIGNAL))
        self._empty.acted.connect(lambda: self.do(Command.NEW_SIGNAL))
        self.desk.opened.connect(self._make_room)
        self.desk.closed.connect(self._signal_closed)
        self.filters.changed.connect(self._filter)
        self.timeline.opened.connect(lambda row: self.open_signal(row.id))
        self.timeline.rows.installEventFilter(self)
        self.timeline.refused.connect(self.message.wrong)
        self.message.acted.connect(self._undo)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        yield self.follow
        yield self.talks
        yield self.entry
        yield self.desk.fields
        yield self.desk.form
        yield self.follow.form

    @cached_property
    def follow(self) -> FollowCard:
        """How it goes on with the signal that is open."""
        follow = kept_by(self, FollowCard(self.context))
        follow.refused.connect(self.message.note)
        follow.told.connect(self._tell_done)
        follow.left.connect(self._focus_entry)
        self._place_of_open.insertWidget(0, follow)
        follow.hide()
        return follow

    @cached_property
    def talks(self) -> TalksCard:
        """The contacts about the signal that is open."""
        talks = kept_by(self, TalksCard(self.context))
        talks.refused.connect(self.message.note)
        talks.told.connect(self._tell_done)
        talks.left.connect(self._talks_left)
        talks.grown.connect(lambda: QTimer.singleShot(0, self, self._reveal_again))
        self._place_of_open.insertWidget(self._place_of_open.indexOf(self.follow) + 1, talks)
        talks.hide()
        return talks

    @cached_property
    def entry(self) -> EntryPane:
        """The signal that is open, whole."""
        entry = kept_by(self, EntryPane(self.context))
        entry.show_whole()
        entry.refused.connect(self.message.note)
        entry.told.connect(self._tell_done)
        entry.opened.connect(self._opened)
        entry.closed.connect(self._put_away)
        self._place_of_open.insertWidget(self._place_of_open.count() - 1, entry)
        entry.hide()
        return entry

    @property
    def _is_made(self) -> bool:
        """Whether there is a place for an open signal already."""
        return {"entry", "follow", "talks"} <= vars(self).keys()

    def arrive(self, subject: object = None) -> None:
        """Ctrl+S begins a signal; an id opens that signal; else the list has the focus."""
        if subject is Command.NEW_SIGNAL:
            self.do(Command.NEW_SIGNAL)
        elif isinstance(subject, UUID):
            self.open_signal(subject)
        elif self.desk.isHidden():
            self._listed_or_open().setFocus()

    def open_signal(self, signal: UUID, then: What | None = None) -> None:
        """Show a signal whole and how it goes on with it, and begin to write `then`."""
        if not self.leave():
            return
        self.message.clear()
        self.entry.open_entry(signal)
        self.follow.show_signal(signal, then)
        self.talks.show_signal(signal)

    def do(self, command: Command) -> bool:
        """A new signal, and saving what is being written."""
        if command is Command.NEW_SIGNAL:
            if not self.desk.isHidden() or self.leave():
                self.desk.open()
        elif command is Command.SAVE_NEXT and not self.desk.isHidden():
            self.desk.save()
        elif command is Command.SAVE_NEXT and self._is_made and self.follow.writing:
            self.follow.save()
        elif command is Command.SAVE_NEXT and self._is_made and self.entry.form is not None:
            self.entry.save()
        else:
            return False
        return True

    def fit(self, *, low: bool) -> None:
        """In a low window the list has the room that its filters would take."""
        self.filters.fold(low)

    def parts(self) -> list[QWidget]:
        """The form while there is one, the filters and the list, the signal that is open."""
        listed: list[QWidget] = [] if self._listed.isHidden() else [self.timeline, self.filters.first]
        if not self.desk.isHidden():
            return [self.desk.form.fields.observation, *listed]
        if self._open.isHidden():
            return listed
        parts = (self.follow.first, self.talks.first, self.entry.first)
        return [*listed, *(part for part in parts if part is not None)]

    def leave(self) -> bool:
        """Stay while something is not saved."""
        if self._is_made and (self.follow.unsaved or self.entry.unsaved):
            self.message.note(self.tr("This is not saved yet. Save it with Ctrl+Enter, or press Esc."))
            return False
        return self.desk.may_leave()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self.desk.keep()
        if self._is_made:
            self.entry.keep()
            self.follow.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """V, A, E and K write down how it goes on; F2 changes, Delete deletes and Esc leaves the signal."""
        if self._open.isHidden() or self.desk.has_focus or not self._key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """V, A and E on a row open that signal and begin to write."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row, what = self.timeline.chosen(), KEYS.get(Qt.Key(event.key()))
            if row is not None and what is not None and not event.modifiers():
                self.open_signal(row.id, what)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _key(self, event: QKeyEvent) -> bool:
        key, what = event.key(), KEYS.get(Qt.Key(event.key()))
        if what is not None and not event.modifiers() and self.entry.form is None:
            self.follow.begin(what)
        elif self.follow.writing:
            return False
        elif key == TALKS_KEY and not event.modifiers() and self.entry.form is None:
            self.talks.begin()
        elif key == Qt.Key.Key_F2:
            self.entry.amend()
        elif key == Qt.Key.Key_Delete:
            self.entry.erase()
        elif key == Qt.Key.Key_Escape:
            self.entry.step_back()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        self._listed = Card()
        self._listed.add_rows(self.timeline, 1)
        column = QVBoxLayout()
        column.addWidget(self.desk)
        column.addStretch(1)
        self._writing = scrolled(column)
        self._writing.hide()
        self._place_of_open = QVBoxLayout()
        self._place_of_open.setSpacing(Space.M)
        self._place_of_open.addStretch(1)
        self._open = scrolled(self._place_of_open)
        self._open.hide()
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(self._writing, 3)
        beside.addWidget(self._listed, 2)
        beside.addWidget(self._open, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(self.filters.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.filters)
        whole.addLayout(beside, 1)

    @property
    def _nothing(self) -> str:
        return self.tr("Here stand early signals: what goes well, and what worries you.")

    def _filter(self) -> None:
        narrowed = self.filters.narrowed
        self._empty.say(self.tr("No signal fits these filters.") if narrowed else self._nothing)
        self.timeline.ask(self.filters.query())

    def _make_room(self) -> None:
        """The form and the open signal stand beside the list, or in its place without room for both."""
        writing, both = not self.desk.isHidden(), self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        opened = self._is_made and self.entry.entry is not None and not writing
        listed = both or not (writing or opened)
        self._writing.setVisible(writing)
        self._open.show_whole(not both)
        self._open.setVisible(opened)
        self._listed.setVisible(listed)
        self.filters.stand(listed and not writing)

    def _opened(self) -> None:
        self._make_room()
        QTimer.singleShot(0, self, self._begin_at_top)

    def _begin_at_top(self) -> None:
        """The cursor where one reads first; what is being written keeps it."""
        if self.entry.entry is None or self.entry.form is not None or not self.desk.isHidden():
            return
        (self.follow.first or self.entry.first or self.timeline).setFocus()
        if not self.follow.writing:
            self._open.verticalScrollBar().setValue(0)

    def _put_away(self) -> None:
        self.follow.show_signal(None)
        self.talks.show_signal(None)
        self._make_room()
        self.timeline.setFocus()

    def _focus_entry(self) -> None:
        (self.follow.first or self.entry.first or self.timeline).setFocus()

    def _talks_left(self, changed: bool) -> None:
        """Choosing a contact is over: what is kept of the signal may be other now."""
        if changed and self.entry.entry is not None and self.entry.form is None:
            self.entry.open_entry(self.entry.entry.id)
        else:
            self._focus_entry()

    def _signal_closed(self) -> None:
        self._make_room()
        self._listed_or_open().setFocus()

    def _listed_or_open(self) -> QWidget:
        first = None if self._open.isHidden() else self.follow.first or self.entry.first
        return first or self.timeline

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the cursor came, also without Tab."""
        area: QWidget | None = self._open if now is not None and self._open.isAncestorOf(now) else None
        if area is not None and now is not None and self.follow.isAncestorOf(now):
            self._open.verticalScrollBar().setValue(0)
        while area is not None:
            if isinstance(area, QScrollArea) and now is not None:
                area.ensureWidgetVisible(now)
            area = area.parentWidget()

    def _reveal_again(self) -> None:
        self._reveal(None, QApplication.focusWidget())

    def _undo(self) -> None:
        if self.isVisible():  # the message is the page's, and each of its views hears of its act
            self.context.events.undo_wanted.emit()

    def _tell_done(self, text: str) -> None:
        self.message.done(text, self.tr("Undo"), "Ctrl+Z")

    def _shown(self, row: EntryRow) -> RowData:
        return signal_row(row, self.context.vocabularies, self.context.today())
