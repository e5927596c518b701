# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a young person's page shows beside the timeline, read at one moment on a background thread."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.conversation_card import ConversationCard, conversation_card
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import EntryRow, TimelineQuery

_SEEN_IN = frozenset({EntryKind.CONTACT, EntryKind.ACTIVITY})
_LOOKED_THROUGH = 50


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A young person, the card for a talk, all signals, when last seen, and when told what is kept."""

    person: Person
    card: ConversationCard
    signals: tuple[Signal, ...]
    last_seen: date | None
    informed: Consent | None


def read_file(journal: Journal, person_id: UUID, today: date) -> PersonFile:
    """Everything of one young person. Raises RecordGone."""
    with journal.snapshot():
        person = journal.find(person_id)
        if not isinstance(person, Person):
            raise RecordGone
        own: dict[str, list[Any]] = {
            kind: list(journal.records(kind, person=person_id))
            for kind in (EntryKind.SIGNAL, EntryKind.FOLLOWUP, EntryKind.CONSENT, EntryKind.REFERRAL)
        }
        seen = _seen(journal, person_id, today)
        talked = next((row for row in seen if row.kind is EntryKind.CONTACT), None)
        contacts: list[Any] = [journal.find(talked.id)] if talked else []
    card = conversation_card(
        person,
        signals=own[EntryKind.SIGNAL],
        contacts=contacts,
        followups=own[EntryKind.FOLLOWUP],
        consents=own[EntryKind.CONSENT],
        referrals=own[EntryKind.REFERRAL],
        today=today,
    )
    informed = [each for each in own[EntryKind.CONSENT] if each.kind == "info_registratie"]
    return PersonFile(
        person,
        card,
        tuple(own[EntryKind.SIGNAL]),
        seen[0].day if seen else None,
        informed[-1] if informed else None,
    )


def _seen(journal: Journal, person: UUID, today: date) -> list[EntryRow]:
    query = TimelineQuery(person=person, kinds=_SEEN_IN, until=today, limit=_LOOKED_THROUGH)
    rows = journal.timeline(query)
    return [row for row in rows if row.kind is EntryKind.ACTIVITY or row.sort != ATTEMPT]
