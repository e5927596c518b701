# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the work of a caseload brought, laid over its records: results, first steps, waits, consents.

It throws dice of its own, so that the records themselves stay what they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kjw_desktop.demo.care import GIVEN_FOR
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.source import table
from kjw_desktop.domain.accounts import Story, Target
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import Role, needed_givers
from kjw_desktop.domain.contacts import ATTEMPT, Contact
from kjw_desktop.domain.entries import Entry, participants
from kjw_desktop.domain.first_action import action_day
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signals import NEEDS_CERTAINTY, Signal

_STRENGTH = "kracht"
_STORY_CONSENT = "citaat_verhaal"
_DAYS = {0: 5.0, 1: 6.0, 2: 4.0, 3: 3.0, 4: 2.0, 6: 2.0, 9: 1.0, 13: 0.5, 20: 0.5}
"""Days from a signal to the first thing done about it, with how often."""
_GIVERS = {Role.PARENTS: "ouder_1", Role.YOUNG_PERSON: "jeugdige"}


class Brought:
    """Lays what came of the work over records up to `today`."""

    def __init__(self, dice: Dice, today: date) -> None:
        self._dice = dice
        self._today = today
        self._told = table("brought")

    def over(self, records: Sequence[Record]) -> Iterator[Record]:
        """The same records in the same order, then what is new."""
        steps = _steps(records)
        people = {each.id: each for each in records if isinstance(each, Person)}
        asked = {
            person
            for each in records
            if isinstance(each, Consent) and each.kind == _STORY_CONSENT
            for person in each.person_ids
        }
        for record in records:
            yield self._with(record, steps)
        for record in records:
            if isinstance(record, Story) and not record.composite:
                for person in record.person_ids:
                    if person not in asked:
                        asked.add(person)
                        yield self._consent(people[person], record.day)
        yield from self._targets()

    def _with(self, record: Record, steps: Mapping[UUID, date]) -> Record:
        if isinstance(record, Contact):
            return self._contact(record)
        if isinstance(record, Activity):
            return self._activity(record)
        if isinstance(record, Story):
            return self._story(record)
        if isinstance(record, Signal):
            return self._signal(record, steps.get(record.id))
        return self._person(record) if isinstance(record, Person) else record

    def _contact(self, contact: Contact) -> Contact:
        told = self._told["contacts"]
        programmes = self._programmes(contact.themes)
        if contact.outcomes or not contact.people or contact.kind == ATTEMPT:
            return replace(contact, programmes=contact.programmes or programmes)
        own = [key for theme in contact.themes for key in told["themes"].get(theme, ())]
        outcomes = self._some(own or told["any"]) if self._dice.chance(told["share"]) else ()
        return replace(contact, programmes=contact.programmes or programmes, outcomes=outcomes)

    def _activity(self, activity: Activity) -> Activity:
        told, said = self._told["activities"], self._told["said"]
        programmes = dict.fromkeys((*activity.programmes, *self._programmes(activity.themes)))
        outcomes = activity.outcomes
        if not outcomes and self._dice.chance(told["share"]):
            outcomes = self._some(told["kinds"].get(activity.kind, told["any"]))
        quote = activity.quote
        if activity.tallies and not quote and self._dice.chance(said["share"]):
            quote = self._dice.choice(said["quotes"])
        return replace(activity, programmes=tuple(programmes), outcomes=outcomes, quote=quote)

    def _story(self, story: Story) -> Story:
        told = self._told["stories"]
        details = [self._dice.choice(told[key]) for key in story.outcomes if key in told]
        return replace(story, outcomes=tuple(dict.fromkeys((*story.outcomes, *details))))

    def _some(self, outcomes: Sequence[str]) -> tuple[str, ...]:
        most = self._dice.weighted({1: 7.0, 2: 3.0})
        return self._dice.some(tuple(dict.fromkeys(outcomes)), most)

    def _programmes(self, themes: Sequence[str]) -> tuple[str, ...]:
        told = self._told["programmes"]
        likely = {key: chance for theme in themes for key, chance in told.get(theme, {}).items()}
        return tuple(key for key, chance in likely.items() if self._dice.chance(chance))

    def _signal(self, signal: Signal, step: date | None) -> Signal:
        """With the day of the first step: of what follows from it, else of most worries and some others."""
        after = self._dice.weighted(_DAYS)
        known = self._dice.chance(0.85 if signal.level in NEEDS_CERTAINTY else 0.45)
        if signal.level == _STRENGTH or signal.first_action_on is not None:
            return signal
        latest = min(self._today, signal.closed_on or self._today)
        taken = step or (signal.day + timedelta(days=after) if known else None)
        return replace(signal, first_action_on=taken) if taken and taken <= latest else signal

    def _person(self, person: Person) -> Person:
        """With a wait for youth care, and the care after it, for some of whom nothing was known of any."""
        told = self._told["waiting"]
        waits, begin = self._dice.chance(told["share"]), self._dice.random()
        weeks = self._dice.randint(told["least_weeks"], told["most_weeks"])
        care = self._dice.randint(told["least_care_weeks"], told["most_care_weeks"])
        own = [value for value in person.history if value.field is DatedField.YOUTH_CARE]
        if not waits or person.note or [value.value for value in own] != ["geen"] or person.since is None:
            return person
        first = max(person.since, self._today - timedelta(days=700)) + timedelta(days=30)
        if first >= self._today:
            return person
        since = first + timedelta(days=round(begin * (self._today - first).days))
        steps = (
            (since, "voor_wachtlijst"),
            (since + timedelta(weeks=weeks), "tijdens"),
            (since + timedelta(weeks=weeks + care), "na"),
        )
        more = [DatedValue(DatedField.YOUTH_CARE, key, day) for day, key in steps if day <= self._today]
        history = sorted((*person.history, *more), key=lambda value: (value.since or date.min, value.field))
        return replace(person, history=tuple(history))

    def _consent(self, person: Person, day: date) -> Consent:
        identity, stamp = self._dice.made(day, None)
        needed = needed_givers(person, day).givers
        return Consent(
            id=identity,
            stamp=stamp,
            day=day,
            people=participants(person.id),
            kind=_STORY_CONSENT,
            state="gegeven_mondeling",
            givers=tuple(_GIVERS[role] for role in (Role.YOUNG_PERSON, Role.PARENTS) if role in needed),
            purpose="verhaal in het verslag",
            valid_until=day + timedelta(days=GIVEN_FOR),
        )

    def _targets(self) -> Iterator[Target]:
        for place, year in enumerate((self._today.year - 1, self._today.year)):
            for raw in self._told["targets"]:
                quarter = raw.get("quarter")
                period = Period.parse(f"{year}-Q{quarter}" if quarter else str(year))
                identity, stamp = self._dice.made(date(year, 1, 15), None)
                yield Target(
                    id=identity,
                    stamp=stamp,
                    period=str(period),
                    text=raw["text"],
                    measure=raw["measure"],
                    agreed=float(raw["agreed"][place]),
                    unit=raw["unit"],
                )


def _steps(records: Sequence[Record]) -> Mapping[UUID, date]:
    """By signal, the earliest day on which something that follows from it was done."""
    found: dict[UUID, list[date]] = defaultdict(list)
    for record in records:
        day = action_day(record) if isinstance(record, Entry) else None
        if day is not None and isinstance(record, Entry):
            for signal in record.linked:
                found[signal].append(day)
    return {signal: min(days) for signal, days in found.items()}
