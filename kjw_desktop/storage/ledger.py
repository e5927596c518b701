# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left the vault, the log of acts, and what is not finished yet."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.domain.publications import Publication
from kjw_desktop.storage import tables
from kjw_desktop.storage.rows import LogEntry

_COLUMNS = [column for column in tables.publication.columns if column.name != "number"]


def publications(connection: Connection, reader: str | None) -> tuple[Publication, ...]:
    """What was published to a reader, or to anybody, in the order it left."""
    told, people = tables.publication, tables.publication_person
    query = select(*_COLUMNS).order_by(told.c.number)
    if reader is not None:
        query = query.where(told.c.reader == reader)
    about: dict[UUID, list[UUID]] = defaultdict(list)
    for row in connection.execute(select(people).order_by(people.c.publication, people.c.position)):
        about[row.publication].append(row.person)
    return tuple(
        Publication(people=tuple(about[row["id"]]), **row) for row in connection.execute(query).mappings()
    )


def publish(connection: Connection, publication: Publication) -> None:
    """Enter in the ledger what leaves."""
    row = {column.name: getattr(publication, column.name) for column in _COLUMNS}
    connection.execute(tables.publication.insert(), row)
    people = [
        {"publication": publication.id, "position": position, "person": person}
        for position, person in enumerate(publication.people)
    ]
    if people:
        connection.execute(tables.publication_person.insert(), people)


def records_state(connection: Connection) -> str:
    """How many entries and young people there are, their revisions together, and the latest change."""
    parts: list[str] = []
    for table in (tables.entry, tables.person):
        query = select(func.count(), func.sum(table.c.revision), func.max(table.c.changed_at))
        parts.extend(str(part) for part in connection.execute(query).one())
    return " ".join(parts)


def save_draft(connection: Connection, key: str, text: str) -> None:
    """Keep what stands in a form, in place of what was kept under that key."""
    row = {"key": key, "text": text, "saved_at": datetime.now(UTC)}
    statement = insert(tables.draft).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=row))


def draft(connection: Connection, key: str) -> str | None:
    """What was kept under a key."""
    query = select(tables.draft.c.text).where(tables.draft.c.key == key)
    return connection.execute(query).scalar_one_or_none()


def drafts(connection: Connection) -> tuple[str, ...]:
    """The keys of all drafts, the latest first."""
    query = select(tables.draft.c.key).order_by(tables.draft.c.saved_at.desc())
    return tuple(connection.execute(query).scalars())


def drop_drafts(connection: Connection, keys: Iterable[str]) -> None:
    """Forget drafts, those that there are."""
    for key in keys:
        connection.execute(delete(tables.draft).where(tables.draft.c.key == key))


def log(connection: Connection, act: str, detail: str) -> None:
    """Note an act."""
    connection.execute(tables.log.insert(), {"at": datetime.now(UTC), "act": act, "detail": detail})


def log_entries(connection: Connection, limit: int) -> tuple[LogEntry, ...]:
    """The latest acts, the newest first."""
    table = tables.log
    query = select(table.c.at, table.c.act, table.c.detail).order_by(table.c.number.desc()).limit(limit)
    return tuple(LogEntry(row.at, row.act, row.detail) for row in connection.execute(query))
