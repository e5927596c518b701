# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who waited for youth care, and when.

Somebody waits while their youth care says so, or while a referral to youth care stands on the waiting list;
of what holds from the beginning nobody knows since when.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import groupby
from uuid import UUID

from sqlalchemy import Connection, select

from kjw_desktop.domain.care import ReferralStep
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import DatedField
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.referral_rules import WAITING, Wait, waits, youth_care_phase
from kjw_desktop.storage.tables import entry, entry_person, person_history, referral, referral_step

ON_THE_LIST = "voor_wachtlijst"
"""The `youth_care_phase` of somebody who waits."""
_ALWAYS = date.min


def waiting(connection: Connection, period: Period) -> Mapping[UUID, tuple[Wait, ...]]:
    """The waits, until its end, of every young person who waited in a period."""
    found: dict[UUID, list[Wait]] = defaultdict(list)
    for who, each in (*_told_by_youth_care(connection), *_told_by_referrals(connection)):
        if each.since <= period.end:
            found[who].append(Wait(each.since, min(each.until or period.end, period.end)))
    return {who: tuple(of) for who, of in found.items() if any(_until(each) >= period.start for each in of)}


def days_waited(of: Iterable[Wait], start: date) -> int | None:
    """The longest of these waits that lasted on `start` or later; None where of none is known since when.

    Those between which no day lies are one: youth care and referral often tell of the same wait.
    """
    longest: int | None = None
    begun = last = _ALWAYS
    for each in sorted((each for each in of if each.since > _ALWAYS), key=lambda each: each.since):
        if each.since > last + timedelta(days=1):
            begun, last = each.since, each.since
        last = max(last, _until(each))
        if last >= start:
            longest = max(longest or 0, (last - begun).days)
    return longest


def waits_on(of: Iterable[Wait], day: date) -> bool:
    """Whether any of these waits holds that day."""
    return any(each.holds(day, day) for each in of)


def waits_through(of: Iterable[Wait], start: date, end: date) -> bool:
    """Whether any of these waits holds every day from `start` up to and with `end`."""
    return any(each.since <= start and end <= _until(each) for each in of)


def _until(wait: Wait) -> date:
    return wait.until or wait.since


def _told_by_youth_care(connection: Connection) -> Iterable[tuple[UUID, Wait]]:
    """Each stretch in which the dated value says so (`Person.value_on`); what follows ends it."""
    held = person_history.c
    query = (
        select(held.person, held.since, held.value)
        .where(
            held.field == DatedField.YOUTH_CARE.value,
            held.person.in_(select(held.person).where(held.value == ON_THE_LIST)),
        )
        .order_by(held.person, held.since, held.position.desc())
    )
    for who, rows in groupby(connection.execute(query).all(), key=lambda row: row.person):
        values = {row.since or _ALWAYS: row.value for row in rows}
        steps = [ReferralStep(since, _state(value)) for since, value in values.items()]
        yield from ((who, each) for each in waits(steps))


def _state(value: str) -> str:
    return WAITING if value == ON_THE_LIST else value


def _told_by_referrals(connection: Connection) -> Iterable[tuple[UUID, Wait]]:
    """The stays on a waiting list of referrals to youth care, for each young person of them."""
    on_a_list = select(referral_step.c.entry).where(referral_step.c.state == WAITING)
    query = (
        select(entry.c.id, entry.c.sort, referral.c.partner, referral_step.c.day, referral_step.c.state)
        .join(referral, referral.c.entry == entry.c.id)
        .join(referral_step, referral_step.c.entry == entry.c.id)
        .where(entry.c.kind == EntryKind.REFERRAL.value, entry.c.id.in_(on_a_list))
        .order_by(entry.c.id, referral_step.c.position)
    )
    people = select(entry_person.c.entry, entry_person.c.person).where(
        entry_person.c.entry.in_(on_a_list), entry_person.c.person.is_not(None)
    )
    about: dict[UUID, list[UUID]] = defaultdict(list)
    for record, who in connection.execute(people):
        about[record].append(who)
    for record, rows in groupby(connection.execute(query).all(), key=lambda row: row.id):
        steps = list(rows)
        if youth_care_phase(steps[0].sort, steps[0].partner, WAITING) != ON_THE_LIST:
            continue
        for each in waits(ReferralStep(row.day, row.state) for row in steps):
            yield from ((who, each) for who in about[record])
