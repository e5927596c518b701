# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of a report while they are being chosen."""

from collections.abc import Mapping, Sequence

from kjw_desktop.domain.figures import (
    CellStatus,
    CountTable,
    FigureCell,
    Figures,
    FigureTable,
    TableShape,
)
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import Count, count_of
from kjw_desktop.privacy.disclosure.printing import Bounds, Printing, figure_bounds
from kjw_desktop.privacy.disclosure.rounding import MAX_DEVIATION, neighbours, steady


class Draft:
    """One figure for each count of a period (None: hidden), beside the truth that it must stay near to."""

    def __init__(
        self,
        tables: Sequence[CountTable],
        period: Period,
        secret: bytes,
        edition: int,
        programme: str | None = None,
    ) -> None:
        """Every count as it is rounded on its own. Raises ValueError when one count has two numbers."""
        self.period = period
        self.programme = programme
        self.shapes = tuple(table.shape for table in tables)
        self.true = self._true_counts(tables)
        self.first = {count: steady(secret, count, number) for count, number in self.true.items()}
        self.figures: dict[Count, int | None] = {**self.first}
        self.settled: set[Count] = set()
        self.printing = Printing(period, edition, self.shapes, programme=programme)

    @property
    def rerounded(self) -> int:
        """How many figures are not what their counts are rounded to on their own."""
        return sum(figure not in {None, self.first[count]} for count, figure in self.figures.items())

    @property
    def hidden(self) -> int:
        """How many figures are hidden."""
        return sum(figure is None for figure in self.figures.values())

    def reuse(self, told: Mapping[Count, int | None]) -> None:
        """Take over what was printed of a count before, where it is still near enough to the truth.

        Such a figure can then only be hidden: two figures for one count would tell more than either.
        """
        for count, figure in told.items():
            near = figure is None or abs(figure - self.true.get(count, figure)) <= MAX_DEVIATION
            if count in self.figures and near:
                self.settle(count, figure)

    def choices(self, count: Count) -> tuple[int | None, ...]:
        """Other figures that may stand for this count: its other neighbour until it is settled, hidden."""
        now = self.figures[count]
        other = () if count in self.settled else tuple(n for n in neighbours(self.true[count]) if n != now)
        return (*other, None) if now is not None else ()

    def settle(self, count: Count, figure: int | None) -> None:
        """Print `figure` for this count. From now on it can only be hidden."""
        self.figures[count] = figure
        self.settled.add(count)

    def bounds(self, count: Count) -> Bounds:
        """What a reader is told of this count."""
        return figure_bounds(self.figures[count], MAX_DEVIATION)

    def result(self, threshold: int) -> Figures:
        """The figures as they are published."""
        tables = tuple(FigureTable(shape, tuple(self._cells(shape))) for shape in self.shapes)
        return Figures(self.period, threshold, MAX_DEVIATION, tables, self.programme)

    def _cells(self, shape: TableShape) -> list[FigureCell]:
        cells = []
        for row, column in shape.cells():
            figure = self.figures[count_of(shape, self.period, row, column, self.programme)]
            status = CellStatus.HIDDEN if figure is None else CellStatus.ROUNDED
            cells.append(FigureCell(row, column, figure, status))
        return cells

    def _true_counts(self, tables: Sequence[CountTable]) -> dict[Count, int]:
        true: dict[Count, int] = {}
        for table in tables:
            for row, column in table.shape.cells():
                count = count_of(table.shape, self.period, row, column, self.programme)
                number = table.counts[row, column]
                if number < 0 or true.setdefault(count, number) != number:
                    raise ValueError(f"table {table.shape.name} does not agree with the others")
        return true
