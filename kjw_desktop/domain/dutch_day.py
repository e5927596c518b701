# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days and times as people type them in Dutch: 'gisteren', 'ma', '12/9', '12 sep', '16:30'."""

import re
from datetime import date, time, timedelta

_WORDS = {"vandaag": 0, "gisteren": 1, "gister": 1, "eergisteren": 2, "today": 0, "yesterday": 1}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT_MONTHS = {"mrt": 3}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?", re.ASCII)
_NAMED = re.compile(r"(\d{1,2}) ([a-z]+)\.?(?: (\d{4}))?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})[:.u](\d{2})?", re.ASCII)
_SHORTEST_NAME = 2
_SHORTEST_MONTH = 3
_CENTURY = 2000


def parse_day(text: str, today: date) -> date | None:
    """The day that `text` means when it is typed on `today`; None when it means none.

    A weekday is the last one that was, today included. A day without a year is the last one that was.
    """
    said = " ".join(text.casefold().split())
    if said in _WORDS:
        return today - timedelta(days=_WORDS[said])
    if said.isalpha():
        return _weekday(said, today)
    for form, parts in ((_ISO, (3, 2, 1)), (_FIGURES, (1, 2, 3))):
        found = form.fullmatch(said)
        if found:
            day, month, year = (found[part] for part in parts)
            return _calendar_day(int(day), int(month), year, today)
    named = _NAMED.fullmatch(said)
    if named:
        month = month_number(named[2])
        return _calendar_day(int(named[1]), month, named[3], today) if month else None
    return None


def parse_time(text: str) -> time | None:
    """The time of day that '16:30', '16.30', '16u30' or '16u' means; None when it means none."""
    found = _CLOCK.fullmatch(text.strip().casefold())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None


def weekday_number(said: str) -> int | None:
    """The weekday that two or more letters begin, 0 for Monday; None when they begin none."""
    if len(said) < _SHORTEST_NAME:
        return None
    return next((n for n, name in enumerate(WEEKDAYS) if name.startswith(said.casefold())), None)


def month_number(said: str) -> int | None:
    """The month that three or more letters begin, 1 for January; None when they begin none."""
    said = said.casefold()
    if said in _SHORT_MONTHS:
        return _SHORT_MONTHS[said]
    if len(said) < _SHORTEST_MONTH:
        return None
    return next((n for n, name in enumerate(MONTHS, 1) if name.startswith(said)), None)


def _weekday(said: str, today: date) -> date | None:
    number = weekday_number(said)
    return None if number is None else today - timedelta(days=(today.weekday() - number) % 7)


def _calendar_day(day: int, month: int, year: str | None, today: date) -> date | None:
    try:
        if year is None:
            this_year = date(today.year, month, day)
            return this_year if this_year <= today else date(today.year - 1, month, day)
        number = int(year)
        return date(number if number > 99 else _CENTURY + number, month, day)
    except ValueError:
        return None
