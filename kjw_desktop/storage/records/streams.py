# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole records one after another, a chunk a transaction, so that nobody waits for the reader to end."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import chain
from typing import Any

from sqlalchemy import Connection, func, select

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import ActivitySeries, CalledOff
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.storage import frozen_counts, tables
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


def others(connection: Connection) -> tuple[Target | PartnerContact | ActivitySeries | CalledOff, ...]:
    """Targets, partners, weekly activities and what was called off of them, each by the time of making."""
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


def read_all(read: Read, progress: Progress) -> int:
    """Decode every record, earlier version and closed period; gives the number of records and versions.

    Raises what decoding raises.
    """
    with read() as connection:
        for text in connection.execute(select(tables.closed_period.c.content)).scalars():
            frozen_counts.from_json(text)
    with read() as connection:
        numbers = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.entry, tables.person, tables.version, *PLAIN.values())
        ]
    total, done = sum(numbers), 0
    everything = chain(entries(read, TimelineQuery()), people(read), _all_others(read), _all_versions(read))
    for done, _ in enumerate(everything, start=1):
        if done % reader.CHUNK == 0:
            progress(done, total)
    progress(done, total)
    return done


def _all_others(read: Read) -> Iterator[Record]:
    with read() as connection:
        found = others(connection)
    yield from found


def _all_versions(read: Read) -> Iterator[Record]:
    with read() as connection:
        rows = connection.execute(select(tables.version.c.kind, tables.version.c.content)).all()
    for row in rows:
        yield codec.from_json(row.kind, row.content)
