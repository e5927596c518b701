# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries in time order as a list that a page puts where it wants it."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.to_meldcode import bind_meldcode
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.paged_model import PagedModel
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowList

PAGE = 60

ShowEntry = Callable[[EntryRow], RowData]


class Timeline(QWidget):
    """A list of entries, newest first; `opened` carries the EntryRow, `refused` a sentence."""

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, name: str, show_entry: ShowEntry, empty: EmptyState) -> None:
        super().__init__()
        self._context = context
        self.model = PagedModel(context.tasks, lambda row: (show_entry(row),), (name,), self)
        self.rows = RowList(name)
        self.rows.setModel(self.model)
        self._empty = empty
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(empty)
        self.setFocusProxy(self.rows)
        self.rows.opened.connect(self.opened)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        context.events.on_records(self.model.again)
        bind_meldcode(context, self.rows, self._chosen_signal)

    def chosen(self) -> EntryRow | None:
        """The entry that the keys are on; None while there is none."""
        row = self.rows.currentIndex().data(RowRole.SUBJECT)
        return row if isinstance(row, EntryRow) else None

    def ask(self, query: TimelineQuery) -> None:
        """Show what fits `query`; its `before` and `limit` are the list's own affair."""
        journal = self._context.journal

        def read(last: EntryRow | None, _count: int) -> tuple[EntryRow, ...]:
            return journal.timeline(replace(query, limit=PAGE, before=last.place if last else None))

        self.model.ask(read)

    def _chosen_signal(self) -> UUID | None:
        row = self.chosen()
        return row.id if row is not None and row.kind is EntryKind.SIGNAL else None

    def _loaded(self, count: int) -> None:
        self._stack.setCurrentWidget(self.rows if count else self._empty)
        self.setFocusProxy(self.rows if count else self._empty)
        if count and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.model.index(0, 0))

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
