# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the charts of the summary show: totals and cells of the printed tables, and nothing else."""

from kjw_desktop.domain.figures import TOTAL, Figures, FigureTable
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.content import Bar, BarChart, Level, LevelChart, LevelRow
from kjw_desktop.reports.quarter.past import Past
from kjw_desktop.reports.texts import Texts

_MOST_BARS = 8
_BARS = {
    "contacts": "contacten_soort",
    "activities": "deelnemers_soort_leeftijd",
    "partners": "partners",
    "themes": "contacten_thema",
}


def reach(said: Texts, figures: Figures, words: Wording, past: Past) -> BarChart:
    """Known young people per age band, in the order of ages, beside an earlier period where known."""
    table = figures.table("jongeren_leeftijd_gender")
    reference = past.reference
    if reference is None:
        return BarChart(said.say("chart.reach.title"), said.say("chart.reach.caption"), _plain(table, words))
    earlier, name = reference
    then = earlier.table("jongeren_leeftijd_gender")
    bars = tuple(bar for key in table.shape.row_keys if (bar := _beside(words, table, then, key)) is not None)
    caption = said.say("chart.reach.caption_reference", reference=name)
    return BarChart(said.say("chart.reach.title"), caption, bars, name)


def _beside(words: Wording, table: FigureTable, then: FigureTable, key: str) -> Bar | None:
    """A bar with the earlier figure, if the band existed then; None where there is nothing but 0."""
    now = table.value(key)
    label = words.in_sentence(table.shape.rows, key)
    if key not in then.shape.row_keys:
        return Bar(label, now) if now != 0 else None
    earlier = then.value(key)
    if now == 0 and earlier == 0:
        return None
    return Bar(label, now, earlier, reference_hidden=earlier is None)


def _plain(table: FigureTable, words: Wording) -> tuple[Bar, ...]:
    figures = ((key, table.value(key)) for key in table.shape.row_keys)
    return tuple(Bar(words.in_sentence(table.shape.rows, key), value) for key, value in figures if value != 0)


def bars(said: Texts, figures: Figures, words: Wording, name: str) -> BarChart:
    """The rows of a table's totals, largest first and hidden ones last, at most eight; no zeros.

    `name` is 'contacts', 'activities', 'partners' or 'themes'; another raises KeyError.
    """
    table = figures.table(_BARS[name])
    shown = [(key, table.value(key)) for key in table.shape.row_keys if table.value(key) != 0]
    shown.sort(key=lambda pair: -1 if pair[1] is None else pair[1], reverse=True)
    caption = said.say(f"chart.{name}.caption")
    if len(shown) > _MOST_BARS:
        caption = said.say("chart.largest", caption=caption, n=dutch.in_words(_MOST_BARS))
    return BarChart(
        said.say(f"chart.{name}.title"),
        caption,
        tuple(Bar(words.in_sentence(table.shape.rows, key), value) for key, value in shown[:_MOST_BARS]),
    )


def signals(said: Texts, figures: Figures, words: Wording) -> LevelChart:
    """Signals per life domain and level; domains whose every figure is 0 are left out."""
    table = figures.table("signalen_leefgebied_zwaarte")
    keys = table.shape.column_keys
    rows = [_row(table, words, key) for key in table.shape.row_keys]
    return LevelChart(
        said.say("chart.signals.title"),
        said.say("chart.signals.caption"),
        tuple(Level(key, words.in_sentence("zwaarte", key)) for key in keys),
        tuple(row for row in rows if any(figure != 0 for figure in (*row.figures, row.total))),
        _row(table, words, TOTAL),
    )


def _row(table: FigureTable, words: Wording, key: str) -> LevelRow:
    figures = tuple(table.value(key, column) for column in table.shape.column_keys)
    return LevelRow(words.in_sentence(table.shape.rows, key), figures, table.value(key))
