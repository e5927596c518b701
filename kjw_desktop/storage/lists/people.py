# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people as lists show them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, bindparam, func, literal_column, not_, or_, select

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import SETTLED
from kjw_desktop.domain.people import IN_SIGHT, DatedField
from kjw_desktop.domain.signals import LEVELS
from kjw_desktop.storage.lists.folding import folded
from kjw_desktop.storage.places import after
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import PeopleQuery, PersonName, PersonRow
from kjw_desktop.storage.tables import (
    entry,
    entry_person,
    followup,
    person,
    person_history,
    signal,
    strength,
)
from kjw_desktop.storage.types import Id

Dated = Mapping[tuple[UUID, str], str]


def people(connection: Connection, query: PeopleQuery) -> tuple[PersonRow, ...]:
    """The young people that a query asks for, in its order."""
    dated = _dated(connection, query.on)
    found = _asked(connection, query, dated)
    if query.order == "last_seen":
        seen = _last_seen(connection, [name.id for name in found], query.on)
        found.sort(key=lambda name: seen.get(name.id, date.min), reverse=True)
    end = None if query.limit is None else query.offset + query.limit
    return _rows(connection, found[query.offset : end], dated, query.on)


def person_count(connection: Connection, query: PeopleQuery) -> int:
    """How many young people a query asks for, whatever its limit."""
    return len(_asked(connection, query, _dated(connection, query.on)))


def unseen_since(connection: Connection, day: date, today: date) -> tuple[PersonRow, ...]:
    """Those in sight who were not seen since `day`, the longest unseen first."""
    dated = _dated(connection, today)
    found = [
        name
        for name in _asked(connection, PeopleQuery(on=today), dated)
        if dated.get((name.id, DatedField.STATUS)) in IN_SIGHT
    ]
    seen = _last_seen(connection, [name.id for name in found], today)
    unseen = [name for name in found if seen.get(name.id, date.min) < day]
    unseen.sort(key=lambda name: seen.get(name.id, date.min))
    return _rows(connection, unseen, dated, today)


def _asked(connection: Connection, query: PeopleQuery, dated: Dated) -> list[PersonName]:
    words = folded(query.text).split()
    found = [
        name
        for name in names(connection).values()
        if _called(name, words)
        and query.wijk in {None, dated.get((name.id, DatedField.WIJK))}
        and query.status in {None, dated.get((name.id, DatedField.STATUS))}
    ]
    return sorted(found, key=lambda name: (folded(name.full_name), name.id))


def _called(name: PersonName, words: Sequence[str]) -> bool:
    own = folded(" ".join((name.full_name, *name.nicknames))).split()
    return all(any(part.startswith(word) for part in own) for word in words)


def _rows(
    connection: Connection, chosen: Sequence[PersonName], dated: Dated, on: date
) -> tuple[PersonRow, ...]:
    ids = [name.id for name in chosen]
    base = {row.id: row for row in connection.execute(select(person).where(among(person.c.id)), {"ids": ids})}
    strengths = _strengths(connection, ids)
    seen, due, levels = _last_seen(connection, ids, on), _due(connection, ids), _levels(connection, ids)
    return tuple(
        PersonRow(
            id=name.id,
            name=name.name,
            full_name=name.full_name,
            nicknames=name.nicknames,
            birth_year=(
                base[name.id].birth_date.year if base[name.id].birth_date else base[name.id].birth_year
            ),
            gender=base[name.id].gender,
            wijk=dated.get((name.id, DatedField.WIJK)),
            status=dated.get((name.id, DatedField.STATUS)),
            work_type=dated.get((name.id, DatedField.WORK_TYPE)),
            strengths=tuple(strengths[name.id]),
            last_seen=seen.get(name.id),
            next_followup=due.get(name.id),
            level=levels.get(name.id),
        )
        for name in chosen
    )


def _dated(connection: Connection, on: date) -> Dated:
    """The dated fields of everyone as of a day, as `domain.people.Person.value_on` reads them."""
    table = person_history
    query = (
        select(table.c.person, table.c.field, table.c.value)
        .where(or_(table.c.since.is_(None), table.c.since <= on))
        .order_by(table.c.since, table.c.position.desc())
    )
    return {(row.person, row.field): row.value for row in connection.execute(query)}


def _strengths(connection: Connection, ids: Sequence[UUID]) -> Mapping[UUID, list[str]]:
    query = select(strength.c.person, strength.c.key).where(among(strength.c.person))
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in connection.execute(query.order_by(strength.c.person, strength.c.position), {"ids": ids}):
        found[row.person].append(row.key)
    return found


def _last_seen(connection: Connection, ids: Collection[UUID], on: date) -> Mapping[UUID, date]:
    """The latest day by `on`: read from the end of each one's entries, so that long journals cost no more."""
    came_about = or_(
        entry.c.kind == EntryKind.ACTIVITY.value,
        and_(entry.c.kind == EntryKind.CONTACT.value, entry.c.sort != ATTEMPT),
    )
    latest = (
        select(entry.c.day)
        .join(entry_person, entry_person.c.place == entry.c.place)
        .where(entry_person.c.person == person.c.id, entry_person.c.place < after(on), came_about)
        .order_by(entry_person.c.place.desc())
        .limit(1)
        .scalar_subquery()
    )
    found = _by_person(connection, select(person.c.id, latest).where(among(person.c.id)), ids)
    return {who: day for who, day in found.items() if day is not None}


def _due(connection: Connection, ids: Collection[UUID]) -> Mapping[UUID, date]:
    query = (
        _of_people(func.min(entry.c.day))
        .outerjoin(followup, followup.c.entry == entry.c.id)
        .where(
            entry.c.kind == EntryKind.FOLLOWUP.value,
            not_(entry.c.state.in_(sorted(SETTLED))),
            followup.c.done_on.is_(None),
        )
    )
    return _by_person(connection, query, ids)


def _levels(connection: Connection, ids: Collection[UUID]) -> Mapping[UUID, str]:
    weight = func.max(func.instr(",".join(LEVELS), entry.c.level))
    query = (
        _of_people(weight)
        .outerjoin(signal, signal.c.entry == entry.c.id)
        .where(
            entry.c.kind == EntryKind.SIGNAL.value, signal.c.closed_on.is_(None), signal.c.outcome.is_(None)
        )
    )
    heaviest = _by_person(connection, query, ids)
    at = {",".join(LEVELS).index(level) + 1: level for level in LEVELS}
    return {who: at[found] for who, found in heaviest.items() if found in at}


def _of_people(value: Any) -> Select[Any]:
    """A value by person over entries of few kinds: the plus has SQLite begin with those, not with people."""
    return (
        select(entry_person.c.person, value)
        .join(entry, entry.c.id == entry_person.c.entry)
        .where(literal_column("+entry_person.person", Id).in_(bindparam("ids", expanding=True)))
        .group_by(entry_person.c.person)
    )


def _by_person(connection: Connection, query: Select[Any], ids: Collection[UUID]) -> dict[UUID, Any]:
    return {row[0]: row[1] for row in connection.execute(query, {"ids": list(ids)})}
