# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every record of the journal has in common."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from kjw_desktop.domain.ids import new_id


class EntryKind(StrEnum):
    """The kinds of entry a journal holds."""

    CONTACT = "contact"
    ACTIVITY = "activity"
    SIGNAL = "signal"
    FOLLOWUP = "followup"
    REFERRAL = "referral"
    CONSENT = "consent"
    MELDCODE = "meldcode"
    NEIGHBOURHOOD_NOTE = "neighbourhood_note"
    STORY = "story"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where a record comes from; the journal sets it. Times in UTC; `revision` counts from 1."""

    author: UUID
    origin: UUID
    created_at: datetime
    changed_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Participant:
    """A young person's part in an entry.

    `person` is None once that person was erased; `age_band`, `gender` and `wijk` are filled then alone,
    so that counts stay true without saying who it was.
    """

    person: UUID | None
    age_band: str | None = None
    gender: str | None = None
    wijk: str | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One dated record. `day` and `at` are local, as the worker meant them.

    `wijk` is a key of the vault's own list.
    """

    id: UUID = field(default_factory=new_id)
    day: date
    at: time | None = None
    record_class: str
    people: tuple[Participant, ...] = ()
    wijk: str | None = None
    linked: tuple[UUID, ...] = ()
    stamp: Stamp | None = None

    @property
    def person_ids(self) -> tuple[UUID, ...]:
        """The young people who are still named, in order."""
        return tuple(p.person for p in self.people if p.person is not None)


def participants(*people: UUID) -> tuple[Participant, ...]:
    """Named participants and nothing more."""
    return tuple(Participant(person) for person in people)
