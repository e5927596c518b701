# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries of all kinds, newest first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal_column, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.lists import signals, talks
from kjw_desktop.storage.lists.referrals import partner_words
from kjw_desktop.storage.lists.signals import STATE
from kjw_desktop.storage.places import after, first_of
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import EVERY_KIND, EntryRow, PersonName, TimelineQuery
from kjw_desktop.storage.tables import activity, entry, entry_person, entry_tag

BEGINNING = 200
"""How many characters of a text a list shows."""

_COLUMNS = (
    entry.c.place,
    entry.c.id,
    entry.c.kind,
    entry.c.day,
    entry.c.at,
    entry.c.record_class,
    entry.c.sort,
    entry.c.level,
    STATE,
    entry.c.title,
    func.substr(entry.c.text, 1, BEGINNING).label("text"),
    entry.c.wijk,
    entry.c.location,
    entry.c.location_kind,
    entry.c.duration,
    activity.c.total.label("headcount"),
)
SELECT_ROWS: Select[Any] = select(*_COLUMNS).select_from(
    entry.outerjoin(activity, activity.c.entry == entry.c.id)
)


def timeline(connection: Connection, query: TimelineQuery) -> tuple[EntryRow, ...]:
    """The entries that a query asks for, at most its limit."""
    statement = SELECT_ROWS.where(*conditions(query)).order_by(entry.c.place.desc()).limit(query.limit)
    if query.before is not None:
        statement = statement.where(entry.c.place < query.before)
    return entry_rows(connection, connection.execute(statement).all())


def entry_count(connection: Connection, query: TimelineQuery) -> int:
    """How many entries a query asks for, whatever its limit."""
    return connection.execute(select(func.count()).select_from(entry).where(*conditions(query))).scalar_one()


def conditions(query: TimelineQuery) -> list[ColumnElement[bool]]:
    """What a query asks of an entry.

    Several kinds are filtered along the timeline: the plus keeps SQLite from gathering each and sorting.
    """
    found: list[ColumnElement[bool]] = []
    if len(query.kinds) == 1:
        found.append(entry.c.kind == next(iter(query.kinds)).value)
    elif query.kinds != EVERY_KIND:
        found.append(literal_column("+entry.kind").in_(sorted(kind.value for kind in query.kinds)))
    if query.person is not None:
        of_person = select(entry_person.c.place).where(entry_person.c.person == query.person)
        found.append(entry.c.place.in_(of_person))
    if query.since is not None:
        found.append(entry.c.place >= first_of(query.since))
    if query.until is not None:
        found.append(entry.c.place < after(query.until))
    if query.wijk is not None:
        found.append(entry.c.wijk == query.wijk)
    found += [*signals.conditions(query), *talks.conditions(query)]
    tags = {"themes": query.theme, "programmes": query.programme}
    return [*found, *(_tagged(name, key) for name, key in tags.items() if key is not None)]


def _tagged(name: str, key: str) -> ColumnElement[bool]:
    tag = entry_tag.c
    having = select(tag.entry).where(tag.entry == entry.c.id, tag.field == name, tag.key == key)
    return having.correlate(entry).exists()


def entry_rows(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[EntryRow, ...]:
    """The rows of `SELECT_ROWS` with the names of those who took part."""
    linked = links(connection, [row.id for row in rows])
    told = partner_words(connection, [row.id for row in rows if row.kind == EntryKind.REFERRAL.value])
    return tuple(_entry_row(row, linked.get(row.id, ()), told.get(row.id, {})) for row in rows)


_LINKS = (
    select(entry_person.c.entry, entry_person.c.person)
    .where(among(entry_person.c.entry))
    .order_by(entry_person.c.entry, entry_person.c.position)
)


def links(connection: Connection, ids: Sequence[UUID]) -> Mapping[UUID, Sequence[PersonName | None]]:
    """Who took part in these entries, in order; None for a link that lost its person."""
    found = connection.execute(_LINKS, {"ids": list(ids)}).all()
    known = names(connection, {row.person for row in found if row.person is not None})
    people: dict[UUID, list[PersonName | None]] = defaultdict(list)
    for row in found:
        people[row.entry].append(None if row.person is None else known[row.person])
    return people


def _entry_row(row: Row[Any], linked: Sequence[PersonName | None], told: Mapping[str, Any]) -> EntryRow:
    values = {**row._mapping, **told}  # noqa: SLF001 -- public, in spite of its name
    values["kind"] = EntryKind(row.kind)
    named = tuple(name for name in linked if name is not None)
    return EntryRow(people=named, unnamed=len(linked) - len(named), **values)
