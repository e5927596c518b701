# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Erasing records in such a way that they can be brought back from memory (decision 55)."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select, update

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.storage import tables
from kjw_desktop.storage.records import codec, first_actions, reader, signalling, streams
from kjw_desktop.storage.records.eraser import Eraser
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.rows import ChangeBack, Version, Withdrawn

Taken = Entry | CalledOff | PartnerContact | Target
"""What is erased so that it can be brought back."""


def withdraw(connection: Connection, writer: Writer, record: UUID, now: datetime) -> Withdrawn:
    """Erase an entry as `Eraser` does, and give what brings it back; `now` is the moment (UTC).

    An evening called off, an agreed result and a line of the address book go the same way. Raises RecordGone,
    also for any other record: a young person is not brought back.
    """
    stored = reader.find(connection, record)
    if not isinstance(stored, Taken):
        raise RecordGone
    kept = _kept(connection, stored)
    Eraser(connection, writer, now).erase(record)
    first_actions.follow(connection, stored, None)
    return kept


def take_back(
    connection: Connection, writer: Writer, records: Sequence[UUID], now: datetime
) -> tuple[Withdrawn, ...]:
    """Erase what was saved together: what `withdraw` takes, and young people whom nothing else names.

    Gives what brings them back, young people first. Raises RecordGone when none of them is there.
    """
    there = reader.present(connection, records)
    found = [reader.find(connection, each) for each in records if each in there]
    taken = [each for each in found if isinstance(each, Taken)]
    kept = [withdraw(connection, writer, each.id, now) for each in reversed(taken)]
    eraser = Eraser(connection, writer, now)
    for person in found:
        if isinstance(person, Person) and not eraser.names(person.id):
            kept.append(_kept(connection, person))
            eraser.erase_unnamed(person)
    if not kept:
        raise RecordGone
    return tuple(reversed(kept))


def change_back(
    connection: Connection, writer: Writer, changed: ChangeBack, now: datetime
) -> tuple[Record, tuple[Withdrawn, ...]]:
    """Store an earlier version of a record as a change of its own, and give it as stored.

    Young people whom nothing names then but versions of this record are erased, those versions keeping their
    words; what brings them back is given too. `changed.kept` is brought back first. Raises RecordGone,
    RecordChanged when the record changed since its stamp, RuleBroken as `bring_back` does.
    """
    bring_back(connection, writer, changed.kept)
    versions = streams.versions(connection, changed.record)
    version = next((each for each in versions if each.revision == changed.revision), None)
    if version is None:
        raise RecordGone
    earlier: Any = version.record
    stored = signalling.replace(connection, writer, replace(earlier, stamp=changed.stamp))
    return stored, _gone_with(connection, Eraser(connection, writer, now), changed)


def _gone_with(connection: Connection, eraser: Eraser, changed: ChangeBack) -> tuple[Withdrawn, ...]:
    """Erase those of `changed.people` whom nothing else names."""
    there = reader.present(connection, changed.people)
    found = [reader.find(connection, each) for each in changed.people if each in there]
    people = [
        each for each in found if isinstance(each, Person) and not eraser.names(each.id, but=changed.record)
    ]
    versions = streams.versions(connection, changed.record)
    gone = []
    for person in people:
        naming = (each for each in versions if _names(each, person.id))
        gone.append(replace(_kept(connection, person), told=tuple((changed.record, each) for each in naming)))
    for person in people:
        eraser.erase_unnamed(person)
    return tuple(gone)


def _names(version: Version, person: UUID) -> bool:
    return isinstance(version.record, Entry) and person in version.record.person_ids


def _kept(
    connection: Connection, stored: AnyEntry | CalledOff | PartnerContact | Target | Person
) -> Withdrawn:
    link, referral = tables.entry_link, tables.referral
    query = select(link.c.entry).where(link.c.target == stored.id)
    if isinstance(stored, PartnerContact):
        query = select(referral.c.entry).where(referral.c.partner_contact == stored.id)
    pointing = connection.execute(query).scalars().all()
    return Withdrawn(stored, streams.versions(connection, stored.id), tuple(pointing))


def bring_back(connection: Connection, writer: Writer, kept: Sequence[Withdrawn]) -> None:
    """Store what was withdrawn under its own id, with its stamp, earlier versions and what pointed to it.

    Raises RuleBroken when an id is there or a young person named in one is not.
    """
    if kept:
        writer.add([each.record for each in kept])
    for each in kept:
        _restore(connection, each)
    for each in kept:
        first_actions.follow(connection, None, each.record)


def _restore(connection: Connection, kept: Withdrawn) -> None:
    record = kept.record
    connection.execute(delete(tables.tombstone).where(tables.tombstone.c.record == record.id))
    pointing = reader.present(connection, kept.pointing)
    if isinstance(record, PartnerContact):
        _refer(connection, pointing, record.id)
        pointing = frozenset()
    for version in kept.versions:
        row = {
            "record": record.id,
            "revision": version.revision,
            "kind": codec.kind_name(version.record),
            "saved_at": version.saved_at,
            "content": codec.to_json(version.record),
        }
        connection.execute(insert(tables.version).values(row))
    table = tables.version
    for entry, version in kept.told:
        where = (table.c.record == entry) & (table.c.revision == version.revision)
        connection.execute(update(table).where(where).values(content=codec.to_json(version.record)))
    for entry in pointing:
        _point(connection, entry, record.id)


def _refer(connection: Connection, referrals: Collection[UUID], partner: UUID) -> None:
    """Have referrals go to `partner` again, but for those that go to somebody else by now."""
    table = tables.referral
    nobody = table.c.entry.in_(list(referrals)) & table.c.partner_contact.is_(None)
    connection.execute(update(table).where(nobody).values(partner_contact=partner))


def _point(connection: Connection, entry: UUID, target: UUID) -> None:
    """Have `entry` point to `target` again, after what it points to by now."""
    link = tables.entry_link
    last = connection.execute(select(func.max(link.c.position)).where(link.c.entry == entry)).scalar()
    row = {"entry": entry, "position": 0 if last is None else last + 1, "target": target}
    connection.execute(insert(link).values(row))
