# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview is made of, read from the journal at one moment."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signals import Signal

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldcodeSources:
    """A meldcode record, the young people in it, the signals it rests on, and who keeps it."""

    meldcode: Meldcode
    people: tuple[Person, ...]
    signals: tuple[Signal, ...]
    settings: Settings


def meldcode_sources(journal: "Journal", record: UUID) -> MeldcodeSources:
    """Read the record and what belongs to it. Raises RecordGone when it is no meldcode record, or gone."""
    with journal.snapshot():
        meldcode = journal.find(record)
        if not isinstance(meldcode, Meldcode):
            raise RecordGone
        there = journal.has(meldcode.linked)
        linked = [journal.find(each) for each in meldcode.linked if each in there]
        people = [journal.find(each) for each in meldcode.person_ids]
        signals = [each for each in linked if isinstance(each, Signal)]
        return MeldcodeSources(
            meldcode=meldcode,
            people=tuple(each for each in people if isinstance(each, Person)),
            signals=tuple(sorted(signals, key=lambda signal: (signal.day, signal.id))),
            settings=journal.settings(),
        )
