# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protected figures as a workbook (.xlsx): a sheet a table, every cell of it, and first how to read them."""

from collections.abc import Iterator, Sequence

from kjw_desktop.domain.figures import TOTAL, Figures, FigureTable
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, Wording
from kjw_desktop.reports.quarter.method import method
from kjw_desktop.reports.texts import texts
from kjw_desktop.storage.workbook.pack import packed
from kjw_desktop.storage.workbook.text import escaped
from kjw_desktop.storage.workbook.writing import Table

Line = tuple[str | int | None, ...]


def to_workbook(figures: Figures, labels: Labels) -> bytes:
    """The workbook; the same figures and words give the same bytes, without author, machine or time.

    A table's sheet is called as the table is. Its first row has the words of the columns, its second their
    keys; each row has its words, its key and its figures, totals last. A hidden figure is the sign '•', and
    all words are written as text, so that none is ever taken for a formula.
    """
    words = Wording(labels)
    return packed([_explained(figures, labels), *(_sheet(table, words) for table in figures.tables)])


def _explained(figures: Figures, labels: Labels) -> Table:
    said, titles = texts("figures_workbook"), texts("quarter_tables")
    told = method(figures)
    last_day = dutch.day(figures.period.end)
    lines: list[Line] = []
    if figures.programme is not None:
        programme = labels.label("policy_programme", figures.programme)
        lines.append((said.say("programme", programme=programme), None, None))
    lines.append((told.title, None, None))
    lines.extend((text.replace("**", ""), None, None) for text in told.paragraphs)
    lines.append((texts("quarter").say("hidden_legend"), None, None))
    lines.append((said.say("sheets"), None, None))
    lines.extend(
        (name, titles.say(f"table.{name}.title"), titles.say(f"table.{name}.caption", last_day=last_day))
        for name in (table.shape.name for table in figures.tables)
    )
    heading = said.say("head", period=dutch.period_in_sentence(figures.period))
    return _table(said.say("sheet"), (heading, None, None), lines)


def _sheet(table: FigureTable, words: Wording) -> Table:
    shape, hidden = table.shape, texts("quarter").say("hidden")
    columns = (*shape.column_keys, TOTAL)
    values = {(cell.row, cell.column or TOTAL): cell.value for cell in table.cells}
    key = texts("figures_workbook").say("key")
    heads = (words.name(shape.columns or "", column) for column in columns)
    heading: Line = (texts("quarter_tables").say(f"dimension.{shape.rows}"), key, *heads)

    def lines() -> Iterator[Line]:
        yield (None, None, *columns)
        for row in (*shape.row_keys, TOTAL):
            figures = (values[row, column] for column in columns)
            told = (hidden if value is None else value for value in figures)
            yield (words.name(shape.rows, row), row, *told)

    return _table(shape.name, heading, list(lines()))


def _table(name: str, heading: Line, lines: Sequence[Line]) -> Table:
    heads = tuple(escaped(str(head)) if head is not None else "" for head in heading)
    return Table(name, heads, [_fit(line) for line in lines], len(lines))


def _fit(line: Line) -> Line:
    return tuple(escaped(cell) if isinstance(cell, str) else cell for cell in line)
