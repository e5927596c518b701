# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Headline figures on cards in one row, each with its change and, where known, its course as a line."""

from collections.abc import Sequence
from itertools import pairwise

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.figures import shown, then_shown
from kjw_desktop.reports.pdf.tagging import PARAGRAPH, ornament, told_as
from kjw_desktop.reports.quarter.shapes import Tile

_INSET = 10.0
_LEADING = 10.0
_LABEL_LEADING = 11.5
_COURSE = 24.0


class Tiles(Flowable):
    """The tiles from left to right; `heads` name the period before and a year ago, '' where there is none."""

    def __init__(self, tiles: Sequence[Tile], heads: tuple[str, str]) -> None:
        super().__init__()
        self._tiles = tiles
        self._heads = heads
        self._wide = 0.0
        self._small: list[list[str]] = []
        self._labels: list[list[str]] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        if self._small and aW == self.width:
            return self.width, self.height
        self._wide = (aW - tokens.GAP * (len(self._tiles) - 1)) / len(self._tiles)
        room = self._wide - 2 * _INSET
        self._labels = [lines(tile.label, fonts.REGULAR, tokens.BODY, room, 2) for tile in self._tiles]
        self._small = [
            [line for text in self._told(tile) for line in lines(text, fonts.REGULAR, tokens.SMALL, room, 2)]
            for tile in self._tiles
        ]
        course = _COURSE if any(tile.course for tile in self._tiles) else 0.0
        most = max(
            len(label) * _LABEL_LEADING + len(small) * _LEADING
            for label, small in zip(self._labels, self._small, strict=True)
        )
        self.width, self.height = aW, 37 + most + course
        return self.width, self.height

    def _told(self, tile: Tile) -> list[str]:
        """The change, and the earlier figures, each with the period that it is of."""
        thens = zip((tile.before, tile.year_ago), self._heads, strict=True)
        earlier = [f"{head}: {then_shown(then)}" for then, head in thens if then is not None and head]
        return [text for text in (tile.change, *earlier) if text]

    def draw(self) -> None:
        """Draws the cards from left to right."""
        for place in range(len(self._tiles)):
            self._draw_tile(place, place * (self._wide + tokens.GAP))

    def _draw_tile(self, place: int, x: float) -> None:
        canvas, tile = self.canv, self._tiles[place]
        with ornament(canvas):
            canvas.setFillColor(tokens.CARD)
            canvas.roundRect(x, 0, self._wide, self.height, tokens.RADIUS, stroke=0, fill=1)
            if tile.course:
                self._draw_course(tile.course, x + _INSET + 1)
        with told_as(canvas, PARAGRAPH):
            self._draw_figure(tile, x + _INSET)
            y = self.height - 41
            canvas.setFillColor(tokens.TEXT)
            canvas.setFont(fonts.REGULAR, tokens.BODY)
            for line in self._labels[place]:
                canvas.drawString(x + _INSET, y, line)
                y -= _LABEL_LEADING
            canvas.setFillColor(tokens.MUTED)
            canvas.setFont(fonts.REGULAR, tokens.SMALL)
            for line in self._small[place]:
                canvas.drawString(x + _INSET, y, line)
                y -= _LEADING

    def _draw_figure(self, tile: Tile, x: float) -> None:
        canvas = self.canv
        figure = fonts.printable(tile.told) or shown(tile.figure)
        wide = fonts.width(figure, fonts.BOLD, tokens.FIGURE)
        size = tokens.FIGURE * min(1.0, (self._wide - 2 * _INSET) / max(wide, 1.0))
        canvas.setFillColor(tokens.ACCENT)
        canvas.setFont(fonts.BOLD, size)
        canvas.drawString(x, self.height - 27, figure)

    def _draw_course(self, course: Sequence[int], x: float) -> None:
        """From zero, so that rounding does not look like growth (decision 30)."""
        canvas = self.canv
        high = max(course)
        step = (self._wide - 2 * _INSET - 4) / max(len(course) - 1, 1)
        points = [
            (x + place * step, 8 + 14 * value / high if high else 8.0) for place, value in enumerate(course)
        ]
        canvas.setStrokeColor(tokens.ACCENT)
        canvas.setFillColor(tokens.ACCENT)
        canvas.setLineWidth(1.2)
        for begin, end in pairwise(points):
            canvas.line(*begin, *end)
        canvas.circle(*points[-1], 2.2, stroke=0, fill=1)
