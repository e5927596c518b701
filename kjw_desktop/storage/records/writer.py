# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Storing records, within one transaction: new ones many at a time, changed ones one by one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, select, update

from kjw_desktop.domain.entries import Entry, Stamp
from kjw_desktop.domain.errors import RecordChanged, RuleBroken
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry, Record
from kjw_desktop.domain.rules import check
from kjw_desktop.storage import tables
from kjw_desktop.storage.lists.folding import folded
from kjw_desktop.storage.places import FIRST_PERSON, slot
from kjw_desktop.storage.records import encode, index, reader
from kjw_desktop.storage.records.codec import kind_name, to_json
from kjw_desktop.storage.records.names import name_of, names
from kjw_desktop.storage.records.shapes import PERSON_PARTS, PLAIN, SHAPES
from kjw_desktop.storage.rows import PersonName

_INSERTS = {table: table.insert() for table in tables.metadata.sorted_tables}
"""Every table after those that it refers to. Statements made once spare each save a millisecond."""
_HIGHEST = {
    table: select(func.max(table.c.place)).where(table.c.place.between(bindparam("first"), bindparam("last")))
    for table in (tables.entry, tables.person)
}
_WIJKEN = select(tables.term.c.key).where(tables.term.c.vocabulary == "wijk")


class Writer:
    """Writes in the transaction of `connection`; `stamp` is for records that bring none.

    It remembers names and places, so use a new one for each transaction.
    """

    def __init__(self, connection: Connection, stamp: Stamp) -> None:
        self._connection = connection
        self._stamp = stamp
        self._names: dict[UUID, PersonName] = {}
        self._last: dict[range, int] = {}
        self._wijken: set[str] | None = None

    def add(self, records: Sequence[Record]) -> None:
        """Store new records; young people may stand after the entries that name them.

        Raises RuleBroken: for a rule of the domain, for an id that is taken, for an unknown young person.
        """
        for record in records:
            check(record)
        self._refuse_taken([record.id for record in records])
        rows, words = encode.no_rows(), list[index.Row]()
        for record in records:
            if isinstance(record, Person):
                self._gather_person(record, rows, words)
        entries = [record for record in records if isinstance(record, Entry)]
        self._know(person for entry in entries for person in entry.person_ids)
        for record in records:
            if isinstance(record, Entry):
                self._gather_entry(record, rows, words)
            elif not isinstance(record, Person):
                rows[PLAIN[type(record)]].append(encode.plain_row(record, self._stamp_of(record)))
        self._insert(rows)
        index.add(self._connection, words)
        self._keep_wijken(records)

    def replace(self, record: Record) -> Record:
        """Store the changed `record` over the one of its id, and keep that one as a version.

        Gives it with its new stamp. Raises RecordGone, RecordChanged when the record's stamp is not of the
        stored revision, RuleBroken as `add` does.
        """
        check(record)
        stored = reader.find(self._connection, record.id)
        if type(stored) is not type(record):
            raise RuleBroken("id", "taken")
        given, old = getattr(record, "stamp", None), getattr(stored, "stamp", None)
        if given is not None and old is not None and given.revision != old.revision:
            raise RecordChanged
        revision = self.keep_version(stored)
        changed = record
        if old is not None:
            stamp = replace(old, changed_at=self._stamp.changed_at, revision=revision + 1)
            changed = replace(record, stamp=stamp)
        self.rewrite(changed)
        return changed

    def keep_version(self, stored: Record) -> int:
        """Keep a stored record as an earlier version; gives its revision."""
        version = tables.version
        kept = select(func.count()).where(version.c.record == stored.id)
        stamp: Stamp | None = getattr(stored, "stamp", None)
        revision = stamp.revision if stamp else self._connection.execute(kept).scalar_one() + 1
        self._connection.execute(
            version.insert(),
            {
                "record": stored.id,
                "revision": revision,
                "kind": kind_name(stored),
                "saved_at": self._stamp.changed_at,
                "content": to_json(stored),
            },
        )
        return revision

    def rewrite(self, record: Record) -> None:
        """Store `record` over the one of its id as it is, stamp and all."""
        if isinstance(record, Person):
            self._rewrite_person(record)
        elif isinstance(record, Entry):
            self._rewrite_entry(record)
        else:
            table = PLAIN[type(record)]
            row = encode.plain_row(record, self._stamp_of(record))
            self._connection.execute(update(table).where(table.c.id == record.id).values(**row))
        self._keep_wijken([record])

    def _rewrite_person(self, person: Person) -> None:
        table = tables.person
        place = self._place_of(table, person.id)
        before = names(self._connection, [person.id])[person.id]
        rows = encode.no_rows()
        encode.person_parts(person, rows)
        rows[tables.person_order].append(_order_row(person))
        row = encode.person_row(person, place, self._stamp_of(person))
        self._connection.execute(update(table).where(table.c.place == place).values(**row))
        own = [tables.person_order, *(parts.table for parts in PERSON_PARTS.values())]
        self._clear("person", person.id, own)
        self._insert(rows)
        index.drop(self._connection, place)
        index.add(self._connection, [index.person_words(person, place)])
        if name_of(person) != before:
            self._rename_in_entries(person.id)

    def _rewrite_entry(self, entry: AnyEntry) -> None:
        table, shape = tables.entry, SHAPES[KIND_OF[type(entry)]]
        old = self._place_of(table, entry.id)
        place = old if old in slot(entry.day, entry.at) else self._next_place(entry.day, entry.at)
        self._know(entry.person_ids)
        rows = encode.no_rows()
        encode.entry_parts(entry, place, rows)
        row = encode.entry_row(entry, place, self._stamp_of(entry))
        self._connection.execute(update(table).where(table.c.place == old).values(**row))
        own = [shape.detail, *(parts.table for parts in shape.parts.values())]
        self._clear("entry", entry.id, [tables.entry_person, tables.entry_tag, tables.entry_link, *own])
        self._insert(rows)
        index.drop(self._connection, old)
        index.add(self._connection, [index.entry_words(entry, place, self._names)])

    def _rename_in_entries(self, person: UUID) -> None:
        entry, link = tables.entry, tables.entry_person
        naming = select(link.c.entry).where(link.c.person == person)
        query = (
            select(entry.c.place, link.c.person)
            .join(link, link.c.entry == entry.c.id)
            .where(entry.c.id.in_(naming), link.c.person.is_not(None))
            .order_by(entry.c.place, link.c.position)
        )
        named: dict[int, list[UUID]] = {}
        for place, other in self._connection.execute(query):
            named.setdefault(place, []).append(other)
        known = names(self._connection, {other for people in named.values() for other in people})
        rows: list[index.Row] = [
            {"place": place, "names": index.names_in(people, known)} for place, people in named.items()
        ]
        index.rename(self._connection, rows)

    def _gather_person(self, person: Person, rows: encode.Rows, words: list[index.Row]) -> None:
        place = self._next_person_place()
        rows[tables.person].append(encode.person_row(person, place, self._stamp_of(person)))
        encode.person_parts(person, rows)
        rows[tables.person_order].append(_order_row(person))
        words.append(index.person_words(person, place))
        self._names[person.id] = name_of(person)

    def _gather_entry(self, entry: AnyEntry, rows: encode.Rows, words: list[index.Row]) -> None:
        place = self._next_place(entry.day, entry.at)
        rows[tables.entry].append(encode.entry_row(entry, place, self._stamp_of(entry)))
        encode.entry_parts(entry, place, rows)
        words.append(index.entry_words(entry, place, self._names))

    def _stamp_of(self, record: Any) -> Stamp:
        own: Stamp | None = getattr(record, "stamp", None)
        return own or self._stamp

    def _refuse_taken(self, ids: list[UUID]) -> None:
        if len(set(ids)) < len(ids) or reader.present(self._connection, ids):
            raise RuleBroken("id", "taken")

    def _know(self, people: Iterable[UUID]) -> None:
        missing = set(people) - self._names.keys()
        if missing:
            found = names(self._connection, missing)
            if len(found) < len(missing):
                raise RuleBroken("people", "unknown")
            self._names.update(found)

    def _next_place(self, day: date, at: time | None) -> int:
        return self._next_in(slot(day, at), tables.entry)

    def _next_person_place(self) -> int:
        return self._next_in(range(FIRST_PERSON, (1 << 63) - 1), tables.person)

    def _next_in(self, places: range, table: Any) -> int:
        if places not in self._last:
            within = {"first": places.start, "last": places.stop - 1}
            highest = self._connection.execute(_HIGHEST[table], within).scalar_one()
            self._last[places] = places.start - 1 if highest is None else highest
        self._last[places] += 1
        return self._last[places]

    def _place_of(self, table: Any, record: UUID) -> int:
        place: int = self._connection.execute(select(table.c.place).where(table.c.id == record)).scalar_one()
        return place

    def _insert(self, rows: encode.Rows) -> None:
        for table, insert in _INSERTS.items():
            if rows.get(table):
                self._connection.execute(insert, rows[table])

    def _clear(self, owner: str, record: UUID, under: Iterable[Any]) -> None:
        for table in under:
            self._connection.execute(delete(table).where(table.c[owner] == record))

    def _keep_wijken(self, records: Iterable[Record]) -> None:
        used = {wijk for record in records for wijk in _wijken_of(record)}
        if self._wijken is None:
            self._wijken = set(self._connection.execute(_WIJKEN).scalars()) if used else None
        new = sorted(used - (self._wijken or set()))
        if new:
            rows = [{"vocabulary": "wijk", "key": key, "label": key} for key in new]
            self._connection.execute(_INSERTS[tables.term], rows)
            self._wijken = (self._wijken or set()) | set(new)


def _order_row(person: Person) -> dict[str, Any]:
    return {"person": person.id, "words": folded(person.full_name)}


def _wijken_of(record: Record) -> Iterable[str]:
    if isinstance(record, Person):
        return [dated.value for dated in record.history if dated.field is DatedField.WIJK and dated.value]
    own = getattr(record, "wijk", None)
    links = record.people if isinstance(record, Entry) else ()
    return [wijk for wijk in (own, *(link.wijk for link in links)) if wijk]
