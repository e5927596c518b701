# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where an entry stands in time: one whole number that sorts by day, then minute, then order of writing.

It is the row of the entry and of its words in the search index, so that the newest hundred of anything are
read from the end (docs/decisions/0051). Bits: 20 of the day (counted as `date.toordinal` does), 11 of the
minute (0 without a time), 29 of the order. Young people stand above every entry, from 2 to the 62nd.
"""

from datetime import date, time

_ORDER_BITS = 29
_DAY_BITS = _ORDER_BITS + 11
FIRST_PERSON = 1 << 62
DAY_SHIFT, MINUTE_SHIFT = _DAY_BITS, _ORDER_BITS
"""A place shifted right by these is its day's ordinal, and the minutes of all days."""

MINUTES = (1 << _DAY_BITS - _ORDER_BITS) - 1
"""What is left of the minutes of all days when the days are masked away: one more than the minute, or 0."""


def first_of(day: date) -> int:
    """The lowest place of a day."""
    return day.toordinal() << _DAY_BITS


def after(day: date) -> int:
    """The lowest place past a day."""
    return (day.toordinal() + 1) << _DAY_BITS


def slot(day: date, at: time | None) -> range:
    """Every place of a day and minute."""
    minute = 0 if at is None else at.hour * 60 + at.minute + 1
    start = first_of(day) + (minute << _ORDER_BITS)
    return range(start, start + (1 << _ORDER_BITS))
