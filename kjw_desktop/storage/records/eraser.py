# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasing, everywhere: the record, its earlier versions, drafts, the search index, what points to it.

A young person goes; what was counted stays (journeys 4.5). A contact, activity or signal keeps the link with
band, gender and wijk in place of the person, and loses its words where nobody else is named in it. What is
about that person alone in any other way goes wholly. The space is overwritten (`secure_delete`).

A meldcode record that is open or not handed over stays, with the entries it is linked to, and of the young
person who it is about the names and birth (`domain.meldcode_apart`).
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.domain.activities import ActivitySeries, CalledOff
from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.entries import Entry, EntryKind, Participant, Stamp
from kjw_desktop.domain.meldcode_apart import RECORD_CLASS, Stays, only_identity, stays_because
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry, Record
from kjw_desktop.domain.report_layout import WORDS_DRAFT
from kjw_desktop.storage import tables
from kjw_desktop.storage.lists.folding import folded
from kjw_desktop.storage.records import codec, decode, given_out, index, reader
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.shapes import PLAIN, SHAPES
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.rows import Erasure
from kjw_desktop.storage.terms import age_bands

_COUNTED = frozenset({EntryKind.CONTACT, EntryKind.SIGNAL})
_OF_MANY = frozenset({EntryKind.ACTIVITY, EntryKind.NEIGHBOURHOOD_NOTE})


class Eraser:
    """Erases in the transaction of `connection`; `now` is the moment it happens."""

    def __init__(self, connection: Connection, writer: Writer, now: datetime) -> None:
        self._connection = connection
        self._writer = writer
        self._now = now
        self._bands = age_bands(connection)
        self._removed: Counter[str] = Counter()
        self._emptied: Counter[str] = Counter()
        self._unlinked: Counter[str] = Counter()
        self._kept: Counter[str] = Counter()
        self._because: set[Stays] = set()
        self._versions = 0

    def erase(self, record: UUID) -> Erasure:
        """Erase a record of any kind. Raises RecordGone."""
        stored = reader.find(self._connection, record)
        if isinstance(stored, Person):
            return self._erase_person(stored)
        self._remove(stored)
        return self._done(drafts=self._drop_drafts([str(record)], (), but=self._words_of_reports()))

    def _words_of_reports(self) -> frozenset[str]:
        """The keys of these drafts: of a story that goes they hold the id alone, and words of a worker."""
        keys = self._connection.execute(select(tables.draft.c.key)).scalars()
        return frozenset(key for key in keys if key.startswith(WORDS_DRAFT))

    def erase_unnamed(self, person: Person) -> None:
        """Erase a young person whom nothing names but earlier versions, which keep their words.

        Drafts that may mean somebody else are left as they are.
        """
        self._rewrite_versions(person, emptied=False)
        self._remove(person)

    def names(self, person: UUID, *, but: UUID | None = None) -> bool:
        """Whether any entry, earlier version or publication is about this young person.

        Earlier versions of the record `but` do not count.
        """
        version, link = tables.version, tables.entry_person
        asked = (
            select(link.c.person).where(link.c.person == person),
            select(version.c.record).where(
                func.instr(version.c.content, str(person)) > 0,
                version.c.record.not_in([each for each in (person, but) if each is not None]),
            ),
        )
        named = any(self._connection.execute(query.limit(1)).first() is not None for query in asked)
        return named or given_out.tells_of(self._connection, person)

    def _erase_person(self, person: Person) -> Erasure:
        naming = tuple(self._naming(person.id))
        staying = self._staying(naming)
        meldcodes = [each.id for each in naming if isinstance(each, Meldcode) and each.id in staying]
        drafts_kept = self._drafts_kept(person.id, meldcodes)
        for entry in naming:
            if entry.id in staying:
                self._kept[KIND_OF[type(entry)].value] += 1
            else:
                self._let_go(entry, person)
        self._rewrite_versions(person, but=staying)
        given_out.erase(self._connection, person.id)
        called = [person.first_name, person.full_name, *person.nicknames]
        drafts = self._drop_drafts([str(person.id)], called, but=drafts_kept)
        if self._because:
            self._reduce(person)
        else:
            self._remove(person)
        return self._done(drafts)

    def _staying(self, naming: Iterable[AnyEntry]) -> frozenset[UUID]:
        """The meldcode records among these that stay, and what they are linked to."""
        found: set[UUID] = set()
        for entry in naming:
            because = stays_because(entry) if isinstance(entry, Meldcode) else None
            if because is not None:
                self._because.add(because)
                found |= {entry.id, *entry.linked}
        return frozenset(found)

    def _drafts_kept(self, person: UUID, meldcodes: Iterable[UUID]) -> frozenset[str]:
        """The keys of drafts of these records, and of one begun about the person and not stored yet."""
        marks, kept = [str(each) for each in meldcodes], set[str]()
        for row in self._connection.execute(select(tables.draft)):
            begun = row.key.partition("/")[0] == RECORD_CLASS and str(person) in row.text
            if begun:
                self._because.add(Stays.OPEN)
            if begun or any(mark in row.key or mark in row.text for mark in marks):
                kept.add(row.key)
        return frozenset(kept)

    def _reduce(self, person: Person) -> None:
        """Leave of the young person what says who a record that stays is about."""
        self._drop_versions(person.id)
        self._kept[codec.kind_name(person)] += 1
        self._writer.rewrite(replace(only_identity(person), stamp=self._next(person.stamp)))

    def _done(self, drafts: int) -> Erasure:
        return Erasure(
            removed=dict(self._removed),
            emptied=dict(self._emptied),
            unlinked=dict(self._unlinked),
            kept=dict(self._kept),
            because=frozenset(self._because),
            versions=self._versions,
            drafts=drafts,
        )

    def _naming(self, person: UUID) -> Iterable[AnyEntry]:
        entry, link = tables.entry, tables.entry_person
        query = select(entry).where(entry.c.place.in_(select(link.c.place).where(link.c.person == person)))
        return decode.entries(self._connection, self._connection.execute(query).mappings().all())

    def _let_go(self, entry: AnyEntry, person: Person) -> None:
        kind = KIND_OF[type(entry)]
        left = self._without(entry, person)
        if left.person_ids or kind in _OF_MANY:
            self._unlinked[kind.value] += 1
        elif kind in _COUNTED:
            self._emptied[kind.value] += 1
            self._drop_versions(entry.id)
            left = _emptied(left)
        else:
            self._remove(entry)
            return
        self._writer.rewrite(replace(left, stamp=self._next(entry.stamp)))

    def _next(self, stamp: Stamp | None) -> Stamp | None:
        return stamp and replace(stamp, changed_at=self._now, revision=stamp.revision + 1)

    def _without(self, entry: AnyEntry, person: Person) -> AnyEntry:
        kept = Participant(
            None,
            age_band=self._bands.band_of(person.year_of_birth, entry.day.year),
            gender=person.gender,
            wijk=person.value_on(DatedField.WIJK, entry.day),
        )
        return replace(
            entry, people=tuple(kept if link.person == person.id else link for link in entry.people)
        )

    def _remove(self, record: Record) -> None:
        if isinstance(record, ActivitySeries):
            for each in _called_off(self._connection, record.id):
                self._remove(each)
        kind = codec.kind_name(record)
        self._removed[kind] += 1
        self._drop_versions(record.id)
        table = _table_of(record)
        if "place" in table.columns:
            place = select(table.c.place).where(table.c.id == record.id)
            index.drop(self._connection, self._connection.execute(place).scalar_one())
        self._connection.execute(delete(table).where(table.c.id == record.id))
        self._connection.execute(delete(tables.entry_link).where(tables.entry_link.c.target == record.id))
        for pointing in (tables.referral.c.partner_contact, tables.activity.c.series):
            self._connection.execute(
                update(pointing.table).where(pointing == record.id).values({pointing.name: None})
            )
        stone = {"record": record.id, "kind": kind, "erased_at": self._now}
        self._connection.execute(insert(tables.tombstone).values(stone).on_conflict_do_nothing())

    def _drop_versions(self, record: UUID) -> None:
        gone = self._connection.execute(delete(tables.version).where(tables.version.c.record == record))
        self._versions += gone.rowcount

    def _rewrite_versions(self, person: Person, *, emptied: bool = True, but: Iterable[UUID] = ()) -> None:
        """Take the person out of the earlier versions of entries that others are, or were, named in.

        Those of the records `but` stay as they are.
        """
        table = tables.version
        query = select(table).where(
            func.instr(table.c.content, str(person.id)) > 0, table.c.record.not_in([person.id, *but])
        )
        for row in self._connection.execute(query).all():
            record = codec.from_json(row.kind, row.content)
            if isinstance(record, Entry):
                record = self._without(record, person)
                if emptied and not record.person_ids and KIND_OF[type(record)] not in _OF_MANY:
                    record = _emptied(record)
            self._connection.execute(
                update(table)
                .where(table.c.record == row.record, table.c.revision == row.revision)
                .values(content=codec.to_json(record))
            )
            self._versions += 1

    def _drop_drafts(self, ids: Iterable[str], called: Iterable[str], but: Collection[str] = ()) -> int:
        """Drop drafts that name one of the ids or somebody called so, but for those of the keys `but`."""
        table, marks = tables.draft, set(ids)
        words = [re.escape(folded(name)) for name in called if name.strip()]
        naming = re.compile("|".join(rf"\b{word}\b" for word in words) or r"(?!)")
        gone = [
            row.key
            for row in self._connection.execute(select(table))
            if row.key not in but
            and (
                any(mark in row.key or mark in row.text for mark in marks) or naming.search(folded(row.text))
            )
        ]
        if gone:
            self._connection.execute(delete(table).where(among(table.c.key)), {"ids": gone})
        return len(gone)


def _called_off(connection: Connection, series: UUID) -> list[Record]:
    table = tables.called_off
    rows = connection.execute(select(table).where(table.c.series == series)).mappings().all()
    return [decode.plain(CalledOff, row) for row in rows]


def _emptied(entry: AnyEntry) -> AnyEntry:
    """The entry without any of its words."""
    shape = SHAPES[KIND_OF[type(entry)]]
    values: dict[str, Any] = dict.fromkeys(shape.texts, "")
    for name, parts in shape.parts.items():
        blank: dict[str, Any] = dict.fromkeys(parts.texts, "")
        values[name] = (
            tuple(replace(part, **blank) for part in getattr(entry, name)) if blank else getattr(entry, name)
        )
    links = tuple(replace(link, remark="") for link in entry.people)
    return replace(entry, people=links, **values)


def _table_of(record: Record) -> Any:
    if isinstance(record, Person):
        return tables.person
    return tables.entry if isinstance(record, Entry) else PLAIN[type(record)]
