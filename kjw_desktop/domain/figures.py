# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of counts: exact as the journal counts them, and protected as a reader gets them (contract)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kjw_desktop.domain.period import Period

TOTAL = "*"


class CellStatus(StrEnum):
    """How a cell stands in print."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ROUNDED = "rounded"


@dataclass(frozen=True, slots=True)
class TableShape:
    """What a table counts: its name, unit, dimensions and every term of each dimension, totals left out.

    `columns` is None and `column_keys` empty for a table with one dimension. `additive` names the
    dimensions whose cells add up to their total in truth.
    """

    name: str
    unit: str
    rows: str
    row_keys: tuple[str, ...]
    columns: str | None = None
    column_keys: tuple[str, ...] = ()
    additive: tuple[str, ...] = ()

    def cells(self) -> Iterator[tuple[str, str | None]]:
        """Every (row, column) in printing order, totals included; column None without columns."""
        columns: tuple[str | None, ...] = (None,) if self.columns is None else (*self.column_keys, TOTAL)
        return ((row, column) for row in (*self.row_keys, TOTAL) for column in columns)


@dataclass(frozen=True, slots=True)
class CountTable:
    """Exact counts, never to leave the vault: `counts` holds every cell of `shape.cells()`."""

    shape: TableShape
    counts: Mapping[tuple[str, str | None], int]


@dataclass(frozen=True, slots=True)
class FigureCell:
    """One figure as published; `value` is None exactly when hidden."""

    row: str
    column: str | None
    value: int | None
    status: CellStatus


@dataclass(frozen=True, slots=True)
class FigureTable:
    """One protected table, cells in the order of `TableShape.cells`."""

    shape: TableShape
    cells: tuple[FigureCell, ...]

    def value(self, row: str = TOTAL, column: str | None = TOTAL) -> int | None:
        """The published figure of a cell, None when hidden. Raises KeyError for a cell that is not there."""
        wanted = (row, None if self.shape.columns is None else column)
        for cell in self.cells:
            if (cell.row, cell.column) == wanted:
                return cell.value
        raise KeyError(wanted)


@dataclass(frozen=True, slots=True)
class Figures:
    """The protected tables of one period. A figure lies at most `max_deviation` from the truth.

    With `programme`, a key of `policy_programme`, they count only records that carry it.
    """

    period: Period
    threshold: int
    max_deviation: int
    tables: tuple[FigureTable, ...]
    programme: str | None = None

    def table(self, name: str) -> FigureTable:
        """The table of that name. Raises KeyError."""
        for table in self.tables:
            if table.shape.name == name:
                return table
        raise KeyError(name)
