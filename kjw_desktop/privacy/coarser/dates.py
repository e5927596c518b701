# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An exact day as about when: 'onlangs', the month, or the week since the first contact."""

import re
from datetime import date
from functools import cache

from kjw_desktop.domain.dutch_day import MONTHS, month_number
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.coarser.words import longest_first, words

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?(?!\d)", re.ASCII)
_NAMED = re.compile(
    r"(\d{1,2}|[a-zë]+)(?:e|ste|de)?[ -]+([a-z]{3,})\.?(?:,?[ -]+(?:'|’)?(\d{4}|\d{2})(?!\d))?"
)
_RECENT = 31
"""Days: a month, the longest."""
_MONTHS_OF_A_YEAR = 335
"""Days: a month further back has the same name as one that is near."""
_THIS_CENTURY = 40
_AHEAD = 92
"""Days: three months."""
_NEW = 91
"""Days: of somebody known for a quarter or less, weeks tell more than the month, and less exactly."""


def read_day(text: str, near: date) -> date | None:
    """The day that the text names; without a year the one that is near, rather past than far ahead.

    None when it names none.
    """
    said = " ".join(text.casefold().split())
    iso = _ISO.search(said)
    if iso:
        return _day(int(iso[3]), int(iso[2]), iso[1], near)
    for named in _NAMED.finditer(said):
        month = month_number(named[2])
        number = int(named[1]) if named[1].isdecimal() else _number(named[1])
        if month and number:
            return _day(number, month, named[3], near)
    figures = _FIGURES.search(said)
    return _day(int(figures[1]), int(figures[2]), figures[3], near) if figures else None


def when(day: date, about: About) -> str:
    """About when a day was, to stand on its own: 'onlangs', 'in september', 'vorig jaar'."""
    return date_label(day, about).bare


def date_label(day: date | None, about: About, written: date | None = None) -> Label:
    """About when a day was or will be, seen from the consultation; of no day only that there is one.

    What lay ahead when it was `written`, and is past by now, came 'kort daarna'.
    """
    table = words()["date"]
    if day is None:
        return _label(table["unknown"])
    if written is not None and written < day <= about.reference and (day - written).days <= _RECENT:
        return _label(table["then"])
    nearness = _nearness(day, about.reference)
    first = about.first_contact
    new = first is not None and (about.reference - first).days <= _NEW
    if first is not None and new and nearness == "month" and first <= day <= about.reference:
        return _label(table["week"], n=str((day - first).days // 7 + 1))
    return _label(table[nearness], month=MONTHS[day.month - 1])


def _nearness(day: date, reference: date) -> str:
    """Which of the table's ways to say when fits a day, seen from `reference`."""
    days = (reference - day).days
    if abs(days) <= _RECENT:
        return "recent" if days >= 0 else "soon"
    if abs(days) <= _MONTHS_OF_A_YEAR:
        return "month"
    if days < 0:
        return "later"
    return "last_year" if reference.year - day.year <= 1 else "years"


@cache
def before() -> re.Pattern[str]:
    """What belongs to a date before it: a weekday, and 'op' or 'sinds'. Groups: on, since."""
    table = words()["date"]
    on, since, weekdays = (
        "|".join(map(re.escape, longest_first(table[key]))) for key in ("on", "since", "weekdays")
    )
    pattern = rf"(?<!\w)(?:(?:(?P<on>{on})|(?P<since>{since}))\s+)?(?:(?:{weekdays})\b\.?,?\s+(?:de\s+)?)?$"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    kinds = "|".join(map(re.escape, longest_first(words()["date"]["after"])))
    return re.compile(rf"(?<!\w)(?:{kinds})\s+$", re.IGNORECASE)


def form_after(text_before: str) -> Form:
    """The form behind what stays before a date: after 'tot' or 'voor' another than on its own."""
    return Form.AFTER if _after().search(text_before) else Form.BARE


def _label(forms: dict[str, str], **values: str) -> Label:
    said = {key: text.format(**values) for key, text in forms.items()}
    return Label(said["bare"], at=said["bare"], since=said["since"], after=said["after"])


def _number(word: str) -> int | None:
    """A day of the month in Dutch words, counted or in order."""
    age = words()["age"]
    plain = word.replace("ë", "e")
    return next((list_.index(plain) for list_ in (age["numbers"], age["ordinals"]) if plain in list_), None)


def _day(day: int, month: int, year: str | None, near: date) -> date | None:
    if year is not None:
        return _calendar(day, month, _whole(int(year), near) if len(year) < 4 else int(year))
    years = (_calendar(day, month, near.year + step) for step in (1, 0, -1))
    return next((each for each in years if each and (each - near).days <= _AHEAD), None)


def _whole(year: int, near: date) -> int:
    """A year of two figures: of this century, unless that lies far ahead."""
    century = near.year // 100 * 100
    return century + year if year <= near.year % 100 + _THIS_CENTURY else century - 100 + year


def _calendar(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
