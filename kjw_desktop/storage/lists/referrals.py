# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals with who they name and what follows; those without word; waits with the contacts in them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.referral_rules import SENT, WAITING, bridged, days_without_word, silent_since
from kjw_desktop.storage import terms
from kjw_desktop.storage.lists import partners
from kjw_desktop.storage.places import after
from kjw_desktop.storage.records import decode
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import ReferralRow, WaitRow
from kjw_desktop.storage.tables import (
    entry,
    entry_link,
    entry_person,
    partner_contact,
    referral,
    referral_step,
)

_REFERRALS = select(entry).where(entry.c.kind == EntryKind.REFERRAL.value)


def referrals(
    connection: Connection, *, person: UUID | None = None, partner: UUID | None = None
) -> tuple[ReferralRow, ...]:
    """Those of somebody, or to somebody, the newest first."""
    query = _REFERRALS.order_by(entry.c.place.desc())
    if person is not None:
        named = select(entry_person.c.place).where(entry_person.c.person == person)
        query = query.where(entry.c.place.in_(named))
    if partner is not None:
        to_them = select(referral.c.entry).where(referral.c.partner_contact == partner)
        query = query.where(entry.c.id.in_(to_them))
    return _rows(connection, query)


def silent(connection: Connection, today: date) -> tuple[ReferralRow, ...]:
    """Those that `silent_since` tells of, the longest silent first."""
    days = days_without_word(terms.vocabularies(connection)["referral_state"])
    query = _REFERRALS.where(entry.c.state == SENT, entry.c.place < after(today - timedelta(days=days)))
    found = [
        (since, row)
        for row in _rows(connection, query)
        if (since := silent_since(row.referral, row.followups, today, days)) is not None
    ]
    return tuple(row for _since, row in sorted(found, key=lambda each: (each[0], each[1].referral.id)))


def waits_in(connection: Connection, period: Period, today: date) -> tuple[WaitRow, ...]:
    """Every wait that touches `period`, whole, and the contacts with any of its young people in it."""
    waited = select(referral_step.c.entry).where(
        referral_step.c.state == WAITING, referral_step.c.day <= period.end
    )
    found = [
        WaitRow(whole.id, each)
        for whole in _whole(connection, _REFERRALS.where(entry.c.id.in_(waited)))
        if isinstance(whole, Referral)
        for each in bridged(whole.steps, _contact_days(connection, whole.person_ids), today)
        if each.wait.since <= min(period.end, today) and (each.wait.until or today) >= period.start
    ]
    return tuple(sorted(found, key=lambda row: (row.bridged.wait.since, row.referral)))


def partner_words(connection: Connection, ids: Sequence[UUID]) -> Mapping[UUID, Mapping[str, Any]]:
    """Of these referrals the fields of an EntryRow that tell to whom, and since when they stand so."""
    if not ids:
        return {}
    latest = (
        select(referral_step.c.entry, func.max(referral_step.c.day).label("since"))
        .where(among(referral_step.c.entry))
        .group_by(referral_step.c.entry)
    )
    query = (
        select(referral.c.entry, referral.c.partner, partner_contact.c.organisation)
        .outerjoin(partner_contact, partner_contact.c.id == referral.c.partner_contact)
        .where(among(referral.c.entry))
    )
    found: dict[UUID, dict[str, Any]] = {
        row.entry: {"partner": row.partner, "organisation": row.organisation or ""}
        for row in connection.execute(query, {"ids": list(ids)})
    }
    for row in connection.execute(latest, {"ids": list(ids)}):
        found.setdefault(row.entry, {})["since"] = row.since
    return found


def _rows(connection: Connection, query: Select[Any]) -> tuple[ReferralRow, ...]:
    whole = [each for each in _whole(connection, query) if isinstance(each, Referral)]
    ids = [each.id for each in whole]
    called = names(connection, {person for each in whole for person in each.person_ids})
    named = {each.partner_contact for each in whole if each.partner_contact is not None}
    book = {contact.id: contact for contact in partners.contacts(connection, named)}
    follows = _followups(connection, ids)
    return tuple(
        ReferralRow(
            each,
            tuple(called[person] for person in each.person_ids),
            book.get(each.partner_contact) if each.partner_contact else None,
            tuple(follows[each.id]),
        )
        for each in whole
    )


def _whole(connection: Connection, query: Select[Any]) -> list[Any]:
    return list(decode.entries(connection, connection.execute(query).mappings().all()))


def _followups(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Followup]]:
    found: dict[UUID, list[Followup]] = defaultdict(list)
    if not ids:
        return found
    query = (
        select(entry)
        .where(
            entry.c.kind == EntryKind.FOLLOWUP.value,
            entry.c.id.in_(select(entry_link.c.entry).where(entry_link.c.target.in_(ids))),
        )
        .order_by(entry.c.place)
    )
    for each in _whole(connection, query):
        for target in each.linked:
            found[target].append(each)
    return found


def _contact_days(connection: Connection, people: Sequence[UUID]) -> list[date]:
    """A day for each contact that came about with any of these."""
    query = select(entry.c.day).where(
        entry.c.kind == EntryKind.CONTACT.value,
        entry.c.sort != ATTEMPT,
        entry.c.place.in_(select(entry_person.c.place).where(entry_person.c.person.in_(people))),
    )
    return list(connection.execute(query).scalars())
