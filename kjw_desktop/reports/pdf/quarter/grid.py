# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A printed table: no grid, hairlines under rows, totals bold; drawn and told cell by cell."""

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.bars import runs
from kjw_desktop.reports.pdf.quarter.figures import shown, then_shown
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
from kjw_desktop.reports.quarter.shapes import Figure, PrintedTable, TableRow

_SIZE = 7.0
_HEAD_SIZE = 6.4
_HEAD_LEADING = 6.9
_ROW = 9.3
_LEADING = 7.6
_COLUMN = 21.0
_GAP = 4.0
_LABEL = 60.0


class Grid(Flowable):
    """The rows of a `PrintedTable`, by default all and the totals under them, with the heads above."""

    def __init__(self, table: PrintedTable, rows: Sequence[TableRow] | None = None) -> None:
        super().__init__()
        self._table = table
        self._rows = (*table.rows, table.total) if rows is None else rows
        self._columns = (*table.column_heads, *table.earlier_heads)
        self._heads: list[list[str]] = []
        self._ends: list[float] = []
        self._labels: list[list[str]] = []
        self._head = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given; what a name does not need of it goes to the columns."""
        if self._labels and aW == self.width:
            return self.width, self.height
        most = max((aW - _LABEL) / max(len(self._columns), 1), _COLUMN)
        natural = self._natural()
        widths = natural if sum(natural) + _LABEL <= aW else [min(most, wide) for wide in natural]
        room = aW - sum(widths) - 4
        self._heads = [
            lines(head, fonts.REGULAR, _HEAD_SIZE, width - 1, 3)
            for head, width in zip(self._columns, widths, strict=True)
        ]
        self._ends = [aW - sum(widths[place + 1 :]) for place in range(len(widths))]
        self._labels = [lines(row.label, self._font(row), _SIZE, room) for row in self._rows]
        self._head = max([1, *(len(head) for head in self._heads)]) * _HEAD_LEADING + 3
        self.width, self.height = aW, self._head + sum(self._heights())
        return self.width, self.height

    def fits(self, wide: float) -> bool:
        """Whether its heads have room at that width without breaking a word."""
        return sum(self._natural()) + _LABEL <= wide

    def _natural(self) -> list[float]:
        return [max(_COLUMN, _word(head)) + _GAP for head in self._columns]

    def cut(self, most: float) -> Iterator["Grid"]:
        """The same rows in tables of at most `most` points each; `wrap` comes before."""
        for first, end in runs(self._heights(), most - self._head):
            yield Grid(self._table, self._rows[first:end])

    def _font(self, row: TableRow) -> str:
        return fonts.BOLD if row is self._table.total else fonts.REGULAR

    def _heights(self) -> list[float]:
        return [max(_ROW, len(label) * _LEADING + 1.7) for label in self._labels]

    def draw(self) -> None:
        """Draws heads and rows."""
        canvas = self.canv
        with grouped(canvas, TABLE):
            with grouped(canvas, ROW):
                self._draw_heads()
            y = self.height - self._head
            with ornament(canvas):
                self._line(y, tokens.MUTED, 0.8)
            for place, height in enumerate(self._heights()):
                y -= height
                with grouped(canvas, ROW):
                    self._draw_row(place, y + 2.3)
                with ornament(canvas):
                    self._line(y, tokens.LINE, 0.4)

    def _line(self, y: float, colour: Color, thick: float) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(thick)
        self.canv.line(0, y, self.width, y)

    def _draw_heads(self) -> None:
        canvas = self.canv
        bottom = self.height - self._head + 2.4
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, _HEAD_SIZE)
        with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
            canvas.drawString(0, bottom, lines(self._table.row_head, fonts.REGULAR, _HEAD_SIZE, 200, 1)[0])
        for head, end in zip(self._heads, self._ends, strict=True):
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                for place, text in enumerate(head, start=1):
                    canvas.drawRightString(end, bottom + (len(head) - place) * _HEAD_LEADING, text)

    def _draw_row(self, place: int, bottom: float) -> None:
        canvas, row, label = self.canv, self._rows[place], self._labels[place]
        is_total = row is self._table.total
        with told_as(canvas, HEAD_CELL, scope=ROW_HEAD):
            canvas.setFillColor(tokens.TEXT)
            canvas.setFont(self._font(row), _SIZE)
            for number, text in enumerate(label, start=1):
                canvas.drawString(0, bottom + (len(label) - number) * _LEADING, text)
        last = len(row.figures) - 1
        for number, figure in enumerate(row.figures):
            bold = is_total or figure is None or (number == last and last > 0)
            self._draw_figure(figure, self._ends[number], bottom, bold=bold)
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, _SIZE)
        for number, then in enumerate(row.earlier, start=last + 1):
            with told_as(canvas, CELL):
                canvas.drawRightString(self._ends[number], bottom, then_shown(then))

    def _draw_figure(self, figure: Figure, end: float, bottom: float, *, bold: bool) -> None:
        """A zero stands muted, what is hidden bold."""
        canvas = self.canv
        with told_as(canvas, CELL):
            canvas.setFillColor(tokens.TEXT if figure != 0 else tokens.MUTED)
            canvas.setFont(fonts.BOLD if bold else fonts.REGULAR, _SIZE)
            canvas.drawRightString(end, bottom, shown(figure))


def _word(head: str) -> float:
    """The width of the longest word of a head."""
    words = fonts.printable(head).split()
    return max((fonts.width(word, fonts.REGULAR, _HEAD_SIZE) for word in words), default=0.0)
