# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding by words: young people first, then entries, the newest first."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, column, func, select, table, text

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.lists.folding import folded
from kjw_desktop.storage.lists.timeline import conditions, links
from kjw_desktop.storage.places import FIRST_PERSON, first_of
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import Hit, PersonName, TimelineQuery
from kjw_desktop.storage.tables import entry, person

EXCERPT = 160
"""How many characters of a text stand round a match."""

_LONGEST_QUESTION = 500
_MOST_WORDS = 12
_LOOKED_THROUGH = 20_000
_LOOKED_AT = 100
_INDEX = table("search", column("rowid"), column("words"))
_NEWEST = (
    select(_INDEX.c.rowid.label("place"), func.substr(_INDEX.c.words, 1, _LOOKED_THROUGH).label("words"))
    .where(text("search MATCH :match"), _INDEX.c.rowid < bindparam("before"))
    .order_by(_INDEX.c.rowid.desc())
    .limit(bindparam("limit"))
)
_WORD = re.compile(r"[^\W_]+")

_PREFIXES = (2, 3)
"""The lengths of beginnings that the index keeps (its schema's `prefix`)."""
_ANYBODY = text(
    "SELECT 1 FROM search WHERE search MATCH :match AND rowid >= :first ORDER BY rowid DESC LIMIT 1"
)
_ENTRIES = select(
    entry.c.place, entry.c.id, entry.c.kind, entry.c.day, entry.c.title, entry.c.sort, entry.c.level
).where(among(entry.c.place))
_PERSONS = select(person.c.place, person.c.id).where(among(person.c.place))
_PEOPLE = _NEWEST.where(_INDEX.c.rowid >= FIRST_PERSON)


def search(
    connection: Connection, question: str, limit: int, before: int | None, within: TimelineQuery | None = None
) -> tuple[Hit, ...]:
    """What holds every word of a question, the last one as the beginning of a word.

    Whatever was typed is looked for as words; nothing of it is read as a command. `within` leaves entries
    alone that it asks for, whatever its limit.
    """
    words = _words(question)
    if not words:
        return ()
    last = (1 << 63) - 1 if before is None else before
    statement = _NEWEST if within is None else _within(within)
    pattern = _pattern(words)
    found = _found(connection, statement, words, {"before": last, "limit": limit})
    people = _people(connection, [row for row in found if row.place >= FIRST_PERSON], pattern)
    entries = _entries(connection, [row for row in found if row.place < FIRST_PERSON], pattern)
    return tuple((people | entries)[row.place] for row in found)


def _found(
    connection: Connection, statement: Select[Any], words: Sequence[str], asked: Mapping[str, int]
) -> Sequence[Row[Any]]:
    """The newest rows with every word, the last as a beginning.

    For a single letter after other words the index would gather most of what it holds, so it is looked for in
    the newest rows with those words, and by the index only where these are not enough.
    """
    *whole, beginning = words
    if whole and len(beginning) < min(_PREFIXES):
        more = {"match": " ".join(f'"{word}"' for word in whole), **asked, "limit": _LOOKED_AT}
        begins = re.compile(rf"\b{re.escape(folded(beginning))}")
        near = [row for row in connection.execute(statement, more) if begins.search(folded(row.words))]
        if len(near) >= asked["limit"]:
            return near[: asked["limit"]]
    match = " ".join(f'"{word}"' for word in words) + "*"
    return connection.execute(statement, {**asked, "match": match}).all()


def people_called(connection: Connection, question: str, limit: int) -> tuple[Hit, ...]:
    """Young people for a question: first those who are called so, then those found by other words."""
    words = _words(question)
    if not words or not _anybody(connection, words):
        return ()
    match = " ".join(f'"{word}"' for word in words) + "*"
    asked = {"before": (1 << 63) - 1, "limit": limit}
    called = connection.execute(_PEOPLE, {**asked, "match": f"names : ({_beginnings(words)})"}).all()
    places = {row.place for row in called}
    others = [
        row
        for row in connection.execute(_PEOPLE, {**asked, "match": match, "limit": 2 * limit})
        if row.place not in places
    ]
    found: Sequence[Any] = [*called, *others][:limit]
    hits = _people(connection, found, _pattern(words))
    return tuple(
        replace(hits[row.place], text="", marks=()) if row.place in places else hits[row.place]
        for row in found
    )


def _anybody(connection: Connection, words: Sequence[str]) -> bool:
    """Whether any young person's words begin as these do, as far as the index knows beginnings.

    Longer ones it gathers anew at every question, from every note: many milliseconds for a frequent word, and
    most words that are looked for are no name.
    """
    known = [word[: max(_PREFIXES)] for word in words if len(word) >= min(_PREFIXES)]
    if not known:
        return True
    match = " AND ".join(f'"{word}"*' for word in known)
    return connection.execute(_ANYBODY, {"match": match, "first": FIRST_PERSON}).first() is not None


def _beginnings(words: Sequence[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in words)


def _within(query: TimelineQuery) -> Select[Any]:
    """The newest among the entries that a query asks for; its days bound the rows that are looked at."""
    narrowed = _NEWEST.where(
        select(entry.c.place).where(entry.c.place == _INDEX.c.rowid, *conditions(query)).exists()
    )
    first = first_of(query.since) if query.since is not None else 0
    return narrowed.where(_INDEX.c.rowid >= first, _INDEX.c.rowid < FIRST_PERSON)


def _words(question: str) -> list[str]:
    return _WORD.findall(question[:_LONGEST_QUESTION].encode(errors="ignore").decode())[:_MOST_WORDS]


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    *whole, beginning = (re.escape(folded(word)) for word in words)
    return re.compile("|".join([*(rf"\b{word}\b" for word in whole), rf"\b{beginning}\w*"]))


def _entries(connection: Connection, rows: Sequence[Row[Any]], pattern: re.Pattern[str]) -> dict[int, Hit]:
    if not rows:
        return {}
    words = {row.place: row.words for row in rows}
    found = connection.execute(_ENTRIES, {"ids": list(words)}).all()
    people = links(connection, [row.id for row in found])
    return {
        row.place: Hit(
            place=row.place,
            id=row.id,
            kind=EntryKind(row.kind),
            day=row.day,
            title=row.title,
            sort=row.sort,
            level=row.level,
            people=tuple(name for name in people.get(row.id, ()) if name is not None),
            **_excerpt(words[row.place], pattern),
        )
        for row in found
    }


def _people(connection: Connection, rows: Sequence[Row[Any]], pattern: re.Pattern[str]) -> dict[int, Hit]:
    if not rows:
        return {}
    words = {row.place: row.words for row in rows}
    found = connection.execute(_PERSONS, {"ids": list(words)}).all()
    known: Mapping[Any, PersonName] = names(connection, [row.id for row in found])
    return {
        row.place: Hit(
            place=row.place,
            id=row.id,
            kind=None,
            day=None,
            title=known[row.id].full_name,
            sort=None,
            level=None,
            people=(known[row.id],),
            **_excerpt(words[row.place], pattern),
        )
        for row in found
    }


def _excerpt(words: str, pattern: re.Pattern[str]) -> dict[str, Any]:
    """The text round the first match, and where the matches are in it."""
    plain = folded(words)
    first = pattern.search(plain)
    start = max(0, first.start() - EXCERPT // 3) if first else 0
    if start:
        start = plain.find(" ", start, first.start() if first else None) + 1 or start
    piece = slice(start, start + EXCERPT)
    marks = tuple(match.span() for match in pattern.finditer(plain[piece]))
    return {"text": words[piece].replace("\n", " "), "marks": marks}
