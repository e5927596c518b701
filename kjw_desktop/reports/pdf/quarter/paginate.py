# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which pieces stand on which page: a heading with what it heads, and no last page that is near empty."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kjw_desktop.reports.pdf.quarter.pieces import Break, Piece

_LITTLE = 0.5
"""A last page filled for less than this takes over from the page before it."""
_STEPS = 12
_GAPS = (1.0, 0.75, 0.5)
"""To what share gaps may shrink."""
_HANGS = 11.0
"""Points under the text that a line may take there, above the line of the foot."""
_LEAST_GAP = 6.0
_MOST_MORE = 14.0
"""Points above a piece from which on it is a gap between two things, and how much such a gap may grow."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, and how far from the top of its page it begins."""

    piece: Piece
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces of a page, how far they reach, and what was still to be placed when it began."""

    placed: tuple[Placed, ...]
    filled: float
    from_here: tuple[Piece, ...]


def paginate(pieces: Sequence[Piece], room: float) -> list[Page]:
    """Pages of at most `room` points. What is higher than a page and cannot be cut has one of its own.

    Gaps shrink where that saves a page, or keeps what belongs on the first page there; on a page that has
    room they grow.
    """
    tried = [_evened(_Layout(room, gaps).pages(pieces), _Layout(room, gaps)) for gaps in _GAPS]
    pages = min(tried, key=lambda pages: (_spills(pages), len(pages)))
    return [*(_loosened(page, room) for page in pages[:-1]), *pages[-1:]]


def _spills(pages: Sequence[Page]) -> bool:
    """Whether what should stand on the first page goes on on the next."""
    return len(pages) > 1 and any(isinstance(piece, Break) for piece in pages[1].from_here)


def _loosened(page: Page, room: float) -> Page:
    """The room at the foot of a page, shared out between its pieces."""
    gaps = sum(map(_may_grow, page.placed[1:]))
    more = min(max(room - page.filled, 0.0) / gaps, _MOST_MORE) if gaps else 0.0
    placed, shift = list(page.placed[:1]), 0.0
    for each in page.placed[1:]:
        shift += more if _may_grow(each) else 0.0
        placed.append(Placed(each.piece, each.top + shift))
    return Page(tuple(placed), page.filled + shift, page.from_here)


def _may_grow(placed: Placed) -> bool:
    return placed.piece.above >= _LEAST_GAP


@dataclass(frozen=True, slots=True)
class _Layout:
    """Pages of `room` points, the first of them perhaps of less, with gaps at a share of their size."""

    room: float
    gaps: float
    first_room: float | None = None

    def pages(self, pieces: Sequence[Piece]) -> list[Page]:
        """As many pages as these pieces take."""
        left = deque(pieces)
        pages: list[Page] = []
        while left:
            from_here = tuple(left)
            short = self.first_room if self.first_room is not None and not pages else self.room
            placed = self._page(left, short) or self._page(left, self.room)
            if placed:
                pages.append(Page(placed, placed[-1].top + placed[-1].piece.height(), from_here))
        return pages

    def _page(self, left: deque[Piece], room: float) -> tuple[Placed, ...]:
        """The pieces of a page, taken from those that are left."""
        placed: list[Placed] = []
        y = 0.0
        while left:
            group = _group(left)
            if any(isinstance(piece, Break) and y > piece.filled * self.room for piece in group):
                left.extendleft(reversed([piece for piece in group if not isinstance(piece, Break)]))
                break
            if not placed and group[-1].between:
                continue
            heads, after = self._tops([piece for piece in group[:-1] if placed or not piece.between], y)
            last = group[-1]
            top = after + (self._above(last) if after else 0.0)
            fits, rest = last.cut(room - top + (_HANGS if last.hangs else 0.0))
            if fits is None and not placed and room >= self.room:
                fits, rest = last.cut(float("inf"))
            if fits is None:
                left.extendleft(reversed(group))
                break
            placed += [*heads, Placed(fits, top)]
            y = top + fits.height()
            if rest is not None:
                left.appendleft(rest)
                break
        return tuple(placed)

    def _tops(self, heads: Sequence[Piece], y: float) -> tuple[list[Placed], float]:
        tops: list[Placed] = []
        for piece in heads:
            top = y + (self._above(piece) if y else 0.0)
            tops.append(Placed(piece, top))
            y = top + piece.height()
        return tops, y

    def _above(self, piece: Piece) -> float:
        return piece.above * self.gaps


def _evened(pages: list[Page], layout: _Layout) -> list[Page]:
    """The last two pages filled about alike, where the last is near empty."""
    if len(pages) < 2 or pages[-1].filled >= _LITTLE * layout.room:
        return pages
    best, from_here = pages[-2:], pages[-2].from_here
    half = (pages[-2].filled + pages[-1].filled) / 2
    for step in range(_STEPS):
        short = half + (layout.room - half) * step / _STEPS
        tried = replace(layout, first_room=short).pages(from_here)
        if len(tried) == 2 and _emptier(tried) > _emptier(best):
            best = tried
    return [*pages[:-2], *best]


def _emptier(pages: Sequence[Page]) -> float:
    return min(page.filled for page in pages)


def _group(left: deque[Piece]) -> list[Piece]:
    """The next piece, with the headings before it."""
    group = [left.popleft()]
    while left and group[-1].keeps:
        group.append(left.popleft())
    return group
