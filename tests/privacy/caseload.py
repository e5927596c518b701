# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented caseloads, counted into the tables of a summary without any database.

The twelve tables of the contract are counted here, the further ones in `further.py`.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from kjw_desktop.domain.figure_terms import ANSWERS, FIRST_STEPS, MARKS, NO_MARK, NO_STEP
from kjw_desktop.domain.figures import CountTable
from kjw_desktop.domain.period import Period
from tests.privacy import further
from tests.privacy.counted import crossed, single

AGES = (
    "age_0_3",
    "age_4_9",
    "age_10_11",
    "age_12_13",
    "age_14_15",
    "age_16_17",
    "age_18_23",
    "age_24_27",
    "age_unknown",
)
BOUNDS = ((0, 3), (4, 9), (10, 11), (12, 13), (14, 15), (16, 17), (18, 23), (24, 27))
GENDERS = ("meisje", "jongen", "anders", "onbekend")
WIJKEN = ("Oost", "West", "Centrum", "De Hoven", "onbekend")
PHASES = ("geen", "aangemeld", "wacht", "loopt", "afgerond", "onbekend")
KINDS = tuple(f"soort_{n}" for n in range(15))
THEMES = tuple(f"thema_{n}" for n in range(4))
SECTORS = tuple(f"sector_{n}" for n in range(8))
DOMAINS = tuple(f"leefgebied_{n}" for n in range(12))
LEVELS = ("kracht", "licht", "zorg", "ernstig", "acuut")
FORMS = tuple(f"activiteit_{n}" for n in range(24))
YEAR = 2026
PROGRAMMES = ("programma_a", "programma_b")
DETAILS = ("po_zelfvertrouwen", "po_gezonder", "sn_steunbron", "sn_weet_waar", "mp_club", "h_toegeleid")
QUESTIONS = ("fijn_om_er_te_zijn", "geleerd")
SORTS = ("kinderwerk", "tienerwerk", "jongerenwerk", "onbekend")
DAYPARTS = ("schooltijd", "na_school", "avond", "weekend", "vakantie", "onbekend")
ENDS = ("opgelost", "doorverwezen", "anders_afgesloten", "open")


@dataclass(frozen=True)
class Person:
    """Somebody of the caseload; `age` is the band in 2026, `younger` that in 2025 where it was another."""

    age: str
    gender: str
    wijk: str
    phase: str
    younger: str = ""
    sort: str = "onbekend"
    waits_since: int | None = None

    def age_in(self, year: int) -> str:
        """The band of the age reached in a calendar year."""
        return self.younger or self.age if year < YEAR else self.age


@dataclass(frozen=True)
class Contact:
    """A contact in a month with people of the caseload (by number). Month 0 is December 2025."""

    month: int
    kind: str
    people: tuple[int, ...]
    wijk: str
    themes: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    daypart: str = "onbekend"
    details: tuple[str, ...] = ()
    minutes: int = 0


@dataclass(frozen=True)
class Signal:
    """A signal about one person."""

    month: int
    person: int
    domain: str
    level: str
    end: str = "open"
    step: str = NO_STEP


@dataclass(frozen=True)
class Activity:
    """An activity with a headcount and those known by name."""

    month: int
    form: str
    headcount: int
    people: tuple[int, ...]
    programmes: tuple[str, ...] = ()
    daypart: str = "onbekend"
    details: tuple[str, ...] = ()
    minutes: int = 0
    mark: str = NO_MARK
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Caseload:
    """All records, of one year or two. Those who were erased left their contacts with their age."""

    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    signals: tuple[Signal, ...] = ()
    activities: tuple[Activity, ...] = ()
    kinds: tuple[str, ...] = field(default=KINDS)
    erased: frozenset[int] = frozenset()

    def joined(self, other: "Caseload") -> "Caseload":
        """These records and later ones about the same people."""
        return replace(
            self,
            contacts=self.contacts + other.contacts,
            signals=self.signals + other.signals,
            activities=self.activities + other.activities,
        )


def invent(
    seed: int,
    people: int = 40,
    contacts: int = 300,
    signals: int = 60,
    activities: int = 30,
    *,
    sparse: bool = False,
    months: Iterable[int] = range(1, 13),
) -> Caseload:
    """A caseload; `sparse` spreads kinds evenly."""
    rng = random.Random(seed)
    span = list(months)
    weights = [1] * len(KINDS) if sparse else [9, 9, 5, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1]
    known = tuple(_person(rng) for _ in range(people))

    def some(most: int) -> tuple[int, ...]:
        return tuple(rng.sample(range(people), min(people, most)))

    def wijk() -> str:
        return rng.choices(WIJKEN, [8, 5, 2, 1, 0])[0]

    made = [
        Contact(
            rng.choice(span),
            rng.choices(KINDS, weights)[0],
            some(rng.choice([0, 1, 1, 1, 1, 2, 3])),
            wijk(),
            tuple(rng.sample(THEMES, rng.choice([0, 1, 1, 2]))),
            tuple(rng.sample(SECTORS, rng.choice([0, 0, 0, 1]))),
        )
        for _ in range(contacts)
    ]
    seen = [
        Signal(
            rng.choice(span),
            rng.randrange(people),
            rng.choice(DOMAINS),
            rng.choices(LEVELS, [50, 40, 30, 10, 2])[0],
        )
        for _ in range(signals)
    ]
    held = [
        Activity(rng.choice(span), rng.choice(FORMS), rng.randint(12, 30), some(rng.randint(0, 8)))
        for _ in range(activities)
    ]
    return _filled(Caseload(known, tuple(made), tuple(seen), tuple(held)), random.Random(seed + 1_000_000))


def _filled(caseload: Caseload, rng: random.Random) -> Caseload:
    """The caseload with what the further tables count."""

    def brought(share: float) -> tuple[str, ...]:
        return tuple(rng.sample(DETAILS, rng.randint(1, 2))) if rng.random() < share else ()

    def programmes(share: float) -> tuple[str, ...]:
        return tuple(each for each in PROGRAMMES if rng.random() < share)

    people = tuple(
        replace(
            each,
            younger=AGES[max(0, AGES.index(each.age) - (rng.random() < 0.4))],
            sort=rng.choice(SORTS),
            waits_since=rng.randint(-12, 11) if each.phase in {"wacht", "loopt"} else None,
        )
        for each in caseload.people
    )
    contacts = tuple(
        replace(
            each,
            programmes=programmes(0.2),
            daypart=rng.choice(DAYPARTS),
            details=brought(0.3),
            minutes=rng.choice((0, 15, 30, 45, 90)),
        )
        for each in caseload.contacts
    )
    signals = tuple(
        replace(each, end=rng.choice(ENDS), step=rng.choice(FIRST_STEPS)) for each in caseload.signals
    )
    activities = tuple(
        replace(
            each,
            programmes=programmes(0.3),
            daypart=rng.choice(DAYPARTS),
            details=brought(0.3),
            minutes=120,
            mark=rng.choice(MARKS),
            answers=tuple((rng.choice(QUESTIONS), rng.choice(ANSWERS)) for _ in range(rng.randint(0, 8))),
        )
        for each in caseload.activities
    )
    return replace(caseload, people=people, contacts=contacts, signals=signals, activities=activities)


def _person(rng: random.Random) -> Person:
    return Person(
        _band(rng.randint(5, 22)),
        rng.choice(GENDERS),
        rng.choices(WIJKEN, [8, 5, 2, 1, 1])[0],
        rng.choices(PHASES, [9, 2, 2, 4, 2, 4])[0],
    )


def _band(age: int) -> str:
    return next((key for key, (low, high) in zip(AGES, BOUNDS, strict=False) if low <= age <= high), AGES[-1])


@dataclass(frozen=True)
class Counted:
    """The records of a period, or those of them that carry a programme."""

    period: Period
    people: tuple[Person, ...]
    contacts: tuple[Contact, ...]
    signals: tuple[Signal, ...]
    activities: tuple[Activity, ...]
    erased: frozenset[int]

    @classmethod
    def of(cls, caseload: Caseload, period: Period, programme: str | None) -> "Counted":
        """From all records."""
        now = {part.first - 12 * YEAR + 1 for part in period.month_parts}

        def counts(each: Contact | Activity) -> bool:
            return each.month in now and (programme is None or programme in each.programmes)

        contacts = [each for each in caseload.contacts if counts(each)]
        activities = [each for each in caseload.activities if counts(each)]
        signals = [each for each in caseload.signals if each.month in now and programme is None]
        records = tuple(contacts), tuple(signals), tuple(activities)
        return cls(period, caseload.people, *records, caseload.erased)

    @property
    def young(self) -> list[Person]:
        """Whoever had a contact, a signal, or was there by name."""
        active = {each.person for each in self.signals}
        active |= {n for contact in self.contacts for n in contact.people}
        active |= {n for activity in self.activities for n in activity.people}
        return [self.people[n] for n in sorted(active - self.erased)]


def year_of(month: int) -> int:
    """The calendar year of a record's month."""
    return YEAR + (month - 1) // 12


def tables(caseload: Caseload, period: Period, programme: str | None = None) -> tuple[CountTable, ...]:
    """The exact tables of a period; of a programme without those of signals and of who waits."""
    counted = Counted.of(caseload, period, programme)
    everything = (*_contract(caseload, counted), *further.tables(counted))
    apart = ("signalen", "wachtenden") if programme is not None else ()
    return tuple(table for table in everything if not table.shape.name.startswith(apart or "-"))


def _contract(caseload: Caseload, counted: Counted) -> tuple[CountTable, ...]:
    contacts, signals, activities = counted.contacts, counted.signals, counted.activities
    people, young, year = caseload.people, counted.young, counted.period.year
    visits = list(visits_of(contacts, people))
    kinds, wijken, domains = ("soort", caseload.kinds), ("wijk", WIJKEN), ("leefgebied", DOMAINS)
    ages, forms = ("leeftijd", AGES), ("activiteitsoort", FORMS)
    size = len(contacts)
    return (
        single("contacten_soort", "contacten", kinds, (c.kind for c in contacts)),
        single(
            "contacten_thema", "contacten", ("thema", THEMES), (t for c in contacts for t in c.themes), size
        ),
        crossed(
            "contacten_soort_leeftijd", "persoonscontacten", kinds, ages, ((c.kind, a) for c, a in visits)
        ),
        crossed(
            "contacten_wijk_leeftijd", "persoonscontacten", wijken, ages, ((c.wijk, a) for c, a in visits)
        ),
        crossed(
            "jongeren_leeftijd_gender",
            "jongeren",
            ages,
            ("gender", GENDERS),
            ((p.age_in(year), p.gender) for p in young),
        ),
        single("jongeren_wijk", "jongeren", wijken, (p.wijk for p in young)),
        single("jeugdhulp", "jongeren", ("jeugdhulp", PHASES), (p.phase for p in young)),
        crossed(
            "signalen_leefgebied_zwaarte",
            "signalen",
            domains,
            ("zwaarte", LEVELS),
            ((s.domain, s.level) for s in signals),
        ),
        crossed(
            "signalen_leefgebied_leeftijd",
            "signalen",
            domains,
            ages,
            ((s.domain, people[s.person].age_in(year_of(s.month))) for s in signals),
        ),
        single("activiteiten_soort", "activiteiten", forms, (a.form for a in activities)),
        crossed("deelnemers_soort_leeftijd", "deelnames", forms, ages, _attendances(activities, people)),
        single("partners", "contacten", ("sector", SECTORS), (s for c in contacts for s in c.sectors), size),
    )


def visits_of(contacts: Iterable[Contact], people: tuple[Person, ...]) -> Iterator[tuple[Contact, str]]:
    """Each contact once for each of its people, with their age; once of unknown age without any."""
    for contact in contacts:
        for age in [people[n].age_in(year_of(contact.month)) for n in contact.people] or [AGES[-1]]:
            yield contact, age


def _attendances(activities: Iterable[Activity], people: tuple[Person, ...]) -> Iterator[tuple[str, str]]:
    for each in activities:
        known = [people[n].age_in(year_of(each.month)) for n in each.people]
        for age in known + [AGES[-1]] * (each.headcount - len(known)):
            yield each.form, age
