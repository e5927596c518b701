# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits to be done: follow-ups, and worries that nobody took a step on."""

from collections import defaultdict
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, not_, select, text

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import SETTLED
from kjw_desktop.storage.lists import signals
from kjw_desktop.storage.lists.timeline import SELECT_ROWS, entry_rows, links
from kjw_desktop.storage.places import after, first_of
from kjw_desktop.storage.records.decode import among
from kjw_desktop.storage.rows import EntryRow, FollowupRow
from kjw_desktop.storage.tables import contact_kept, entry, entry_link, entry_person, followup
from kjw_desktop.storage.tables.entries import WORKING_NOTE


def followups(
    connection: Connection,
    *,
    person: UUID | None,
    until: date | None,
    settled: bool,
    linked: UUID | None = None,
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
    if linked is not None:
        query = query.where(entry.c.id.in_(select(entry_link.c.entry).where(entry_link.c.target == linked)))
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
    """Open signals from zorg on that nobody took a step on, nor said why not, newest first."""
    query = SELECT_ROWS.where(*signals.without_step()).order_by(entry.c.place.desc())
    return entry_rows(connection, connection.execute(query).all())


def working_notes_past(connection: Connection, today: date, days: int) -> tuple[EntryRow, ...]:
    """Working notes past their term that no reason keeps (`domain.working_notes.past_term`), oldest first."""
    kept = select(contact_kept.c.entry).where(
        contact_kept.c.entry == entry.c.id, contact_kept.c.until >= today
    )
    query = SELECT_ROWS.where(
        text("entry." + str(WORKING_NOTE)),
        entry.c.kind == EntryKind.CONTACT.value,
        entry.c.place < first_of(today - timedelta(days=days)),
        not_(kept.exists()),
    ).order_by(entry.c.place)
    return entry_rows(connection, connection.execute(query).all())


def _targets(connection: Connection, ids: list[UUID]) -> dict[UUID, list[UUID]]:
    query = select(entry_link.c.entry, entry_link.c.target).where(among(entry_link.c.entry))
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for row in connection.execute(query.order_by(entry_link.c.entry, entry_link.c.position), {"ids": ids}):
        found[row.entry].append(row.target)
    return found
