# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lists ask of contacts about a signal: which are, and which may be."""

from uuid import UUID

from sqlalchemy import ColumnElement, Exists, not_, or_, select

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.storage.tables import entry, entry_link, entry_person


def conditions(query: TimelineQuery) -> list[ColumnElement[bool]]:
    """What a query asks of links; nothing while it asks for none."""
    found: list[ColumnElement[bool]] = []
    if query.follows is not None:
        found.append(_follows(query.follows))
    if query.fits is not None:
        found += _fits(query.fits)
    return found


def _follows(target: UUID) -> Exists:
    link = entry_link.alias("follows")
    return (
        select(link.c.entry)
        .where(link.c.entry == entry.c.id, link.c.target == target)
        .correlate(entry)
        .exists()
    )


def _fits(signal: UUID) -> list[ColumnElement[bool]]:
    """A contact that came about with one of the signal's young people, or of which nobody is named."""
    there, about, anybody = (entry_person.alias(name) for name in ("there", "about", "anybody"))
    of_signal = select(about.c.person).where(about.c.entry == signal, about.c.person.is_not(None))
    somebody = select(anybody.c.entry).where(anybody.c.entry == entry.c.id).correlate(entry)
    same = (
        select(there.c.entry)
        .where(there.c.entry == entry.c.id, there.c.person.in_(of_signal))
        .correlate(entry)
        .exists()
    )
    return [
        entry.c.kind == EntryKind.CONTACT.value,
        entry.c.sort != ATTEMPT,
        or_(same, not_(somebody.exists()), not_(of_signal.exists())),
    ]
