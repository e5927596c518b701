# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Working days in the Netherlands: Monday to Friday without the holidays on which offices are closed.

The holidays are those of the Algemene termijnenwet, article 3, first paragraph; 5 May counts in the years in
which employers give it off, every fifth, so that a serious worry never waits for a day that is worked.
"""

from datetime import date, timedelta
from functools import cache

_SATURDAY, _SUNDAY = 5, 6
_FIRST_OF_KINGS_DAY = 2014


def easter(year: int) -> date:
    """Easter Sunday of that year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    leaps, leap = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - leaps - correction + 15) % 30
    fours, years = divmod(rest, 4)
    sunday = (32 + 2 * leap + 2 * fours - moon - years) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date) -> bool:
    """Whether offices are open that day."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


def next_working_day(day: date) -> date:
    """The first working day after `day`."""
    after = day + timedelta(days=1)
    while not is_working_day(after):
        after += timedelta(days=1)
    return after


def working_days_after(day: date, number: int) -> date:
    """The `number`-th working day after `day`; `day` itself for 0."""
    for _ in range(number):
        day = next_working_day(day)
    return day


def working_days_between(day: date, until: date) -> int:
    """How many working days lie after `day`, up to and with `until`; 0 when `until` is not later."""
    days = (day + timedelta(days=passed) for passed in range(1, (until - day).days + 1))
    return sum(is_working_day(each) for each in days)


@cache
def _holidays(year: int) -> frozenset[date]:
    first = easter(year)
    found = {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26), _royal_day(year)}
    found |= {first + timedelta(days=days) for days in (1, 39, 50)}
    if year % 5 == 0:
        found.add(date(year, 5, 5))
    return frozenset(found)


def _royal_day(year: int) -> date:
    """King's Day is 27 April, the day before when that is a Sunday; Queen's Day was 30 April likewise."""
    day = date(year, 4, 27 if year >= _FIRST_OF_KINGS_DAY else 30)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day
