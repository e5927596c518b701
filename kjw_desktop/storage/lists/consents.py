# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which consents have to be asked for again, now or soon."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, or_, select

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import Standing, State, standings
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import IN_SIGHT, DatedField, Person
from kjw_desktop.storage.lists.people_query import value_on
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import ConsentDue
from kjw_desktop.storage.tables import consent, entry, entry_person, entry_tag, person, person_order

_NOBODY = "?"
"""Stands for a name that no rule of consent asks for."""


def consents_due(connection: Connection, today: date, until: date) -> tuple[ConsentDue, ...]:
    """Consents to ask again on `today`, or from a day that is no later than `until`; the earliest first.

    Of young people in sight, and of those of whom no state is known.
    """
    found = [
        (young.id, kind, partner, day, stands)
        for young, own in _consents(connection, today)
        for (kind, partner), stands in standings(own, young, today).items()
        for day in [_due(stands)]
        if day is not None and day <= until
    ]
    called = names(connection, {young for young, *_ in found})
    due = [ConsentDue(called[young], kind, partner, day, st) for young, kind, partner, day, st in found]
    return tuple(sorted(due, key=lambda each: (each.day, each.person.full_name, each.kind)))


def _due(stands: Standing) -> date | None:
    if stands.state is State.ASK_AGAIN:
        return stands.since
    return stands.until + timedelta(days=1) if stands.state is State.GIVEN and stands.until else None


def _consents(connection: Connection, today: date) -> Iterator[tuple[Person, list[Consent]]]:
    """Young people in sight with what is recorded of their consent, as far as the rules ask for it."""
    status = value_on(DatedField.STATUS, today)
    query = (
        select(
            *(person.c.id.label("young"), person.c.birth_date, person.c.birth_year),
            *(entry.c.id, entry.c.day, entry.c.sort, entry.c.state),
            *(consent.c.partner, consent.c.valid_until, consent.c.withdrawn_on, consent.c.reason),
        )
        .select_from(entry)
        .join(entry_person, entry_person.c.place == entry.c.place)
        .join(person, person.c.id == entry_person.c.person)
        .join(person_order, person_order.c.person == person.c.id)
        .outerjoin(consent, consent.c.entry == entry.c.id)
        .where(
            entry.c.kind == EntryKind.CONSENT.value,
            entry.c.sort != TOLD_WHAT_IS_KEPT,
            or_(status.in_(sorted(IN_SIGHT)), status.is_(None), status == ""),
        )
        .order_by(person.c.id, entry.c.place)
    )
    givers = _givers(connection)
    people: dict[UUID, Person] = {}
    own: dict[UUID, list[Consent]] = defaultdict(list)
    for row in connection.execute(query):
        people.setdefault(
            row.young,
            Person(id=row.young, first_name=_NOBODY, birth_date=row.birth_date, birth_year=row.birth_year),
        )
        own[row.young].append(
            Consent(
                id=row.id,
                day=row.day,
                kind=row.sort,
                state=row.state,
                givers=tuple(givers[row.id]),
                partner=row.partner,
                valid_until=row.valid_until,
                withdrawn_on=row.withdrawn_on,
                reason=row.reason or "",
            )
        )
    return ((people[young], found) for young, found in own.items())


def _givers(connection: Connection) -> dict[UUID, list[str]]:
    query = (
        select(entry_tag.c.entry, entry_tag.c.key)
        .where(entry_tag.c.field == "givers")
        .order_by(entry_tag.c.entry, entry_tag.c.position)
    )
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.entry].append(row.key)
    return found
