# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of all young people, with search as you type."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kjw_desktop.storage.rows import PeopleQuery, PersonRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry_rows import person_cells
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.paged_model import PagedModel
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowTable
from kjw_desktop.ui.widgets.search_field import SearchField

PAGE = 200


class Caseload(QWidget):
    """`opened` carries a PersonRow, `counted` how many are shown and how many there are."""

    opened = Signal(object)
    counted = Signal(int, int)
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.search = SearchField(self.tr("Search for a name or nickname"))
        heads = (self.tr("Who"), self.tr("Strengths"), self.tr("Last seen"), self.tr("Coming up"))
        self.model = PagedModel(context.tasks, self._cells, heads, self)
        self.rows = RowTable(self.tr("Young people"))
        self.rows.setModel(self.model)
        self._empty = EmptyState(
            self.tr("Here stand the young people you know. The first comes with your first contact."),
            self.tr("New contact"),
            "Ctrl+N",
        )
        self._empty.acted.connect(lambda: context.navigate("today", Command.NEW_CONTACT))
        self._lay_out()
        self.search.leads_to(self.rows)
        self.search.searched.connect(self._ask)
        self.rows.opened.connect(self.opened)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        context.events.on_records(self.model.again)
        self._ask("")

    @property
    def listed(self) -> QWidget:
        """What stands under the search: the list, or what an empty one says."""
        return self._stack.currentWidget() or self.rows

    def _lay_out(self) -> None:
        card = Card()
        inner = QWidget()
        self._stack = QStackedLayout(inner)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        card.add_rows(inner, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.search)
        column.addWidget(card, 1)

    def _ask(self, text: str) -> None:
        journal, today = self._context.journal, self._context.today()
        self._text = text.strip()

        def read(_last: PersonRow | None, count: int) -> tuple[PersonRow, ...]:
            return journal.people(PeopleQuery(text=text, on=today, limit=PAGE, offset=count))

        self.model.ask(read)

    def _cells(self, row: PersonRow) -> Sequence[RowData]:
        return person_cells(row, self._context.vocabularies, self._context.today())

    def _loaded(self, shown: int) -> None:
        self._stack.setCurrentWidget(self._empty if not shown and not self._text else self.rows)
        if shown and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.model.index(0, 0))
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.person_count())
        task.done.connect(lambda total: self.counted.emit(shown, total))

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
