# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where everything of the signal picture stands, for painting it and for finding what somebody points at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from kjw_desktop.domain.signal_picture import Cell, Span
from kjw_desktop.ui.theme.tokens import Sizes

LINE = 30
HEAD = 42
SHAPE = 13
_LEAST_STEP = 56
"""Pixels at the base size: room for four shapes."""
_FEWEST = 3
_MOST = {Span.WEEK: 13, Span.MONTH: 12, Span.QUARTER: 12}
_GAP, _CLOSE, _EASILY = 6, 2, 3
"""Between shapes, between those of a full cell, and how many are not full yet."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Pixels of a picture of this width; `steps` are in sight, the first of them is number `first`."""

    left: float
    width: float
    first: int
    steps: int
    lines: int
    sizes: Sizes

    @property
    def step_width(self) -> float:
        """How wide a week, month or quarter is."""
        return (self.width - self.left) / self.steps

    @property
    def head(self) -> int:
        """How high the two lines with the time are."""
        return self.sizes.px(HEAD)

    @property
    def bottom(self) -> float:
        """Where the last line ends."""
        return self.head + self.lines * self.sizes.px(LINE)

    def line(self, number: int) -> QRectF:
        """The line of a life domain, its label included."""
        height = self.sizes.px(LINE)
        return QRectF(0, self.head + number * height, self.width, height)

    def start_of(self, step: int) -> float:
        """Where a step begins, from the left."""
        return self.left + (step - self.first) * self.step_width

    def boxes(self, line: int, step: int, cell: Cell) -> Iterator[tuple[str, QRectF]]:
        """The levels of a cell and where their shapes stand: smaller where all of them need the room."""
        gap = self.sizes.px(_GAP if len(cell) <= _EASILY else _CLOSE)
        room = (self.step_width - gap) / len(cell) - gap
        side = max(min(self.sizes.px(SHAPE), room), 4)
        middle = self.line(line).center().y()
        start = self.start_of(step) + (self.step_width - len(cell) * (side + gap) + gap) / 2
        for place, level in enumerate(cell):
            yield level, QRectF(start + place * (side + gap), middle - side / 2, side, side)

    def in_sight(self, cells: Mapping[int, Cell]) -> Iterator[tuple[int, Cell]]:
        """The steps in sight that have signals."""
        for step in range(self.first, self.first + self.steps):
            if step in cells:
                yield step, cells[step]

    def under(self, point: QPointF) -> tuple[int, int] | None:
        """The line and the step at a point; None beside the picture."""
        line = int((point.y() - self.head) // self.sizes.px(LINE))
        step = self.first + int((point.x() - self.left) // self.step_width)
        inside = 0 <= line < self.lines and self.first <= step < self.first + self.steps
        return (line, step) if inside else None


def steps_in(span: Span, width: float, sizes: Sizes) -> int:
    """How many weeks, months or quarters a picture of `width` pixels beside its labels has room for."""
    return max(_FEWEST, min(_MOST[span], int(width // sizes.px(_LEAST_STEP))))
