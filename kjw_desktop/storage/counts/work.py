# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the further tables count: when the work was done and how long, what followed, what it gave."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, case, distinct, func, or_, select

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.dayparts import BOUNDS
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.places import DAY_SHIFT, MINUTE_SHIFT, MINUTES
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.tables import activity, activity_tally, entry, entry_person, entry_tag, signal

_DAY = entry.c.place.bitwise_rshift(DAY_SHIFT)
_MINUTE = entry.c.place.bitwise_rshift(MINUTE_SHIFT).bitwise_and(MINUTES)


@dataclass(frozen=True, slots=True)
class Moments:
    """So many entries of one day in one stretch of it, with their minutes; `at` is a time in the stretch."""

    day: date
    at: time | None
    number: int
    minutes: int


def moments(connection: Connection, kind: EntryKind, chosen: Selection) -> list[Moments]:
    """The entries of a kind, by day and by the stretch between two of `domain.dayparts.BOUNDS`."""
    starts = (time(0), *BOUNDS)
    later = [(bound.hour * 60 + bound.minute >= _MINUTE, n) for n, bound in enumerate(BOUNDS)]
    stretch = case((_MINUTE == 0, -1), *later, else_=len(BOUNDS)).label("stretch")
    day = _DAY.label("day")
    minutes = func.coalesce(func.sum(entry.c.duration), 0)
    query = select(day, stretch, func.count(), minutes).where(chosen.holds(kind)).group_by(day, stretch)
    return [
        Moments(date.fromordinal(ordinal), None if n < 0 else starts[n], number, worked)
        for ordinal, n, number, worked in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class Followed:
    """So many signals of one level: after how many days something was done, and how they ended."""

    level: str
    days: int | None
    outcome: str | None
    closed: bool
    number: int


def followed(connection: Connection, chosen: Selection) -> list[Followed]:
    """What followed on the signals, as it stands now."""
    closed = signal.c.closed_on.is_not(None).label("closed")
    columns = (entry.c.level, _DAY, signal.c.first_action_on, signal.c.outcome, closed)
    query = (
        select(*columns, func.count())
        .select_from(entry.outerjoin(signal, signal.c.entry == entry.c.id))
        .where(chosen.holds(EntryKind.SIGNAL))
        .group_by(*columns)
    )
    return [
        Followed(
            level, None if first is None else max(0, first.toordinal() - day), outcome, bool(over), number
        )
        for level, day, first, outcome, over, number in connection.execute(query)
    ]


def contact_days(
    connection: Connection, people: Iterable[UUID], chosen: Selection
) -> list[tuple[UUID, date, int]]:
    """On which days these had contacts that came about, and how many."""
    query = (
        select(entry_person.c.person, _DAY.label("day"), func.count())
        .join(entry, entry.c.id == entry_person.c.entry)
        .where(chosen.holds(EntryKind.CONTACT), entry.c.sort != ATTEMPT, among(entry_person.c.person))
        .group_by(entry_person.c.person, "day")
    )
    return [
        (who, date.fromordinal(day), number)
        for who, day, number in connection.execute(query, {"ids": list(people)})
    ]


def answers(connection: Connection, chosen: Selection) -> list[tuple[str, int, int, int]]:
    """Of each question how many answered yes, a little and no."""
    told = activity_tally.c
    query = (
        select(told.question, func.sum(told.yes), func.sum(told.somewhat), func.sum(told.no))
        .join(entry, entry.c.id == told.entry)
        .where(chosen.holds(EntryKind.ACTIVITY))
        .group_by(told.question)
    )
    return [(question, yes, somewhat, no) for question, yes, somewhat, no in connection.execute(query)]


def ratings(connection: Connection, chosen: Selection) -> list[tuple[float | None, int]]:
    """The mean marks of the activities, and how many had each."""
    query = (
        select(activity.c.rating, func.count())
        .select_from(entry.outerjoin(activity, activity.c.entry == entry.c.id))
        .where(chosen.holds(EntryKind.ACTIVITY))
        .group_by(activity.c.rating)
    )
    return [(rating, number) for rating, number in connection.execute(query)]


def with_outcomes(
    connection: Connection, kinds: Sequence[EntryKind], chosen: Selection, parents: Mapping[str, str]
) -> tuple[int, Mapping[str, int], Mapping[str, int]]:
    """How many entries carry any outcome, how many each of `parents`' values, and how many each key.

    `parents` maps outcomes and their details to the outcome that they count for.
    """
    key = entry_tag.c.key
    base = (
        select(key, entry.c.place)
        .join(entry, and_(entry_tag.c.entry == entry.c.id, entry_tag.c.field == "outcomes"))
        .where(or_(*map(chosen.holds, kinds)))
        .subquery()
    )
    place = func.count(distinct(base.c.place))
    parent: ColumnElement[str | None] = case(dict(parents), value=base.c.key, else_=None)
    every = connection.execute(select(place)).scalar_one()
    by_parent = connection.execute(select(parent, place).group_by(parent)).all()
    by_key = connection.execute(select(base.c.key, place).group_by(base.c.key)).all()
    return every, {key: n for key, n in by_parent if key is not None}, dict(tuple(row) for row in by_key)
