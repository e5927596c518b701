# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals by life domain and level, each cell a figure with a small bar; levels have a shape and a word."""

from collections.abc import Sequence

from reportlab.lib.utils import simpleSplit
from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.charts import shown
from kjw_desktop.reports.pdf.shapes import draw_level
from kjw_desktop.reports.quarter.content import Figure, LevelChart, LevelRow

_ROW = 17.0
_HEAD = 31.0
_LABEL = 140.0
_TOTAL = 40.0
_SIZE = tokens.SMALL + 0.4


class Levels(Flowable):
    """The chart of a `LevelChart`; one scale for all cells, totals as figures alone."""

    def __init__(self, chart: LevelChart, total: str, hidden: str) -> None:
        super().__init__()
        self._chart = chart
        self._total = total
        self._hidden = hidden
        self._step = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self._step = (aW - _LABEL - _TOTAL) / len(self._chart.levels)
        self.width, self.height = aW, _HEAD + _ROW * (len(self._chart.rows) + 1)
        return self.width, self.height

    def draw(self) -> None:
        """Draws head, rows and totals."""
        self._draw_head()
        most = max([figure or 0 for row in self._chart.rows for figure in row.figures] + [1])
        y = self.height - _HEAD
        for row in self._chart.rows:
            self._line(y)
            y -= _ROW
            self._draw_row(row, y + _ROW / 2, (self._step - 40) / most, fonts.REGULAR)
        self._line(y)
        self._draw_row(self._chart.total, y - _ROW / 2, 0.0, fonts.BOLD)

    def _line(self, y: float) -> None:
        self.canv.setStrokeColor(tokens.LINE)
        self.canv.setLineWidth(tokens.HAIRLINE)
        self.canv.line(0, y, self.width, y)

    def _draw_head(self) -> None:
        canvas = self.canv
        y = self.height - 25
        canvas.setFont(fonts.BOLD, tokens.SMALL)
        for place, level in enumerate(self._chart.levels):
            x = _LABEL + place * self._step
            draw_level(canvas, level.key, x + 4, y + 15)
            canvas.setFillColor(tokens.TEXT)
            canvas.drawString(x, y, fonts.printable(level.label))
        canvas.drawRightString(self.width, y, self._total)

    def _draw_row(self, row: LevelRow, middle: float, scale: float, font: str) -> None:
        canvas = self.canv
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(font, _SIZE)
        canvas.drawString(0, middle - 3, _first_line(row.label, font))
        for place, (level, figure) in enumerate(zip(self._chart.levels, row.figures, strict=True)):
            self._draw_cell(level.key, figure, _LABEL + place * self._step, middle, scale)
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.BOLD, _SIZE)
        canvas.drawRightString(self.width, middle - 3, shown(row.total, self._hidden))

    def _draw_cell(self, key: str, figure: Figure, x: float, middle: float, scale: float) -> None:
        canvas = self.canv
        length = (figure or 0) * scale
        if length:
            canvas.setFillColor(tokens.LEVEL_COLOURS[key])
            canvas.rect(x, middle - 4, length, 8, stroke=0, fill=1)
        canvas.setFillColor(tokens.MUTED if figure == 0 else tokens.TEXT)
        canvas.setFont(fonts.REGULAR if figure == 0 else fonts.BOLD, _SIZE)
        canvas.drawString(x + (length + 4 if length else 0), middle - 3, shown(figure, self._hidden))


def _first_line(label: str, font: str) -> str:
    lines: Sequence[str] = simpleSplit(fonts.printable(label), font, _SIZE, _LABEL - 8)
    return f"{lines[0]} …" if len(lines) > 1 else "".join(lines)
