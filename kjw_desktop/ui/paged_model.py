# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A model over the journal that reads page after page in the background as somebody scrolls."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from kjw_desktop.ui.model_index import NOWHERE, AnyIndex
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.row_data import RowData, row_role

Read = Callable[[Any, int], Sequence[Any]]
"""Given the last row so far (None at the start) and how many there are, the next page; an empty one ends."""

Cells = Callable[[Any], Sequence[RowData]]
"""One row of the journal as the cells of a line."""


class PagedModel(QAbstractTableModel):
    """Rows of the journal as lines of cells. `loaded` tells how many rows are there after each reading."""

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, cells: Cells, heads: Sequence[str] = ("",), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._cells = cells
        self._heads = tuple(heads)
        self._read: Read | None = None
        self._rows: list[Any] = []
        self._generation = 0
        self._reading = False
        self._complete = True

    def ask(self, read: Read) -> None:
        """Start anew with `read`; the rows of before stay until the first page is there."""
        self._read = read
        self._generation += 1
        self._reading = False
        self._complete = False
        self._fetch(first=True)

    def again(self) -> None:
        """Read the same anew, after a change."""
        if self._read is not None:
            self.ask(self._read)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many rows were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's parts by role."""
        if not index.isValid():
            return None
        return row_role(self._cells(self._rows[index.row()])[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there may be another page, and none is on its way."""
        return not (parent.isValid() or self._complete or self._reading)

    def fetchMore(self, parent: AnyIndex) -> None:
        """Read the next page in the background."""
        if self.canFetchMore(parent):
            self._fetch(first=False)

    def _fetch(self, *, first: bool) -> None:
        read, generation = self._read, self._generation
        if read is None:
            return
        last, count = (None, 0) if first else (self._rows[-1] if self._rows else None, len(self._rows))
        self._reading = True
        task = self._tasks.run("", lambda _progress: read(last, count))
        task.done.connect(lambda rows: self._came(generation, rows, first=first))
        task.failed.connect(lambda error: self._went_wrong(generation, error))

    def _came(self, generation: int, rows: Sequence[Any], *, first: bool) -> None:
        if generation != self._generation:
            return
        self._reading = False
        self._complete = not rows
        if first:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif rows:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        self.loaded.emit(len(self._rows))

    def _went_wrong(self, generation: int, error: object) -> None:
        if generation == self._generation:
            self._reading = False
            self._complete = True
            self.failed.emit(error)
