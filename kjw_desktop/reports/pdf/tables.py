# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figure tables in print: no grid, hairlines under rows, totals bold, the head repeated on a next page."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.charts import shown
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.content import Figure, PrintedTable, TableRow

_SIZE = tokens.SMALL
Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]


def figure_table(table: PrintedTable, width: float, hidden: str) -> list[Flowable]:
    """Title, caption and table; the title stays with the table's first rows."""
    title = paragraph(table.title, "subhead")
    caption = paragraph(table.caption, "small")
    for part in (title, caption):
        part.keepWithNext = True
    rows = [(row, False) for row in table.rows] + [(table.total, True)]
    return [
        title,
        caption,
        Spacer(1, 3),
        plain_table(table.row_head, table.column_heads, rows, width, hidden),
    ]


def plain_table(
    head: str, columns: Sequence[str], rows: Sequence[tuple[TableRow, bool]], width: float, hidden: str
) -> Table:
    """A table of figures `width` points wide; the rows told with True are bold."""
    narrow = _column_width(len(columns), width)
    label = width - narrow * len(columns)
    cells: list[list[object]] = [[paragraph(head, "small"), *(paragraph(text, "right") for text in columns)]]
    for row, bold in rows:
        name = paragraph(row.label, "cell_bold" if bold else "cell")
        cells.append([name, *(shown(figure, hidden) for figure in row.figures)])
    table = Table(cells, colWidths=[label] + [narrow] * len(columns), repeatRows=1, hAlign="LEFT")
    table.setStyle(TableStyle(_commands(rows, has_totals=len(columns) > 1)))
    return table


def _column_width(columns: int, width: float) -> float:
    share = 0.28 if columns == 1 else 0.6 if columns == 3 else 0.7
    return min(58.0, width * share / columns) if width > 300 or columns < 4 else width * 0.78 / columns


def _commands(rows: Sequence[tuple[TableRow, bool]], *, has_totals: bool) -> list[Command]:
    commands: list[Command] = [
        ("FONT", (0, 0), (-1, -1), fonts.REGULAR, _SIZE),
        ("TEXTCOLOR", (0, 0), (-1, -1), tokens.TEXT),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, tokens.MUTED),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, tokens.LINE),
        ("NOSPLIT", (0, 0), (0, 4)),
        ("NOSPLIT", (0, -4), (0, -1)),
    ]
    if has_totals:
        commands.append(("FONT", (-1, 1), (-1, -1), fonts.BOLD, _SIZE))
    for place, (row, bold) in enumerate(rows, start=1):
        if bold:
            commands.append(("FONT", (1, place), (-1, place), fonts.BOLD, _SIZE))
        commands += [_told_apart(figure, (column, place)) for column, figure in enumerate(row.figures, 1)]
    return commands


def _told_apart(figure: Figure, cell: tuple[int, int]) -> Command:
    """What is hidden stands bold, a zero muted."""
    if figure is None:
        return ("FONT", cell, cell, fonts.BOLD, _SIZE)
    return ("TEXTCOLOR", cell, cell, tokens.TEXT if figure else tokens.MUTED)
