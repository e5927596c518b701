# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows by level of signal, each cell a figure with a small bar; levels have a shape and a word."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.bars import runs
from kjw_desktop.reports.pdf.quarter.figures import SIZE, Earlier, draw_label, row_heights, shown, then_shown
from kjw_desktop.reports.pdf.shapes import draw_level
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
from kjw_desktop.reports.quarter.shapes import Figure, LevelChart, LevelRow, Then
from kjw_desktop.reports.texts import texts

_HEAD_LEADING = 9.0
_LABEL_SHARE = 0.25
_HEAD_SIZE = 7.4
_TOTAL = 34.0
_FIGURE = 26.0


class Levels(Flowable):
    """The chart of a `LevelChart`: one scale for all cells, totals as figures alone.

    `rows` are those of it that are drawn, by default all and the totals under them; `most` is the figure that
    the longest bar stands for, by default the largest of the chart.
    """

    def __init__(self, chart: LevelChart, rows: Sequence[LevelRow] | None = None, most: int = 0) -> None:
        super().__init__()
        self._chart = chart
        self._rows = (*chart.rows, chart.total) if rows is None else rows
        heads = (chart.before_words, chart.year_ago_words)
        earlier = [(row.before, row.year_ago) for row in self._rows]
        self._earlier = Earlier(heads if chart.with_totals else ("", ""), earlier)
        self._most = max([most, *(figure or 0 for row in chart.rows for figure in row.figures), 1])
        told = [_in_brackets(cell) for row in self._rows for cell in row.earlier]
        self._figure = _FIGURE + max(
            (fonts.width(text, fonts.REGULAR, tokens.SMALL) for text in told), default=0
        )
        self._labels: list[list[str]] = []
        self._words: list[list[str]] = []
        self._start = 0.0
        self._step = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        if self._labels and aW == self.width:
            return self.width, self.height
        self._start = aW * _LABEL_SHARE
        total = _TOTAL if self._chart.with_totals else 0.0
        self._step = (aW - self._start - total - self._earlier.width) / max(len(self._chart.levels), 1)
        self._labels = [lines(row.label, fonts.REGULAR, SIZE, self._start - 8) for row in self._rows]
        self._words = [
            lines(level.label, fonts.BOLD, _HEAD_SIZE, self._step - 3, 2) for level in self._chart.levels
        ]
        self.width, self.height = aW, self._head + sum(row_heights(self._labels))
        return self.width, self.height

    def cut(self, most: float) -> Iterator["Levels"]:
        """The same rows in charts of at most `most` points each, on one scale; `wrap` comes before."""
        for first, end in runs(row_heights(self._labels), most - self._head):
            yield Levels(self._chart, self._rows[first:end], self._most)

    @property
    def _head(self) -> float:
        rows = max((len(words) for words in self._words), default=1)
        return max(19 + rows * _HEAD_LEADING, self._earlier.head_height + 4)

    def draw(self) -> None:
        """Draws head, rows and totals."""
        canvas = self.canv
        with grouped(canvas, TABLE):
            with grouped(canvas, ROW):
                self._draw_head()
            y = self.height - self._head
            for place, height in enumerate(row_heights(self._labels)):
                with ornament(canvas):
                    canvas.setStrokeColor(tokens.LINE)
                    canvas.setLineWidth(tokens.HAIRLINE)
                    canvas.line(0, y, self.width, y)
                with grouped(canvas, ROW):
                    self._draw_row(place, y - height / 2)
                y -= height

    def _draw_head(self) -> None:
        canvas = self.canv
        y = self.height - self._head + 4
        with told_as(canvas, CELL):
            pass
        for place, level in enumerate(self._chart.levels):
            x = self._start + place * self._step
            with ornament(canvas):
                draw_level(canvas, level.key, x + 4, self.height - 6)
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                canvas.setFillColor(tokens.TEXT)
                canvas.setFont(fonts.BOLD, _HEAD_SIZE)
                words = self._words[place]
                for number, text in enumerate(words, start=1):
                    canvas.drawString(x, y + (len(words) - number) * _HEAD_LEADING, text)
        if self._chart.with_totals:
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                canvas.setFillColor(tokens.TEXT)
                canvas.setFont(fonts.BOLD, _HEAD_SIZE)
                canvas.drawRightString(self._total_end, y, texts("pages").say("total"))
        self._earlier.draw_heads(canvas, self.width, y)

    @property
    def _total_end(self) -> float:
        return self.width - self._earlier.width

    def _draw_row(self, place: int, middle: float) -> None:
        canvas, row = self.canv, self._rows[place]
        is_total = row is self._chart.total
        with told_as(canvas, HEAD_CELL, scope=ROW_HEAD):
            draw_label(canvas, self._labels[place], middle, fonts.BOLD if is_total else fonts.REGULAR)
        scale = 0.0 if is_total else max(self._step - self._figure, 0.0) / self._most
        brackets = row.earlier or ((),) * len(row.figures)
        for number, level in enumerate(self._chart.levels):
            x = self._start + number * self._step
            self._draw_cell(level.key, row.figures[number], brackets[number], x, middle, scale)
        if self._chart.with_totals:
            with told_as(canvas, CELL):
                canvas.setFillColor(tokens.TEXT)
                canvas.setFont(fonts.BOLD, SIZE)
                canvas.drawRightString(self._total_end, middle - 3, shown(row.total))
        self._earlier.draw_row(canvas, place, self.width, middle - 3)

    def _draw_cell(
        self, key: str, figure: Figure, earlier: Sequence[Then | None], x: float, middle: float, scale: float
    ) -> None:
        canvas = self.canv
        length = (figure or 0) * scale
        if length:
            with ornament(canvas):
                canvas.setFillColor(tokens.LEVEL_COLOURS[key])
                canvas.rect(x, middle - 4, length, 8, stroke=0, fill=1)
        with told_as(canvas, CELL):
            canvas.setFillColor(tokens.MUTED if figure == 0 else tokens.TEXT)
            canvas.setFont(fonts.REGULAR if figure == 0 else fonts.BOLD, SIZE)
            start = x + (length + 4 if length else 0)
            canvas.drawString(start, middle - 3, shown(figure))
            if earlier:
                start += fonts.width(shown(figure) + " ", fonts.BOLD, SIZE)
                canvas.setFillColor(tokens.MUTED)
                canvas.setFont(fonts.REGULAR, tokens.SMALL)
                canvas.drawString(start, middle - 3, _in_brackets(earlier))


def _in_brackets(earlier: Sequence[Then | None]) -> str:
    return f"({' · '.join(then_shown(then) or '–' for then in earlier)})"
