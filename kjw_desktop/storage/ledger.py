# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left the vault, the log of acts, and what is not finished yet."""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
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
    """How many entries and young people there are, their revisions together, and the latest change.

    Behind these a word for what else figures depend on, where it is not as it ships: `_counting_rules`.
    """
    parts: list[str] = []
    for table in (tables.entry, tables.person):
        query = select(func.count(), func.sum(table.c.revision), func.max(table.c.changed_at))
        parts.extend(str(part) for part in connection.execute(query).one())
    return " ".join([*parts, *_counting_rules(connection)])


def _counting_rules(connection: Connection) -> tuple[str, ...]:
    """One word for the region of the holidays, the age bands and the attributes of terms; none as they ship.

    The same records count otherwise under others: figures of before and after are of two editions, and
    attacked as such (`privacy.disclosure.Told`).
    """
    term, band = tables.term, tables.age_band
    latest = select(func.max(tables.age_band_set.c.version)).scalar_subquery()
    asked = (
        select(tables.setting.c.value).where(
            tables.setting.c.name == "holiday_region", tables.setting.c.value != '""'
        ),
        select(term.c.vocabulary, term.c.key, term.c.attributes)
        .where(term.c.attributes != "{}")
        .order_by(term.c.vocabulary, term.c.key),
        select(band.c.lower, band.c.upper, band.c.key).where(band.c.version == latest).order_by(band.c.lower),
    )
    told = [[list(row) for row in connection.execute(query)] for query in asked]
    return (sha256(json.dumps(told).encode()).hexdigest()[:12],) if any(told) else ()


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
