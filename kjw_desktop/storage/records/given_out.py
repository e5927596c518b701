# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left on the ground of a consent: once that is withdrawn its words go, and its fingerprint stays.

Beside the words stay for whom it was, when, and on which ground; the space is overwritten (`secure_delete`).
Of a summary with figures the kept file goes, and the figures stay: later ones are protected against them.
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, or_, select, union, update

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import WITHDRAWN_STATE, State, standing
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.publications import QUARTER_REPORT
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


def erase(connection: Connection, person: UUID) -> None:
    """Take files, words and ground of what left about somebody who is erased; figures stay, without who."""
    told, people = tables.publication, tables.publication_person
    kept, told_of = tables.publication_file, tables.publication_file_person
    about = union(
        *(select(table.c.publication).where(table.c.person == person) for table in (people, told_of))
    )
    ids = connection.execute(about).scalars().all()
    ours, figures = told.c.id.in_(ids), told.c.kind == QUARTER_REPORT
    connection.execute(update(told).where(ours, ~figures).values(content="", ground=""))
    connection.execute(update(told).where(ours, figures).values(ground=_without_consents(told)))
    connection.execute(delete(kept).where(kept.c.publication.in_(ids)))
    connection.execute(delete(people).where(people.c.person == person))


def tells_of(connection: Connection, person: UUID) -> bool:
    """Whether anything that left, or a kept file, is about this young person."""
    tables_of = (tables.publication_person, tables.publication_file_person)
    asked = (select(table.c.person).where(table.c.person == person).limit(1) for table in tables_of)
    return any(connection.execute(query).first() is not None for query in asked)


def _let_go(connection: Connection, person: UUID, on: date) -> None:
    told, people = tables.publication, tables.publication_person
    kept, told_of = tables.publication_file, tables.publication_file_person
    with_words = and_(
        told.c.id.in_(select(people.c.publication).where(people.c.person == person)), told.c.content != ""
    )
    with_file = told.c.id.in_(select(told_of.c.publication).where(told_of.c.person == person))
    query = select(told.c.id, told.c.kind, told.c.ground, told.c.reader).where(or_(with_words, with_file))
    rows = connection.execute(query).all()
    if not rows:
        return
    whose = reader.find(connection, person)
    consents = _consents(connection, person)
    gone = [
        row.id
        for row in rows
        if isinstance(whose, Person)
        and _withdrawn(row.ground, None if row.kind == QUARTER_REPORT else row.reader, consents, whose, on)
    ]
    connection.execute(
        update(told).where(told.c.id.in_(gone), told.c.kind != QUARTER_REPORT).values(content="")
    )
    connection.execute(delete(kept).where(kept.c.publication.in_(gone)))


def _withdrawn(ground: str, partner: str | None, consents: list[Consent], person: Person, on: date) -> bool:
    """Whether a consent that it rests on was withdrawn, or sharing (with that partner) is a no by now."""
    kind, *ids = ground.split()
    if not ids:
        return False
    if any(str(consent.id) in ids and _is_withdrawn(consent) for consent in consents):
        return True
    return standing(consents, person, kind, on, partner).state in _NO


def _without_consents(told: Table) -> ColumnElement[str]:
    """The ground's own word, without the ids of consents behind it."""
    return func.substr(told.c.ground, 1, func.instr(told.c.ground + " ", " ") - 1)


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
