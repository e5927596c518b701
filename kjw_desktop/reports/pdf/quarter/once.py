# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every row once on paper: what a chart shows row by row is not printed as a table too, but for its total."""

from collections.abc import Iterator, Sequence

from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import EvaluationPart, Part, ThemesPart
from kjw_desktop.reports.quarter.shapes import Line, PrintedTable, TableRow, Then
from kjw_desktop.reports.texts import texts

_Row = tuple[str, int | None, tuple[Then | None, ...]]


def once(content: QuarterContent) -> tuple[PrintedTable, ...]:
    """The tables that no chart shows in full, and one of the totals of those that a chart does."""
    charts = [
        {_of_line(line, table) for line in lines}
        for table in content.tables[:1]
        for part in content.parts
        for lines in _charts(part)
    ]
    charted = [table for table in content.tables if _is_charted(table, charts)]
    others = tuple(table for table in content.tables if table not in charted)
    return (*others, _totals(charted)) if charted else others


def _charts(part: Part) -> Iterator[Sequence[Line]]:
    for chart in getattr(part, "charts", ()):
        yield chart.lines
    if isinstance(part, ThemesPart):
        yield [row.contacts for row in part.rows]
    if isinstance(part, EvaluationPart):
        yield [each.moments for each in part.growth]


def _is_charted(table: PrintedTable, charts: Sequence[set[_Row]]) -> bool:
    if len(table.column_heads) > 1:
        return False
    rows = {(row.label.casefold(), row.figures[-1], row.earlier) for row in table.rows}
    return any(rows <= chart for chart in charts)


def _of_line(line: Line, table: PrintedTable) -> _Row:
    """As the rows of the tables have it, which all have the same earlier periods."""
    earlier = {0: (), 1: (line.before or line.year_ago,), 2: (line.before, line.year_ago)}
    return line.label.casefold(), line.now, earlier[len(table.earlier_heads)]


def _totals(tables: Sequence[PrintedTable]) -> PrintedTable:
    said = texts("pages")
    rows = tuple(TableRow(table.title, table.total.figures, table.total.earlier) for table in tables)
    first = tables[0]
    return PrintedTable(
        "totals",
        said.say("totals.title"),
        said.say("totals.caption"),
        "",
        first.column_heads,
        rows[:-1],
        rows[-1],
        first.earlier_heads,
    )
