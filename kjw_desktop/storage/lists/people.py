# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people as lists show them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, func, literal_column, not_, or_, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import SETTLED
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.signals import LEVELS
from kjw_desktop.storage.lists.people_query import chosen, last_seen, number, unseen
from kjw_desktop.storage.lists.timeline import BEGINNING
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import PeopleQuery, PersonRow
from kjw_desktop.storage.tables import (
    entry,
    entry_person,
    followup,
    person,
    person_history,
    person_order,
    signal,
    strength,
)
from kjw_desktop.storage.types import Id


def people(connection: Connection, query: PeopleQuery) -> tuple[PersonRow, ...]:
    """The young people that a query asks for, in its order."""
    return _rows(connection, chosen(connection, query), query.on)


def person_count(connection: Connection, query: PeopleQuery) -> int:
    """How many young people a query asks for, whatever its limit."""
    return number(connection, query)


def unseen_since(
    connection: Connection, day: date, today: date, limit: int | None = None
) -> tuple[PersonRow, ...]:
    """Those in sight who were not seen since `day`, the longest unseen first, at most `limit`."""
    return _rows(connection, unseen(connection, day, today, limit), today)


def _rows(connection: Connection, ids: Sequence[UUID], on: date) -> tuple[PersonRow, ...]:
    base = {row.id: row for row in connection.execute(select(person).where(among(person.c.id)), {"ids": ids})}
    called, strengths, dated = (
        names(connection, ids),
        _strengths(connection, ids),
        _dated(connection, ids, on),
    )
    seen, due, levels = _last_seen(connection, ids, on), _due(connection, ids), _levels(connection, ids)
    return tuple(
        PersonRow(
            id=who,
            name=called[who].name,
            full_name=called[who].full_name,
            nicknames=called[who].nicknames,
            birth_year=base[who].birth_date.year if base[who].birth_date else base[who].birth_year,
            gender=base[who].gender,
            wijk=dated.get((who, DatedField.WIJK)),
            status=dated.get((who, DatedField.STATUS)),
            work_type=dated.get((who, DatedField.WORK_TYPE)),
            strengths=tuple(strengths[who]),
            last_seen=seen.get(who),
            next_followup=due[who][0] if who in due else None,
            next_what=due[who][1] if who in due else "",
            level=levels.get(who),
        )
        for who in ids
    )


def _dated(connection: Connection, ids: Sequence[UUID], on: date) -> Mapping[tuple[UUID, str], str | None]:
    """Dated fields as of a day, as `domain.people.Person.value_on` reads them."""
    table = person_history
    query = (
        select(table.c.person, table.c.field, table.c.value)
        .where(among(table.c.person), or_(table.c.since.is_(None), table.c.since <= on))
        .order_by(table.c.since, table.c.position.desc())
    )
    return {(row.person, row.field): row.value or None for row in connection.execute(query, {"ids": ids})}


def _strengths(connection: Connection, ids: Sequence[UUID]) -> Mapping[UUID, list[str]]:
    query = select(strength.c.person, strength.c.key).where(among(strength.c.person))
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in connection.execute(query.order_by(strength.c.person, strength.c.position), {"ids": ids}):
        found[row.person].append(row.key)
    return found


def _last_seen(connection: Connection, ids: Collection[UUID], on: date) -> Mapping[UUID, date]:
    query = select(person_order.c.person, last_seen(on)).where(among(person_order.c.person))
    return {who: day for who, day in _by_person(connection, query, ids).items() if day is not None}


def _due(connection: Connection, ids: Collection[UUID]) -> Mapping[UUID, tuple[date, str]]:
    """The earliest day that something open is due, and what: the text is that of the row of the minimum."""
    query = (
        _of_people(func.min(entry.c.day), func.substr(entry.c.text, 1, BEGINNING))
        .outerjoin(followup, followup.c.entry == entry.c.id)
        .where(
            entry.c.kind == EntryKind.FOLLOWUP.value,
            not_(entry.c.state.in_(sorted(SETTLED))),
            followup.c.done_on.is_(None),
        )
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query, {"ids": list(ids)})}


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


def _of_people(*values: Any) -> Select[Any]:
    """Values by person over entries of few kinds: the plus has SQLite begin with those, not with people."""
    return (
        select(entry_person.c.person, *values)
        .join(entry, entry.c.id == entry_person.c.entry)
        .where(literal_column("+entry_person.person", Id).in_(bindparam("ids", expanding=True)))
        .group_by(entry_person.c.person)
    )


def _by_person(connection: Connection, query: Select[Any], ids: Collection[UUID]) -> dict[UUID, Any]:
    return {row[0]: row[1] for row in connection.execute(query, {"ids": list(ids)})}
