# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The texts, figures and bars of a summary as a plain platypus document: what reportlab needs for them.

One column; a chart is a table whose second column holds a drawing. No structure, no furniture, no balance.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.graphics.shapes import Line as Stroke
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import Agreed, Answers, Growth
from kjw_desktop.reports.quarter.shapes import (
    Chart,
    Counted,
    Figure,
    LevelChart,
    Line,
    PrintedTable,
    Then,
    Tile,
)

_WIDE, _HIGH = 100.0, 8.0
_STYLE = (
    ("FONT", (0, 0), (-1, -1), fonts.REGULAR, 8),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, tokens.LINE),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
)
_KEYS = {"name", "key", "before_words", "year_ago_words"}


def plain_pages(content: QuarterContent) -> bytes:
    """The PDF of those flowables."""
    fonts.load()
    out = BytesIO()
    document = SimpleDocTemplate(out, invariant=1, initialFontName=fonts.REGULAR)
    document.build(list(_flowables(content)))
    return out.getvalue()


def _flowables(value: object) -> Iterator[Flowable]:
    """In the order of the fields; what is no text and no chart is made of those."""
    for kind, made in _MADE.items():
        if isinstance(value, kind):
            yield from made(value)
            return
    held = value if isinstance(value, tuple) else ()
    if is_dataclass(value):
        held = tuple(getattr(value, each.name) for each in fields(value) if each.name not in _KEYS)
    for each in held:
        yield from _flowables(each)


def _paragraph(text: str) -> Iterator[Flowable]:
    if text:
        yield Paragraph(tokens.rich(text), tokens.style("body"))


def _chart(title: str, caption: str, lines: Iterable[Line]) -> Iterator[Flowable]:
    yield from _paragraph(title)
    yield from _paragraph(caption)
    told = list(lines)
    most = max([line.now or 0 for line in told] + [1])
    if told:
        yield Table([_cells(line, most) for line in told], style=_STYLE)


def _cells(line: Line, most: int) -> list[object]:
    drawing = _bar(_WIDE * (line.now or 0) / most)
    if line.year_ago is not None and line.year_ago.figure:
        at = min(_WIDE, _WIDE * line.year_ago.figure / most)
        drawing.add(Stroke(at, 0, at, _HIGH))
    name = Paragraph(escape(line.label), tokens.style("cell"))
    return [name, drawing, _said(line.now), _then(line.before), _then(line.year_ago)]


def _of_chart(chart: Chart) -> Iterator[Flowable]:
    return _chart(chart.title, chart.caption, chart.lines)


def _levels(chart: LevelChart) -> Iterator[Flowable]:
    yield from _paragraph(chart.title)
    yield from _paragraph(chart.caption)
    rows: list[list[object]] = [["", *(level.label for level in chart.levels)]]
    for row in (*chart.rows, chart.total):
        name = Paragraph(escape(row.label), tokens.style("cell"))
        cells = [
            [_bar(min(30, figure or 0), 30), Paragraph(_said(figure), tokens.style("cell"))]
            for figure in row.figures
        ]
        rows.append([name, *cells, _said(row.total), _then(row.before), _then(row.year_ago)])
    yield Table(rows, style=_STYLE)


def _table(table: PrintedTable) -> Iterator[Flowable]:
    yield from _paragraph(table.title)
    yield from _paragraph(table.caption)
    heads = (*table.column_heads, *table.earlier_heads)
    rows: list[list[object]] = [["", *(Paragraph(escape(head), tokens.style("cell")) for head in heads)]]
    for row in (*table.rows, *([table.total] if table.total.figures else [])):
        name = Paragraph(escape(row.label), tokens.style("cell"))
        rows.append([name, *map(_said, row.figures), *map(_then, row.earlier)])
    yield Table(rows, repeatRows=1, style=_STYLE)


def _row(value: Tile | Counted | Agreed | Answers | Growth | Line) -> Iterator[Flowable]:
    """A row of its own, of its texts and figures, with a bar where there is something to draw."""
    if isinstance(value, Growth):
        yield from _chart("", "", (value.moments, *value.yields))
        return
    if isinstance(value, Line):
        yield from _chart("", "", (value,))
        return
    cells: list[object] = []
    for field in fields(value):
        held = getattr(value, field.name)
        if isinstance(held, str):
            cells.append(Paragraph(tokens.rich(held), tokens.style("cell")))
        elif isinstance(held, Then) or held is None:
            cells.append(_then(held))
        elif isinstance(held, int):
            cells.append(_said(held))
    yield Table([[*cells, _bar(_WIDE)]], style=_STYLE)


def _bar(length: float, wide: float = _WIDE) -> Drawing:
    drawing, bar = Drawing(wide, _HIGH), Rect(0, 0, length, _HIGH)
    bar.fillColor, bar.strokeColor = tokens.ACCENT, None
    drawing.add(bar)
    return drawing


def _said(figure: Figure) -> str:
    return "" if figure is None else str(figure)


def _then(then: Then | None) -> str:
    return "" if then is None else _said(then.figure)


_MADE: dict[Any, Callable[[Any], Iterator[Flowable]]] = {
    str: _paragraph,
    Chart: _of_chart,
    LevelChart: _levels,
    PrintedTable: _table,
    (Tile, Counted, Agreed, Answers, Growth, Line): _row,
}
