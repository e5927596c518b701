# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""School holidays: a setting by region, since the north, middle and south of the country differ.

Their dates stand in `kjw_desktop/resources/holidays`, for the school years that the government published.
Of a day beyond those nothing is known, so that it counts as no holiday; `known_until` lets a report say so.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any


@dataclass(frozen=True, slots=True)
class Holiday:
    """A school holiday from `start` up to and with `end`; `name` is a key such as 'herfst'."""

    name: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class SchoolHolidays:
    """The holidays of one region in rising order: they tell of every day from the first to the last."""

    holidays: tuple[Holiday, ...] = ()

    @property
    def known_until(self) -> date | None:
        """The last day of which is known whether it is a holiday; None when of no day."""
        return self.holidays[-1].end if self.holidays else None

    def on(self, day: date) -> Holiday | None:
        """The holiday that `day` falls in, None when it is none or nothing is known of it."""
        place = bisect_right(self.holidays, day, key=lambda holiday: holiday.start) - 1
        if place < 0 or day > self.holidays[place].end:
            return None
        return self.holidays[place]

    def tells_of(self, start: date, end: date) -> bool:
        """Whether every day from `start` up to and with `end` is known to be a holiday or not."""
        if not self.holidays:
            return False
        return self.holidays[0].start <= start and end <= self.holidays[-1].end


NO_HOLIDAYS = SchoolHolidays()
"""For a vault that set no region."""


def of_region(years: Sequence[Mapping[str, Any]], region: str) -> SchoolHolidays:
    """The holidays of a region from the tables of the resource, one a school year, the earliest first.

    Each has a list `holidays` with a `name`, and for each region its first and last day. Raises ValueError
    for days that are not in rising order.
    """
    found = tuple(Holiday(each["name"], *each[region]) for year in years for each in year["holidays"])
    if any(each.end < each.start for each in found) or any(
        after.start <= before.end for before, after in pairwise(found)
    ):
        raise ValueError(region)
    return SchoolHolidays(found)
