# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The worker's year: school holidays, days off, and what a season does to the work.

The school holidays are those of the invented town: the weeks in which a Dutch municipality has them, without
being those of a real region in a real year.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import IntEnum


class Season(IntEnum):
    """The four parts of the work's year, as places in the rates of activities.toml."""

    WINTER = 0
    SPRING = 1
    SUMMER = 2
    AUTUMN = 3


def _monday(year: int, week: int) -> date:
    return date.fromisocalendar(year, week, 1)


def school_holiday(day: date) -> bool:
    """Whether schools are closed: autumn, Christmas, spring, May and six weeks of summer."""
    if (day.month, day.day) >= (12, 21) or (day.month, day.day) <= (1, 4):
        return True
    weeks = [(8, 1), (18, 2), (29, 6), (42, 1)]
    return any(
        _monday(day.year, week) <= day < _monday(day.year, week) + timedelta(weeks=count)
        for week, count in weeks
    )


def summer(day: date) -> bool:
    """Whether it is the summer holiday of schools."""
    return day.month in {7, 8} and school_holiday(day)


def season(day: date) -> Season:
    """The season of the work: summer is the school's summer holiday alone."""
    if summer(day):
        return Season.SUMMER
    if day.month in {12, 1, 2}:
        return Season.WINTER
    return Season.AUTUMN if day.month in {9, 10, 11} else Season.SPRING


def works(day: date) -> bool:
    """Whether the worker works: Monday to Friday, not around Christmas nor two weeks in August."""
    if day.weekday() >= 5 or (day.month, day.day) >= (12, 24) or (day.month, day.day) <= (1, 2):
        return False
    return not _monday(day.year, 33) <= day < _monday(day.year, 33) + timedelta(weeks=2)


def utc(day: date, at: time) -> datetime:
    """The moment of a Dutch wall-clock time; summer time as in directive 2000/84/EC, to the day."""
    starts, ends = _last_sunday(day.year, 3), _last_sunday(day.year, 10)
    hours = 2 if starts <= day < ends else 1
    return datetime.combine(day, at, timezone(timedelta(hours=hours))).astimezone(UTC)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
