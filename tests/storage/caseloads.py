# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented caseloads for hypothesis."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.activities import Activity, BandCount, Headcount, Tally
from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.signals import Signal

BANDS = {"age_10_11": (10, 11), "age_12_13": (12, 13), "age_14_15": (14, 15), "age_16_17": (16, 17)}
SECTORS = {"school_vo": "onderwijs", "school_po": "onderwijs", "ggz": "zorg", "anders": "onbekend"}
SENSITIVE = {"snel_geld", "letsel"}
WIJKEN = ("oost", "west")
PROGRAMMES = ("sportakkoord", "npas")
OUTCOMES = ("sociale_netwerken", "persoonlijke_ontwikkeling", "po_gedrag", "sn_steunbron", "h_toegeleid")

days = st.dates(date(2025, 7, 15), date(2027, 1, 15))
hours = st.none() | st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
lengths = st.none() | st.integers(0, 300)


@dataclass(frozen=True)
class Caseload:
    """Records of one invented worker."""

    people: tuple[Person, ...]
    contacts: tuple[Contact, ...]
    signals: tuple[Signal, ...]
    activities: tuple[Activity, ...]
    referrals: tuple[Referral, ...]
    stories: tuple[Story, ...]

    @property
    def records(self) -> Sequence[Person | Contact | Signal | Activity | Referral | Story]:
        return (
            *self.people,
            *self.contacts,
            *self.signals,
            *self.activities,
            *self.referrals,
            *self.stories,
        )


def _history(field: DatedField, values: Iterable[str]) -> st.SearchStrategy[list[DatedValue]]:
    since = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
    return st.lists(
        st.builds(DatedValue, st.just(field), st.sampled_from(list(values)), since),
        max_size=3,
        unique_by=lambda value: value.since,
    )


people = st.builds(
    lambda birth, gender, wijk, care, work: Person(
        first_name="X",
        birth_year=birth if isinstance(birth, int) else None,
        birth_date=birth if isinstance(birth, date) else None,
        gender=gender,
        history=(*wijk, *care, *work),
    ),
    st.none() | st.integers(2004, 2022) | st.dates(date(2009, 1, 1), date(2013, 12, 31)),
    st.sampled_from([None, "meisje", "jongen", "onbekend"]),
    _history(DatedField.WIJK, WIJKEN),
    _history(DatedField.YOUTH_CARE, ("geen", "voor", "voor_wachtlijst", "tijdens")),
    _history(DatedField.WORK_TYPE, ("tienerwerk", "jongerenwerk")),
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
        at=hours,
        duration=lengths,
        programmes=_some(PROGRAMMES),
        outcomes=_some(OUTCOMES),
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
        first_action_on=st.none() | days,
        outcome=st.sampled_from([None, None, "netwerk", "gemeld_vt", "vermoeden_weg"]),
        closed_on=st.none() | days,
    )
    activities = st.builds(
        Activity,
        id=st.builds(new_id),
        day=days,
        at=hours,
        duration=lengths,
        programmes=_some(PROGRAMMES),
        outcomes=_some(OUTCOMES),
        rating=st.none() | st.floats(1, 10),
        tallies=st.lists(
            st.builds(Tally, st.sampled_from(["geleerd", "terugkomen"]), *[st.integers(0, 9)] * 3), max_size=2
        ).map(tuple),
        title=st.just("Avond"),
        themes=_some(["armoede_ontwikkeling"]),
        partners=_some(SECTORS),
        kind=st.sampled_from(["inloop", "sport_spel"]),
        people=links,
        headcount=st.builds(Headcount, st.none() | st.integers(0, 12)),
        nameless=st.lists(
            st.builds(BandCount, st.sampled_from(["age_12_13", "age_of_before"]), st.integers(0, 5)),
            max_size=2,
        ).map(tuple),
    )
    referrals = st.builds(
        lambda steps, **rest: Referral(steps=tuple(sorted(steps, key=lambda step: step.day)), **rest),
        id=st.builds(new_id),
        day=days,
        kind=st.sampled_from(["verwijzing", "informatie"]),
        partner=st.sampled_from(["jeugdhulp", "ggz", "school_vo", None]),
        people=links,
        steps=st.lists(
            st.builds(ReferralStep, days, st.sampled_from(["verstuurd", "wachtlijst", "geaccepteerd"])),
            max_size=4,
        ),
    )
    stories = st.builds(
        Story, id=st.builds(new_id), day=days, title=st.just("Sem"), people=links, outcomes=_some(OUTCOMES)
    )
    return Caseload(
        tuple(known),
        tuple(draw(st.lists(contacts, max_size=12))),
        tuple(draw(st.lists(signals, max_size=8))),
        tuple(draw(st.lists(activities, max_size=6))),
        tuple(draw(st.lists(referrals, max_size=3))),
        tuple(draw(st.lists(stories, max_size=3))),
    )
