# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented caseloads for hypothesis, and a naive count of them: the contract's words, record by record."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from hypothesis import strategies as st

from kjw_desktop.domain.activities import Activity, BandCount, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal

BANDS = {"age_10_11": (10, 11), "age_12_13": (12, 13), "age_14_15": (14, 15), "age_16_17": (16, 17)}
SECTORS = {"school_vo": "onderwijs", "school_po": "onderwijs", "ggz": "zorg", "anders": "onbekend"}
SENSITIVE = {"snel_geld", "letsel"}
WIJKEN = ("oost", "west")

days = st.dates(date(2025, 12, 15), date(2027, 1, 15))


@dataclass(frozen=True)
class Caseload:
    """Records of one invented worker."""

    people: tuple[Person, ...]
    contacts: tuple[Contact, ...]
    signals: tuple[Signal, ...]
    activities: tuple[Activity, ...]

    @property
    def records(self) -> Sequence[Person | Contact | Signal | Activity]:
        return (*self.people, *self.contacts, *self.signals, *self.activities)


def _history(field: DatedField, values: Iterable[str]) -> st.SearchStrategy[list[DatedValue]]:
    since = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
    return st.lists(
        st.builds(DatedValue, st.just(field), st.sampled_from(list(values)), since),
        max_size=3,
        unique_by=lambda value: value.since,
    )


people = st.builds(
    lambda birth, gender, wijk, care: Person(
        first_name="X",
        birth_year=birth if isinstance(birth, int) else None,
        birth_date=birth if isinstance(birth, date) else None,
        gender=gender,
        history=(*wijk, *care),
    ),
    st.none() | st.integers(2004, 2022) | st.dates(date(2009, 1, 1), date(2013, 12, 31)),
    st.sampled_from([None, "meisje", "jongen", "onbekend"]),
    _history(DatedField.WIJK, WIJKEN),
    _history(DatedField.YOUTH_CARE, ("geen", "voor", "tijdens")),
)


def _links(known: Sequence[Person]) -> st.SearchStrategy[tuple[Participant, ...]]:
    named = [st.builds(Participant, st.just(person.id)) for person in known]
    erased = st.builds(
        Participant,
        st.none(),
        st.sampled_from(["age_12_13", "age_unknown", "age_of_before"]),
        st.just("jongen"),
        st.sampled_from([None, *WIJKEN]),
    )
    return st.lists(st.one_of([*named, erased]), max_size=4, unique_by=lambda x: x.person or new_id()).map(
        tuple
    )


def _some(keys: Iterable[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(list(keys)), max_size=3, unique=True).map(tuple)


@st.composite
def caseloads(draw: st.DrawFn) -> Caseload:
    """A few young people and what happened with them."""
    known = draw(st.lists(people, max_size=5))
    links, wijk = _links(known), st.sampled_from([None, *WIJKEN])
    contacts = st.builds(
        Contact,
        id=st.builds(new_id),
        day=days,
        kind=st.sampled_from(["inloop", "poging", "school"]),
        record_class=st.sampled_from(["contactnotitie", "werkaantekening"]),
        people=links,
        wijk=wijk,
        themes=_some(["armoede_ontwikkeling", "sport_bewegen_ontmoeten"]),
        partners=_some(SECTORS),
    )
    signals = st.builds(
        Signal,
        id=st.builds(new_id),
        day=days,
        domain=st.sampled_from(["veiligheid", "school_werk", "online"]),
        level=st.sampled_from(["kracht", "licht", "zorg"]),
        observation=st.just("zag iets"),
        certainty=st.just("zelf_gezien"),
        people=links,
        kinds=_some(["schoolverzuim", *SENSITIVE]),
    )
    activities = st.builds(
        Activity,
        id=st.builds(new_id),
        day=days,
        title=st.just("Avond"),
        kind=st.sampled_from(["inloop", "sport_spel"]),
        people=links,
        headcount=st.builds(Headcount, st.none() | st.integers(0, 12)),
        nameless=st.lists(
            st.builds(BandCount, st.sampled_from(["age_12_13", "age_of_before"]), st.integers(0, 5)),
            max_size=2,
        ).map(tuple),
    )
    return Caseload(
        tuple(known),
        tuple(draw(st.lists(contacts, max_size=12))),
        tuple(draw(st.lists(signals, max_size=8))),
        tuple(draw(st.lists(activities, max_size=6))),
    )


Cells = Counter[tuple[str, str]]


class NaiveCount:
    """Every table of the contract, counted one record at a time."""

    def __init__(self, caseload: Caseload, period: Period) -> None:
        self.year, self.end = period.year, period.end
        self.person = {person.id: person for person in caseload.people}
        inside: Callable[[date], bool] = lambda day: period.start <= day <= period.end  # noqa: E731
        self.contacts = [c for c in caseload.contacts if inside(c.day)]
        self.signals = [s for s in caseload.signals if inside(s.day)]
        self.activities = [a for a in caseload.activities if inside(a.day)]

    def age(self, link: Participant) -> str:
        if link.person is None:
            return link.age_band if link.age_band in BANDS else "age_unknown"
        return self.age_of(link.person)

    def age_of(self, who: UUID) -> str:
        born = self.person[who].year_of_birth
        if born is None:
            return "age_unknown"
        every = {"age_0_3": (0, 3), "age_4_9": (4, 9), **BANDS, "age_18_23": (18, 23)}
        age = self.year - born
        return next((key for key, (low, high) in every.items() if low <= age <= high), "age_unknown")

    def seen(self) -> set[UUID]:
        return {
            who for entry in (*self.contacts, *self.signals, *self.activities) for who in entry.person_ids
        }

    def domain(self, signal: Signal) -> str:
        hidden = signal.domain == "veiligheid" or SENSITIVE & set(signal.kinds)
        return "overige_zorgen" if hidden else signal.domain

    def tables(self) -> dict[str, Counter[tuple[str, str]] | Counter[str]]:
        """Cells that are not 0, by table."""
        seen = [self.person[who] for who in self.seen()]
        return {
            "contacten_soort": Counter(c.kind for c in self.contacts),
            "contacten_thema": Counter(theme for c in self.contacts for theme in c.themes),
            "contacten_soort_leeftijd": self.parts(lambda c, _: c.kind),
            "contacten_wijk_leeftijd": self.parts(self.wijk),
            "jongeren_leeftijd_gender": Counter((self.age_of(p.id), p.gender or "onbekend") for p in seen),
            "jongeren_wijk": Counter(p.value_on(DatedField.WIJK, self.end) or "onbekend" for p in seen),
            "jeugdhulp": Counter(p.value_on(DatedField.YOUTH_CARE, self.end) or "onbekend" for p in seen),
            "signalen_leefgebied_zwaarte": Counter((self.domain(s), s.level) for s in self.signals),
            "signalen_leefgebied_leeftijd": Counter(
                (self.domain(s), self.age(s.people[0]) if len(s.people) == 1 else "age_unknown")
                for s in self.signals
            ),
            "activiteiten_soort": Counter(a.kind for a in self.activities),
            "deelnemers_soort_leeftijd": self.there(),
            "partners": Counter(
                sector for c in self.contacts for sector in {SECTORS[partner] for partner in c.partners}
            ),
        }

    def wijk(self, contact: Contact, link: Participant | None) -> str:
        then = None
        if link is not None:
            person = self.person.get(link.person) if link.person else None
            then = link.wijk if person is None else person.value_on(DatedField.WIJK, contact.day)
        return contact.wijk or then or "onbekend"

    def parts(self, row: Callable[[Contact, Participant | None], str]) -> Cells:
        cells = Cells()
        for contact in self.contacts:
            for link in contact.people:
                cells[row(contact, link), self.age(link)] += 1
            if not contact.people:
                cells[row(contact, None), "age_unknown"] += 1
        return cells

    def there(self) -> Cells:
        cells = Cells()
        for activity in self.activities:
            ages = [self.age(link) for link in activity.people]
            for band in activity.nameless:
                ages += [band.age_band if band.age_band in BANDS else "age_unknown"] * band.number
            ages += ["age_unknown"] * (activity.present - len(ages))
            cells.update((activity.kind, age) for age in ages)
        return cells
