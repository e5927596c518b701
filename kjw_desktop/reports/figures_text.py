# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protected figures as plain text, for a terminal."""

from collections.abc import Iterator

from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels
from kjw_desktop.reports.quarter.shapes import PrintedTable, TableRow
from kjw_desktop.reports.quarter.tables import printed_tables
from kjw_desktop.reports.texts import texts


def to_text(figures: Figures, labels: Labels) -> str:
    """Every table in Dutch words, columns in line, a hidden figure as the legend at the end says."""
    said = texts("quarter")
    hidden = said.say("hidden")
    tables = printed_tables(figures, labels)
    heading = dutch.period_name(figures.period)
    if figures.programme is not None:
        heading += f" · {labels.label('policy_programme', figures.programme)}"
    blocks = [heading, *("\n".join(_lines(table, hidden)) for table in tables)]
    return "\n\n".join([*blocks, said.say("hidden_legend")])


def _lines(table: PrintedTable, hidden: str) -> Iterator[str]:
    yield f"{table.title} ({table.caption})"
    heads = (table.row_head, *table.column_heads)
    body = [_cells(row, hidden) for row in (*table.rows, table.total)]
    widths = [max(map(len, column)) for column in zip(heads, *body, strict=True)]
    for line in (heads, *body):
        first, *rest = (
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join([first, *rest]).rstrip()


def _cells(row: TableRow, hidden: str) -> tuple[str, ...]:
    return (row.label, *(hidden if value is None else dutch.number(value) for value in row.figures))
