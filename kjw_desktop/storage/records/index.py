# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The search index: one row an entry or young person, in the same transaction as the record.

It is an ordinary FTS5 table with its 'secure-delete' option on: whatever leaves it is overwritten in the
index too. The contentless kind leaves deleted words in the file (docs/decisions/0051).
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import Connection, text

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.storage.records.names import name_of, searched
from kjw_desktop.storage.records.shapes import SHAPES
from kjw_desktop.storage.rows import PersonName

_ADD = text("INSERT INTO search (rowid, words, names) VALUES (:place, :words, :names)")
_DROP = text("DELETE FROM search WHERE rowid = :place")
_RENAME = text("UPDATE search SET names = :names WHERE rowid = :place")
_PERSON_TEXTS = ("school", "street", "note")

Row = Mapping[str, object]


def entry_words(entry: AnyEntry, place: int, names: Mapping[UUID, PersonName]) -> Row:
    """What finds an entry: its texts, and the names of the young people in it."""
    shape = SHAPES[KIND_OF[type(entry)]]
    found = [getattr(entry, name) for name in shape.texts]
    for name, parts in shape.parts.items():
        found.extend(getattr(part, column) for part in getattr(entry, name) for column in parts.texts)
    found.extend(link.remark for link in entry.people)
    return {"place": place, "words": _joined(found), "names": names_in(entry.person_ids, names)}


def names_in(people: Iterable[UUID], names: Mapping[UUID, PersonName]) -> str:
    """The names of these young people as the index holds them."""
    return _joined(searched(names[person]) for person in people)


def person_words(person: Person, place: int) -> Row:
    """What finds a young person: names first, then the texts about them."""
    texts = [*(getattr(person, name) for name in _PERSON_TEXTS), *person.handles]
    texts.extend(relative.name for relative in person.relatives)
    texts.extend(strength.words for strength in person.strengths)
    texts.extend(goal.words for goal in person.goals)
    texts.extend(vulnerability.note for vulnerability in person.vulnerabilities)
    return {"place": place, "words": _joined(texts), "names": searched(name_of(person))}


def add(connection: Connection, rows: list[Row]) -> None:
    """Make the records of these rows found."""
    if rows:
        connection.execute(_ADD, rows)


def drop(connection: Connection, place: int) -> None:
    """Make the record at a place found no more, and its words gone."""
    connection.execute(_DROP, {"place": place})


def rename(connection: Connection, rows: list[Row]) -> None:
    """Have the records at these places found by other names."""
    if rows:
        connection.execute(_RENAME, rows)


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(piece for piece in texts if piece)
