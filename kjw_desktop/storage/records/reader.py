# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding whole records: one by its id, or one kind in the order of time."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select, union_all

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.records import Record
from kjw_desktop.storage import tables
from kjw_desktop.storage.records import decode
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.shapes import PLAIN

CHUNK = 500
"""Records that are read at once."""

_WITH_ID = (tables.entry, tables.person, *PLAIN.values())
_HELD = union_all(*(select(table.c.id).where(among(table.c.id)) for table in _WITH_ID))


def find(connection: Connection, record: UUID) -> Record:
    """The record of that id, of whatever kind. Raises RecordGone."""
    parameters = {"id": record}
    row = (
        connection.execute(select(tables.entry).where(tables.entry.c.id == record), parameters)
        .mappings()
        .first()
    )
    if row is not None:
        return decode.entries(connection, [row])[0]
    row = connection.execute(select(tables.person).where(tables.person.c.id == record)).mappings().first()
    if row is not None:
        return decode.people(connection, [row])[0]
    for kind, table in PLAIN.items():
        row = connection.execute(select(table).where(table.c.id == record)).mappings().first()
        if row is not None:
            return decode.plain(kind, row)
    raise RecordGone


def present(connection: Connection, ids: Iterable[UUID]) -> frozenset[UUID]:
    """Which of these ids some record has."""
    wanted, found = list(ids), set[UUID]()
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        found.update(connection.execute(_HELD, {"ids": some}).scalars())
    return frozenset(found)


def next_rows(connection: Connection, query: Select[Any], place: Any, beyond: int) -> Sequence[Any]:
    """The next chunk of rows of a query past a place."""
    return connection.execute(query.where(place > beyond).order_by(place).limit(CHUNK)).mappings().all()
