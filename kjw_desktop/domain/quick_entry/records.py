# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From what was understood to records, and what is missing before they can be saved."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TypeVar
from uuid import UUID

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.quick_entry.letters import name_key
from kjw_desktop.domain.quick_entry.parts import (
    FollowupValue,
    Parsed,
    Part,
    PartKind,
    PersonValue,
    PlaceRef,
    PlaceValue,
    SignalValue,
    Span,
    TermRef,
    TermValue,
)
from kjw_desktop.domain.quick_entry.people import PARTICLES
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.rules import check
from kjw_desktop.domain.signals import Signal

_Said = TypeVar("_Said", date, time, int)
_OF_A_CONTACT = frozenset({
    PartKind.THEME, PartKind.GOAL, PartKind.CONTACT_KIND, PartKind.ACTIVITY_KIND, PartKind.PROGRAMME,
    PartKind.ISSUE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignalAnswer:
    """What the form was told of one signal beyond its text; None where the text holds."""

    level: str | None = None
    domain: str | None = None
    certainty: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What holds where the text says nothing; `kind` is a key of `contact_kind`.

    A follow-up without a day is due so many days after the day it is written. `signals` are the answers to
    what was missing, by the offsets of the signal.
    """

    day: date
    kind: str
    at: time | None = None
    duration: int | None = None
    record_class: str = "contactnotitie"
    location: str = ""
    location_kind: str | None = None
    wijk: str | None = None
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    followup_days: int = 7
    signals: Mapping[Span, SignalAnswer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Missing:
    """Why something cannot be saved yet: the record's field, the rule's key, and the part it is about.

    `reason` is a key of `domain.rules`, or 'which_person', 'which_term', 'which_place' or 'future'.
    """

    field: str
    reason: str
    part: Span | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """New young people first, then the contact or activity, then signals and follow-ups.

    With anything `missing` the records are not to be saved.
    """

    records: tuple[Record, ...]
    missing: tuple[Missing, ...] = ()


def to_records(parsed: Parsed, defaults: Defaults) -> Made:
    """The records of a text. Nothing raises: what breaks a rule is told as missing.

    A contact is made unless the text is nothing but signals and follow-ups; a kind of activity makes an
    activity of it. Signals and follow-ups are about those who are named before
    their words, else about those of the contact, and about whoever is named further on in them. A follow-up
    is linked to the signal before it, else to the contact.
    """
    if not parsed.text.strip():
        return Made((), (Missing("note", "empty"),))
    return _Making(parsed, defaults).made()


class _Making:
    """One text on its way to records."""

    def __init__(self, parsed: Parsed, defaults: Defaults) -> None:
        self._parsed, self._defaults = parsed, defaults
        self._outside = parsed.outside
        self._new: dict[str, Person] = {}
        self._missing = [_unsettled(part) for part in parsed.parts if not part.settled]
        self._day = self._first(PartKind.DAY, date) or defaults.day
        self._wijk = next(iter(self._terms(PartKind.WIJK)), None) or defaults.wijk
        self._place = _place_in(parsed.parts) or PlaceRef(defaults.location, defaults.location_kind)

    def made(self) -> Made:
        """All records, checked."""
        people = self._people(self._outside)
        main = self._main(people) if self._outside or self._parsed.note else None
        records: list[tuple[Record, Span | None]] = [] if main is None else [(main, None)]
        if self._day > self._parsed.today:
            self._missing.append(Missing("day", "future", self._span_of(PartKind.DAY)))
        linked: tuple[UUID, ...] = () if main is None else (main.id,)
        for part in self._parsed.clauses:
            inner = self._parsed.inside(part)
            if isinstance(part.value, SignalValue):
                signal = self._signal(part, part.value, self._about(inner, people), linked)
                records.append((signal, part.span))
            elif isinstance(part.value, FollowupValue):
                before = [record for record, _ in records if isinstance(record, Signal)]
                about = before[-1].people if before else people
                links = (before[-1].id,) if before else linked
                records.append((self._followup(part.value, self._about(inner, about), links), part.span))
        return Made((*self._new.values(), *(record for record, _ in records)), self._lacking(records))

    def _lacking(self, records: Iterable[tuple[Record, Span | None]]) -> tuple[Missing, ...]:
        new = [(person, None) for person in self._new.values()]
        return (*self._missing, *_broken(new), *_broken(records))

    def _main(self, people: tuple[Participant, ...]) -> Contact | Activity:
        held = self._defaults
        contact = Contact(
            day=self._day,
            at=self._first(PartKind.TIME, time) or held.at,
            record_class=held.record_class,
            people=people,
            wijk=self._wijk,
            kind=next(iter(self._terms(PartKind.CONTACT_KIND)), held.kind),
            note=self._parsed.note,
            duration=self._first(PartKind.DURATION, int) or held.duration,
            location=self._place.name,
            location_kind=self._place.kind,
            themes=self._terms(PartKind.THEME) or held.themes,
            goals=self._terms(PartKind.GOAL) or held.goals,
            issues=self._terms(PartKind.ISSUE) or held.issues,
            programmes=self._terms(PartKind.PROGRAMME) or held.programmes,
        )
        activity = next((part.value for part in self._parsed.parts if _is_activity_kind(part)), None)
        if not isinstance(activity, TermValue):
            return contact
        return _as_activity(contact, activity.candidates[0])

    def _signal(
        self, part: Part, value: SignalValue, people: tuple[Participant, ...], linked: tuple[UUID, ...]
    ) -> Signal:
        answer = self._defaults.signals.get(part.span, SignalAnswer())
        domain = answer.domain or value.domain or ""
        if not domain:
            self._missing.append(Missing("domain", "empty", part.span))
        place = _place_in(self._parsed.inside(part))
        return Signal(
            day=self._day,
            people=people,
            wijk=self._wijk,
            linked=linked,
            domain=domain,
            level=answer.level or value.level,
            observation=value.observation,
            certainty=answer.certainty,
            location_kind=place.kind if place else None,
        )

    def _followup(
        self, value: FollowupValue, people: tuple[Participant, ...], linked: tuple[UUID, ...]
    ) -> Followup:
        due = value.day or self._parsed.today + timedelta(days=self._defaults.followup_days)
        return Followup(day=due, at=value.at, people=people, linked=linked, what=value.what)

    def _about(self, inner: Iterable[Part], others: tuple[Participant, ...]) -> tuple[Participant, ...]:
        inner = tuple(inner)
        leading = self._people(part for part in inner if part.leads)
        further = self._people(part for part in inner if not part.leads)
        return tuple(dict.fromkeys((*(leading or others), *further)))

    def _people(self, parts: Iterable[Part]) -> tuple[Participant, ...]:
        """Those who are settled, each once."""
        ids = (
            self._id_of(part, part.value)
            for part in parts
            if isinstance(part.value, PersonValue) and part.settled
        )
        return participants(*dict.fromkeys(ids))

    def _id_of(self, part: Part, value: PersonValue) -> UUID:
        if part.kind is not PartKind.NEW_PERSON:
            return value.candidates[0]
        key = name_key(value.name)
        if key not in self._new:
            self._new[key] = named(value.name)
        return self._new[key].id

    def _terms(self, kind: PartKind) -> tuple[str, ...]:
        keys = (
            part.value.candidates[0].key
            for part in self._parsed.parts
            if part.kind is kind and part.settled and isinstance(part.value, TermValue)
        )
        return tuple(dict.fromkeys(keys))

    def _first(self, kind: PartKind, form: type[_Said]) -> _Said | None:
        said = (part.value for part in self._outside if part.kind is kind)
        return next((value for value in said if isinstance(value, form)), None)

    def _span_of(self, kind: PartKind) -> Span | None:
        return next((part.span for part in self._outside if part.kind is kind), None)


def unused(parsed: Parsed) -> frozenset[Span]:
    """The offsets of the parts that no record of the text has a field for, so that this can be told.

    That is so only where no contact or activity is made: a signal has no theme, a follow-up no wijk.
    """
    if parsed.outside or parsed.note:
        return frozenset()
    signals = any(isinstance(part.value, SignalValue) for part in parsed.clauses)
    nowhere = _OF_A_CONTACT if signals else {*_OF_A_CONTACT, PartKind.WIJK}
    return frozenset(part.span for part in parsed.parts if part.kind in nowhere)


def _is_activity_kind(part: Part) -> bool:
    return part.kind is PartKind.ACTIVITY_KIND and part.settled


def _as_activity(contact: Contact, term: TermRef) -> Activity:
    return Activity(
        day=contact.day,
        at=contact.at,
        people=contact.people,
        wijk=contact.wijk,
        title=term.label,
        kind=term.key,
        note=contact.note,
        duration=contact.duration,
        location=contact.location,
        location_kind=contact.location_kind,
        themes=contact.themes,
        goals=contact.goals,
        issues=contact.issues,
        programmes=contact.programmes,
    )


def _place_in(parts: Iterable[Part]) -> PlaceRef | None:
    """The place that is said in them."""
    said = (part.value for part in parts if part.settled)
    return next((value.candidates[0] for value in said if isinstance(value, PlaceValue)), None)


def named(name: str) -> Person:
    """A new young person of that name: first name, infix ('van der'), the rest as last name."""
    first, *rest = name.split()
    infix = []
    while len(rest) > 1 and rest[0].casefold() in PARTICLES:
        infix.append(rest.pop(0))
    return Person(first_name=first, infix=" ".join(infix), last_name=" ".join(rest))


def _unsettled(part: Part) -> Missing:
    if isinstance(part.value, PersonValue):
        return Missing("people", "which_person", part.span)
    if isinstance(part.value, PlaceValue):
        return Missing("location", "which_place", part.span)
    return Missing("terms", "which_term", part.span)


def _broken(records: Iterable[tuple[Record, Span | None]]) -> Iterator[Missing]:
    for record, span in records:
        try:
            check(record)
        except RuleBroken as broken:
            yield Missing(broken.field, broken.reason, span)
