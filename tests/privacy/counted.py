# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exact tables of what was counted record by record."""

from collections import Counter
from collections.abc import Iterable

from kjw_desktop.domain.figures import TOTAL, CountTable, TableShape

Dimension = tuple[str, tuple[str, ...]]


def single(
    name: str,
    unit: str,
    rows: Dimension,
    counted: Iterable[str],
    records: int | None = None,
) -> CountTable:
    """A table with one dimension; with `records` these are the total, and a record may have several terms."""
    tally = Counter(counted)
    counts: dict[tuple[str, str | None], int] = {(key, None): tally[key] for key in rows[1]}
    counts[TOTAL, None] = tally.total() if records is None else records
    return CountTable(TableShape(name, unit, *rows, additive=(rows[0],) if records is None else ()), counts)


def crossed(
    name: str,
    unit: str,
    rows: Dimension,
    columns: Dimension,
    counted: Iterable[tuple[str, str]],
) -> CountTable:
    """A table with two dimensions that both add up."""
    tally: Counter[tuple[str, str | None]] = Counter()
    for row, column in counted:
        tally.update(((row, column), (row, TOTAL), (TOTAL, column), (TOTAL, TOTAL)))
    shape = TableShape(name, unit, *rows, *columns, (rows[0], columns[0]))
    return CountTable(shape, {cell: tally[cell] for cell in shape.cells()})
