# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented caseloads, counted into the twelve tables of the contract without any database."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from kjw_desktop.domain.figures import TOTAL, CountTable, TableShape
from kjw_desktop.domain.period import Period

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


@dataclass(frozen=True)
class Person:
    """Somebody of the caseload."""

    age: str
    gender: str
    wijk: str
    phase: str


@dataclass(frozen=True)
class Contact:
    """A contact in a month with people of the caseload (by number)."""

    month: int
    kind: str
    people: tuple[int, ...]
    wijk: str
    themes: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signal:
    """A signal about one person."""

    month: int
    person: int
    domain: str
    level: str


@dataclass(frozen=True)
class Activity:
    """An activity with a headcount and those known by name."""

    month: int
    form: str
    headcount: int
    people: tuple[int, ...]


@dataclass(frozen=True)
class Caseload:
    """All records of one year."""

    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    signals: tuple[Signal, ...] = ()
    activities: tuple[Activity, ...] = ()
    kinds: tuple[str, ...] = field(default=KINDS)

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
    return Caseload(known, tuple(made), tuple(seen), tuple(held))


def _person(rng: random.Random) -> Person:
    return Person(
        _band(rng.randint(5, 22)),
        rng.choice(GENDERS),
        rng.choices(WIJKEN, [8, 5, 2, 1, 1])[0],
        rng.choices(PHASES, [9, 2, 2, 4, 2, 4])[0],
    )


def _band(age: int) -> str:
    return next((key for key, (low, high) in zip(AGES, BOUNDS, strict=False) if low <= age <= high), AGES[-1])


Dimension = tuple[str, tuple[str, ...]]


def tables(caseload: Caseload, period: Period) -> tuple[CountTable, ...]:
    """The exact tables of a period (of the year 2026)."""
    now = {part.first % 12 + 1 for part in period.month_parts} if period.year == YEAR else set()
    contacts = [each for each in caseload.contacts if each.month in now]
    signals = [each for each in caseload.signals if each.month in now]
    activities = [each for each in caseload.activities if each.month in now]
    people = caseload.people
    active = {each.person for each in signals}
    active |= {n for contact in contacts for n in contact.people}
    active |= {n for activity in activities for n in activity.people}
    young = [people[n] for n in sorted(active)]
    visits = list(_visits(contacts, people))
    kinds, wijken, domains = ("soort", caseload.kinds), ("wijk", WIJKEN), ("leefgebied", DOMAINS)
    ages, forms = ("leeftijd", AGES), ("activiteitsoort", FORMS)
    size = len(contacts)
    return (
        _table("contacten_soort", "contacten", kinds, (c.kind for c in contacts)),
        _table(
            "contacten_thema", "contacten", ("thema", THEMES), (t for c in contacts for t in c.themes), size
        ),
        _crossed(
            "contacten_soort_leeftijd", "persoonscontacten", kinds, ages, ((c.kind, a) for c, a in visits)
        ),
        _crossed(
            "contacten_wijk_leeftijd", "persoonscontacten", wijken, ages, ((c.wijk, a) for c, a in visits)
        ),
        _crossed(
            "jongeren_leeftijd_gender",
            "jongeren",
            ages,
            ("gender", GENDERS),
            ((p.age, p.gender) for p in young),
        ),
        _table("jongeren_wijk", "jongeren", wijken, (p.wijk for p in young)),
        _table("jeugdhulp", "jongeren", ("jeugdhulp", PHASES), (p.phase for p in young)),
        _crossed(
            "signalen_leefgebied_zwaarte",
            "signalen",
            domains,
            ("zwaarte", LEVELS),
            ((s.domain, s.level) for s in signals),
        ),
        _crossed(
            "signalen_leefgebied_leeftijd",
            "signalen",
            domains,
            ages,
            ((s.domain, people[s.person].age) for s in signals),
        ),
        _table("activiteiten_soort", "activiteiten", forms, (a.form for a in activities)),
        _crossed("deelnemers_soort_leeftijd", "deelnames", forms, ages, _attendances(activities, people)),
        _table("partners", "contacten", ("sector", SECTORS), (s for c in contacts for s in c.sectors), size),
    )


def _visits(contacts: Iterable[Contact], people: tuple[Person, ...]) -> Iterator[tuple[Contact, str]]:
    for contact in contacts:
        for age in [people[n].age for n in contact.people] or [AGES[-1]]:
            yield contact, age


def _attendances(activities: Iterable[Activity], people: tuple[Person, ...]) -> Iterator[tuple[str, str]]:
    for each in activities:
        known = [people[n].age for n in each.people]
        for age in known + [AGES[-1]] * (each.headcount - len(known)):
            yield each.form, age


def _table(
    name: str,
    unit: str,
    rows: Dimension,
    counted: Iterable[str],
    records: int | None = None,
) -> CountTable:
    """A table with one dimension; with `records` these are the total, and a record may have several terms."""
    tally = Counter(counted)
    counts: dict[tuple[str, str | None], int] = {(key, None): tally[key] for key in rows[1]}
    counts[TOTAL, None] = tally.total() if records is None else records
    return CountTable(TableShape(name, unit, *rows, additive=(rows[0],) if records is None else ()), counts)


def _crossed(
    name: str,
    unit: str,
    rows: Dimension,
    columns: Dimension,
    counted: Iterable[tuple[str, str]],
) -> CountTable:
    tally: Counter[tuple[str, str | None]] = Counter()
    for row, column in counted:
        tally.update(((row, column), (row, TOTAL), (TOTAL, column), (TOTAL, TOTAL)))
    shape = TableShape(name, unit, *rows, *columns, (rows[0], columns[0]))
    return CountTable(shape, {cell: tally[cell] for cell in shape.cells()})
