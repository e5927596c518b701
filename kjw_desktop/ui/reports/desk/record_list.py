# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A short list of records; what a line says is its own."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowList, RowModel

_FIT = 12


class RecordList(QWidget):
    """`opened` carries the id of a line; `new_wanted` asks for a first one."""

    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, name: str, empty: str, new: str) -> None:
        super().__init__()
        self.rows = RowList(name, fit=_FIT)
        self._model = RowModel()
        self.rows.setModel(self._model)
        self._empty = EmptyState(empty, new)
        card = Card()
        card.add_rows(self.rows, 1)
        card.add(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.known = False
        """Whether what there is was read; until then neither a list nor that it is empty is on show."""
        self.rows.hide()
        self._empty.hide()
        self.rows.opened.connect(self.opened)
        self._empty.acted.connect(self.new_wanted)

    def row(self, listed: object) -> RowData:
        """The line of what is listed; its subject is the record's id."""
        raise NotImplementedError

    def show_rows(self, listed: Sequence[object]) -> None:
        """List these in their order; what stands in focus stays there."""
        self.known = True
        current = self.current()
        rows = [self.row(each) for each in listed]
        self._model.set_rows(rows)
        place = next((at for at, row in enumerate(rows) if row.subject == current), 0)
        if rows:
            self.rows.setCurrentIndex(self._model.index(place))
        self.rows.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def current(self) -> UUID | None:
        """The record of the line in focus, None without one."""
        subject = self.rows.currentIndex().data(RowRole.SUBJECT)
        return subject if isinstance(subject, UUID) else None

    def title(self, record: UUID) -> str:
        """What the line of a record is called, '' for none."""
        for place in range(self._model.rowCount()):
            row = self._model.index(place).data(RowRole.ROW)
            if isinstance(row, RowData) and row.subject == record:
                return row.title
        return ""
