# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every row once on paper: what a chart shows row by row is not printed as a table too, but for its total."""

from collections.abc import Iterator, Sequence

from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import EvaluationPart, Part, SignalsPart, ThemesPart
from kjw_desktop.reports.quarter.shapes import (
    Figure,
    LevelChart,
    LevelRow,
    Line,
    PrintedTable,
    TableRow,
    Then,
)
from kjw_desktop.reports.texts import texts

_Row = tuple[str, int | None, tuple[Then | None, ...]]


def once(content: QuarterContent) -> tuple[PrintedTable, ...]:
    """The tables that no chart shows in full, and one of the totals of those that a chart does.

    That one has no total of its own.
    """
    charts = [
        {_of_line(line, table) for line in lines}
        for table in content.tables[:1]
        for part in content.parts
        for lines in _charts(part)
    ]
    charted = [table for table in content.tables if _is_charted(table, charts)]
    levels = [part.levels for part in content.parts if isinstance(part, SignalsPart)]
    whole = [table for table in content.tables if any(_is_levelled(table, chart) for chart in levels)]
    others = tuple(table for table in content.tables if table not in (*charted, *whole))
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


def _is_levelled(table: PrintedTable, chart: LevelChart) -> bool:
    """Whether the chart of levels shows every row of the table, and its totals; columns of zeros aside."""
    if not chart.with_totals or (chart.before_words, chart.year_ago_words) != table.earlier_heads:
        return False
    return [_of_row(row, table) for row in (*table.rows, table.total)] == [
        _of_levels(row, chart) for row in (*chart.rows, chart.total)
    ]


def _of_row(row: TableRow, table: PrintedTable) -> tuple[object, ...]:
    own = dict(zip((head.casefold() for head in table.column_heads[:-1]), row.figures[:-1], strict=True))
    return row.label.casefold(), _without_zeros(own), row.figures[-1], row.earlier


def _of_levels(row: LevelRow, chart: LevelChart) -> tuple[object, ...]:
    own = dict(zip((level.label.casefold() for level in chart.levels), row.figures, strict=True))
    return row.label.casefold(), _without_zeros(own), row.total, (row.before, row.year_ago)


def _without_zeros(own: dict[str, Figure]) -> dict[str, Figure]:
    return {head: figure for head, figure in own.items() if figure != 0}


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
        rows,
        TableRow("", ()),
        first.earlier_heads,
    )
