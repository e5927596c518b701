# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left on the ground of a consent: once that is withdrawn its words go, and its fingerprint stays.

Beside the words stay for whom it was, when, and on which ground; the space is overwritten (`secure_delete`).
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import WITHDRAWN_STATE, State, standing
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.storage import tables
from kjw_desktop.storage.records import decode, reader

_NO = (State.WITHDRAWN, State.REFUSED)


def follow(connection: Connection, record: Record) -> None:
    """Take the words of what left about somebody where this consent says that it no longer may."""
    if isinstance(record, Consent):
        on = max(datetime.now().astimezone().date(), record.withdrawn_on or date.min)
        for person in record.person_ids:
            _let_go(connection, person, on)


def _let_go(connection: Connection, person: UUID, on: date) -> None:
    told, people = tables.publication, tables.publication_person
    about = select(people.c.publication).where(people.c.person == person)
    query = select(told.c.id, told.c.ground, told.c.reader).where(told.c.id.in_(about), told.c.content != "")
    rows = connection.execute(query).all()
    if not rows:
        return
    whose = reader.find(connection, person)
    consents = _consents(connection, person)
    gone = [
        row.id
        for row in rows
        if isinstance(whose, Person) and _withdrawn(row.ground, row.reader, consents, whose, on)
    ]
    connection.execute(update(told).where(told.c.id.in_(gone)).values(content=""))


def _withdrawn(ground: str, partner: str, consents: list[Consent], person: Person, on: date) -> bool:
    """Whether a consent that it rests on was withdrawn, or sharing with that partner is a no by now."""
    kind, *ids = ground.split()
    if not ids:
        return False
    if any(str(consent.id) in ids and _is_withdrawn(consent) for consent in consents):
        return True
    return standing(consents, person, kind, on, partner).state in _NO


def _is_withdrawn(consent: Consent) -> bool:
    return consent.withdrawn_on is not None or consent.state == WITHDRAWN_STATE


def _consents(connection: Connection, person: UUID) -> list[Consent]:
    entry, link = tables.entry, tables.entry_person
    query = select(entry).where(
        entry.c.kind == EntryKind.CONSENT.value,
        entry.c.place.in_(select(link.c.place).where(link.c.person == person)),
    )
    found: Iterable[object] = decode.entries(connection, connection.execute(query).mappings().all())
    return [each for each in found if isinstance(each, Consent)]
