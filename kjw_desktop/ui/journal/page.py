# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Journaal: what was recorded, newest first, and a search over every note."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, Hit, TimelineQuery
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry_rows import entry_row, hit_row
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.search_field import SearchField

_HAPPENED = frozenset(EntryKind) - {EntryKind.FOLLOWUP}


class JournalPage(Page):
    """Journaal."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Journal"))
        self._loader = Loader(self)
        self.search = SearchField(self.tr("Search in names and notes"))
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
        card = Card()
        card.add_rows(self.timeline, 1)
        card.add(self.hits, 1)
        self.body.addWidget(self.search)
        self.body.addWidget(card, 1)
        self.search.leads_to(self.hits)
        self.search.searched.connect(self._search)
        self.timeline.opened.connect(self._open)
        self.hits.opened.connect(self._open)
        self.timeline.refused.connect(self.message.wrong)
        self.timeline.ask(TimelineQuery(kinds=_HAPPENED))

    def do(self, command: Command) -> bool:
        """Find sets the cursor in the search."""
        if command is Command.FIND:
            self.search.setFocus()
            self.search.selectAll()
            return True
        return False

    def arrive(self, subject: object = None) -> None:
        """The list has the focus."""
        (self.search if subject is Command.FIND else self.timeline).setFocus()

    def parts(self) -> list[QWidget]:
        """Search, then what is listed."""
        return [self.search, self.hits if self.hits.isVisibleTo(self) else self.timeline]

    def _search(self, text: str) -> None:
        wanted = text.strip()
        self.hits.setVisible(bool(wanted))
        self.timeline.setVisible(not wanted)
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
        elif row.people:
            self.context.navigate("people", row.people[0].id)

    def _shown(self, row: EntryRow) -> RowData:
        return entry_row(row, self.context.vocabularies, self.context.today())
