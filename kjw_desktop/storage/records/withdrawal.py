# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasing an entry in such a way that it can be brought back from memory (decision 55)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select

from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.storage import tables
from kjw_desktop.storage.records import codec, reader, streams
from kjw_desktop.storage.records.eraser import Eraser
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.rows import Withdrawn


def withdraw(connection: Connection, writer: Writer, record: UUID, now: datetime) -> Withdrawn:
    """Erase an entry as `Eraser` does, and give what brings it back; `now` is the moment (UTC).

    An evening called off goes the same way. Raises RecordGone, also for any other record: a young person is
    not brought back.
    """
    stored = reader.find(connection, record)
    if not isinstance(stored, Entry | CalledOff):
        raise RecordGone
    link = tables.entry_link
    pointing = connection.execute(select(link.c.entry).where(link.c.target == record)).scalars().all()
    kept = Withdrawn(stored, streams.versions(connection, record), tuple(pointing))
    Eraser(connection, writer, now).erase(record)
    return kept


def bring_back(connection: Connection, writer: Writer, kept: Withdrawn) -> None:
    """Store what was withdrawn under its own id, with its stamp, earlier versions and what pointed to it.

    Raises RuleBroken when its id is there or a young person in it is not.
    """
    record = kept.record
    writer.add([record])
    connection.execute(delete(tables.tombstone).where(tables.tombstone.c.record == record.id))
    for version in kept.versions:
        row = {
            "record": record.id,
            "revision": version.revision,
            "kind": codec.kind_name(version.record),
            "saved_at": version.saved_at,
            "content": codec.to_json(version.record),
        }
        connection.execute(insert(tables.version).values(row))
    for entry in reader.present(connection, kept.pointing):
        _point(connection, entry, record.id)


def _point(connection: Connection, entry: UUID, target: UUID) -> None:
    """Have `entry` point to `target` again, after what it points to by now."""
    link = tables.entry_link
    last = connection.execute(select(func.max(link.c.position)).where(link.c.entry == entry)).scalar()
    row = {"entry": entry, "position": 0 if last is None else last + 1, "target": target}
    connection.execute(insert(link).values(row))
