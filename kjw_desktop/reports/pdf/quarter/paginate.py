# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which pieces stand on which page: a heading with what it heads, and no last page that is near empty."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from kjw_desktop.reports.pdf.quarter.pieces import Break, Piece

_LITTLE = 0.5
"""A last page filled for less than this takes over from the page before it."""
_STEPS = 12
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
    """Pages of at most `room` points. What is higher than a page and cannot be cut has one of its own."""
    pages = _pages(pieces, room, room)
    if len(pages) > 1 and pages[-1].filled < _LITTLE * room:
        pages = [*pages[:-2], *_evened(pages[-2].from_here, room)]
    return [*(_loosened(page, room) for page in pages[:-1]), *pages[-1:]]


def _loosened(page: Page, room: float) -> Page:
    """The room at the foot of a page, shared out between its pieces."""
    gaps = sum(map(_may_grow, page.placed[1:]))
    more = min((room - page.filled) / gaps, _MOST_MORE) if gaps else 0.0
    placed, shift = list(page.placed[:1]), 0.0
    for each in page.placed[1:]:
        shift += more if _may_grow(each) else 0.0
        placed.append(Placed(each.piece, each.top + shift))
    return Page(tuple(placed), page.filled + shift, page.from_here)


def _may_grow(placed: Placed) -> bool:
    return placed.piece.above >= _LEAST_GAP or (placed.piece.between and placed.piece.height() > 0)


def _evened(pieces: Sequence[Piece], room: float) -> list[Page]:
    """Two pages that are filled about alike, the first no less than the last needs."""
    pages = _pages(pieces, room, room)
    half = sum(page.filled for page in pages) / 2
    for step in range(_STEPS):
        tried = _pages(pieces, half + (room - half) * step / _STEPS, room)
        if len(tried) == len(pages):
            return tried
    return pages


def _pages(pieces: Sequence[Piece], first_room: float, room: float) -> list[Page]:
    left = deque(pieces)
    pages: list[Page] = []
    while left:
        from_here = tuple(left)
        placed = _one_page(left, room if pages else first_room, room)
        if placed:
            pages.append(Page(placed, placed[-1].top + placed[-1].piece.height(), from_here))
    return pages


def _one_page(left: deque[Piece], room: float, whole: float) -> tuple[Placed, ...]:
    placed: list[Placed] = []
    y = 0.0
    while left:
        group = _group(left)
        if _breaks(group, y, whole):
            _put_back(left, [piece for piece in group if not isinstance(piece, Break)])
            break
        heads = [piece for piece in group[:-1] if placed or not piece.between]
        if not placed and group[-1].between:
            continue
        tops, after = _tops(heads, y)
        last = group[-1]
        top = after + (last.above if after else 0.0)
        fits, rest = last.cut(room - top)
        if fits is None and not placed and room >= whole:
            fits, rest = last.cut(float("inf"))
        if fits is None:
            if not placed and room < whole:
                room = whole
                _put_back(left, group)
                continue
            _put_back(left, group)
            break
        placed += [*tops, Placed(fits, top)]
        y = top + fits.height()
        if rest is not None:
            left.appendleft(rest)
            break
    return tuple(placed)


def _group(left: deque[Piece]) -> list[Piece]:
    """The next piece, with the headings before it."""
    group = [left.popleft()]
    while left and group[-1].keeps:
        group.append(left.popleft())
    return group


def _breaks(group: Sequence[Piece], y: float, room: float) -> bool:
    return any(isinstance(piece, Break) and y > piece.filled * room for piece in group)


def _put_back(left: deque[Piece], group: Sequence[Piece]) -> None:
    left.extendleft(reversed(group))


def _tops(heads: Sequence[Piece], y: float) -> tuple[list[Placed], float]:
    tops: list[Placed] = []
    for piece in heads:
        top = y + (piece.above if y else 0.0)
        tops.append(Placed(piece, top))
        y = top + piece.height()
    return tops, y
