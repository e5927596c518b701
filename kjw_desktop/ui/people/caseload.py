# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of all young people: search as you type, filters, an order, and lists kept under a name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kjw_desktop.storage.rows import PeopleQuery, PersonRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry_rows import person_cells, person_line
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.people.filters import Filters
from kjw_desktop.ui.people.saved_views import SavedViews
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowTable
from kjw_desktop.ui.widgets.search_field import SearchField
from kjw_desktop.ui.windowed_model import WindowedModel

_IN_ONE = 4
"""The column that says all of the others, for a narrow list."""
_ROOM_FOR_COLUMNS = 700
"""Pixels at the base size."""


class Caseload(QWidget):
    """`opened` carries a PersonRow, `counted` how many are shown and how many there are.

    `shown` tells once that the first rows are there, or why they are not: what can wait is begun then, since
    what reads at the same time holds them up.
    """

    opened = Signal(object)
    counted = Signal(int, int)
    refused = Signal(str)
    shown = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._begun = False
        self.search = SearchField(self.tr("Search for a name or nickname"))
        self.filters = Filters()
        self.keep = PlainButton(self.tr("Keep as list"))
        who = self.tr("Who")
        heads = (who, self.tr("Strengths"), self.tr("Last seen"), self.tr("Coming up"), who)
        self.model = WindowedModel(context.tasks, self._cells, heads, self)
        self.rows = RowTable(self.tr("Young people"))
        self.rows.setModel(self.model)
        self._lay_out()
        self._connect()
        self._show_columns(False)
        self._ask()

    @cached_property
    def _empty(self) -> EmptyState:
        empty = EmptyState(
            self.tr("Here stand the young people you know. The first comes with your first contact."),
            self.tr("New contact"),
            "Ctrl+N",
        )
        empty.acted.connect(lambda: self._context.navigate("today", Command.NEW_CONTACT))
        self._stack.addWidget(empty)
        return empty

    @cached_property
    def _nobody(self) -> EmptyState:
        nobody = EmptyState(self.tr("Nobody fits this."), self.tr("Show everyone"))
        nobody.acted.connect(self.show_everyone)
        self._stack.addWidget(nobody)
        return nobody

    @cached_property
    def views(self) -> SavedViews:
        """The lists kept under a name, made after what is in sight, or when one is asked for."""
        views = SavedViews(self._context)
        views.chosen.connect(self._show_view)
        views.refused.connect(self.refused)
        self._column.addWidget(views)
        return views

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        self.filters.offer(self._context.vocabularies)
        yield self.filters
        yield self.views

    @property
    def chosen(self) -> UUID | None:
        """Who the list is at; None while it is at nobody."""
        row = self.rows.currentIndex().siblingAtColumn(self._first).data(RowRole.SUBJECT)
        return row.id if isinstance(row, PersonRow) else None

    @property
    def listed(self) -> QWidget:
        """What stands under the search: the list, or what an empty one says."""
        return self._stack.currentWidget() or self.rows

    def show_everyone(self) -> None:
        """Take away what was typed and chosen."""
        self.search.clear()
        self.filters.show_query(PeopleQuery())

    def fit(self, *, low: bool) -> None:
        """In a low window the list has the room that its filters would take."""
        self.filters.fold(low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for columns that can be read, all of a young person stands in one cell."""
        super().resizeEvent(event)
        in_one = self.width() < sizes_of(self.font()).px(_ROOM_FOR_COLUMNS)
        if in_one is not (self._first == _IN_ONE):
            self._show_columns(in_one)

    def _show_columns(self, in_one: bool) -> None:
        self._first = _IN_ONE if in_one else 0
        for at in range(self.model.columnCount()):
            self.rows.setColumnHidden(at, (at == _IN_ONE) is not in_one)
        self.rows.horizontalHeader().setVisible(not in_one)
        if self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.rows.currentIndex().siblingAtColumn(self._first))

    def _lay_out(self) -> None:
        card = Card()
        inner = QWidget()
        self._stack = QStackedLayout(inner)
        self._stack.addWidget(self.rows)
        card.add_rows(inner, 1)
        self.filters.add(self.keep)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.filters.beside(self.search))
        column.addWidget(self.filters)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        self.search.leads_to(self.rows)
        self.search.searched.connect(lambda _text: self._ask())
        self.filters.changed.connect(self._ask)
        self.keep.clicked.connect(lambda: self.views.name_it(self._query()))
        self.rows.opened.connect(self._open)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        once = Qt.ConnectionType.SingleShotConnection
        for sign in (self.model.modelReset, self.model.failed):
            sign.connect(self._first_shown, once)
        self._context.events.on_records(self.model.again)
        self._context.events.lists_changed.connect(lambda: self.filters.offer(self._context.vocabularies))

    def _first_shown(self) -> None:
        if not self._begun:
            self._begun = True
            self.shown.emit()
            InTurns(self._later(), self)

    def _query(self) -> PeopleQuery:
        return self.filters.query(self.search.text().strip(), self._context.today())

    def _ask(self) -> None:
        journal, asked = self._context.journal, self._query()
        self._asked = asked
        self.model.ask(
            lambda: journal.person_count(asked),
            lambda first, most: journal.people(replace(asked, offset=first, limit=most)),
        )

    def _show_view(self, query: PeopleQuery) -> None:
        self.search.setText(query.text)
        self.filters.show_query(query)
        self.rows.setFocus()

    def _open(self, row: object) -> None:
        if isinstance(row, PersonRow):
            self.opened.emit(row)

    def _cells(self, row: PersonRow) -> Sequence[RowData]:
        words, today = self._context.vocabularies, self._context.today()
        return (*person_cells(row, words, today), person_line(row, words, today))

    def _loaded(self, shown: int) -> None:
        narrowed = self.filters.narrowed or bool(self._asked.text)
        self._stack.setCurrentWidget(self.rows if shown else self._nobody if narrowed else self._empty)
        if shown and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.model.index(0, self._first))
        if not narrowed:
            self.counted.emit(shown, shown)
            return
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.person_count())
        task.done.connect(lambda total: self.counted.emit(shown, total))

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
