# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Weekly groups as rows of a list: what, when and where, and whether an evening waits."""

from collections.abc import Iterable
from datetime import date

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.domain.weekly import waiting_evening
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import SeriesRow
from kjw_desktop.ui.day_words import short_day, weekday_names, when
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.row_data import RowData


def waiting(rows: Iterable[SeriesRow], today: date) -> list[tuple[SeriesRow, date]]:
    """The groups of which an evening waits to be filled in, with its day; the latest evening first."""
    found = [
        (row, waiting_evening(row.series, row.last, today, row.called_off.day if row.called_off else None))
        for row in rows
    ]
    return sorted(
        ((row, day) for row, day in found if day is not None), key=lambda pair: pair[1], reverse=True
    )


def waiting_row(row: SeriesRow, day: date, words: Vocabularies, today: date) -> RowData:
    """An evening to fill in."""
    return RowData(
        title=row.series.title,
        detail=_what(row, words),
        aside=when(day, row.series.start, today),
        aside_tone=Tone.ACCENT,
        subject=row,
    )


def series_row(row: SeriesRow, words: Vocabularies, today: date) -> RowData:
    """A weekly group: when it meets, when it was recorded last, and whether it was called off since."""
    series = row.series
    on = weekday_names()[series.weekday]
    at = f"{on} {series.start:%H:%M}" if series.start else on
    off = _called_off(row, today)
    detail = " · ".join(part for part in (off, at, _what(row, words)) if part)
    last = short_day(row.last, today) if row.last else translate("Entries", "not filled in yet")
    aside = last if series.active else translate("Entries", "rests")
    return RowData(title=series.title, detail=detail, aside=aside, subject=row)


def _called_off(row: SeriesRow, today: date) -> str:
    """The evening that did not take place and why, where none was recorded since."""
    off = row.called_off
    if off is None or (row.last is not None and row.last >= off.day):
        return ""
    said = translate("Entries", "{day} did not take place").format(day=short_day(off.day, today))
    return f"{said}: {off.reason}" if off.reason else said


def _what(row: SeriesRow, words: Vocabularies) -> str:
    parts = (short_word(words, "activity_kind", row.series.kind), row.series.location)
    return " · ".join(part for part in parts if part)
