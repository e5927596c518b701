# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhood notes as a list, read page after page as somebody scrolls."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kjw_desktop.storage.rows import NeighbourhoodRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.paged_model import PagedModel
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.trend_words import trend_word
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList

PAGE = 60


class NoteList(QWidget):
    """`opened` carries the NeighbourhoodRow, `refused` a sentence; `empty` stands there for no notes."""

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, empty: EmptyState, none_fit: EmptyState) -> None:
        super().__init__()
        self._context = context
        self._narrowed = False
        name = self.tr("Neighbourhood notes")
        self.model = PagedModel(context.tasks, self._cells, (name,), self)
        self.rows = RowList(name)
        self.rows.setModel(self.model)
        self._empty, self._none_fit = empty, none_fit
        self._stack = QStackedLayout(self)
        for part in (self.rows, empty, none_fit):
            self._stack.addWidget(part)
        self.setFocusProxy(self.rows)
        self.rows.opened.connect(self.opened)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(lambda error: self.refused.emit(sentence_of(error)))
        context.events.on_records(self.model.again)

    def ask(self, query: TimelineQuery, *, by_wijk: bool, narrowed: bool) -> None:
        """Show what fits `query`, the newest first or wijk by wijk."""
        self._narrowed = narrowed
        journal, asked = self._context.journal, replace(query, limit=PAGE)

        def read(_last: NeighbourhoodRow | None, count: int) -> Sequence[NeighbourhoodRow]:
            return journal.neighbourhood_notes(asked, by_wijk=by_wijk, offset=count)

        self.model.ask(read)

    def _cells(self, row: NeighbourhoodRow) -> tuple[RowData]:
        words, today = self._context.vocabularies, self._context.today()
        parts = (
            trend_word(row.trend),
            word(words, "wijk", row.wijk),
            short_word(words, "location_kind", row.location_kind),
        )
        detail = " · ".join(part for part in parts if part)
        return (RowData(title=row.text, detail=detail, aside=short_day(row.day, today), subject=row),)

    def _loaded(self, count: int) -> None:
        shown = self.rows if count else self._none_fit if self._narrowed else self._empty
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if count and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.model.index(0, 0))
