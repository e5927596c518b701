# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A group activity: headcount first, names optional."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from kjw_desktop.domain.entries import Entry, Stamp
from kjw_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who was there by eye. `total` counts all young people, named or not; None when not counted."""

    total: int | None = None
    girls: int | None = None
    boys: int | None = None
    others: int | None = None
    parents: int | None = None
    volunteers: int | None = None


@dataclass(frozen=True, slots=True)
class BandCount:
    """Young people without a name in one age band."""

    age_band: str
    number: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Anonymous answers to one question of `feedback_scale`."""

    question: str
    yes: int = 0
    somewhat: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Entry):
    """An evening, an outing, a round: `people` are those known by name.

    `duration` is in minutes, `rating` the participants' mean from 1 to 10.
    """

    record_class: str = "telling"
    title: str
    kind: str
    note: str = ""
    duration: int | None = None
    level: str | None = None
    location: str = ""
    location_kind: str | None = None
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    headcount: Headcount = Headcount()
    nameless: tuple[BandCount, ...] = ()
    tallies: tuple[Tally, ...] = ()
    rating: float | None = None
    atmosphere: str = ""
    quote: str = ""
    series: UUID | None = None

    @property
    def present(self) -> int:
        """All who were there: the count by eye, or names and bands where they are more (contract)."""
        counted = len(self.people) + sum(band.number for band in self.nameless)
        return max(self.headcount.total or 0, counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySeries:
    """An activity that comes every week: `weekday` 0 is Monday, `duration` in minutes."""

    id: UUID = field(default_factory=new_id)
    title: str
    kind: str
    weekday: int
    start: time | None = None
    duration: int | None = None
    location: str = ""
    location_kind: str | None = None
    wijk: str | None = None
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledOff:
    """An evening of a weekly activity that did not take place: it waits no longer, and counts nowhere."""

    id: UUID = field(default_factory=new_id)
    series: UUID
    day: date
    reason: str = ""
    stamp: Stamp | None = None
