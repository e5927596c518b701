# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a cell counts, so that one count met in several tables is one, and what holds between cells."""

from collections.abc import Iterator
from typing import NamedTuple

from kjw_desktop.domain.figures import TOTAL, TableShape
from kjw_desktop.domain.period import Period

PROGRAMME = "programma"
"""The dimension of a count that is of a programme's records alone."""


class Count(NamedTuple):
    """One count: `where` holds (dimension, term) pairs, sorted by dimension, totals left out."""

    period: Period
    unit: str
    where: tuple[tuple[str, str], ...]


class Relation(NamedTuple):
    """Cells of one table with their total: the parts add up to it, or each is at most the total."""

    parts: tuple[Count, ...]
    total: Count
    additive: bool


def count_of(
    shape: TableShape, period: Period, row: str, column: str | None, programme: str | None = None
) -> Count:
    """The count that the cell (row, column) of a table with this shape tells."""
    pairs = [(shape.rows, row)] if programme is None else [(shape.rows, row), (PROGRAMME, programme)]
    if shape.columns is not None and column is not None:
        pairs.append((shape.columns, column))
    return Count(period, shape.unit, tuple(sorted(pair for pair in pairs if pair[1] != TOTAL)))


def of_all(count: Count) -> Count:
    """The same count of all records, whether they carry a programme or not."""
    return count._replace(where=tuple(pair for pair in count.where if pair[0] != PROGRAMME))


def relations(shape: TableShape, period: Period, programme: str | None = None) -> Iterator[Relation]:
    """What holds in truth between the cells of a table: per dimension, each line of cells with its total."""

    def cell(row: str, column: str | None) -> Count:
        return count_of(shape, period, row, column, programme)

    columns: tuple[str | None, ...] = (None,) if shape.columns is None else (*shape.column_keys, TOTAL)
    for column in columns:
        parts = tuple(cell(row, column) for row in shape.row_keys)
        yield Relation(parts, cell(TOTAL, column), shape.rows in shape.additive)
    if shape.columns is None:
        return
    for row in (*shape.row_keys, TOTAL):
        parts = tuple(cell(row, column) for column in shape.column_keys)
        yield Relation(parts, cell(row, TOTAL), shape.columns in shape.additive)
