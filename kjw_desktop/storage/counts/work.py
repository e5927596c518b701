# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the further tables count: when the work was done and how long, what followed, what it gave."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import INTEGER, TEXT, Connection, case, cast, func, select, type_coerce

from kjw_desktop.domain.dayparts import BOUNDS
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.places import DAY_SHIFT, MINUTE_SHIFT, MINUTES
from kjw_desktop.storage.tables import activity, activity_tally, entry, signal

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
        for ordinal, n, number, worked in connection.execute(query).all()
    ]


@dataclass(frozen=True, slots=True)
class Followed:
    """So many signals of one level: after how many days something was done, and how they ended.

    Below 0 where it was done before.
    """

    level: str
    days: int | None
    outcome: str | None
    closed: bool
    number: int


def followed(connection: Connection, chosen: Selection) -> list[Followed]:
    """What followed on the signals, as it stands now."""
    closed = signal.c.closed_on.is_not(None).label("closed")
    first = func.julianday(type_coerce(signal.c.first_action_on, TEXT)) - 1721424.5
    days = (cast(first, INTEGER) - _DAY).label("days")
    columns = (entry.c.level, days, signal.c.outcome, closed)
    query = (
        select(*columns, func.count())
        .select_from(entry.outerjoin(signal, signal.c.entry == entry.c.id))
        .where(chosen.holds(EntryKind.SIGNAL))
        .group_by(*columns)
    )
    return [
        Followed(level, days, outcome, bool(over), number)
        for level, days, outcome, over, number in connection.execute(query).all()
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
    return [(question, yes, somewhat, no) for question, yes, somewhat, no in connection.execute(query).all()]


def ratings(connection: Connection, chosen: Selection) -> list[tuple[float | None, int]]:
    """The mean marks of the activities, and how many had each."""
    query = (
        select(activity.c.rating, func.count())
        .select_from(entry.outerjoin(activity, activity.c.entry == entry.c.id))
        .where(chosen.holds(EntryKind.ACTIVITY))
        .group_by(activity.c.rating)
    )
    return [(rating, number) for rating, number in connection.execute(query).all()]
