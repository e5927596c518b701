# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Periods that a summary tells of: a month, a quarter, a calendar year or a school year."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from kjw_desktop.domain.errors import WrongUse

EARLIEST_YEAR, LATEST_YEAR = 1900, 2200

SCHOOL_YEAR_START = 7
"""The months before August: a school year runs from 1 August to 31 July (WPO, art. 1)."""

_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])|(?P<end>\d{4})))?", re.ASCII
)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole calendar months: `first` counts months from year 0, `months` is 1, 3 or 12."""

    first: int
    months: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """The period of '2026-Q3', '2026-09', '2026' or '2025-2026'. Raises `WrongUse` for anything else."""
        found = _FORM.fullmatch(text)
        if found is None or not EARLIEST_YEAR <= int(found["year"]) <= LATEST_YEAR:
            raise WrongUse("bad_period", text)
        start = int(found["year"]) * 12
        if found["quarter"]:
            return cls(start + 3 * (int(found["quarter"]) - 1), 3)
        if found["month"]:
            return cls(start + int(found["month"]) - 1, 1)
        if found["end"]:
            if int(found["end"]) != int(found["year"]) + 1 or int(found["end"]) > LATEST_YEAR:
                raise WrongUse("bad_period", text)
            return cls(start + SCHOOL_YEAR_START, 12)
        return cls(start, 12)

    @classmethod
    def quarter_of(cls, day: date) -> Self:
        """The quarter that holds `day`."""
        return cls(day.year * 12 + 3 * ((day.month - 1) // 3), 3)

    @classmethod
    def school_year_of(cls, day: date) -> Self:
        """The school year that holds `day`."""
        month = day.year * 12 + day.month - 1
        return cls(month - (month - SCHOOL_YEAR_START) % 12, 12)

    @property
    def year(self) -> int:
        """The calendar year; of a school year the one in which it ends, which holds most of its months."""
        return (self.first + self.months - 1) // 12

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years that the period touches: two of a school year, else one."""
        return tuple(range(self.first // 12, self.year + 1))

    @property
    def is_school_year(self) -> bool:
        """Whether this is a school year."""
        return self.months == 12 and self.first % 12 == SCHOOL_YEAR_START

    @property
    def quarter(self) -> int:
        """Of a quarter its number, 1 to 4."""
        return self.first % 12 // 3 + 1

    @property
    def start(self) -> date:
        """The first day."""
        return date(self.first // 12, self.first % 12 + 1, 1)

    @property
    def end(self) -> date:
        """The last day, inclusive."""
        after = self.first + self.months
        return date(after // 12, after % 12 + 1, 1) - timedelta(days=1)

    @property
    def before(self) -> "Period":
        """The period of the same length just before."""
        return Period(self.first - self.months, self.months)

    @property
    def year_ago(self) -> "Period":
        """The same period a year before."""
        return Period(self.first - 12, self.months)

    @property
    def month_parts(self) -> tuple["Period", ...]:
        """The months that fill the period, in order."""
        return tuple(Period(self.first + n, 1) for n in range(self.months))

    def meets(self, other: "Period") -> bool:
        """Whether the two share a month."""
        return self.first < other.first + other.months and other.first < self.first + self.months

    def holds(self, other: "Period") -> bool:
        """Whether `other` lies wholly within this period."""
        return self.first <= other.first and other.first + other.months <= self.first + self.months

    def __str__(self) -> str:
        """The form that `parse` takes."""
        if self.is_school_year:
            return f"{self.year - 1:04}-{self.year:04}"
        if self.months == 12:
            return f"{self.year:04}"
        if self.months == 3:
            return f"{self.year:04}-Q{self.quarter}"
        return f"{self.year:04}-{self.first % 12 + 1:02}"
