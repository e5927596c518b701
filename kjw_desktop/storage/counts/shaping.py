# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exact tables from what was counted, with every cell and the totals."""

from collections import Counter
from collections.abc import Mapping

from kjw_desktop.domain.figures import TOTAL, CountTable, TableShape

Cells = Counter[tuple[str, str]]


def row_table(shape: TableShape, cells: Mapping[str, int], total: int | None = None) -> CountTable:
    """A table with one dimension; its total is the sum unless given."""
    found: dict[tuple[str, str | None], int] = {(row, None): cells.get(row, 0) for row in shape.row_keys}
    found[TOTAL, None] = sum(found.values()) if total is None else total
    return CountTable(shape, found)


def table(shape: TableShape, cells: Cells) -> CountTable:
    """A table with two dimensions that both add up."""
    found: dict[tuple[str, str | None], int] = {}
    for row in shape.row_keys:
        found |= {(row, column): cells[row, column] for column in shape.column_keys}
        found[row, TOTAL] = sum(cells[row, column] for column in shape.column_keys)
    for column in shape.column_keys:
        found[TOTAL, column] = sum(cells[row, column] for row in shape.row_keys)
    found[TOTAL, TOTAL] = sum(found[TOTAL, column] for column in shape.column_keys)
    return CountTable(shape, found)
