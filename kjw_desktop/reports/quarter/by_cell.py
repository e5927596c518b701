# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The protected figures of one period, looked up by cell."""

from collections.abc import Mapping

from kjw_desktop.domain.figures import TOTAL, Figures, TableShape
from kjw_desktop.reports.quarter.shapes import Figure, Then


class ByCell:
    """What a reader is told of one period; each cell is found at once, however large its table."""

    def __init__(self, figures: Figures) -> None:
        self.figures = figures
        self._shapes: Mapping[str, TableShape] = {table.shape.name: table.shape for table in figures.tables}
        self._cells: Mapping[tuple[str, str, str | None], Figure] = {
            (table.shape.name, cell.row, cell.column): cell.value
            for table in figures.tables
            for cell in table.cells
        }

    def __contains__(self, name: str) -> bool:
        return name in self._shapes

    def shape(self, name: str) -> TableShape:
        """What a table counts. Raises KeyError for one that is not there."""
        return self._shapes[name]

    def rows(self, name: str) -> tuple[str, ...]:
        """The row keys of a table, none of one that is not there."""
        return self._shapes[name].row_keys if name in self else ()

    def value(self, name: str, row: str = TOTAL, column: str | None = TOTAL) -> Figure:
        """The published figure of a cell, None when hidden. Raises KeyError for a cell that is not there."""
        return self._cells[self._place(name, row, column)]

    def then(self, name: str, row: str = TOTAL, column: str | None = TOTAL) -> Then | None:
        """The figure as one of an earlier period, None where that period had no such cell."""
        if name not in self:
            return None
        place = self._place(name, row, column)
        return Then(self._cells[place]) if place in self._cells else None

    def _place(self, name: str, row: str, column: str | None) -> tuple[str, str, str | None]:
        return name, row, None if self._shapes[name].columns is None else column
