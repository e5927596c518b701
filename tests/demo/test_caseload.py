# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import TypeVar
from uuid import UUID

import pytest

from kjw_desktop.demo.calendar import school_holiday, summer, utc, works
from kjw_desktop.demo.caseload import Caseload, make_caseload
from kjw_desktop.domain.accounts import Story, Target
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import Consent, Meldcode, PartnerContact, Referral
from kjw_desktop.domain.consent_rules import State, standing
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.rules import check
from kjw_desktop.domain.signals import NEEDS_CERTAINTY, Signal
from kjw_desktop.domain.target_measures import Measure
from kjw_desktop.domain.vocabulary import Vocabulary
from kjw_desktop.resources.vocabularies import shipped

T = TypeVar("T")
AUTHOR, ORIGIN = UUID(int=1), UUID(int=2)
TODAY = date(2026, 11, 21)
_NOON = time(12, 0)


def caseload(today: date = TODAY) -> Caseload:
    return make_caseload(today, AUTHOR, ORIGIN)


@pytest.fixture(scope="module")
def made() -> Caseload:
    return caseload()


def of(made: Caseload, kind: type[T]) -> list[T]:
    return [record for record in made.records if isinstance(record, kind)]


def test_it_is_the_same_at_every_run_ids_and_times_of_making_included(made: Caseload) -> None:
    assert caseload() == made


def test_it_has_about_the_size_that_was_asked_for(made: Caseload) -> None:
    sizes = Counter(type(record) for record in made.records)
    assert sizes[Person] == 60
    assert 1400 <= sizes[Contact] <= 1650
    assert 225 <= sizes[Signal] <= 275
    assert 160 <= sizes[Activity] <= 200
    assert sizes[Followup] > 100
    assert sizes[Referral] > 20
    assert sizes[Consent] > 100


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2030, 1, 1), date(2026, 8, 14)])
def test_every_record_keeps_the_rules_and_lies_in_the_two_years_up_to_today(today: date) -> None:
    made = caseload(today)
    first = today - timedelta(days=729)
    for record in made.records:
        check(record)
        if isinstance(record, Entry) and not isinstance(record, Followup):
            assert first <= record.day <= today
    ids = [record.id for record in made.records]
    assert len(set(ids)) == len(ids)
    assert len(of(made, Contact)) > 1200


def test_followups_lie_ahead_late_and_done(made: Caseload) -> None:
    followups = of(made, Followup)
    assert all(one.done_on is None or one.done_on <= TODAY for one in followups)
    assert any(not one.settled and one.day < TODAY for one in followups)
    assert sum(not one.settled and one.day > TODAY for one in followups) > 5
    assert sum(one.settled for one in followups) > len(followups) / 2


def test_entries_name_and_link_what_is_there(made: Caseload) -> None:
    people = {person.id for person in of(made, Person)}
    entries = of(made, Entry)
    there = {entry.id for entry in entries}
    for entry in entries:
        assert set(entry.person_ids) <= people
        assert len(set(entry.person_ids)) == len(entry.person_ids)
        assert set(entry.linked) <= there


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2030, 1, 1), date(2026, 8, 14)])
def test_every_referral_goes_to_a_line_of_the_address_book_of_its_kind(today: date) -> None:
    made = caseload(today)
    book = {line.id: line for line in of(made, PartnerContact)}
    assert len({line.partner for line in book.values()}) == len(book)
    for referral in of(made, Referral):
        assert referral.partner_contact is not None
        assert book[referral.partner_contact].partner == referral.partner


def test_every_key_is_one_of_its_list(made: Caseload) -> None:
    lists = shipped()
    goals = {*lists["goal_youthwork"].keys(), *lists["goal_childrenswork"].keys()}
    wijken = {term.key for term in made.wijken}
    for contact in of(made, Contact):
        assert contact.kind in lists["contact_kind"]
        assert contact.location_kind is None or contact.location_kind in lists["location_kind"]
        assert contact.initiative is None or contact.initiative in lists["contact_initiative"]
        _all_in(contact.themes, lists["theme"])
        _all_in(contact.partners, lists["partner"])
        _all_in(contact.outcomes, lists["outcome_detail"])
        _all_in(contact.programmes, lists["policy_programme"])
        assert set(contact.goals) <= goals
        assert contact.wijk is None or contact.wijk in wijken
    for activity in of(made, Activity):
        assert activity.kind in lists["activity_kind"]
        assert activity.wijk in wijken
        _all_in(activity.themes, lists["theme"])
        _all_in(activity.partners, lists["partner"])
        _all_in(activity.outcomes, lists["outcome_detail"])
        _all_in(activity.programmes, lists["policy_programme"])
        _all_in((band.age_band for band in activity.nameless), lists["age_band"])
        _all_in((tally.question for tally in activity.tallies), lists["feedback_scale"])
        assert set(activity.goals) <= goals
    for signal in of(made, Signal):
        assert signal.domain in lists["life_domain"]
        assert signal.level in lists["signal_level"]
        assert signal.certainty is None or signal.certainty in lists["signal_certainty"]
        assert signal.outcome is None or signal.outcome in lists["signal_resolution"]
        _all_in(signal.kinds, lists["signal_kind"])
        _all_in(signal.helps, lists["protective_factor"])


def test_every_key_of_care_and_people_is_one_of_its_list(made: Caseload) -> None:
    lists = shipped()
    of_field = {"status": "case_state", "work_type": "work_type", "youth_care": "youth_care_phase"}
    for person in of(made, Person):
        _all_in((strength.key for strength in person.strengths), lists["strength"])
        _all_in((goal.key for goal in person.goals), lists["person_goal"])
        _all_in((near.kind for near in person.relatives), lists["relation_kind"])
        _all_in((weak.key for weak in person.vulnerabilities), lists["vulnerability"])
        for value in person.history:
            assert value.field == "wijk" or value.value in lists[of_field[value.field]]
    for followup in of(made, Followup):
        assert followup.status in lists["followup_state"]
        assert followup.kind is not None
        assert followup.kind in lists["followup_kind"]
    for referral in of(made, Referral):
        assert referral.kind in lists["referral_kind"]
        assert referral.partner is not None
        assert referral.partner in lists["partner"]
        _all_in((step.state for step in referral.steps), lists["referral_state"])
    for consent in of(made, Consent):
        assert consent.kind in lists["consent_kind"]
        assert consent.state in lists["consent_state"]
        _all_in(consent.givers, lists["consent_giver"])


def _all_in(keys: Iterable[str], vocabulary: Vocabulary) -> None:
    assert all(key in vocabulary for key in keys)


def test_headcounts_hold_everyone_by_name_and_band(made: Caseload) -> None:
    for activity in of(made, Activity):
        count = activity.headcount
        assert count.total is not None
        assert activity.present == count.total
        assert (count.girls or 0) + (count.boys or 0) == count.total
    assert any(not activity.people for activity in of(made, Activity))
    assert any(activity.people and activity.nameless for activity in of(made, Activity))


def test_the_year_has_its_seasons(made: Caseload) -> None:
    contacts, activities = of(made, Contact), of(made, Activity)
    assert not [c for c in contacts if c.kind == "school" and school_holiday(c.day)]
    assert not [entry for entry in (*contacts, *activities) if (entry.day.month, entry.day.day) == (12, 25)]
    outside = {"buitenactiviteit", "vakantieactiviteit"}
    assert sum(a.kind in outside and summer(a.day) for a in activities) > 10
    assert all(summer(a.day) for a in activities if a.title.startswith("Zomerprogramma"))
    assert not [a for a in activities if a.kind == "buitenactiviteit" and a.day.month in {12, 1, 2}]
    evenings = [a for a in activities if a.kind == "inloop"]
    winters, summers = sum(a.day.month in {12, 1, 2} for a in evenings), sum(summer(a.day) for a in evenings)
    assert winters > 2 * summers


def test_every_sentence_is_filled_in_and_few_notes_are_the_same(made: Caseload) -> None:
    notes = [contact.note for contact in of(made, Contact)]
    texts = notes + [signal.observation + signal.meaning for signal in of(made, Signal)]
    texts += [followup.what for followup in of(made, Followup)]
    assert not [text for text in texts if re.search(r"[{}|\[\]]|  |None", text)]
    assert not [text for text in texts if not text.strip()]
    assert len(set(notes)) > 0.85 * len(notes)


def test_young_people_are_known_in_different_ways(made: Caseload) -> None:
    people = of(made, Person)
    assert {bool(person.birth_date) for person in people} == {True, False}
    assert any(person.year_of_birth is None for person in people)
    assert any(person.infix for person in people)
    assert any(not person.last_name for person in people)
    assert sum(bool(person.nicknames) for person in people) > 10
    assert len({name for person in people for name in person.nicknames}) == sum(
        len(p.nicknames) for p in people
    )
    moved = [p for p in people if len({v.value for v in p.history if v.field == "wijk"}) > 1]
    assert moved


def test_the_twelve_and_their_meldcode_are_there(made: Caseload) -> None:
    names = {person.first_name for person in of(made, Person)}
    assert {"Dani", "Noor", "Rayan", "Lotte", "Milan", "Yara", "Sven", "Amira", "Tobias", "Esra"} <= names
    (meldcode,) = of(made, Meldcode)
    assert [step.step for step in meldcode.steps] == [f"stap_{n}" for n in range(1, 6)]
    assert [fact.certainty for fact in meldcode.facts] == ["zelf_gezien", "verteld_jeugdige", "zelf_gezien"]
    (signal,) = [signal for signal in of(made, Signal) if signal.id in meldcode.linked]
    assert signal.outcome == "vermoeden_weg"


def test_nobody_works_around_christmas_and_summer_time_is_kept() -> None:
    assert not works(date(2026, 12, 25))
    assert works(date(2026, 12, 2))
    assert utc(date(2026, 7, 1), _NOON).hour == 10
    assert utc(date(2026, 12, 1), _NOON).hour == 11
    assert [utc(date(2026, 3, day), _NOON).hour for day in (28, 29)] == [11, 10]
    assert [utc(date(2026, 10, day), _NOON).hour for day in (24, 25)] == [10, 11]


def test_a_quarter_has_results_to_tell_of(made: Caseload) -> None:
    quarter = Period.parse("2026-Q3")

    def within(entry: Entry) -> bool:
        return quarter.start <= entry.day <= quarter.end

    contacts, activities = filter(within, of(made, Contact)), filter(within, of(made, Activity))
    assert sum(bool(contact.outcomes) for contact in contacts) >= 15
    told = list(activities)
    assert sum(bool(activity.outcomes) for activity in told) >= 10
    assert any(activity.tallies and activity.quote for activity in told)
    assert any(within(story) for story in of(made, Story))
    programmes = {key for entry in of(made, Contact) for key in entry.programmes}
    assert {"sportakkoord", "preventie_met_gezag"} <= programmes


def test_a_story_gives_the_growth_chance_and_what_it_was(made: Caseload) -> None:
    lists = shipped()
    for story in of(made, Story):
        assert any(key in lists["outcome"] for key in story.outcomes)
        assert any(key in lists["outcome_detail"] for key in story.outcomes)


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2030, 1, 1), date(2026, 8, 14)])
def test_a_story_of_one_young_person_has_the_consent_for_it(today: date) -> None:
    made = caseload(today)
    people = {person.id: person for person in of(made, Person)}
    consents = of(made, Consent)
    found = [story for story in of(made, Story) if not story.composite]
    assert found
    for story in found:
        for person in story.person_ids:
            own = [consent for consent in consents if consent.person_ids == (person,)]
            assert standing(own, people[person], "citaat_verhaal", story.day).state is State.GIVEN


def test_what_was_done_about_a_signal_comes_after_it_and_before_its_end(made: Caseload) -> None:
    worries = [signal for signal in of(made, Signal) if signal.level in NEEDS_CERTAINTY]
    assert sum(signal.first_action_on is not None for signal in worries) > 0.7 * len(worries)
    for signal in of(made, Signal):
        if signal.first_action_on is not None:
            assert signal.day <= signal.first_action_on <= min(TODAY, signal.closed_on or TODAY)


def test_some_wait_for_youth_care_have_it_and_had_it(made: Caseload) -> None:
    phases = Counter(person.value_on(DatedField.YOUTH_CARE, TODAY) for person in of(made, Person))
    assert all(phases[phase] >= 2 for phase in ("voor_wachtlijst", "tijdens", "na"))
    for person in of(made, Person):
        days = [value.since for value in person.history if value.field is DatedField.YOUTH_CARE]
        assert all(day is None or day <= TODAY for day in days)


def test_agreed_results_are_followed_by_a_figure_or_by_what_was_written(made: Caseload) -> None:
    targets = of(made, Target)
    measured = [Measure.parse(target.measure) for target in targets if target.measure]
    assert len(measured) >= 6
    assert all(target.realised is None and target.programme is None for target in targets if target.measure)
    assert all(target.realised is not None for target in targets if not target.measure)
    assert {each.row for each in measured} == {"*", "vakantieactiviteit"}
    assert {target.period for target in targets} == {"2025", "2026", "2025-Q3", "2026-Q3"}
