# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bars, tiles and small lines as vectors, each with its figure beside it; readable without colour."""

from collections.abc import Sequence
from itertools import pairwise

from reportlab.lib.colors import white
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import Flowable

from kjw_desktop.reports import dutch
from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.quarter.content import Bar, Figure, Tile

_BAR = 8.5
_ROW = 16.0
_LINE = 9.4
_FIGURES = 52.0


def shown(figure: Figure, hidden: str) -> str:
    """A figure as printed: '1.140', or the sign for a hidden one."""
    return hidden if figure is None else dutch.number(figure)


class Bars(Flowable):
    """Horizontal bars from the top down, with a stroke where an earlier period is known."""

    def __init__(self, bars: Sequence[Bar], hidden: str, label_share: float = 0.36) -> None:
        super().__init__()
        self._bars = bars
        self._hidden = hidden
        self._share = label_share
        self._lines: list[list[str]] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given; long names take two lines or more."""
        room = aW * self._share - 8
        self._lines = [
            simpleSplit(fonts.printable(bar.label), fonts.REGULAR, tokens.SMALL + 0.4, room)
            for bar in self._bars
        ]
        self.width = aW
        self.height = sum(self._row(lines) for lines in self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Draws every bar on the same scale."""
        start = self.width * self._share
        most = max([bar.figure or 0 for bar in self._bars] + [bar.reference or 0 for bar in self._bars] + [1])
        scale = (self.width - start - _FIGURES) / most
        y = self.height
        for bar, lines in zip(self._bars, self._lines, strict=True):
            height = self._row(lines)
            y -= height
            self._draw_label(lines, y + height / 2)
            self._draw_bar(bar, start, y + height / 2, scale)

    @staticmethod
    def _row(lines: Sequence[str]) -> float:
        return max(_ROW, len(lines) * _LINE + 4)

    def _draw_label(self, lines: Sequence[str], middle: float) -> None:
        canvas = self.canv
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.REGULAR, tokens.SMALL + 0.4)
        first = middle + (len(lines) - 1) * _LINE / 2 - 3
        for place, line in enumerate(lines):
            canvas.drawString(0, first - place * _LINE, line)

    def _draw_bar(self, bar: Bar, start: float, middle: float, scale: float) -> None:
        canvas = self.canv
        length = (bar.figure or 0) * scale
        canvas.setFillColor(tokens.ACCENT)
        if length:
            canvas.rect(start, middle - _BAR / 2, length, _BAR, stroke=0, fill=1)
        end = start + length
        if bar.reference is not None:
            stroke = start + bar.reference * scale
            for colour, thick in ((white, 4.0), (tokens.TEXT, 1.6)):
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(thick)
                canvas.line(stroke, middle - _BAR / 2 - 2, stroke, middle + _BAR / 2 + 2)
            end = max(end, stroke)
        self._draw_figures(bar, end + 6, middle - 3)

    def _draw_figures(self, bar: Bar, x: float, y: float) -> None:
        canvas = self.canv
        text = shown(bar.figure, self._hidden)
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.BOLD, tokens.SMALL + 0.4)
        canvas.drawString(x, y, text)
        if bar.reference is not None or bar.reference_hidden:
            canvas.setFillColor(tokens.MUTED)
            after = x + fonts.width(text, fonts.BOLD, tokens.SMALL + 0.4) + 5
            canvas.setFont(fonts.REGULAR, tokens.SMALL)
            canvas.drawString(after, y, shown(bar.reference, self._hidden))


class Tiles(Flowable):
    """Headline figures on cards in one row, each with its change and, where known, its course as a line."""

    def __init__(self, tiles: Sequence[Tile], hidden: str) -> None:
        super().__init__()
        self._tiles = tiles
        self._hidden = hidden
        self._changes: list[list[str]] = []
        self._wide = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self._wide = (aW - tokens.GAP * (len(self._tiles) - 1)) / len(self._tiles)
        self._changes = [
            simpleSplit(tile.change, fonts.REGULAR, tokens.SMALL, self._wide - 18) for tile in self._tiles
        ]
        lines = max(len(change) for change in self._changes)
        course = 22 if any(tile.course for tile in self._tiles) else 0
        self.width, self.height = aW, 54 + lines * 10 + course
        return self.width, self.height

    def draw(self) -> None:
        """Draws the cards from left to right."""
        for place, (tile, change) in enumerate(zip(self._tiles, self._changes, strict=True)):
            self._draw_tile(tile, change, place * (self._wide + tokens.GAP))

    def _draw_tile(self, tile: Tile, change: Sequence[str], x: float) -> None:
        canvas = self.canv
        canvas.setFillColor(tokens.CARD)
        canvas.roundRect(x, 0, self._wide, self.height, tokens.RADIUS, stroke=0, fill=1)
        canvas.setFillColor(tokens.ACCENT)
        canvas.setFont(fonts.BOLD, tokens.FIGURE)
        canvas.drawString(x + 10, self.height - 27, shown(tile.figure, self._hidden))
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.REGULAR, tokens.BODY)
        canvas.drawString(x + 10, self.height - 42, tile.label)
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, tokens.SMALL)
        for line, text in enumerate(change):
            canvas.drawString(x + 10, self.height - 54 - line * 10, text)
        if tile.course:
            self._draw_course(tile.course, x + 12)

    def _draw_course(self, course: Sequence[int], x: float) -> None:
        canvas = self.canv
        high = max(course)
        step = (self._wide - 30) / (len(course) - 1)
        points = [
            (x + place * step, 7 + 15 * value / high if high else 7.0) for place, value in enumerate(course)
        ]
        canvas.setStrokeColor(tokens.ACCENT)
        canvas.setFillColor(tokens.ACCENT)
        canvas.setLineWidth(1.2)
        for begin, end in pairwise(points):
            canvas.line(*begin, *end)
        canvas.circle(*points[-1], 2.2, stroke=0, fill=1)
