# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The protected tables as they are printed, and which part of a summary is made of which."""

from collections.abc import Mapping, Sequence

from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Labels, Wording
from kjw_desktop.reports.quarter.compared import Compared
from kjw_desktop.reports.quarter.shapes import PrintedTable, TableRow
from kjw_desktop.reports.texts import Texts, texts

TABLES_OF_PART: Mapping[ReportPart, tuple[str, ...]] = {
    ReportPart.SUMMARY: ("jongeren_leeftijd_gender", "contacten_soort", "contacten_soort_leeftijd"),
    ReportPart.THEMES: ("contacten_thema",),
    ReportPart.REACH: (
        "jongeren_wijk",
        "jongeren_werksoort",
        "contacten_wijk_leeftijd",
        "contacten_dagdeel",
        "activiteiten_soort",
        "activiteiten_dagdeel",
        "deelnemers_soort_leeftijd",
        "bezoeken_naam",
        "uren",
    ),
    ReportPart.SIGNALS: (
        "signalen_leefgebied_zwaarte",
        "signalen_leefgebied_leeftijd",
        "signalen_eerste_stap",
        "signalen_afloop",
    ),
    ReportPart.CARE: ("jeugdhulp", "wachtenden", "contacten_wachtend"),
    ReportPart.PARTNERS: ("partners",),
    ReportPart.EVALUATION: ("waardering", "activiteiten_cijfer", "groeikansen", "opbrengsten"),
    ReportPart.STORY: (),
    ReportPart.TARGETS: (),
    ReportPart.TALK: (),
}
"""The tables that hold a part's figures, in the order in which they are printed; each stands once."""

PRINTING_ORDER = tuple(name for names in TABLES_OF_PART.values() for name in names)


def printed_tables(
    figures: Figures, labels: Labels, before: Figures | None = None, year_ago: Figures | None = None
) -> tuple[PrintedTable, ...]:
    """Every table that the figures have, in reading order, beside the totals of earlier periods.

    `labels` gives the vault's words. Raises ValueError for earlier figures of a wrong period.
    """
    return printed(Compared.of(figures, before, year_ago), Wording(labels))


def printed(compared: Compared, words: Wording) -> tuple[PrintedTable, ...]:
    """The same, of figures that were compared already."""
    maker = _Printing(compared, words)
    return tuple(maker.table(name) for name in PRINTING_ORDER if name in compared.now)


class _Printing:
    """What all tables share."""

    def __init__(self, compared: Compared, words: Wording) -> None:
        self._compared = compared
        self._now = compared.now
        self._words = words
        self._said: Texts = texts("quarter_tables")
        self._last_day = dutch.day(compared.now.figures.period.end)

    def table(self, name: str) -> PrintedTable:
        shape = self._now.shape(name)
        every_column = (*shape.column_keys, TOTAL)
        rows = [key for key in shape.row_keys if not self._empty(name, [key], every_column)]
        every_row = (*shape.row_keys, TOTAL)
        columns = [key for key in shape.column_keys if not self._empty(name, every_row, [key])]
        return PrintedTable(
            name=name,
            title=self._said.say(f"table.{name}.title"),
            caption=self._said.say(f"table.{name}.caption", last_day=self._last_day),
            row_head=self._said.say(f"dimension.{shape.rows}"),
            column_heads=tuple(self._words.name(shape.columns or "", key) for key in (*columns, TOTAL)),
            rows=tuple(self._row(name, key, columns) for key in rows),
            total=self._row(name, TOTAL, columns),
            earlier_heads=tuple(words for _, words in self._compared.earlier),
        )

    def _row(self, name: str, key: str, columns: Sequence[str]) -> TableRow:
        return TableRow(
            self._words.name(self._now.shape(name).rows, key),
            tuple(self._now.value(name, key, column) for column in (*columns, TOTAL)),
            tuple(told.then(name, key) for told, _ in self._compared.earlier),
        )

    def _empty(self, name: str, rows: Sequence[str], columns: Sequence[str]) -> bool:
        return all(self._now.value(name, row, column) == 0 for row in rows for column in columns)
