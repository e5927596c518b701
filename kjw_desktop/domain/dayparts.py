# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The part of the day of a record, told by its day and time: youth work is done in free time.

A school holiday first, whatever the hour; then the weekend, to which the days belong on which offices are
closed (`domain.working_days`: Easter Monday, King's Day and so on), in every region alike; then school hours
from 7:00, after school from 15:00, and the evening from 18:00 until the next morning. A record of a school
day without a time is of no known part.
"""

from bisect import bisect_right
from datetime import date, time

from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.domain.school_holidays import NO_HOLIDAYS, SchoolHolidays
from kjw_desktop.domain.working_days import is_working_day

SCHOOL, AFTER_SCHOOL, EVENING, WEEKEND, HOLIDAY = "schooltijd", "na_school", "avond", "weekend", "vakantie"
DAYPARTS = (SCHOOL, AFTER_SCHOOL, EVENING, WEEKEND, HOLIDAY)
"""The keys of the list `daypart`."""

BOUNDS = (time(7), time(15), time(18))
"""At these times another part of a school day begins."""
_PARTS = (EVENING, SCHOOL, AFTER_SCHOOL, EVENING)


def daypart(day: date, at: time | None, holidays: SchoolHolidays = NO_HOLIDAYS) -> str:
    """The key of `daypart`, or 'onbekend' for a school day without a time."""
    if holidays.on(day) is not None:
        return HOLIDAY
    if not is_working_day(day):
        return WEEKEND
    return UNKNOWN if at is None else _PARTS[bisect_right(BOUNDS, at)]
