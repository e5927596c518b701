# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book of partners: when each was spoken last, and what is open with them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, and_, func, or_, select

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.referral_rules import ENDED, SPOKEN_KINDS, SPOKEN_STATES
from kjw_desktop.storage.lists.folding import folded
from kjw_desktop.storage.places import after
from kjw_desktop.storage.records import decode
from kjw_desktop.storage.rows import PartnerRow
from kjw_desktop.storage.tables import entry, entry_tag, partner_contact, referral, referral_step


def contacts(connection: Connection, ids: Iterable[UUID] | None = None) -> list[PartnerContact]:
    """The lines of the address book of these ids, or all."""
    query = select(partner_contact)
    if ids is not None:
        query = query.where(partner_contact.c.id.in_(list(ids)))
    rows = connection.execute(query).mappings().all()
    found = (decode.plain(PartnerContact, row) for row in rows)
    return [each for each in found if isinstance(each, PartnerContact)]


def partners(connection: Connection, today: date) -> tuple[PartnerRow, ...]:
    """Everybody by organisation and name.

    Spoken: the day kept by hand, a talk or answer that a referral to them tells of, and contacts and groups
    that name their kind of partner, where they are the only ones of that kind.
    """
    found = contacts(connection)
    spoken: dict[UUID, list[date]] = defaultdict(list)
    for each in found:
        if each.last_spoken_on is not None and each.last_spoken_on <= today:
            spoken[each.id].append(each.last_spoken_on)
    for partner, day in (*_by_referral(connection, today), *_by_state(connection, today)):
        spoken[partner].append(day)
    alone = Counter(each.partner for each in found if each.partner is not None)
    named = _by_kind(connection, [kind for kind, number in alone.items() if number == 1], today)
    for each in found:
        if each.partner in named:
            spoken[each.id].append(named[each.partner])
    still = _open_referrals(connection)
    rows = [PartnerRow(each, max(spoken[each.id], default=None), still.get(each.id, 0)) for each in found]
    return tuple(sorted(rows, key=_order))


def _order(row: PartnerRow) -> tuple[str, str, str, UUID]:
    contact = row.contact
    return folded(contact.organisation), folded(contact.role), folded(contact.name), contact.id


def _by_referral(connection: Connection, today: date) -> list[tuple[UUID, date]]:
    """The days of referrals that are a talk in themselves."""
    query = (
        select(referral.c.partner_contact, func.max(entry.c.day).label("day"))
        .join(entry, entry.c.id == referral.c.entry)
        .where(
            referral.c.partner_contact.is_not(None),
            entry.c.sort.in_(sorted(SPOKEN_KINDS)),
            entry.c.place < after(today),
        )
        .group_by(referral.c.partner_contact)
    )
    return [(row.partner_contact, row.day) for row in connection.execute(query)]


def _by_state(connection: Connection, today: date) -> list[tuple[UUID, date]]:
    """The days of states that come about in a talk."""
    query = (
        select(referral.c.partner_contact, func.max(referral_step.c.day).label("day"))
        .join(referral_step, referral_step.c.entry == referral.c.entry)
        .where(
            referral.c.partner_contact.is_not(None),
            referral_step.c.state.in_(sorted(SPOKEN_STATES)),
            referral_step.c.day <= today,
        )
        .group_by(referral.c.partner_contact)
    )
    return [(row.partner_contact, row.day) for row in connection.execute(query)]


def _by_kind(connection: Connection, kinds: list[str], today: date) -> dict[str, date]:
    """Of these kinds of partner the latest day of a contact that came about, or group, which names them."""
    came_about = or_(
        entry.c.kind == EntryKind.ACTIVITY.value,
        and_(entry.c.kind == EntryKind.CONTACT.value, entry.c.sort != ATTEMPT),
    )
    query = (
        select(entry_tag.c.key, func.max(entry.c.day).label("day"))
        .join(entry, entry.c.id == entry_tag.c.entry)
        .where(
            entry_tag.c.field == "partners",
            entry_tag.c.key.in_(kinds),
            came_about,
            entry.c.place < after(today),
        )
        .group_by(entry_tag.c.key)
    )
    return {row.key: row.day for row in connection.execute(query)}


def _open_referrals(connection: Connection) -> dict[UUID, int]:
    query = (
        select(referral.c.partner_contact, func.count().label("number"))
        .join(entry, entry.c.id == referral.c.entry)
        .where(
            referral.c.partner_contact.is_not(None),
            or_(entry.c.state.is_(None), entry.c.state.not_in(sorted(ENDED))),
        )
        .group_by(referral.c.partner_contact)
    )
    return {row.partner_contact: row.number for row in connection.execute(query)}
