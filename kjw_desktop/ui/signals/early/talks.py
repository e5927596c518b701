# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts about a signal, read at one moment; and linking one to it."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import EntryRow, TimelineQuery

MOST = 40
"""So many contacts are offered, the newest."""

_CONTACTS = frozenset({EntryKind.CONTACT})


@dataclass(frozen=True, slots=True)
class Talks:
    """Contacts that are about a signal, and those that may be (the linked ones among them), newest first.

    Those with one of its young people stand before those of which nobody is named.
    """

    signal: UUID
    about: frozenset[UUID]
    linked: tuple[EntryRow, ...]
    offered: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A contact as stored: linked now, or not any more; and the signal's first action by now."""

    contact: Contact
    is_linked: bool
    first_action_on: date | None


def read(journal: Journal, signal: UUID) -> Talks | None:
    """The contacts about a signal, and those since its day; None for another record. Raises RecordGone."""
    with journal.snapshot():
        found = journal.find(signal)
        if not isinstance(found, Signal):
            return None
        linked = journal.timeline(TimelineQuery(kinds=_CONTACTS, follows=signal, limit=MOST))
        offered = journal.timeline(TimelineQuery(kinds=_CONTACTS, fits=signal, since=found.day, limit=MOST))
        others = [row for row in linked if row.id not in {each.id for each in offered}]
        about = frozenset(found.person_ids)
        newest = sorted((*offered, *others), key=lambda row: row.place, reverse=True)
        in_order = sorted(newest, key=lambda row: about.isdisjoint(each.id for each in row.people))
        return Talks(signal, about, linked, tuple(in_order))


def link(journal: Journal, contact: UUID, signal: UUID) -> Linked:
    """Link a contact to a signal, or loosen it where it is. Raises what `Journal.amend` raises."""
    found = journal.find(contact)
    if not isinstance(found, Contact):
        raise RecordGone
    was = signal in found.linked
    now = tuple(each for each in found.linked if each != signal) if was else (*found.linked, signal)
    stored = journal.amend(replace(found, linked=now))
    about = journal.find(signal)
    if not isinstance(stored, Contact) or not isinstance(about, Signal):
        raise RecordGone
    return Linked(stored, not was, about.first_action_on)
