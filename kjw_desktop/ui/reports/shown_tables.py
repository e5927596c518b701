# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One table of figures beside something else: earlier periods, or what the reader was told before.

Everything is text by the time it comes to the window's thread.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kjw_desktop.domain.figures import TOTAL, Figures, FigureTable
from kjw_desktop.language import translate
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, Wording
from kjw_desktop.reports.quarter.tables import PRINTING_ORDER
from kjw_desktop.reports.texts import Texts, texts

HIDDEN = "•"
NO_TABLE = "–"

_Cells = Mapping[tuple[str, str], int | None]


class Beside(StrEnum):
    """How a table is shown: all its columns, its totals beside earlier periods, or beside what was told."""

    COLUMNS = "columns"
    PERIODS = "periods"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One row: its name, a text for each column, and the places of those that are told otherwise now."""

    label: str
    cells: tuple[str, ...]
    changed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table as it stands on the page; the last line is the total."""

    heads: tuple[str, ...]
    lines: tuple[ShownLine, ...]

    @property
    def changed(self) -> int:
        """How many figures are told otherwise now."""
        return sum(len(line.changed) for line in self.lines)


@dataclass(frozen=True, slots=True)
class TableWays:
    """A table of figures in every way that it can be shown; `title` and `caption` are those of the report."""

    name: str
    title: str
    caption: str
    shown: Mapping[Beside, ShownTable]


@dataclass(frozen=True, slots=True)
class Then:
    """Earlier figures and what they are called above their column."""

    figures: Figures
    head: str


def shown_tables(
    labels: Labels, now: Figures, earlier: Sequence[Then], told: Figures | None
) -> tuple[TableWays, ...]:
    """Every table that is printed, in that order; with `earlier` and `told` where there are any.

    Rows and columns of zeros alone are left out.
    """
    said, words = texts("quarter_tables"), Wording(labels)
    tables = {table.shape.name: table for table in now.tables}
    every = []
    for name in (name for name in PRINTING_ORDER if name in tables):
        table, shown = tables[name], {}
        if table.shape.columns is not None:
            shown[Beside.COLUMNS] = _columns(said, words, table)
        shown[Beside.PERIODS] = _periods(said, words, table, earlier)
        before = _find(told, name) if told is not None else None
        if before is not None:
            shown[Beside.TOLD] = _told(said, words, table, before)
        caption = said.say(f"table.{name}.caption", last_day=dutch.day(now.period.end))
        every.append(TableWays(name, said.say(f"table.{name}.title"), caption, shown))
    return tuple(every)


def _columns(said: Texts, words: Wording, table: FigureTable) -> ShownTable:
    cells = _cells(table)
    rows, columns = _rows(table, (cells,)), _column_keys(table, (cells,))
    return _laid(said, words, table, rows, columns, lambda row, column: (_figure(cells[row, column]), False))


def _periods(said: Texts, words: Wording, table: FigureTable, earlier: Sequence[Then]) -> ShownTable:
    """The totals of the rows now and then; NO_TABLE where a row was not counted then."""
    now = _cells(table)
    then = [(each.head, _cells_of(each.figures, table.shape.name)) for each in earlier]
    every = (now, *(cells for _head, cells in then))
    lines = [
        ShownLine(
            words.name(table.shape.rows, row),
            tuple(_figure(cells[row, TOTAL]) if (row, TOTAL) in cells else NO_TABLE for cells in every),
        )
        for row in (*_rows(table, every), TOTAL)
    ]
    heads = (translate("ShownTables", "now"), *(head for head, _cells_then in then))
    return ShownTable((said.say(f"dimension.{table.shape.rows}"), *heads), tuple(lines))


def _told(said: Texts, words: Wording, table: FigureTable, before: FigureTable) -> ShownTable:
    """All columns now, and in each cell that was told otherwise what was told then."""
    now, then = _cells(table), _cells(before)
    rows, columns = _rows(table, (now, then)), _column_keys(table, (now, then))
    was = translate("ShownTables", "{now} (was {then})")

    def cell(row: str, column: str) -> tuple[str, bool]:
        figure = _figure(now[row, column])
        if (row, column) not in then:
            return was.format(now=figure, then=NO_TABLE), True
        if now[row, column] == then[row, column]:
            return figure, False
        return was.format(now=figure, then=_figure(then[row, column])), True

    return _laid(said, words, table, rows, columns, cell)


def _laid(
    said: Texts,
    words: Wording,
    table: FigureTable,
    rows: Sequence[str],
    columns: Sequence[str],
    cell: Callable[[str, str], tuple[str, bool]],
) -> ShownTable:
    shape = table.shape
    heads = tuple(words.name(shape.columns or "", column) for column in columns)
    lines = []
    for row in (*rows, TOTAL):
        cells = [cell(row, column) for column in columns]
        changed = tuple(place for place, (_text, other) in enumerate(cells) if other)
        lines.append(ShownLine(words.name(shape.rows, row), tuple(text for text, _other in cells), changed))
    return ShownTable((said.say(f"dimension.{shape.rows}"), *heads), tuple(lines))


def _cells(table: FigureTable) -> _Cells:
    """Its figures by row and column; a table with one dimension has its figures under TOTAL."""
    return {(cell.row, cell.column or TOTAL): cell.value for cell in table.cells}


def _cells_of(figures: Figures, name: str) -> _Cells:
    table = _find(figures, name)
    return _cells(table) if table is not None else {}


def _find(figures: Figures, name: str) -> FigureTable | None:
    return next((table for table in figures.tables if table.shape.name == name), None)


def _rows(table: FigureTable, every: Sequence[_Cells]) -> list[str]:
    columns = (*table.shape.column_keys, TOTAL)
    return [row for row in table.shape.row_keys if any(_counts(cells, [row], columns) for cells in every)]


def _column_keys(table: FigureTable, every: Sequence[_Cells]) -> list[str]:
    rows = (*table.shape.row_keys, TOTAL)
    columns = [
        column for column in table.shape.column_keys if any(_counts(cells, rows, [column]) for cells in every)
    ]
    return [*columns, TOTAL]


def _counts(cells: _Cells, rows: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether anything but 0 stands in these."""
    return any(cells.get((row, column), 0) != 0 for row in rows for column in columns)


def _figure(value: int | None) -> str:
    return HIDDEN if value is None else dutch.number(value)
