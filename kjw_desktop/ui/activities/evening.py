# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a register of one evening holds when it is filled in, and the records that it becomes."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from kjw_desktop.domain.activities import Activity, BandCount, Headcount, Tally
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.next_steps import STEP_KINDS
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signals import Signal

_OPEN_DOOR = "inloop"


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done next, and by when."""

    what: str
    day: date


@dataclass(frozen=True, slots=True)
class ContactNote:
    """A contact with one child during the evening; `minutes` 0 for not noted."""

    note: str = ""
    minutes: int = 10
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class SignalNote:
    """A signal about one child during the evening: what was seen apart from what it may mean."""

    level: str
    domain: str
    observation: str
    certainty: str | None = None
    kinds: tuple[str, ...] = ()
    meaning: str = ""
    helps: tuple[str, ...] = ()
    step: Step | None = None
    no_step_reason: str = ""


@dataclass(frozen=True, slots=True)
class ChildNotes:
    """What was written of one child."""

    remark: str = ""
    contacts: tuple[ContactNote, ...] = ()
    signals: tuple[SignalNote, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.remark or self.contacts or self.signals)


@dataclass(frozen=True, slots=True)
class OpenNote:
    """A note that is being written: its `kind`, and which of that kind it changes (None for a new one).

    `notes` holds that note alone.
    """

    kind: str
    place: int | None
    notes: ChildNotes


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who was there by name."""

    person: UUID
    notes: ChildNotes = ChildNotes()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What kind of evening it was; `wijk` is the label as typed, `duration` in minutes."""

    title: str
    kind: str
    day: date
    at: time | None = None
    duration: int | None = None
    location: str = ""
    location_kind: str | None = None
    wijk: str = ""
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    series: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """A whole register. `new` are the young people made in it who were there."""

    about: About
    headcount: Headcount
    present: tuple[Present, ...] = ()
    new: tuple[Person, ...] = ()
    nameless: tuple[BandCount, ...] = ()
    partners: tuple[str, ...] = ()
    tallies: tuple[Tally, ...] = ()
    rating: float | None = None
    outcomes: tuple[str, ...] = ()
    quote: str = ""
    atmosphere: str = ""


@dataclass(frozen=True, slots=True)
class EveningRecords:
    """The records of one evening: visits, visitors known by name and contacts stay three numbers."""

    activity: Activity
    contacts: tuple[Contact, ...] = ()
    others: tuple[Record, ...] = field(default=())

    @property
    def all(self) -> tuple[Record, ...]:
        """Everything to record, at once."""
        return (*self.others, self.activity, *self.contacts)


def records_of(evening: Evening, wijk: str | None) -> EveningRecords:
    """The records of `evening`; `wijk` is the key of its wijk.

    A contact is an open door's (`inloop`) or one in the group (`groep`). Contacts, signals and next steps are
    linked to what they follow from.
    """
    activity = _activity(evening, wijk)
    contacts: list[Contact] = []
    others: list[Record] = list(evening.new)
    for child in evening.present:
        for written in child.notes.contacts:
            contact = _contact(activity, child.person, written)
            contacts.append(contact)
            others.extend(_next_step(contact, written.step, None))
        for noted in child.notes.signals:
            signal = _signal(activity, child.person, noted)
            others.append(signal)
            others.extend(_next_step(signal, noted.step, STEP_KINDS.get(noted.level)))
    return EveningRecords(activity, tuple(contacts), tuple(others))


def _activity(evening: Evening, wijk: str | None) -> Activity:
    about = evening.about
    return Activity(
        day=about.day,
        at=about.at,
        title=about.title,
        kind=about.kind,
        duration=about.duration,
        level="groep",
        location=about.location,
        location_kind=about.location_kind,
        wijk=wijk,
        themes=about.themes,
        goals=about.goals,
        programmes=about.programmes,
        series=about.series,
        people=tuple(Participant(child.person, remark=child.notes.remark) for child in evening.present),
        headcount=evening.headcount,
        nameless=evening.nameless,
        partners=evening.partners,
        tallies=evening.tallies,
        rating=evening.rating,
        outcomes=evening.outcomes,
        quote=evening.quote,
        atmosphere=evening.atmosphere,
    )


def _contact(activity: Activity, person: UUID, written: ContactNote) -> Contact:
    return Contact(
        day=activity.day,
        at=activity.at,
        kind=_OPEN_DOOR if activity.kind == _OPEN_DOOR else "groep",
        people=participants(person),
        note=written.note,
        duration=written.minutes or None,
        location=activity.location,
        location_kind=activity.location_kind,
        wijk=activity.wijk,
        linked=(activity.id,),
    )


def _signal(activity: Activity, person: UUID, written: SignalNote) -> Signal:
    return Signal(
        day=activity.day,
        at=activity.at,
        domain=written.domain,
        level=written.level,
        observation=written.observation,
        certainty=written.certainty,
        kinds=written.kinds,
        meaning=written.meaning,
        helps=written.helps,
        no_step_reason=written.no_step_reason,
        people=participants(person),
        location_kind=activity.location_kind,
        wijk=activity.wijk,
        linked=(activity.id,),
    )


def _next_step(entry: Contact | Signal, step: Step | None, kind: str | None) -> tuple[Followup, ...]:
    if step is None:
        return ()
    return (Followup(day=step.day, what=step.what, kind=kind, people=entry.people, linked=(entry.id,)),)
