# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures and the names of rows as printed, columns of earlier figures, and grounds that need no colour."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas

from kjw_desktop.reports import dutch
from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.tagging import CELL, COLUMN_HEAD, HEAD_CELL, ornament, told_as
from kjw_desktop.reports.quarter.shapes import Figure, Then
from kjw_desktop.reports.texts import texts

SIZE = tokens.SMALL + 0.4
HEAD_SIZE = 7.0
HEAD_LEADING = 8.2
_ROW = 14.0
_LEADING = 9.4
_GAP = 9.0
_NARROWEST = 26.0
_HATCH = 3.2


def hidden() -> str:
    """The sign that stands for a hidden figure."""
    return texts("pages").say("hidden")


def shown(figure: Figure) -> str:
    """A figure as printed: '1.140', or the sign for a hidden one."""
    return hidden() if figure is None else dutch.number(figure)


def then_shown(then: Then | None) -> str:
    """The figure of an earlier period, '' where there is none."""
    return "" if then is None else shown(then.figure)


def row_heights(labels: Sequence[Sequence[str]]) -> list[float]:
    """How high rows are; a label is the lines of a row's name."""
    return [max(_ROW, len(label) * _LEADING + 4) for label in labels]


def draw_label(canvas: Canvas, label: Sequence[str], middle: float, font: str = fonts.REGULAR) -> None:
    """Draws the lines of a row's name at the left edge, around `middle`."""
    canvas.setFillColor(tokens.TEXT)
    canvas.setFont(font, SIZE)
    first = middle + (len(label) - 1) * _LEADING / 2 - 3
    for place, text in enumerate(label):
        canvas.drawString(0, first - place * _LEADING, text)


class Earlier:
    """Columns of earlier figures at the right edge: a head for each period, a figure for each row.

    Periods without a name are left out. `rows` hold a figure for each of `heads`.
    """

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[Then | None]]) -> None:
        told = [place for place, head in enumerate(heads) if head]
        self._rows = [[then_shown(row[place]) for place in told] for row in rows]
        self._heads = [_head_lines(heads[place]) for place in told]
        self._widths = [
            max(
                [_NARROWEST, *(fonts.width(line, fonts.REGULAR, HEAD_SIZE) for line in head)]
                + [fonts.width(row[place], fonts.REGULAR, tokens.SMALL) for row in self._rows]
            )
            for place, head in enumerate(self._heads)
        ]

    @property
    def width(self) -> float:
        """What the columns take, with the room before them."""
        return sum(self._widths) + _GAP * len(self._widths)

    @property
    def head_height(self) -> float:
        """What the heads take; 0 without columns."""
        return max((len(head) for head in self._heads), default=0) * HEAD_LEADING

    def draw_heads(self, canvas: Canvas, right: float, bottom: float, *, marks_last: bool = False) -> None:
        """Draws the heads, their last lines at `bottom`; the last may bear the stroke that it has on bars."""
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, HEAD_SIZE)
        for head, end in zip(self._heads, self._ends(right), strict=True):
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                for place, line in enumerate(head, start=1):
                    canvas.drawRightString(end, bottom + (len(head) - place) * HEAD_LEADING, line)
        if marks_last and self._heads:
            with ornament(canvas):
                widest = max(fonts.width(line, fonts.REGULAR, HEAD_SIZE) for line in self._heads[-1])
                stroke(canvas, right - widest - 4, bottom - 0.5, bottom + self.head_height - 2.5)

    def draw_row(self, canvas: Canvas, row: int, right: float, y: float) -> None:
        """Draws the figures of a row."""
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, tokens.SMALL)
        for text, end in zip(self._rows[row], self._ends(right), strict=True):
            with told_as(canvas, CELL):
                canvas.drawRightString(end, y, text)

    def _ends(self, right: float) -> list[float]:
        ends = []
        for place in range(len(self._widths)):
            after = self._widths[place + 1 :]
            ends.append(right - sum(after) - _GAP * len(after))
        return ends


def _head_lines(head: str) -> list[str]:
    words = head.split()
    widest = max(fonts.width(fonts.printable(word), fonts.REGULAR, HEAD_SIZE) for word in words or [""])
    return lines(head, fonts.REGULAR, HEAD_SIZE, max(widest + 0.1, 33.0))


@contextmanager
def _inside(canvas: Canvas, x: float, y: float, width: float, height: float) -> Iterator[None]:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    yield
    canvas.restoreState()


def hatched(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Color) -> None:
    """A bar of slanting lines with an edge, told from a full one without its colour."""
    with _inside(canvas, x, y, width, height):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(1.1)
        start = x - height
        while start < x + width:
            canvas.line(start, y, start + height, y + height)
            start += _HATCH
    outlined(canvas, x, y, width, height, colour)


def outlined(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Color) -> None:
    """The edge of a bar."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.7)
    canvas.rect(x + 0.35, y + 0.35, max(width - 0.7, 0.1), height - 0.7, stroke=1, fill=0)


def stroke(canvas: Canvas, x: float, bottom: float, top: float) -> None:
    """The stroke of an earlier figure, light around it so that it stands out from a bar."""
    for colour, thick in ((white, 3.2), (tokens.TEXT, 1.6)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(thick)
        canvas.line(x, bottom, x, top)
