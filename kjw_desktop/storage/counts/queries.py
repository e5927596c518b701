# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the contract's tables count: one aggregate over the period's stretch of the timeline each.

The wijk of a record is its own, else the young person's at that time: of a link that lost its person the one
it kept, else the dated value (`domain.people.Person.value_on` in SQL).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    INTEGER,
    TEXT,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    case,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import DatedField
from kjw_desktop.storage.counts.selection import Selection
from kjw_desktop.storage.places import DAY_SHIFT
from kjw_desktop.storage.tables import (
    activity,
    activity_band,
    entry,
    entry_person,
    entry_tag,
    person,
    person_history,
)

_ORDINAL = entry.c.place.bitwise_rshift(DAY_SHIFT)
_DAY = func.date(_ORDINAL + 1721424.5)
"""The day of an entry as text: the ordinal of its place, as a Julian day."""


_ALL_DAYS = 0
"""No day's ordinal."""

_KEPT = case((entry_person.c.person.is_(None), entry_person.c.age_band))
"""The band that is left of who was erased."""


@dataclass(frozen=True, slots=True)
class Youth:
    """What figures need of a young person."""

    birth_year: int | None
    gender: str | None


def youths(connection: Connection) -> Mapping[UUID, Youth]:
    """Every young person's year of birth and gender."""
    query = select(person.c.id, person.c.birth_date, person.c.birth_year, person.c.gender)
    return {
        row.id: Youth(row.birth_date.year if row.birth_date else row.birth_year, row.gender)
        for row in connection.execute(query).all()
    }


def by_sort(connection: Connection, kind: EntryKind, chosen: Selection) -> Mapping[str, int]:
    """How many entries of a kind, by their own kind."""
    query = select(entry.c.sort, func.count()).where(chosen.holds(kind)).group_by(entry.c.sort)
    return _pairs(connection, query)


@dataclass(slots=True)
class PartsInContacts:
    """Links to contacts, one for each young person; a contact without anyone is there once.

    `groups` are kind, wijk, year of birth, the band that is left of one who was erased, and how many; `met`
    the young people. Of contacts that came about, `of_always` are those with the young people who are asked
    for as a whole, and `days` tell on which one of the others who are asked for had how many.
    """

    groups: list[tuple[str, str | None, int | None, str | None, int]]
    met: set[UUID]
    days: list[tuple[UUID, date, int]] = field(default_factory=list)
    of_always: int = 0


def parts_in_contacts(
    connection: Connection, chosen: Selection, always: Collection[UUID] = (), asked: Collection[UUID] = ()
) -> PartsInContacts:
    """Who took part in the contacts, and what came about with some young people. All is read in one go.

    The day comes of the place, so that an index holds all that is asked of an entry: its row has the note.
    """
    at_that_time = (
        select(func.nullif(person_history.c.value, ""))
        .where(
            person_history.c.person == entry_person.c.person,
            person_history.c.field == DatedField.WIJK.value,
            or_(person_history.c.since.is_(None), type_coerce(person_history.c.since, TEXT) <= _DAY),
        )
        .order_by(person_history.c.since.desc(), person_history.c.position)
        .limit(1)
        .scalar_subquery()
    )
    wijk = func.coalesce(entry.c.wijk, entry_person.c.wijk, at_that_time).label("wijk")
    youth = _youth()
    links = entry.outerjoin(entry_person, entry_person.c.entry == entry.c.id)
    part = _once(
        "part",
        select(
            entry.c.sort,
            wijk,
            entry_person.c.person,
            youth.c.born,
            _KEPT.label("kept"),
            _ORDINAL.label("day"),
        )
        .select_from(links.outerjoin(youth, youth.c.id == entry_person.c.person))
        .where(chosen.holds(EntryKind.CONTACT)),
    )
    groups = (part.c.sort, part.c.wijk, part.c.born, part.c.kept)
    nobody, nothing = type_coerce(null(), part.c.person.type), [null()] * len(groups)
    came, days = part.c.sort != ATTEMPT, (part.c.person, part.c.day)
    all_days = came & part.c.person.in_(always)
    query: CompoundSelect[Any] = union_all(
        select(*groups, nobody, func.count(), null()).group_by(*groups),
        select(*nothing, part.c.person, null(), null()).group_by(part.c.person),
        select(*nothing, nobody, func.count(), literal(_ALL_DAYS)).where(all_days),
        select(*nothing, part.c.person, func.count(), part.c.day)
        .where(came, part.c.person.in_(asked))
        .group_by(*days),
    )
    found = PartsInContacts([], set())
    for *group, who, number, day in connection.execute(query).all():
        if day == _ALL_DAYS:
            found.of_always = number
        elif day is not None:
            found.days.append((who, date.fromordinal(day), number))
        elif number is not None:
            found.groups.append((*group, number))
        elif who is not None:
            found.met.add(who)
    return found


def seen_in(connection: Connection, kinds: Iterable[EntryKind], chosen: Selection) -> frozenset[UUID]:
    """Who stands in the entries of these kinds."""
    query = (
        select(entry_person.c.person)
        .distinct()
        .join(entry, entry_person.c.entry == entry.c.id)
        .where(chosen.holds(*kinds), entry_person.c.person.is_not(None))
    )
    return frozenset(connection.execute(query).scalars())


@dataclass(frozen=True, slots=True)
class SignalGroup:
    """So many signals of one domain and level; year of birth or band only where about exactly one."""

    domain: str
    level: str
    sensitive: bool
    born: int | None
    kept: str | None
    number: int


def signals(connection: Connection, chosen: Selection, sensitive: frozenset[str]) -> list[SignalGroup]:
    """The signals; `sensitive` are the kinds that make one so."""
    kinds = select(entry_tag.c.entry).where(
        entry_tag.c.entry == entry.c.id, entry_tag.c.field == "kinds", entry_tag.c.key.in_(sorted(sensitive))
    )
    youth = _youth()
    links = entry.outerjoin(entry_person, entry_person.c.entry == entry.c.id)
    each = (
        select(
            entry.c.sort,
            entry.c.level,
            kinds.exists().label("sensitive"),
            _only(youth.c.born).label("born"),
            _only(_KEPT).label("kept"),
        )
        .select_from(links.outerjoin(youth, youth.c.id == entry_person.c.person))
        .where(chosen.holds(EntryKind.SIGNAL))
        .group_by(entry.c.id)
        .subquery()
    )
    columns = tuple(each.c)
    query = select(*[*columns, func.count()]).group_by(*columns)
    return [
        SignalGroup(domain, level, bool(marked), born, kept, number)
        for domain, level, marked, born, kept, number in connection.execute(query).all()
    ]


def named_attendances(
    connection: Connection, chosen: Selection
) -> list[tuple[str, int | None, str | None, int]]:
    """Kind of activity, year of birth, band that is left of who was erased, and how often."""
    youth = _youth()
    links = entry.join(entry_person, entry_person.c.entry == entry.c.id)
    columns = (entry.c.sort, youth.c.born, _KEPT.label("kept"))
    query = (
        select(*columns, func.count())
        .select_from(links.outerjoin(youth, youth.c.id == entry_person.c.person))
        .where(chosen.holds(EntryKind.ACTIVITY))
        .group_by(*columns)
    )
    return [(sort, born, kept, number) for sort, born, kept, number in connection.execute(query).all()]


def nameless_attendances(connection: Connection, chosen: Selection) -> list[tuple[str, str, int]]:
    """Kind of activity, band, and how many without a name."""
    columns = (entry.c.sort, activity_band.c.age_band)
    query = (
        select(*columns, func.sum(activity_band.c.number))
        .join(activity_band, activity_band.c.entry == entry.c.id)
        .where(chosen.holds(EntryKind.ACTIVITY))
        .group_by(*columns)
    )
    return [(sort, band, number) for sort, band, number in connection.execute(query).all()]


def uncounted_attendances(connection: Connection, chosen: Selection) -> Mapping[str, int]:
    """By kind of activity, those who were there beyond names and bands."""
    named = select(func.count()).where(entry_person.c.entry == entry.c.id).scalar_subquery()
    banded = (
        select(func.coalesce(func.sum(activity_band.c.number), 0))
        .where(activity_band.c.entry == entry.c.id)
        .scalar_subquery()
    )
    beyond = func.sum(func.max(activity.c.total - named - banded, literal(0)))
    query = (
        select(entry.c.sort, beyond)
        .join(activity, activity.c.entry == entry.c.id)
        .where(chosen.holds(EntryKind.ACTIVITY), activity.c.total.is_not(None))
        .group_by(entry.c.sort)
    )
    return _pairs(connection, query)


def values_on(connection: Connection, field: DatedField, day: date) -> Mapping[UUID, str]:
    """What every young person's dated field was on a day, where known."""
    query = (
        select(person_history.c.person, person_history.c.value)
        .where(
            person_history.c.field == field.value,
            or_(person_history.c.since.is_(None), person_history.c.since <= day),
        )
        .order_by(person_history.c.since, person_history.c.position.desc())
    )
    return {person: value for person, value in _pairs(connection, query).items() if value}


def _pairs(connection: Connection, query: Select[Any]) -> dict[Any, Any]:
    """The rows of two columns, the first as key."""
    return {row[0]: row[1] for row in connection.execute(query).all()}


def _youth() -> CTE:
    """Every young person's year of birth."""
    born = cast(func.substr(type_coerce(person.c.birth_date, TEXT), 1, 4), INTEGER)
    return _once("youth", select(person.c.id, func.coalesce(born, person.c.birth_year).label("born")))


def _once(name: str, query: Select[Any]) -> CTE:
    """A part of a query that is read once, however often it is named."""
    return query.cte(name).prefix_with("MATERIALIZED")


def _only(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The value of the one young person that an entry is about; None where it is about none or several."""
    return case((func.count(entry_person.c.position) == 1, func.max(column)))
