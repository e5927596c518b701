# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits to be done: follow-ups, and worries that nobody took a step on."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, not_, or_, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import SETTLED
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.storage.lists.timeline import SELECT_ROWS, entry_rows, links
from kjw_desktop.storage.places import after
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.rows import EntryRow, FollowupRow
from kjw_desktop.storage.tables import entry, entry_link, entry_person, followup, signal


def followups(
    connection: Connection, *, person: UUID | None, until: date | None, settled: bool
) -> tuple[FollowupRow, ...]:
    """Follow-ups by the day they are due, the earliest first; without `settled` the open ones alone."""
    query = (
        select(entry.c.id, entry.c.day, entry.c.text, entry.c.sort, entry.c.state)
        .select_from(entry.outerjoin(followup, followup.c.entry == entry.c.id))
        .where(entry.c.kind == EntryKind.FOLLOWUP.value)
        .order_by(entry.c.place)
    )
    if not settled:
        query = query.where(not_(entry.c.state.in_(sorted(SETTLED))), followup.c.done_on.is_(None))
    if until is not None:
        query = query.where(entry.c.place < after(until))
    if person is not None:
        query = query.where(
            entry.c.place.in_(select(entry_person.c.place).where(entry_person.c.person == person))
        )
    rows = connection.execute(query).all()
    ids = [row.id for row in rows]
    people, targets = links(connection, ids), _targets(connection, ids)
    return tuple(
        FollowupRow(
            id=row.id,
            day=row.day,
            what=row.text,
            kind=row.sort,
            status=row.state,
            people=tuple(name for name in people.get(row.id, ()) if name is not None),
            linked=tuple(targets[row.id]),
        )
        for row in rows
    )


def worries_without_step(connection: Connection) -> tuple[EntryRow, ...]:
    """Signals from zorg on that are open, without a first action, a follow-up or a reason for none."""
    step = entry.alias("step")
    stepped = (
        select(entry_link.c.target)
        .join(step, step.c.id == entry_link.c.entry)
        .where(entry_link.c.target == entry.c.id, step.c.kind == EntryKind.FOLLOWUP.value)
    )
    query = (
        SELECT_ROWS.outerjoin(signal, signal.c.entry == entry.c.id)
        .where(
            entry.c.kind == EntryKind.SIGNAL.value,
            entry.c.level.in_(sorted(NEEDS_CERTAINTY)),
            signal.c.closed_on.is_(None),
            signal.c.outcome.is_(None),
            signal.c.first_action_on.is_(None),
            or_(signal.c.no_step_reason.is_(None), signal.c.no_step_reason == ""),
            not_(stepped.exists()),
        )
        .order_by(entry.c.place.desc())
    )
    return entry_rows(connection, connection.execute(query).all())


def _targets(connection: Connection, ids: list[UUID]) -> dict[UUID, list[UUID]]:
    query = select(entry_link.c.entry, entry_link.c.target).where(among(entry_link.c.entry))
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for row in connection.execute(query.order_by(entry_link.c.entry, entry_link.c.position), {"ids": ids}):
        found[row.entry].append(row.target)
    return found
