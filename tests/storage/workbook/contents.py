# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Content of every kind for hypothesis: whatever a vault may hold, a workbook must carry."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Story, Target, Visit
from kjw_desktop.domain.activities import Activity, ActivitySeries, BandCount, CalledOff, Headcount, Tally
from kjw_desktop.domain.care import (
    Consent,
    Meldcode,
    MeldcodeAnswer,
    MeldcodeFact,
    MeldcodeStep,
    PartnerContact,
    Referral,
    ReferralStep,
)
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, Stamp
from kjw_desktop.domain.figures import CountTable, TableShape
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import (
    DatedField,
    DatedValue,
    Person,
    PersonGoal,
    Relative,
    Strength,
    Vulnerability,
)
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.rules import EARLIEST, EARLIEST_BIRTH, LATEST
from kjw_desktop.domain.settings import HOLIDAY_REGIONS, Settings
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.storage.frozen_counts import UNCARRIED, FrozenCounts, to_json
from kjw_desktop.storage.rows import Frozen, StoredFile
from kjw_desktop.storage.workbook.content import Content

WIJKEN = (TermChange("wijk", "oost", "Oost", hidden=False, position=1), TermChange("wijk", "oost_2", "oost_"))
DATED_LISTS = {
    DatedField.STATUS: "case_state",
    DatedField.WORK_TYPE: "work_type",
    DatedField.YOUTH_CARE: "youth_care_phase",
}

Strategy = st.SearchStrategy[Any]

awkward = st.sampled_from(
    [
        "=bellen",
        "_x000B_",
        "_x005F_x0041_",
        "a\x0bb\r\n",
        " ",
        "\u200f\u05e9\u05dc 👩\u200d👧",
        ";\\",
        "\ufffe",
    ]
)
texts = st.text(max_size=20) | awkward
words = texts.map(str.strip)
filled = texts.filter(lambda text: text.strip() != "")
lists = st.lists(texts.filter(bool), max_size=3).map(tuple)
days = st.dates(EARLIEST, LATEST)
maybe_day = st.none() | days
clocks = st.none() | st.times()
wijken = st.sampled_from(["oost", "oost_2"])
moments = st.datetimes(timezones=st.just(UTC)).filter(lambda moment: moment.year > 1)
counts = st.none() | st.integers(0, 999)


def key(vocabulary: str) -> Strategy:
    return st.sampled_from(shipped()[vocabulary].keys())


def maybe(vocabulary: str) -> Strategy:
    return st.none() | key(vocabulary)


def keys(*vocabularies: str) -> Strategy:
    return st.lists(st.one_of(*map(key, vocabularies)), max_size=3, unique=True).map(tuple)


def several(part: Strategy) -> Strategy:
    return st.lists(part, max_size=3).map(tuple)


stamps = st.none() | st.builds(Stamp, st.uuids(), st.uuids(), moments, moments, st.integers(1, 99))
goals = keys("goal_youthwork", "goal_childrenswork")
outcomes = keys("outcome", "outcome_detail")
strengths = several(st.builds(Strength, key("strength") | st.just(""), words, maybe_day))
births = st.one_of(
    st.just({}),
    st.builds(lambda day: {"birth_date": day}, st.dates(EARLIEST_BIRTH, LATEST)),
    st.builds(lambda year: {"birth_year": year}, st.integers(1900, 2099)),
    st.builds(lambda day: {"birth_date": day, "birth_year": day.year}, st.dates(EARLIEST_BIRTH, LATEST)),
)
dated = st.one_of(
    st.builds(DatedValue, st.just(DatedField.WIJK), wijken | st.just(""), maybe_day),
    *(
        st.builds(DatedValue, st.just(what), key(name) | st.just(""), maybe_day)
        for what, name in DATED_LISTS.items()
    ),
)


@st.composite
def persons(draw: st.DrawFn) -> Person:
    strong = draw(strengths)
    weak = st.builds(Vulnerability, key("vulnerability"), days, filled, texts)
    return Person(
        id=draw(st.uuids()),
        first_name=draw(filled),
        infix=draw(texts),
        last_name=draw(texts),
        nicknames=draw(lists),
        **draw(births),
        gender=draw(maybe("gender")),
        school=draw(texts),
        street=draw(texts),
        phone=draw(texts),
        email=draw(texts),
        handles=draw(lists),
        relatives=draw(several(st.builds(Relative, key("relation_kind"), words))),
        strengths=strong,
        vulnerabilities=draw(several(weak)) if any(each.key or each.words for each in strong) else (),
        goals=draw(several(st.builds(PersonGoal, key("person_goal"), texts, maybe_day, maybe_day))),
        history=draw(several(dated)),
        relationship_stage=draw(maybe("relationship_stage")),
        needs_interpreter=draw(st.booleans()),
        since=draw(maybe_day),
        note=draw(texts),
        stamp=draw(stamps),
    )


partners = st.builds(
    PartnerContact,
    id=st.uuids(),
    organisation=texts,
    partner=maybe("partner"),
    role=texts,
    name=texts,
    phone=texts,
    email=texts,
    note=texts,
    last_spoken_on=maybe_day,
)
series = st.builds(
    ActivitySeries,
    id=st.uuids(),
    title=filled,
    kind=key("activity_kind"),
    weekday=st.integers(0, 6),
    start=clocks,
    duration=counts,
    location=texts,
    location_kind=maybe("location_kind"),
    wijk=st.none() | wijken,
    themes=keys("theme"),
    goals=goals,
    active=st.booleans(),
)


def called_off(groups: Sequence[UUID]) -> Strategy:
    of = st.sampled_from(groups)
    return st.builds(CalledOff, id=st.uuids(), series=of, day=days, reason=texts, stamp=stamps)


targets = st.builds(
    Target,
    id=st.uuids(),
    period=st.sampled_from(["2026", "2026-Q3", "2026-09"]),
    text=texts,
    agreed=st.none() | st.floats(-1e6, 1e6),
    unit=texts,
    realised=st.none() | st.floats(-1e6, 1e6),
    realised_text=texts,
    programme=maybe("policy_programme"),
    theme=maybe("theme"),
    measure=st.sampled_from(
        ["", "jongeren_wijk", "activiteiten_soort/sport_spel", "deelnemers_soort_leeftijd/*/age_4_9"]
    ),
    stamp=stamps,
)
contents_of_publications = texts | st.integers(32_000, 70_000).map(
    lambda size: ("ab👩\x01_x0001_" * size)[:size]
)


def publications(people: Sequence[Person]) -> Strategy:
    about = st.lists(st.sampled_from([one.id for one in people]), unique=True) if people else st.just([])
    return st.builds(
        Publication,
        id=st.uuids(),
        kind=key("export_kind"),
        reader=texts,
        made_at=moments,
        period=st.none() | st.just("2026-Q3"),
        ground=texts,
        content=contents_of_publications,
        fingerprint=st.sampled_from(["", "ab" * 32]),
        records_state=st.sampled_from(["", "3 4 1761000000000000"]),
        people=about.map(tuple),
    )


def files(told: Sequence[Publication], people: Sequence[Person]) -> Strategy:
    if not told:
        return st.just(())
    about = st.lists(st.sampled_from([one.id for one in people]), unique=True) if people else st.just([])
    return st.lists(
        st.builds(
            StoredFile,
            st.sampled_from([each.id for each in told]),
            texts,
            st.binary(max_size=40)
            | st.integers(24_000, 60_000).map(lambda size: bytes(range(256)) * (size // 256)),
            about.map(lambda ids: tuple(sorted(ids))),
        ),
        max_size=2,
        unique_by=lambda file: file.publication,
    ).map(tuple)


@st.composite
def closed_quarters(draw: st.DrawFn) -> tuple[Frozen, ...]:
    """Return quarters far before any entry of these contents, each with its months."""
    quarters = draw(st.lists(st.sampled_from(["1950-Q1", "1950-Q2", "1977-Q4"]), max_size=2, unique=True))
    return tuple(
        Frozen(period, draw(moments), draw(st.sampled_from(["", "3 4 1761000000000000"])), draw(frozen))
        for quarter in map(Period.parse, sorted(quarters))
        for period in (quarter, *quarter.month_parts)
    )


SHAPES = (
    TableShape("contacten_soort", "contacten", "soort", ("inloop", "_x000B_"), additive=("soort",)),
    TableShape("jongeren", "jongeren", "leeftijd", ("age_12_13",), "gender", ("meisje", "onbekend")),
)


def _frozen(numbers: list[int]) -> FrozenCounts:
    tables = tuple(CountTable(shape, dict(zip(shape.cells(), numbers, strict=False))) for shape in SHAPES)
    return FrozenCounts(tables, {UNCARRIED: tables[:1], "npas": tables} if numbers[0] % 2 else None)


frozen = st.lists(st.integers(0, 10**6), min_size=9, max_size=9).map(
    lambda numbers: to_json(_frozen(numbers))
)

settings = st.builds(
    Settings,
    organisation=texts,
    privacy_officer=texts,
    gemeente=texts,
    worker_name=texts,
    worker_title=texts,
    legal_basis=key("legal_basis"),
    reader=filled,
    threshold=st.integers(3, 20),
    lock_minutes=st.integers(0, 60),
    unseen_weeks=st.integers(1, 52),
    wijkteam_phone=texts,
    paste_template=texts,
    pattern_hints=st.booleans(),
    patterns_off=st.sampled_from(["", "together", "grew no_strengths"]),
    referral_index=st.booleans(),
    report_layouts=texts,
    holiday_region=st.sampled_from(HOLIDAY_REGIONS),
    demo=st.booleans(),
)


@st.composite
def participants_of(draw: st.DrawFn, people: Sequence[Person]) -> tuple[Participant, ...]:
    nameless = st.builds(
        Participant, st.none(), maybe("age_band"), maybe("gender"), st.none() | wijken, texts
    )
    named = [Participant(one.id, remark=draw(st.just("") | texts)) for one in people if draw(st.booleans())]
    return tuple(draw(st.permutations([*named, *draw(st.lists(nameless, max_size=1))])))


def entries(people: Sequence[Person], address_book: Sequence[UUID], groups: Sequence[UUID]) -> Strategy:
    place = {"location_kind": maybe("location_kind")}
    common: dict[str, Strategy] = {
        "id": st.uuids(),
        "day": days,
        "at": clocks,
        "people": participants_of(people),
        "wijk": st.none() | wijken,
        "stamp": stamps,
    }
    subject: dict[str, Strategy] = {
        "duration": st.none() | st.integers(0, 600),
        "level": maybe("activity_level"),
        "location": texts,
        **place,
        "themes": keys("theme"),
        "goals": goals,
        "issues": keys("societal_issue"),
        "programmes": keys("policy_programme"),
        "partners": keys("partner"),
        "outcomes": outcomes,
        "note": texts,
        "quote": texts,
    }
    count = st.none() | st.integers(0, 50)
    return st.one_of(
        st.builds(
            Contact,
            **common,
            **subject,
            record_class=st.sampled_from(["contactnotitie", "werkaantekening"]),
            kind=key("contact_kind"),
            initiative=maybe("contact_initiative"),
            work_task=maybe("work_task"),
            quote_consent=st.none() | words.filter(bool),
        ),
        st.builds(
            Activity,
            **common,
            **subject,
            record_class=key("record_class"),
            title=filled,
            kind=key("activity_kind"),
            headcount=st.builds(Headcount, count, count, count, count, count, count),
            nameless=several(st.builds(BandCount, key("age_band"), st.integers(0, 50))),
            tallies=several(st.builds(Tally, key("feedback_scale"), st.integers(0, 9))),
            rating=st.none() | st.floats(1, 10),
            atmosphere=texts,
            series=st.none() | st.sampled_from(groups) if groups else st.none(),
        ),
        st.builds(
            Signal,
            **common,
            **place,
            domain=key("life_domain"),
            level=key("signal_level"),
            observation=filled,
            kinds=keys("signal_kind"),
            certainty=key("signal_certainty"),
            told_by=texts,
            meaning=texts,
            helps=keys("protective_factor"),
            outcome=maybe("signal_resolution"),
            closed_on=maybe_day,
            first_action_on=maybe_day,
            no_step_reason=texts,
        ),
        st.builds(
            Followup,
            **common,
            what=filled,
            kind=maybe("followup_kind"),
            status=key("followup_state"),
            done_on=maybe_day,
            reason=texts,
        ),
        st.builds(
            Referral,
            **common,
            kind=key("referral_kind"),
            partner=maybe("partner"),
            partner_contact=st.none() | st.sampled_from(address_book) if address_book else st.none(),
            steps=several(st.builds(ReferralStep, days, key("referral_state"), texts)),
            note=texts,
        ),
        st.builds(
            Consent,
            **common,
            kind=key("consent_kind"),
            state=key("consent_state"),
            givers=keys("consent_giver"),
            partner=maybe("partner"),
            purpose=texts,
            valid_until=maybe_day,
            withdrawn_on=maybe_day,
            reason=texts,
        ),
        st.builds(
            Meldcode,
            **common,
            facts=several(st.builds(MeldcodeFact, days, key("signal_certainty"), texts, clocks, texts)),
            steps=several(
                st.builds(
                    MeldcodeStep, key("meldcode_step"), words, maybe_day, texts, texts, texts, st.booleans()
                )
            ),
            answers=several(st.builds(MeldcodeAnswer, key("meldcode_question"), texts, texts)),
            suspicion=texts,
            no_talk_reason=texts,
            choice=st.none() | words.filter(bool),
            decision=texts,
            informed=texts,
            handed_over_on=maybe_day,
            handed_over_to=texts,
            closed_on=maybe_day,
        ),
        st.builds(
            NeighbourhoodNote,
            **common,
            **place,
            note=texts,
            issues=keys("societal_issue"),
            partners=keys("partner"),
            trend=texts,
        ),
        st.builds(
            Story,
            **common,
            title=texts,
            situation=texts,
            what_we_did=texts,
            what_changed=texts,
            quote=texts,
            composite=st.booleans(),
            themes=keys("theme"),
            outcomes=outcomes,
        ),
        st.builds(Visit, **common, visitors=texts, shown=texts, agreed=texts),
    )


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Return the content of a vault, its records in the order in which a workbook gives them back."""
    people = draw(st.lists(persons(), max_size=3))
    book, groups = draw(st.lists(partners, max_size=2)), draw(st.lists(series, max_size=2))
    off = draw(st.lists(called_off([one.id for one in groups]), max_size=2)) if groups else []
    told = draw(
        st.lists(
            entries(people, [one.id for one in book], [one.id for one in groups]),
            max_size=5,
            unique_by=lambda entry: entry.id,
        )
    )
    linked = _linked(told) if draw(st.booleans()) else told
    left = draw(several(publications(people)))
    return Content(
        records=(*people, *book, *groups, *off, *draw(st.lists(targets, max_size=2)), *linked),
        wijken=WIJKEN,
        settings=draw(st.none() | settings),
        publications=left,
        closed=draw(closed_quarters()),
        files=draw(files(left, people)),
        secret=draw(st.none() | st.binary(min_size=32, max_size=32)),
    )


def _linked(entries: list[Any]) -> list[Any]:
    ids = [entry.id for entry in entries]
    return [replace(entry, linked=tuple(ids[place + 1 :])) for place, entry in enumerate(entries)]
