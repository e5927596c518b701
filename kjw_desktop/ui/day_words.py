# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as a tired person reads them: 'vandaag', 'gisteren', 'do 19 nov', '2 dagen te laat'."""

from datetime import date, time

from PySide6.QtCore import QDate

from kjw_desktop.language import translate
from kjw_desktop.ui.moments import locale

_DAYS_NAMED_BY_COUNT = 14
_WEEKS_NAMED_BY_COUNT = 26


def _said(day: date, form: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), form).replace(".", "")


def long_day(day: date) -> str:
    """'Zaterdag 21 november'."""
    said = _said(day, "dddd d MMMM")
    return said[:1].upper() + said[1:]


def short_day(day: date, today: date) -> str:
    """'vandaag', 'gisteren', 'do 19 nov', or with its year when that is another."""
    match (today - day).days:
        case 0:
            return translate("Days", "today")
        case 1:
            return translate("Days", "yesterday")
        case -1:
            return translate("Days", "tomorrow")
    return _said(day, "ddd d MMM" if day.year == today.year else "d MMM yyyy")


def when(day: date, at: time | None, today: date) -> str:
    """The short day and, where known, the time: 'gisteren 19:00'."""
    said = short_day(day, today)
    return f"{said} {at:%H:%M}" if at else said


def due(day: date, today: date) -> str:
    """When something is due, seen from today: '2 dagen te laat', 'vandaag', 'over 10 dagen', 'do 3 dec'."""
    late = (today - day).days
    if late == 1:
        return translate("Days", "1 day late")
    if late > 0:
        return translate("Days", "{n} days late").format(n=late)
    if -_DAYS_NAMED_BY_COUNT <= late < -1:
        return translate("Days", "in {n} days").format(n=-late)
    return short_day(day, today)


def ago(day: date, today: date) -> str:
    """How long ago: 'vandaag', 'gisteren', '5 dagen geleden', '6 weken geleden', '12 mrt 2025'."""
    days = (today - day).days
    if days <= 1:
        return short_day(day, today)
    if days < _DAYS_NAMED_BY_COUNT:
        return translate("Days", "{n} days ago").format(n=days)
    if days < _WEEKS_NAMED_BY_COUNT * 7:
        return translate("Days", "{n} weeks ago").format(n=days // 7)
    return _said(day, "d MMM yyyy")


def month(day: date) -> str:
    """The month of a day with its year: 'mei 2025'."""
    return _said(day, "MMMM yyyy")


def typed_day(day: date) -> str:
    """A day as one types it: '21-11-2026'."""
    return f"{day.day}-{day.month}-{day.year}"


def weekday_names() -> tuple[str, ...]:
    """The seven days from Monday on, as one says them: 'maandag'."""
    return tuple(_said(date(2024, 1, number), "dddd") for number in range(1, 8))
