# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bars from the top down, each with its figure at its end and the earlier ones beside it."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.figures import (
    HEAD_SIZE,
    SIZE,
    Earlier,
    draw_label,
    row_heights,
    shown,
    stroke,
)
from kjw_desktop.reports.pdf.tagging import (
    CELL,
    COLUMN_HEAD,
    HEAD_CELL,
    ROW,
    ROW_HEAD,
    TABLE,
    grouped,
    ornament,
    told_as,
)
from kjw_desktop.reports.quarter.shapes import Line
from kjw_desktop.reports.texts import texts

_BAR = 8.0
_ABOVE_FIRST = 4.0


class Bars(Flowable):
    """The lines of a chart on one scale; read aloud they are a table.

    A bar is the figure of now. A stroke is that of a year ago, or of the period before where there is no
    other. `heads` name the period before and a year ago ('' where there is none); `most` is the figure that
    the longest bar stands for, by default the largest of these lines. Names get `share` of the width at most;
    bars that are `aligned` begin there, whatever the names.
    """

    def __init__(
        self,
        told: Sequence[Line],
        heads: tuple[str, str],
        *,
        share: float = 0.45,
        most: int = 0,
        label_font: str = fonts.REGULAR,
        with_heads: bool = True,
        aligned: bool = False,
    ) -> None:
        super().__init__()
        self._lines = told
        self._heads = heads
        self._share = share
        self._most = max([most, largest(told), 1])
        self._font = label_font
        self._with_heads = with_heads
        self._aligned = aligned
        self._earlier = Earlier(heads, [(line.before, line.year_ago) for line in told])
        self._labels: list[list[str]] = []
        self._start = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given; long names take more lines, three at most."""
        if self._labels and aW == self.width:
            return self.width, self.height
        room = aW * self._share - 8
        self._labels = [lines(line.label, self._font, SIZE, room) for line in self._lines]
        widest = max(fonts.width(text, self._font, SIZE) for label in self._labels for text in label)
        self._start = (room if self._aligned else min(widest, room)) + 8
        self.width = aW
        self.height = self._head + sum(self.row_heights())
        return self.width, self.height

    @property
    def _head(self) -> float:
        if not self._with_heads or not self._earlier.head_height:
            return 0.0
        return self._earlier.head_height + _ABOVE_FIRST

    def row_heights(self) -> list[float]:
        """How high each row is; `wrap` comes before."""
        return row_heights(self._labels)

    def cut(self, most: float) -> Iterator["Bars"]:
        """The same lines in charts of at most `most` points each, on one scale; `wrap` comes before."""
        for first, end in runs(self.row_heights(), most - self._head):
            yield Bars(
                self._lines[first:end],
                self._heads,
                share=self._share,
                most=self._most,
                label_font=self._font,
                with_heads=self._with_heads,
                aligned=self._aligned,
            )

    def draw(self) -> None:
        """Draws heads and rows."""
        canvas = self.canv
        scale = (self.width - self._start - self._earlier.width - self._room()) / self._most
        with grouped(canvas, TABLE):
            if self._head:
                self._draw_heads()
            y = self.height - self._head
            for place, height in enumerate(self.row_heights()):
                with grouped(canvas, ROW):
                    self._draw_row(place, y - height / 2, scale)
                y -= height

    def _room(self) -> float:
        return 7 + max(fonts.width(shown(line.now), fonts.BOLD, SIZE) for line in self._lines)

    def _draw_heads(self) -> None:
        canvas = self.canv
        bottom = self.height - self._earlier.head_height + 1
        with grouped(canvas, ROW):
            with told_as(canvas, CELL):
                pass
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                canvas.setFillColor(tokens.MUTED)
                canvas.setFont(fonts.REGULAR, HEAD_SIZE)
                canvas.drawString(self._start, bottom, texts("pages").say("now"))
            self._earlier.draw_heads(canvas, self.width, bottom, marks_last=True)

    def _draw_row(self, place: int, middle: float, scale: float) -> None:
        canvas, line = self.canv, self._lines[place]
        with told_as(canvas, HEAD_CELL, scope=ROW_HEAD):
            draw_label(canvas, self._labels[place], middle, self._font)
        with ornament(canvas):
            end = self._draw_bar(line, middle, scale)
        with told_as(canvas, CELL):
            canvas.setFillColor(tokens.TEXT)
            canvas.setFont(fonts.BOLD, SIZE)
            canvas.drawString(end + 5, middle - 3, shown(line.now))
        self._earlier.draw_row(canvas, place, self.width, middle - 3)

    def _draw_bar(self, line: Line, middle: float, scale: float) -> float:
        """Draws bar and stroke; gives where they end."""
        canvas = self.canv
        length = (line.now or 0) * scale
        if length:
            canvas.setFillColor(tokens.ACCENT)
            canvas.rect(self._start, middle - _BAR / 2, length, _BAR, stroke=0, fill=1)
        else:
            canvas.setStrokeColor(tokens.MUTED)
            canvas.setLineWidth(0.8)
            canvas.line(self._start, middle - _BAR / 2, self._start, middle + _BAR / 2)
        then = line.year_ago if self._heads[1] else line.before if self._heads[0] else None
        if then is None or then.figure is None:
            return self._start + length
        at = self._start + then.figure * scale
        stroke(canvas, at, middle - _BAR / 2 - 2, middle + _BAR / 2 + 2)
        return max(self._start + length, at)


def largest(told: Sequence[Line]) -> int:
    """The largest figure of these lines and of the strokes on them."""
    every = [line.now for line in told]
    every += [then.figure for line in told for then in (line.before, line.year_ago) if then is not None]
    return max((figure or 0 for figure in every), default=0)


def runs(heights: Sequence[float], most: float) -> Iterator[tuple[int, int]]:
    """Stretches (first, end) of rows that together stand within `most`; a row alone may be higher."""
    first, used = 0, 0.0
    for place, height in enumerate(heights):
        if place > first and used + height > most:
            yield first, place
            first, used = place, 0.0
        used += height
    if heights:
        yield first, len(heights)
