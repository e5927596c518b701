# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The twelve tables of the contract as they are printed."""

from collections.abc import Sequence

from kjw_desktop.domain.figures import TOTAL, Figures, FigureTable
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.content import PrintedTable, TableRow
from kjw_desktop.reports.texts import Texts

PRINTING_ORDER = (
    "jongeren_leeftijd_gender",
    "jongeren_wijk",
    "jeugdhulp",
    "contacten_soort",
    "contacten_thema",
    "contacten_soort_leeftijd",
    "contacten_wijk_leeftijd",
    "signalen_leefgebied_zwaarte",
    "signalen_leefgebied_leeftijd",
    "activiteiten_soort",
    "deelnemers_soort_leeftijd",
    "partners",
)


def printed(said: Texts, figures: Figures, words: Wording) -> tuple[PrintedTable, ...]:
    """Every table of the contract, in reading order. Raises KeyError where one is missing."""
    last_day = dutch.day(figures.period.end)
    return tuple(_printed(said, figures.table(name), words, last_day) for name in PRINTING_ORDER)


def _printed(said: Texts, table: FigureTable, words: Wording, last_day: str) -> PrintedTable:
    shape = table.shape
    rows = [key for key in shape.row_keys if not _empty(table, [key], _columns(table))]
    every_row = (*shape.row_keys, TOTAL)
    columns = [key for key in shape.column_keys if not _empty(table, every_row, [key])]
    return PrintedTable(
        name=shape.name,
        title=said.say(f"table.{shape.name}.title"),
        caption=said.say(f"table.{shape.name}.caption", last_day=last_day),
        row_head=said.say(f"dimension.{shape.rows}"),
        column_heads=_heads(words, shape.columns, columns),
        rows=tuple(_row(table, words, key, columns) for key in rows),
        total=_row(table, words, TOTAL, columns),
    )


def _heads(words: Wording, dimension: str | None, columns: Sequence[str]) -> tuple[str, ...]:
    shown = (TOTAL,) if dimension is None else (*columns, TOTAL)
    return tuple(words.name(dimension or "", key) for key in shown)


def _columns(table: FigureTable) -> Sequence[str]:
    return (*table.shape.column_keys, TOTAL)


def _empty(table: FigureTable, rows: Sequence[str], columns: Sequence[str]) -> bool:
    return all(table.value(row, column) == 0 for row in rows for column in columns)


def _row(table: FigureTable, words: Wording, key: str, columns: Sequence[str]) -> TableRow:
    shown = () if table.shape.columns is None else columns
    return TableRow(
        words.name(table.shape.rows, key), tuple(table.value(key, column) for column in (*shown, TOTAL))
    )
