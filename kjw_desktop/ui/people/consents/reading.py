# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the view Toestemming shows of one young person, read at one moment on a background thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import (
    SUPPORT,
    Needed,
    Standing,
    needed_givers,
    next_birthday,
    standing,
    standings,
)
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.referral_index import is_of_index
from kjw_desktop.domain.settings import Settings
from kjw_desktop.storage.journal import Journal

BY_CONSENT = "toestemming"
"""The `legal_basis` with which what is kept rests on a consent."""


@dataclass(frozen=True, slots=True)
class ConsentsFile:
    """A young person, their consents (the latest first) and how each kind and partner stands.

    `index` is what was noted of the referral index, the latest first.
    """

    person: Person
    consents: tuple[Consent, ...]
    stands: Mapping[tuple[str, str | None], Standing]
    needed: Needed
    coming: tuple[date, int] | None
    settings: Settings
    index: tuple[Followup, ...]


def read_consents(journal: Journal, person_id: UUID, today: date) -> ConsentsFile:
    """Everything of one young person. Raises RecordGone."""
    with journal.snapshot():
        person = journal.find(person_id)
        if not isinstance(person, Person):
            raise RecordGone
        found = journal.records(EntryKind.CONSENT, person=person_id)
        consents = sorted((each for each in found if isinstance(each, Consent)), key=lambda c: (c.day, c.id))
        settings = journal.settings()
        steps = journal.records(EntryKind.FOLLOWUP, person=person_id)
        index = [each for each in steps if isinstance(each, Followup) and is_of_index(each)]
    stands = standings(consents, person, today)
    always = (TOLD_WHAT_IS_KEPT, *((SUPPORT,) if settings.legal_basis == BY_CONSENT else ()))
    for kind in always:
        stands.setdefault((kind, None), standing(consents, person, kind, today))
    return ConsentsFile(
        person=person,
        consents=tuple(reversed(consents)),
        stands=stands,
        needed=needed_givers(person, today),
        coming=next_birthday(person, today),
        settings=settings,
        index=tuple(reversed(index)),
    )
