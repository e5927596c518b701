# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose consent is needed at which age, and how a consent stands on a day.

Under 12 the parents consent, from 12 to 15 both, from 16 the young person alone (journeys 4.8, 'UAVG art. 5'
and '12/16 in care law'). From 12 to 15 the law is not clear for youth work, so that a worker may leave the
parents out with a written reason. A consent given before the 12th, 16th or 18th birthday is asked for again
from that birthday on. Decision 66 tells why, and which day is the birthday of a leap-day child.

Nothing here is stored: a corrected date of birth changes how every consent stands.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.people import Person

NEEDS_NONE = frozenset({"anoniem_bespreken"})
"""Kinds (`consent_kind`) that are told and not asked: nobody can be known by what is discussed."""
SUPPORT = "begeleiding"
"""The kind for working with one young person, on which what is kept rests where the ground is consent."""
SHARED_WITH = "delen_partner"
"""The kind that lets a named partner know."""
GIVEN_STATES = frozenset({"gegeven_mondeling", "gegeven_schriftelijk"})
WITHDRAWN_STATE = "ingetrokken"
REFUSED_STATE = "geweigerd"
WITH_REASON = "niet_gevraagd_reden"
"""The state (`consent_state`) of what was left unasked, which wants a reason."""
MONTHS_VALID = 12
"""For how long a consent is proposed to hold (`consent_state`, term 'verlopen')."""
AGES = (12, 16, 18)
"""On these birthdays a consent is asked for again."""

_YOUNG_PERSON = "jeugdige"
_PARENTS = frozenset({"ouder_1", "ouder_2", "voogd_gi"})
_DAY = timedelta(days=1)


class Role(StrEnum):
    """Who may have to consent."""

    YOUNG_PERSON = "young_person"
    PARENTS = "parents"


class BirthKnown(StrEnum):
    """How an age was reckoned."""

    DAY = "day"
    YEAR = "year"
    NOT = "not"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class Needed:
    """Who has to consent; `age` is the youngest that somebody can be, None where no birth tells."""

    givers: frozenset[Role]
    age: int | None
    known: BirthKnown

    @property
    def both(self) -> bool:
        """Whether it is the years in which the law is not clear."""
        return len(self.givers) == len(Role)


class State(StrEnum):
    """How a consent stands."""

    GIVEN = "given"
    INCOMPLETE = "incomplete"
    ASK_AGAIN = "ask_again"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LEFT_UNASKED = "left_unasked"
    NOT_NEEDED = "not_needed"
    ABSENT = "absent"


class Why(StrEnum):
    """What makes it stand so, where the state does not say it."""

    PLAIN = "plain"
    KIND = "kind"
    NOTICE = "notice"
    EXCEPTION = "exception"
    GIVER_UNKNOWN = "giver_unknown"
    RAN_OUT = "ran_out"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a consent stands on a day.

    `since` and `until` are inclusive; `consents` are the records that a given one rests on. `age` is the
    birthday that passed, for `Why.BIRTHDAY`.
    """

    state: State
    who_is_missing: frozenset[Role] = frozenset()
    since: date | None = None
    until: date | None = None
    why: Why = Why.PLAIN
    age: int | None = None
    consents: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """What one record says on a day; `at` is when it was said, for which of two counts."""

    state: State
    at: date
    since: date
    consent: Consent
    until: date | None = None
    why: Why = Why.PLAIN
    age: int | None = None


def birthday(born: date, age: int) -> date:
    """The day on which somebody reaches `age`; who was born on 29 February does on 1 March in other years."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def needed_givers(person: Person, on: date) -> Needed:
    """Who has to consent on a day.

    With only a year of birth the younger age counts, and without either the youngest.
    """
    born, known = _birth(person, on)
    if born is None:
        return Needed(frozenset({Role.PARENTS}), None, known)
    age = on.year - born.year
    age = max(0, age if birthday(born, age) <= on else age - 1)
    if age < AGES[0]:
        return Needed(frozenset({Role.PARENTS}), age, known)
    return Needed(frozenset(Role) if age < AGES[1] else frozenset({Role.YOUNG_PERSON}), age, known)


def next_birthday(person: Person, on: date) -> tuple[date, int] | None:
    """The next birthday after `on` that has every consent asked again, and the age; None when there is none.

    With only a year of birth it is the last day of a year, as for `needed_givers`.
    """
    born, _known = _birth(person, on)
    coming = [(birthday(born, age), age) for age in AGES] if born else []
    return next(((day, age) for day, age in coming if day > on), None)


def standing(
    consents: Iterable[Consent], person: Person, kind: str, on: date, partner: str | None = None
) -> Standing:
    """How the consent of a kind, with that partner, stands on a day; `consents` are the person's own.

    Of each who has to consent the latest word counts. A withdrawal or refusal by one of them is a no.
    """
    if kind in NEEDS_NONE:
        return Standing(State.NOT_NEEDED, why=Why.KIND)
    own = [c for c in consents if c.kind == kind and c.partner == partner and c.day <= on]
    if kind == TOLD_WHAT_IS_KEPT:
        return _told(own)
    said = sorted(
        (each for each in (_said(consent, person, on) for consent in own) if each),
        key=lambda each: (each.at, each.consent.id),
    )
    latest = _latest(said)
    needed = needed_givers(person, on)
    alone = needed.both and _alone(latest, person)
    return _together(latest, said, frozenset({Role.YOUNG_PERSON}) if alone else needed.givers, alone=alone)


def standings(
    consents: Iterable[Consent], person: Person, on: date
) -> dict[tuple[str, str | None], Standing]:
    """How each kind and partner that something is recorded of stands on a day, in the order of recording."""
    own = sorted((c for c in consents if c.day <= on), key=lambda c: (c.day, c.id))
    about = dict.fromkeys((c.kind, c.partner) for c in own)
    return {(kind, partner): standing(own, person, kind, on, partner) for kind, partner in about}


def months_later(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def asks_reason(givers: Iterable[str], person: Person, on: date) -> bool:
    """Whether these givers leave out the parents in the years in which both are asked."""
    roles = roles_of(givers)
    return needed_givers(person, on).both and roles == {Role.YOUNG_PERSON}


def roles_of(givers: Iterable[str]) -> frozenset[Role]:
    """Who keys of `consent_giver` stand for; one that the vault added, or 'onbekend', stands for nobody."""
    keys = set(givers)
    young = {Role.YOUNG_PERSON} if _YOUNG_PERSON in keys else set()
    return frozenset(young | ({Role.PARENTS} if keys & _PARENTS else set()))


def _birth(person: Person, on: date) -> tuple[date | None, BirthKnown]:
    if person.birth_date is not None:
        return (person.birth_date, BirthKnown.DAY) if person.birth_date <= on else (None, BirthKnown.TO_COME)
    if person.birth_year is None:
        return None, BirthKnown.NOT
    if person.birth_year > on.year:
        return None, BirthKnown.TO_COME
    return date(person.birth_year, 12, 31), BirthKnown.YEAR


def _told(own: Iterable[Consent]) -> Standing:
    days = [consent.day for consent in own if consent.state in GIVEN_STATES]
    return Standing(State.GIVEN, since=max(days), why=Why.NOTICE) if days else Standing(State.ABSENT)


def _said(consent: Consent, person: Person, on: date) -> _Said | None:
    withdrawn = consent.withdrawn_on or (consent.day if consent.state == WITHDRAWN_STATE else None)
    if consent.state in GIVEN_STATES or consent.state == WITHDRAWN_STATE:
        if withdrawn is not None and withdrawn <= on:
            return _Said(State.WITHDRAWN, withdrawn, withdrawn, consent)
        return _while_given(consent, person, on, withdrawn)
    state = {
        REFUSED_STATE: State.REFUSED,
        "verlopen": State.ASK_AGAIN,
        WITH_REASON: State.LEFT_UNASKED,
        "niet_nodig": State.NOT_NEEDED,
    }.get(consent.state)
    return None if state is None else _Said(state, consent.day, consent.day, consent)


def _while_given(consent: Consent, person: Person, on: date, withdrawn: date | None) -> _Said:
    born, _known = _birth(person, on)
    ends = [(birthday(born, age), Why.BIRTHDAY, age) for age in AGES] if born else []
    over: list[tuple[date, Why, int | None]] = [end for end in ends if end[0] > consent.day]
    if consent.valid_until is not None:
        over.append((consent.valid_until + _DAY, Why.RAN_OUT, None))
    first = min(over, key=lambda each: each[0], default=None)
    if first is not None and first[0] <= on:
        day, why, age = first
        return _Said(State.ASK_AGAIN, consent.day, day, consent, why=why, age=age)
    stops = [day - _DAY for day in (first[0] if first else None, withdrawn) if day]
    return _Said(State.GIVEN, consent.day, consent.day, consent, until=min(stops, default=None))


def _latest(said: Iterable[_Said]) -> Mapping[Role, _Said]:
    """The latest word of each. What nobody known gave is nobody's yes, and everybody's no."""
    latest: dict[Role, _Said] = {}
    for each in said:
        roles = roles_of(each.consent.givers)
        if each.state is not State.GIVEN and not roles:
            roles = frozenset(Role)
        for role in roles:
            latest[role] = each
    return latest


def _alone(latest: Mapping[Role, _Said], person: Person) -> bool:
    """Whether the young person consented alone, for a written reason, and no parent said no after that."""
    own, parents = latest.get(Role.YOUNG_PERSON), latest.get(Role.PARENTS)
    if own is None or own.state is not State.GIVEN or not own.consent.reason.strip():
        return False
    if not asks_reason(own.consent.givers, person, own.consent.day):
        return False
    no_since = parents is not None and parents.state in (State.REFUSED, State.WITHDRAWN)
    return not (no_since and parents and (own.at, own.consent.id) < (parents.at, parents.consent.id))


def _together(
    latest: Mapping[Role, _Said], said: Iterable[_Said], needed: frozenset[Role], *, alone: bool
) -> Standing:
    words = {role: latest.get(role) for role in needed}
    enough = (State.GIVEN, State.NOT_NEEDED)
    missing = frozenset(role for role, word in words.items() if word is None or word.state not in enough)
    spoken = [word for word in words.values() if word is not None]
    given = [word for word in spoken if word.state is State.GIVEN]
    if not missing:
        return _enough(spoken, given, alone=alone)
    for state in (State.WITHDRAWN, State.REFUSED, State.ASK_AGAIN):
        found = [word for word in spoken if word.state is state]
        if found:
            first = min(found, key=lambda word: word.since)
            return Standing(state, missing, first.since, why=first.why, age=first.age)
    somebody = [each for each in said if each.state is State.GIVEN]
    if given or somebody:
        nobody = not any(roles_of(each.consent.givers) for each in somebody)
        return Standing(State.INCOMPLETE, missing, why=Why.GIVER_UNKNOWN if nobody else Why.PLAIN)
    unasked = [word.since for word in spoken if word.state is State.LEFT_UNASKED]
    if unasked:
        return Standing(State.LEFT_UNASKED, missing, max(unasked))
    return Standing(State.ABSENT, missing)


def _enough(spoken: Iterable[_Said], given: list[_Said], *, alone: bool) -> Standing:
    if not given:
        return Standing(State.NOT_NEEDED, since=max(word.since for word in spoken))
    return Standing(
        State.GIVEN,
        since=max(word.since for word in given),
        until=min((word.until for word in given if word.until), default=None),
        why=Why.EXCEPTION if alone else Why.PLAIN,
        consents=tuple(dict.fromkeys(word.consent.id for word in given)),
    )
