# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days to come as people say them in Dutch: 'vrijdag', 'over 2 weken', 'eind van de week', '27 nov'."""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from kjw_desktop.domain.dutch_day import MONTHS, WEEKDAYS, month_number, weekday_number

_WORDS = {"vandaag": 0, "vanmiddag": 0, "vanavond": 0, "morgen": 1, "overmorgen": 2}
_NUMBERS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10,
}  # fmt: skip
_FRIDAY, _SATURDAY = 4, 5
_CENTURY = 2000

_WEEKDAY = "|".join((*WEEKDAYS, *(name[:2] for name in WEEKDAYS)))
_MONTH = "|".join((*MONTHS, "mrt", *(name[:3] for name in MONTHS), "sept"))
_COUNT = r"\d{1,3}|" + "|".join(_NUMBERS)
_PHRASE = re.compile(
    rf"""(?:(?:op|uiterlijk|voor)\s{{1,3}})?(?:
      (?P<word>vandaag|vanmiddag|vanavond|overmorgen|morgen(?=ochtend|middag|avond|\b))(?:ochtend|middag|avond)?
    | over\s{{1,3}}(?P<count>{_COUNT})\s{{1,3}}(?P<unit>dag(?:en)?|week|weken|maand(?:en)?)
    | volgende\s{{1,3}}week(?:\s{{1,3}}(?P<next_week_day>{_WEEKDAY}))?(?P<next_week>)
    | (?P<next_month>volgende\s{{1,3}}maand)
    | begin\s{{1,3}}(?P<begin_next_week>volgende\s{{1,3}}week)
    | einde?\s{{1,3}}(?P<end_next_week>volgende\s{{1,3}}week)
    | (?P<end_week>einde?\s{{1,3}}(?:(?:van\s{{1,3}})?de(?:ze)?\s{{1,3}})?week|deze\s{{1,3}}week)
    | (?P<end_month>einde?\s{{1,3}}(?:(?:van\s{{1,3}})?de(?:ze)?\s{{1,3}})?maand)
    | (?P<weekend>(?:dit\s{{1,3}}|het\s{{1,3}}|in\s{{1,3}}het\s{{1,3}})?weekend)
    | (?:(?:komende|aanstaande)\s{{1,3}})?(?P<weekday>{_WEEKDAY})(?:\s{{1,3}}a\.?s\b)?
    | (?P<iso>\d{{4}}-\d{{1,2}}-\d{{1,2}})
    | (?P<day>\d{{1,2}})(?:[-/](?P<month>\d{{1,2}})(?:[-/](?P<year>\d{{4}}|\d{{2}}))?
        |\s{{1,3}}(?P<named>{_MONTH})\b\.?(?:\s{{1,3}}(?P<named_year>20\d\d))?)
    )(?![\w/]|-\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def coming_day_at(text: str, start: int, today: date) -> tuple[date, int] | None:
    """The day that the words of `text` from `start` on mean on `today`, and where these words end.

    None when no day begins there. A weekday is the next one, after today; a day without a year is the next
    one, today included. 'Volgende week' is its Monday, the end of a week its Friday, the weekend its
    Saturday.
    """
    found = _PHRASE.match(text, start)
    if found is None:
        return None
    try:
        return _meant(found, today), found.end()
    except (ValueError, OverflowError):
        return None


def parse_coming_day(text: str, today: date) -> date | None:
    """The day to come that the whole of `text` means when it is said on `today`; None when it means none."""
    said = text.strip()
    found = coming_day_at(said, 0, today)
    return found[0] if found and found[1] == len(said) else None


def _meant(found: re.Match[str], today: date) -> date:
    """The day of a phrase. Raises ValueError or OverflowError for a day that no calendar has."""
    dotted = str.maketrans("ıİ", "ii")  # the case-blind match takes these for an i
    part = {key: said and said.translate(dotted).casefold() for key, said in found.groupdict().items()}
    return next(read(part, today) for key, read in _READINGS.items() if part[key] is not None)


def _after(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _monday_of_next_week(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _end_of_week(today: date) -> date:
    """Its Friday; on Friday that is today, and at the weekend the week that comes is meant."""
    return today + timedelta(days=(_FRIDAY - today.weekday()) % 7)


def _end_of_month(today: date) -> date:
    return today.replace(day=calendar.monthrange(today.year, today.month)[1])


def _months_on(today: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it is shorter."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _counted(part: Mapping[str, str], today: date) -> date:
    said, unit = part["count"], part["unit"]
    count = _NUMBERS.get(said) or int(said)
    if unit.startswith("maand"):
        return _months_on(today, count)
    return today + timedelta(days=count if unit.startswith("dag") else 7 * count)


def _next_week(part: Mapping[str, str], today: date) -> date:
    weekday = weekday_number(part["next_week_day"] or "") or 0
    return _monday_of_next_week(today) + timedelta(days=weekday)


def _of_year(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) if len(year) == 4 else _CENTURY + int(year), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _figures(part: Mapping[str, str], today: date) -> date:
    return _of_year(int(part["day"]), int(part["month"]), part["year"], today)


def _named(part: Mapping[str, str], today: date) -> date:
    return _of_year(int(part["day"]), month_number(part["named"]) or 0, part["named_year"], today)


_READINGS: dict[str, Callable[[Mapping[str, str], date], date]] = {
    "word": lambda part, today: today + timedelta(days=_WORDS[part["word"]]),
    "count": _counted,
    "next_week": _next_week,
    "next_month": lambda _part, today: _months_on(today.replace(day=1), 1),
    "begin_next_week": lambda _part, today: _monday_of_next_week(today),
    "end_next_week": lambda _part, today: _monday_of_next_week(today) + timedelta(days=_FRIDAY),
    "end_week": lambda _part, today: _end_of_week(today),
    "end_month": lambda _part, today: _end_of_month(today),
    "weekend": lambda _part, today: _after(today, _SATURDAY),
    "weekday": lambda part, today: _after(today, weekday_number(part["weekday"]) or 0),
    "iso": lambda part, _today: date(*(int(each) for each in part["iso"].split("-"))),
    "month": _figures,
    "named": _named,
}
