# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A birth as people type it: a year, a whole date, or nothing."""

import re
from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.dutch_day import parse_day
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.rules import EARLIEST_BIRTH
from kjw_desktop.ui.day_words import typed_day

_YEAR = re.compile(r"\d{4}", re.ASCII)
_WHOLE = re.compile(r".*\d.*\d{4}|\d{4}-.*\d.*", re.ASCII)
"""A date with all four figures of its year: a birth is never guessed from '12/9'."""


@dataclass(frozen=True, slots=True)
class Birth:
    """The day or the year of birth, or neither."""

    day: date | None = None
    year: int | None = None


def birth_of(text: str, today: date) -> Birth | None:
    """The birth that `text` means; None when it means none, or one that is yet to come."""
    said = text.strip()
    if not said:
        return Birth()
    if _YEAR.fullmatch(said):
        year = int(said)
        return Birth(year=year) if EARLIEST_BIRTH.year <= year <= today.year else None
    day = parse_day(said, today) if _WHOLE.fullmatch(said) else None
    return Birth(day=day) if day and EARLIEST_BIRTH <= day <= today else None


def typed_birth(person: Person) -> str:
    """The birth as one types it, '' when it is not known."""
    if person.birth_date:
        return typed_day(person.birth_date)
    return str(person.birth_year) if person.birth_year else ""
