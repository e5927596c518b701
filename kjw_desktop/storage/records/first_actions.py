# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeping the day of a signal's first action in step with the records that follow from it (decision 64)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import Entry, EntryKind
from kjw_desktop.domain.first_action import action_day
from kjw_desktop.domain.followups import DROPPED
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.tables import entry, entry_link, followup, signal


def follow(connection: Connection, before: Record | None, after: Record | None) -> None:
    """After a record changed from `before` to `after` (None: it was not there, or is gone).

    A signal has the earliest day that any record following from it gives. A day that the worker wrote stays
    when it is earlier. It is kept beside the signal's fields, without a version of its own: the record that
    gave it tells why it stands there, and taking that back takes the day along.
    """
    if isinstance(after, Signal):
        if after.first_action_on is None:
            _settle(connection, after.id, None)
        return
    taken, given = action_day(before), action_day(after)
    if taken is None and given is None:
        return
    for target in _signals(connection, {*_linked(before), *_linked(after)}):
        _settle(connection, target, taken)


def _linked(record: Record | None) -> tuple[UUID, ...]:
    return record.linked if isinstance(record, Entry) else ()


def _signals(connection: Connection, ids: Iterable[UUID]) -> list[UUID]:
    query = select(entry.c.id).where(entry.c.id.in_(list(ids)), entry.c.kind == EntryKind.SIGNAL.value)
    return list(connection.execute(query).scalars())


def _settle(connection: Connection, target: UUID, taken: date | None) -> None:
    stored = select(signal.c.first_action_on).where(signal.c.entry == target)
    now = connection.execute(stored).scalar()
    days = [day for day in (now if now != taken else None, _given(connection, target)) if day is not None]
    first = min(days, default=None)
    if first != now:
        day = {"first_action_on": first}
        row = insert(signal).values(entry=target, **day)
        connection.execute(row.on_conflict_do_update(index_elements=["entry"], set_=day))


def _given(connection: Connection, target: UUID) -> date | None:
    """The earliest day that a record following from this signal gives (`action_day` in SQL)."""
    about = entry.alias("about")
    done = (
        (entry.c.kind == EntryKind.FOLLOWUP.value)
        & (func.coalesce(entry.c.state, "") != DROPPED)
        & followup.c.done_on.is_not(None)
    )
    met = (entry.c.kind == EntryKind.CONTACT.value) & (entry.c.sort != ATTEMPT)
    query = (
        select(entry.c.kind, entry.c.day, followup.c.done_on, about.c.day.label("seen_on"))
        .select_from(entry_link)
        .join(entry, entry.c.id == entry_link.c.entry)
        .join(about, about.c.id == entry_link.c.target)
        .outerjoin(followup, followup.c.entry == entry.c.id)
        .where(entry_link.c.target == target, or_(done, met, entry.c.kind == EntryKind.REFERRAL.value))
    )
    rows = connection.execute(query).all()
    days = [(row.done_on if row.kind == EntryKind.FOLLOWUP.value else row.day, row.seen_on) for row in rows]
    return min((day for day, seen in days if day >= seen), default=None)
