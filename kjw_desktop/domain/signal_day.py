# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signal older than those it is about: before they were born, or before they were known (decision 70)."""

from datetime import date
from enum import StrEnum

from kjw_desktop.domain.people import Person


class TooEarly(StrEnum):
    """What the day of a signal lies before."""

    BIRTH = "birth"
    KNOWN = "known"


def before_birth(day: date, birth_date: date | None, birth_year: int | None) -> bool:
    """Whether somebody was surely not born yet on `day`: nothing is sure of which nothing is known."""
    if birth_date is not None:
        return day < birth_date
    return birth_year is not None and day.year < birth_year


def too_early(day: date, person: Person) -> TooEarly | None:
    """Whether a signal of `day` is older than `person`.

    Before birth it cannot be, so that it is a slip of the day or of the birth. Before `since` it can: what
    was told later is noted on the day it was; so that one is asked about and not refused.
    """
    if before_birth(day, person.birth_date, person.birth_year):
        return TooEarly.BIRTH
    return TooEarly.KNOWN if person.since is not None and day < person.since else None
