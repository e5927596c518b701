# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person as the journal knows them: strengths first, and no more than youth work needs."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from kjw_desktop.domain.entries import Stamp
from kjw_desktop.domain.ids import new_id

IN_SIGHT = frozenset({"in_beeld", "actief", "nazorg"})
"""The case states (`case_state`) in which somebody is expected to be seen."""


class DatedField(StrEnum):
    """What is kept with dates, so that last year's table is not told in today's terms."""

    WIJK = "wijk"
    STATUS = "status"
    WORK_TYPE = "work_type"
    YOUTH_CARE = "youth_care"


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A value from `since` on (None: from the beginning) until a later one of the same field.

    An empty value takes the earlier one away: from that day on nothing is known.
    """

    field: DatedField
    value: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody near the young person: a key of `relation_kind` and at most a first name."""

    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Strength:
    """A key of `strength`, or own words beside it."""

    key: str
    words: str = ""
    noted_on: date | None = None


@dataclass(frozen=True, slots=True)
class Vulnerability:
    """A key of `vulnerability`; never without a date and a source."""

    key: str
    noted_on: date
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonGoal:
    """A key of `person_goal`, in the young person's words."""

    key: str
    words: str = ""
    set_on: date | None = None
    reached_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A young person. Only the first name is required; either `birth_date` or `birth_year` or neither."""

    id: UUID = field(default_factory=new_id)
    first_name: str
    infix: str = ""
    last_name: str = ""
    nicknames: tuple[str, ...] = ()
    birth_date: date | None = None
    birth_year: int | None = None
    gender: str | None = None
    school: str = ""
    street: str = ""
    phone: str = ""
    email: str = ""
    handles: tuple[str, ...] = ()
    relatives: tuple[Relative, ...] = ()
    strengths: tuple[Strength, ...] = ()
    vulnerabilities: tuple[Vulnerability, ...] = ()
    goals: tuple[PersonGoal, ...] = ()
    history: tuple[DatedValue, ...] = ()
    relationship_stage: str | None = None
    needs_interpreter: bool = False
    since: date | None = None
    note: str = ""
    stamp: Stamp | None = None

    @property
    def year_of_birth(self) -> int | None:
        """The year of birth, however it is known."""
        return self.birth_date.year if self.birth_date else self.birth_year

    @property
    def full_name(self) -> str:
        """First name, infix and last name, as one would say it."""
        return " ".join(part for part in (self.first_name, self.infix, self.last_name) if part)

    def value_on(self, what: DatedField, day: date) -> str | None:
        """The value of a dated field on `day`, None when not known then."""
        held = [v for v in self.history if v.field is what and (v.since is None or v.since <= day)]
        return max(held, key=lambda v: v.since or date.min).value or None if held else None


def changed_from(
    history: tuple[DatedValue, ...], what: DatedField, value: str, day: date
) -> tuple[DatedValue, ...]:
    """`history` with `value` for a dated field from `day` on, until a later value of the same field.

    An empty value takes away what held. A value that begins on that very day gives way to it; the value that
    holds already changes nothing.
    """
    held = [v for v in history if v.field is what and (v.since is None or v.since <= day)]
    before = max(held, key=lambda v: v.since or date.min).value if held else ""
    if before == value:
        return history
    kept = tuple(v for v in history if not (v.field is what and v.since == day))
    return (*kept, DatedValue(what, value, day))
