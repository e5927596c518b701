# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Giving out on the ground of a consent: named at the beginning, and read anew before anything leaves."""

from datetime import date
from uuid import UUID

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import Standing, State, standing
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import ConsentMissing, ConsentWithdrawn, RecordGone
from kjw_desktop.domain.grounds import Grounds
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal


def rest_on(journal: Journal, person: UUID, kind: str, on: date, partner: str | None = None) -> Grounds:
    """The consents that allow it on a day. Raises ConsentMissing when none stands, RecordGone."""
    stood = stands(journal, person, kind, on, partner)
    if stood.state is not State.GIVEN:
        raise ConsentMissing(kind, stood.state)
    return Grounds(person, kind, partner, stood.consents)


def hold(journal: Journal, grounds: Grounds, on: date) -> None:
    """Read the consents anew. Raises ConsentWithdrawn when one of them no longer allows it, RecordGone."""
    stood = stands(journal, grounds.person, grounds.kind, on, grounds.partner)
    if stood.state is not State.GIVEN or not set(grounds.consents) <= set(stood.consents):
        raise ConsentWithdrawn(grounds.kind, stood.state)


def stands(journal: Journal, person: UUID, kind: str, on: date, partner: str | None = None) -> Standing:
    """How somebody's consent of a kind stands on a day. Raises RecordGone."""
    with journal.snapshot():
        whose = journal.find(person)
        if not isinstance(whose, Person):
            raise RecordGone
        own = [c for c in journal.records(EntryKind.CONSENT, person=person) if isinstance(c, Consent)]
    return standing(own, whose, kind, on, partner)
