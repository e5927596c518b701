# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page is filled with: pieces that know their height and where they may be cut.

All are as wide as the text; heights and room in points.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from typing import Protocol

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.flow import Rule, Stack
from kjw_desktop.reports.pdf.tagging import ornament

_LOW = 300.0
_UNDER_HEAD = 3.0


_WIDE: ContextVar[float] = ContextVar("wide", default=tokens.TEXT_WIDTH)


@contextmanager
def as_wide_as(wide: float) -> Iterator[None]:
    """Pieces made meanwhile are made for text of that width."""
    before = _WIDE.set(wide)
    try:
        yield
    finally:
        _WIDE.reset(before)


def text_width() -> float:
    """How wide the text of the pieces made now is."""
    return _WIDE.get()


class Piece(Protocol):
    """Something to place under what stands on a page already."""

    above: float
    """Room above it, but for the first of a page."""
    keeps: bool
    """Whether it stays on the page of what comes next: a heading does."""
    between: bool
    """Whether it stands only between others, never first on a page: a hairline does."""
    hangs: bool
    """Whether it may reach a line below the text rather than begin a page, as a note does."""

    def height(self) -> float:
        """What it takes."""
        ...

    def cut(self, room: float) -> "tuple[Piece | None, Piece | None]":
        """What of it fits in `room`, and the rest."""
        ...

    def draw(self, host: Flowable, top: float) -> None:
        """Draws it from `top` down."""
        ...


class Whole:
    """Flowables that stay together; `wide` holds lines to a length that is read with ease."""

    between = False

    def __init__(
        self,
        *parts: Flowable,
        above: float = 0.0,
        keeps: bool = False,
        hangs: bool = False,
        wide: float | None = None,
    ) -> None:
        self.above = above
        self.keeps = keeps
        self.hangs = hangs
        self._stack = Stack(parts)
        self._height = self._stack.measure(wide or text_width())

    def height(self) -> float:
        """What it takes."""
        return self._height

    def cut(self, room: float) -> "tuple[Piece | None, Piece | None]":
        """All of it or nothing."""
        return (self, None) if self._height <= room else (None, self)

    def draw(self, host: Flowable, top: float) -> None:
        """Draws it from `top` down."""
        self._stack.draw(host, 0, top)


class Divider(Whole):
    """A hairline between two parts."""

    between = True

    def __init__(self) -> None:
        super().__init__(Rule(0.0, tokens.GAP), above=tokens.GAP + 3, keeps=True)


class Spread:
    """Blocks in columns, each under the shorter one, in their own order; cut between blocks.

    A block is flowables that stay together. In `any_order` a later block may take the room at a page's foot
    that an earlier one is too high for. The blocks from the place `group` on belong together: where they are
    cut, its flowables stand above the rest.
    """

    between = False
    hangs = False
    keeps = False

    def __init__(
        self,
        blocks: Sequence[Sequence[Flowable]],
        *,
        columns: int = 2,
        gap: float = 13.0,
        above: float = 0.0,
        gutter: float = tokens.GUTTER,
        any_order: bool = False,
        group: "tuple[int, Sequence[Flowable]] | None" = None,
    ) -> None:
        self.above = above
        wide = column_width(columns, gutter)
        self._blocks = tuple(_measured(block, wide) for block in blocks)
        self._columns = columns
        self._gap = gap
        self._step = wide + gutter
        self._any_order = any_order
        self._group = None if group is None else (group[0], _measured(group[1], wide))
        self._head: tuple[Stack, float] | None = None
        self._places = self._placed(float("inf"))

    def height(self) -> float:
        """What it takes."""
        return max(
            (top + self._blocks[block][1] for block, (_column, top) in self._places.items()), default=0.0
        )

    def cut(self, room: float) -> "tuple[Piece | None, Piece | None]":
        """The blocks that fit, and the others."""
        fit = self._placed(room)
        if len(fit) == len(self._blocks):
            return self, None
        others = [block for place, block in enumerate(self._blocks) if place not in fit]
        head = self._group[1] if self._group is not None and self._group[0] in fit else None
        return self._of([self._blocks[place] for place in fit]) if fit else None, self._of(others, head)

    def draw(self, host: Flowable, top: float) -> None:
        """Draws the blocks in their order."""
        if self._head is not None:
            self._head[0].draw(host, 0, top)
        for block, (column, down) in self._places.items():
            self._blocks[block][0].draw(host, column * self._step, top - down)

    def _of(
        self, blocks: "Sequence[tuple[Stack, float]]", head: "tuple[Stack, float] | None" = None
    ) -> "Spread":
        part = copy(self)
        part._group, part._head = None, head  # noqa: SLF001
        part._blocks = tuple(blocks)  # noqa: SLF001  its own kind
        part._places = part._placed(float("inf"))  # noqa: SLF001
        return part

    def _placed(self, room: float) -> dict[int, tuple[int, float]]:
        """Column and distance from the top of each block that fits."""
        begin = 0.0 if self._head is None else self._head[1] + _UNDER_HEAD
        ends = [begin] * self._columns
        places: dict[int, tuple[int, float]] = {}
        for place, (_stack, height) in enumerate(self._blocks):
            column = ends.index(min(ends))
            top = ends[column] + (self._gap if ends[column] > begin else 0.0)
            if top + height <= room:
                places[place] = (column, top)
                ends[column] = top + height
            elif not self._any_order:
                break
        return places


def _measured(block: Sequence[Flowable], wide: float) -> tuple[Stack, float]:
    stack = Stack(block)
    return stack, stack.measure(wide)


class ReadDown(Spread):
    """Blocks in two columns, the first read to its end before the second begins."""

    def _placed(self, room: float) -> dict[int, tuple[int, float]]:
        """Column and distance from the top of each block that fits, the columns as even as they can be."""
        return self._read_down(min(room, self._even_end()))

    def _even_end(self) -> float:
        """The least height at which all blocks stand in the columns, each read to its end."""
        tall = [height + self._gap for _stack, height in self._blocks]
        ends = sorted(
            {sum(tall[first:end]) for first in range(len(tall)) for end in range(first + 1, len(tall) + 1)}
        )
        return next((end for end in ends if len(self._read_down(end)) == len(tall)), float("inf"))

    def _read_down(self, room: float) -> dict[int, tuple[int, float]]:
        places: dict[int, tuple[int, float]] = {}
        column, top = 0, 0.0
        for place, (_stack, height) in enumerate(self._blocks):
            if top and top + height > room:
                column, top = column + 1, 0.0
            if column == self._columns or top + height > room:
                break
            places[place] = (column, top)
            top += height + self._gap
        return places


class Boxed:
    """Flowables on a tinted ground with an edge at the left; a high one is cut between them."""

    between = False
    hangs = False
    keeps = False
    _INSET = 14.0
    _PAD = 11.0

    def __init__(
        self,
        parts: Sequence[Flowable],
        *,
        above: float = 0.0,
        ground: Color = tokens.ACCENT_WEAK,
        edge: Color | None = tokens.ACCENT,
    ) -> None:
        self.above = above
        self._parts = tuple(parts)
        self._ground = ground
        self._edge = edge
        self._wide = text_width()
        wide = self._wide - 2 * self._INSET
        self._heights = [part.wrap(wide, float("inf"))[1] for part in self._parts]

    def height(self) -> float:
        """What it takes."""
        return sum(self._heights) + 2 * self._PAD

    def cut(self, room: float) -> "tuple[Piece | None, Piece | None]":
        """The first flowables that fit, and the others, each on its own ground; a low one stays whole."""
        if self.height() <= min(_LOW, room):
            return self, None
        if self.height() <= _LOW:
            return None, self
        used, fit = 2 * self._PAD, 0
        for height in self._heights:
            used += height
            if used > room:
                break
            fit += 1
        if fit == len(self._parts):
            return self, None
        return self._of(0, fit) if fit else None, self._of(fit, len(self._parts))

    def _of(self, first: int, end: int) -> "Boxed":
        part = copy(self)
        part._parts = self._parts[first:end]  # noqa: SLF001  its own kind
        part._heights = self._heights[first:end]  # noqa: SLF001
        return part

    def draw(self, host: Flowable, top: float) -> None:
        """Draws ground, edge and content."""
        canvas, height = host.canv, self.height()
        with ornament(canvas):
            canvas.saveState()
            canvas.setFillColor(self._ground)
            canvas.roundRect(0, top - height, self._wide, height, tokens.RADIUS, stroke=0, fill=1)
            if self._edge is not None:
                canvas.setFillColor(self._edge)
                canvas.rect(0, top - height, 3, height, stroke=0, fill=1)
            canvas.restoreState()
        y = top - self._PAD
        for part, taken in zip(self._parts, self._heights, strict=True):
            y -= taken
            part.drawOn(canvas, self._INSET, y)


class Break:
    """A new page, where the one before it is filled for `filled` of its height; else room."""

    between = True
    hangs = False
    keeps = True

    def __init__(self, filled: float, above: float = 0.0) -> None:
        self.above = above
        self.filled = filled

    def height(self) -> float:
        """Nothing."""
        return 0.0

    def cut(self, room: float) -> "tuple[Piece | None, Piece | None]":  # noqa: ARG002  nothing to cut
        """All of it."""
        return self, None

    def draw(self, host: Flowable, top: float) -> None:
        """Draws nothing."""


def column_width(columns: int = 2, gutter: float = tokens.GUTTER) -> float:
    """How wide each of so many columns is."""
    return (text_width() - gutter * (columns - 1)) / columns
