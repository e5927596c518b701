# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Journaal: what was recorded, newest first, a search over every note, and one entry whole."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.storage.rows import EntryRow, Hit
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry_rows import entry_row, hit_row
from kjw_desktop.ui.journal.entry_pane import EntryPane
from kjw_desktop.ui.journal.filters import JournalFilters
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel
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
        self._lay_out()
        self._wire()
        self._filter()

    def arrive(self, subject: object = None) -> None:
        """An entry's id opens it; else the list has the focus."""
        self._listed().setFocus()
        if isinstance(subject, UUID):
            self.entry.open_entry(subject)

    def parts(self) -> list[QWidget]:
        """Search and filters, what is listed, the entry that is open."""
        listed = [self.search, self.filters.kind, self._listed()] if not self._list.isHidden() else []
        first = self.entry.first
        return listed if first is None else [*listed, first]

    def keep(self) -> None:
        """Keep a change that is not saved."""
        self.entry.keep()

    def leave(self) -> bool:
        """Stay while a change is not saved."""
        if self.entry.unsaved:
            self.message.note(self.tr("You are changing something. Save it first, or press Esc."))
            return False
        return True

    def do(self, command: Command) -> bool:
        """Save what is being changed."""
        if command is Command.SAVE_NEXT and self.entry.form is not None:
            self.entry.save()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes, Delete deletes and Esc leaves the entry that is open."""
        key = event.key()
        if self.entry.isHidden() or key not in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
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

    def _lay_out(self) -> None:
        self._list = Card()
        self._list.add_rows(self.timeline, 1)
        self._list.add(self.hits, 1)
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(self._list, 1)
        beside.addWidget(self.entry, 1)
        self.body.addWidget(self.search)
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
        self.message.acted.connect(self.context.events.undo_wanted)

    def _listed(self) -> QWidget:
        return self.timeline if self.hits.isHidden() else self.hits

    def _make_room(self) -> None:
        both = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        listed = both or self.entry.isHidden()
        self._list.setVisible(listed)
        self.search.setVisible(listed)
        self.filters.setVisible(listed and self.hits.isHidden())

    def _back_to_list(self) -> None:
        self._make_room()
        self._listed().setFocus()

    def _tell_done(self, text: str) -> None:
        self.message.done(text, self.tr("Undo"), "Ctrl+Z")

    def _filter(self) -> None:
        self.timeline.ask(self.filters.query())

    def _search(self, text: str) -> None:
        wanted = text.strip()
        self.hits.setVisible(bool(wanted))
        self.timeline.setVisible(not wanted)
        self.filters.setVisible(not wanted)
        if wanted:
            journal = self.context.journal
            self._loader.load(lambda: journal.search(wanted), self._show_hits)

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        today = self.context.today()
        self._found.set_rows(hit_row(hit, today) for hit in hits)
        if hits:
            self.message.clear()
            self.hits.setCurrentIndex(self._found.index(0))
        else:
            self.message.note(self.tr("Nothing found. Try the beginning of a word."))

    def _open(self, row: EntryRow | Hit) -> None:
        if row.kind is None:
            self.context.navigate("people", row.id)
        else:
            self.entry.open_entry(row.id)

    def _shown(self, row: EntryRow) -> RowData:
        return entry_row(row, self.context.vocabularies, self.context.today())
