# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole records one after another, a chunk a transaction, so that nobody waits for the reader to end."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, select

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import ActivitySeries
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.storage import tables
from kjw_desktop.storage.lists.timeline import conditions
from kjw_desktop.storage.records import codec, decode, reader
from kjw_desktop.storage.records.shapes import PLAIN
from kjw_desktop.storage.rows import TimelineQuery, Version

Read = Callable[[], AbstractContextManager[Connection]]


def entries(read: Read, query: TimelineQuery) -> Iterator[AnyEntry]:
    """The entries that a query asks for, oldest first, whatever its limit."""
    entry, beyond = tables.entry, -1
    statement = select(entry).where(*conditions(query))
    while True:
        with read() as connection:
            rows = reader.next_rows(connection, statement, entry.c.place, beyond)
            found = decode.entries(connection, rows)
        yield from found
        if len(rows) < reader.CHUNK:
            return
        beyond = rows[-1]["place"]


def people(read: Read) -> Iterator[Person]:
    """All young people, in the order they were recorded."""
    person, beyond = tables.person, -1
    while True:
        with read() as connection:
            rows = reader.next_rows(connection, select(person), person.c.place, beyond)
            found = decode.people(connection, rows)
        yield from found
        if len(rows) < reader.CHUNK:
            return
        beyond = rows[-1]["place"]


def others(connection: Connection) -> tuple[Target | PartnerContact | ActivitySeries, ...]:
    """Targets, partners and weekly activities, each by the time of making."""
    found: list[Any] = []
    for kind, table in PLAIN.items():
        rows = connection.execute(select(table).order_by(table.c.id)).mappings()
        found.extend(decode.plain(kind, row) for row in rows)
    return tuple(found)


def versions(connection: Connection, record: Any) -> tuple[Version, ...]:
    """The earlier versions of a record, oldest first."""
    table = tables.version
    query = select(table).where(table.c.record == record).order_by(table.c.revision)
    return tuple(
        Version(row.revision, row.saved_at, codec.from_json(row.kind, row.content))
        for row in connection.execute(query)
    )


def all_versions(connection: Connection) -> Iterator[Record]:
    """Every earlier version of everything."""
    for row in connection.execute(select(tables.version.c.kind, tables.version.c.content)):
        yield codec.from_json(row.kind, row.content)
