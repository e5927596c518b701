# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How soon something was done about the worries of a period; exact, so that it never leaves the vault."""

from sqlalchemy import Connection, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.first_action import FirstActions, summed
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.storage.places import after, first_of
from kjw_desktop.storage.tables import entry, signal


def first_actions(connection: Connection, period: Period) -> FirstActions:
    """The worries (from zorg on) that were seen in `period`, and the median of days to the first action."""
    query = (
        select(entry.c.day, signal.c.first_action_on)
        .select_from(entry.outerjoin(signal, signal.c.entry == entry.c.id))
        .where(
            entry.c.kind == EntryKind.SIGNAL.value,
            entry.c.level.in_(sorted(NEEDS_CERTAINTY)),
            entry.c.place >= first_of(period.start),
            entry.c.place < after(period.end),
        )
    )
    return summed(
        max(0, (row.first_action_on - row.day).days) if row.first_action_on else None
        for row in connection.execute(query)
    )
