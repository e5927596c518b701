# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A model over a long list of the journal: it knows how many rows there are and reads those in sight."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from kjw_desktop.ui.model_index import NOWHERE, AnyIndex
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.row_data import RowData, row_role

PAGE = 100
FIRST = 30
"""How many rows are read before there are any to see: as many as a high window shows."""
MOST_PAGES = 60
"""How many pages are kept; a page is some hundred kilobytes of rows and cells."""

Read = Callable[[int, int], Sequence[Any]]
"""Given the first row's number and how many to read at most, those rows."""
Count = Callable[[], int]
Cells = Callable[[Any], Sequence[RowData]]
"""One row of the journal as the cells of a line."""


class WindowedModel(QAbstractTableModel):
    """Rows of the journal as lines of cells; a row that is not read yet is blank for a moment.

    `loaded` tells how many rows there are once the first page is there, `failed` carries an error. Where
    nothing is on show yet the first rows come before that: counting very many takes longer than reading them.
    """

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, cells: Cells, heads: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._cells = cells
        self._heads = tuple(heads)
        self._count: Count | None = None
        self._read: Read | None = None
        self._total = 0
        self._generation = 0
        self._pages: OrderedDict[int, list[Sequence[RowData]]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading = False
        self._blank = tuple(RowData() for _ in self._heads)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_next)

    def ask(self, count: Count, read: Read) -> None:
        """Show what `read` gives; the rows of before stay until the first page and the number are there."""
        self._count, self._read = count, read
        self._generation += 1
        self._wanted.clear()
        self._reading = True
        generation = self._generation
        if self._total:
            task = self._tasks.run("", lambda _progress: (count(), read(0, PAGE)))
            task.done.connect(lambda found: self._began(generation, *found))
        else:
            task = self._tasks.run("", lambda _progress: read(0, FIRST))
            task.done.connect(lambda rows: self._first_came(generation, rows))
        task.failed.connect(lambda error: self._went_wrong(generation, error))

    def again(self) -> None:
        """Read the same anew, after a change."""
        if self._count is not None and self._read is not None:
            self.ask(self._count, self._read)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many rows there are, read or not."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's parts by role; asking for a row that is not read has its page read soon."""
        if not index.isValid():
            return None
        number, place = divmod(index.row(), PAGE)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
        cells = page[place] if page is not None and place < len(page) else self._blank
        return row_role(cells[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _want(self, number: int) -> None:
        """Have a page read; the one asked for last comes first, since it is the one in sight."""
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        while len(self._wanted) > 2:
            self._wanted.popitem(last=False)
        if not self._reading and not self._soon.isActive():
            self._soon.start()

    def _read_next(self) -> None:
        if self._reading or not self._wanted or self._read is None:
            return
        number, _ = self._wanted.popitem(last=True)
        self._reading = True
        read, generation = self._read, self._generation
        task = self._tasks.run("", lambda _progress: read(number * PAGE, PAGE))
        task.done.connect(lambda rows: self._came(generation, number, rows))
        task.failed.connect(lambda error: self._went_wrong(generation, error))

    def _first_came(self, generation: int, rows: Sequence[Any]) -> None:
        """Show the first rows; where there may be more, read the rest of the page and the number."""
        count, read = self._count, self._read
        if generation != self._generation or count is None or read is None:
            return
        if len(rows) < FIRST:
            self._began(generation, len(rows), rows)
            return
        self._show(len(rows), rows)
        task = self._tasks.run("", lambda _progress: (count(), read(FIRST, PAGE - FIRST)))
        task.done.connect(lambda found: self._rest_came(generation, *found))
        task.failed.connect(lambda error: self._went_wrong(generation, error))

    def _rest_came(self, generation: int, total: int, rows: Sequence[Any]) -> None:
        if generation != self._generation:
            return
        self._reading = False
        if total > FIRST:
            self.beginInsertRows(NOWHERE, FIRST, total - 1)
            self._total = total
            self._pages[0] += self._lines(rows)
            self.endInsertRows()
        self.loaded.emit(self._total)

    def _began(self, generation: int, total: int, rows: Sequence[Any]) -> None:
        if generation != self._generation:
            return
        self._reading = False
        self._show(total, rows)
        self.loaded.emit(total)

    def _show(self, total: int, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._keep(0, rows)
        self.endResetModel()

    def _came(self, generation: int, number: int, rows: Sequence[Any]) -> None:
        if generation != self._generation:
            return
        self._reading = False
        self._keep(number, rows)
        last = min((number + 1) * PAGE, self._total) - 1
        self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self._heads) - 1))
        if self._wanted:
            self._soon.start()

    def _keep(self, number: int, rows: Sequence[Any]) -> None:
        self._pages[number] = self._lines(rows)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    def _lines(self, rows: Sequence[Any]) -> list[Sequence[RowData]]:
        return [tuple(self._cells(row)) for row in rows]

    def _went_wrong(self, generation: int, error: object) -> None:
        if generation == self._generation:
            self._reading = False
            self.failed.emit(error)
