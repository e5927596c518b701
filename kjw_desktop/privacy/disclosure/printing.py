# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A publication as the attack sees it: tables of a period, and what each figure says of its count."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kjw_desktop.domain.figures import CellStatus, FigureCell, Figures, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import Count, count_of

Bounds = tuple[float, float]
NOTHING: Bounds = (0.0, float("inf"))


@dataclass(frozen=True, slots=True)
class Printing:
    """Tables of one period; `bounds` holds what is told of a count, and lacks those of which nothing is.

    With `programme` they tell of its records alone.
    """

    period: Period
    edition: int
    shapes: tuple[TableShape, ...]
    bounds: Mapping[Count, Bounds] = field(default_factory=dict)
    programme: str | None = None


def figure_bounds(value: int | None, deviation: int) -> Bounds:
    """What a figure tells of its count: hidden (None) nothing, else no more than `deviation` around it."""
    return NOTHING if value is None else (max(0.0, value - deviation), float(value + deviation))


def printing_of(figures: Figures, edition: int) -> Printing:
    """What these figures tell."""
    bounds: dict[Count, Bounds] = {}
    for table in figures.tables:
        for cell in table.cells:
            count = count_of(table.shape, figures.period, cell.row, cell.column, figures.programme)
            low, high = _cell_bounds(cell, figures.max_deviation)
            known = bounds.get(count, NOTHING)
            bounds[count] = (max(low, known[0]), min(high, known[1]))
    shapes = tuple(table.shape for table in figures.tables)
    return Printing(figures.period, edition, shapes, bounds, figures.programme)


def _cell_bounds(cell: FigureCell, deviation: int) -> Bounds:
    return figure_bounds(cell.value, 0 if cell.status is CellStatus.SHOWN else deviation)
