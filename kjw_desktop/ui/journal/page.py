# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Journaal: what was recorded, newest first, a search over every note, and one entry whole."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.storage.rows import EntryRow, Hit
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import typed_day, when
from kjw_desktop.ui.entry.line_copier import LineCopier
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry.signal_draft import SignalDraft
from kjw_desktop.ui.entry_rows import entry_row, hit_row, kind_word
from kjw_desktop.ui.journal.entry_pane import EntryPane
from kjw_desktop.ui.journal.filters import JournalFilters
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.search_field import SearchField

ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and entry stand beside each other."""


class JournalPage(Page):
    """Journaal."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Journal"))
        self._loader = Loader(self)
        self.search = SearchField(self.tr("Search in names and notes"))
        self.filters = JournalFilters(context)
        empty = EmptyState(
            self.tr("Here stands everything you record, the newest at the top."),
            self.tr("New contact"),
            "Ctrl+N",
        )
        empty.acted.connect(lambda: context.navigate("today", Command.NEW_CONTACT))
        self.timeline = Timeline(context, self.tr("Journal"), self._shown, empty)
        self._found = RowModel()
        self.hits = RowList(self.tr("Found"))
        self.hits.setModel(self._found)
        self.hits.hide()
        self.entry = EntryPane(context)
        self.desk = SignalDesk(context, self.message)
        self._copier = LineCopier(context, self)
        self._lay_out()
        self._wire()
        self._filter()

    def arrive(self, subject: object = None) -> None:
        """An entry's id opens it; else the list has the focus."""
        self._listed().setFocus()
        if isinstance(subject, UUID):
            self.entry.open_entry(subject)

    def parts(self) -> list[QWidget]:
        """Search and filters, what is listed, the entry that is open, the signal that is written."""
        listed = [self.search, self.filters.first, self._listed()] if not self._list.isHidden() else []
        shown = [self.entry.first] if self.entry.first is not None and not self.entry.isHidden() else []
        writing = [] if self.desk.isHidden() else [self.desk.form.fields.observation]
        return [*listed, *shown, *writing]

    def keep(self) -> None:
        """Keep a change that is not saved, and a signal."""
        self.entry.keep()
        self.desk.keep()

    def leave(self) -> bool:
        """Stay while a change is not saved."""
        if self.entry.unsaved:
            self.message.note(self.tr("You are changing something. Save it first, or press Esc."))
            return False
        return self.desk.may_leave()

    def do(self, command: Command) -> bool:
        """Save what is written, begin a signal that belongs to the entry on show, or copy its line."""
        if command is Command.SAVE_NEXT and not self.desk.isHidden():
            self.desk.save()
        elif command is Command.SAVE_NEXT and self.entry.form is not None:
            self.entry.save()
        elif command is Command.NEW_SIGNAL:
            self._begin_signal()
        elif command is Command.COPY_LINE:
            self._copier.copy(self._entry_meant())
        else:
            return False
        return True

    def _begin_signal(self) -> None:
        if not self.entry.unsaved or not self.desk.isHidden():
            entry = self.entry.entry
            self.desk.open(_signal_at(entry, self.context) if entry is not None else None)
        else:
            self.leave()

    def _entry_meant(self) -> UUID | None:
        """The entry on show, else the one that the keys are on in the list."""
        if self.entry.entry is not None:
            return self.entry.entry.id
        row = self.timeline.chosen() if self.timeline.rows.hasFocus() else None
        return row.id if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes, Delete deletes and Esc leaves the entry that is open."""
        key, elsewhere = event.key(), self.entry.isHidden() or self.desk.has_focus
        if elsewhere or key not in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.entry.amend()
        elif key == Qt.Key.Key_Delete:
            self.entry.erase()
        else:
            self.entry.step_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or the entry alone."""
        super().resizeEvent(event)
        self._make_room()

    def fit(self, *, low: bool) -> None:
        """In a low window the list has the room that its filters would take."""
        self.filters.fold(low)

    def _lay_out(self) -> None:
        self._list = Card()
        self._list.add_rows(self.timeline, 1)
        self._list.add(self.hits, 1)
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(self._list, 1)
        beside.addWidget(self.entry, 1)
        column = QVBoxLayout()
        column.addWidget(self.desk)
        column.addStretch(1)
        self._writing = scrolled(column)
        self._writing.hide()
        beside.addWidget(self._writing, 2)
        self.body.addLayout(self.filters.beside(self.search))
        self.body.addWidget(self.filters)
        self.body.addLayout(beside, 1)

    def _wire(self) -> None:
        self.search.leads_to(self.hits)
        self.search.searched.connect(self._search)
        self.filters.changed.connect(self._filter)
        for listed in (self.timeline, self.hits):
            listed.opened.connect(self._open)
        self.timeline.refused.connect(self.message.wrong)
        self.entry.refused.connect(self.message.note)
        self.entry.told.connect(self._tell_done)
        self.entry.closed.connect(self._back_to_list)
        self.entry.opened.connect(self._make_room)
        self.desk.opened.connect(self._make_room)
        self.desk.closed.connect(self._signal_closed)
        self._copier.told.connect(self.message.done)
        self._copier.refused.connect(self.message.wrong)
        self.message.acted.connect(self.context.events.undo_wanted)

    def _listed(self) -> QWidget:
        return self.timeline if self.hits.isHidden() else self.hits

    def _make_room(self) -> None:
        """The signal has the place of the list, and of the entry too where there is no room for both."""
        both, writing = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH), not self.desk.isHidden()
        self._writing.setVisible(writing)
        opened = self.entry.entry is not None
        self.entry.setVisible(opened and (both or not writing))
        listed = (both or not opened) and not (writing and (opened or not both))
        self._list.setVisible(listed)
        self.search.setVisible(listed)
        self.filters.stand(listed)

    def _back_to_list(self) -> None:
        self._make_room()
        self._listed().setFocus()

    def _signal_closed(self) -> None:
        self._make_room()
        (self.entry.first or self._listed()).setFocus()

    def _tell_done(self, text: str) -> None:
        self.message.done(text, self.tr("Undo"), "Ctrl+Z")

    def _filter(self) -> None:
        self.timeline.ask(self.filters.query())
        if self.search.text().strip():
            self._search(self.search.text())

    def _search(self, text: str) -> None:
        """Find what was typed, among what the filters leave; without any, young people too."""
        wanted = text.strip()
        self.hits.setVisible(bool(wanted))
        self.timeline.setVisible(not wanted)
        if wanted:
            journal = self.context.journal
            within = self.filters.query() if self.filters.narrowed else None
            self._loader.load(lambda: journal.search(wanted, within=within), self._show_hits)
        else:
            self.message.clear()

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        today = self.context.today()
        self._found.set_rows(hit_row(hit, today) for hit in hits)
        if hits:
            self.message.clear()
            self.hits.setCurrentIndex(self._found.index(0))
        else:
            narrow = self.tr("Nothing found. Try the beginning of a word, or fewer filters.")
            plain = self.tr("Nothing found. Try the beginning of a word.")
            self.message.note(narrow if self.filters.narrowed else plain)

    def _open(self, row: EntryRow | Hit) -> None:
        if row.kind is None:
            self.context.navigate("people", row.id)
        else:
            self.entry.open_entry(row.id)

    def _shown(self, row: EntryRow) -> RowData:
        return entry_row(row, self.context.vocabularies, self.context.today())


def _signal_at(entry: AnyEntry, context: PageContext) -> SignalDraft:
    """A signal that belongs to an entry: about those in it, on its day."""
    today = context.today()
    return SignalDraft(
        known=tuple(str(person) for person in entry.person_ids),
        day=typed_day(min(entry.day, today)),
        wijk=word(context.vocabularies, "wijk", entry.wijk),
        linked=(str(entry.id),),
        belongs=f"{kind_word(KIND_OF[type(entry)])} {when(entry.day, entry.at, today)}",
    )
