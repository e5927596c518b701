# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals by their days: states in order, waits, the missing word, youth care beside it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.referral_rules import (
    ENDED,
    Wait,
    bridged,
    days_without_word,
    is_open,
    needs_somebody,
    silent_since,
    tells_who,
    waits,
    with_step,
    youth_care_phase,
)
from kjw_desktop.resources.vocabularies import shipped

TODAY = date(2026, 11, 21)
WORDS = shipped()
STATES = [term.key for term in WORDS["referral_state"].terms]
days = st.dates(date(2024, 1, 1), TODAY)
a_step = st.builds(ReferralStep, days, st.sampled_from(STATES))
some_steps = st.lists(a_step, max_size=8)


def ago(number: int) -> date:
    return TODAY - timedelta(days=number)


def sent(days_ago: int, **more: object) -> Referral:
    step = ReferralStep(ago(days_ago), "verstuurd")
    return Referral(day=step.day, kind="verwijzing", steps=(step,), **more)  # type: ignore[arg-type]


def in_order(steps: list[ReferralStep]) -> tuple[ReferralStep, ...]:
    found: tuple[ReferralStep, ...] = ()
    for step in steps:
        found = with_step(found, step)
    return found


@given(some_steps)
def test_steps_lie_by_day_and_none_is_lost(steps: list[ReferralStep]) -> None:
    found = in_order(steps)
    assert [step.day for step in found] == sorted(step.day for step in steps)
    assert sorted(map(id, found)) == sorted(map(id, steps))


def test_a_state_written_late_is_not_the_latest() -> None:
    steps = in_order([ReferralStep(ago(9), "wachtlijst"), ReferralStep(ago(20), "verstuurd")])
    assert [step.state for step in steps] == ["verstuurd", "wachtlijst"]


def test_of_one_day_what_was_written_last_is_the_latest() -> None:
    steps = in_order([ReferralStep(ago(9), "verstuurd"), ReferralStep(ago(9), "wachtlijst")])
    assert steps[-1].state == "wachtlijst"


@given(some_steps)
def test_waits_follow_each_other_and_do_not_overlap(steps: list[ReferralStep]) -> None:
    found = waits(steps)
    assert bool(found) == any(step.state == "wachtlijst" for step in steps)
    assert all(wait.until is not None for wait in found[:-1])
    edges = [day for wait in found for day in (wait.since, wait.until) if day is not None]
    assert edges == sorted(edges)


@given(some_steps, st.lists(days, max_size=20))
def test_contacts_of_a_wait_are_those_in_it(steps: list[ReferralStep], met: list[date]) -> None:
    for each in bridged(steps, met, TODAY):
        end = each.wait.until or TODAY
        assert each.days == (end - each.wait.since).days >= 0
        assert each.contacts == len([day for day in met if each.wait.since <= day <= end])


def test_a_wait_that_lasts_counts_until_today() -> None:
    (one,) = bridged([ReferralStep(ago(30), "wachtlijst")], [ago(31), ago(30), ago(2), TODAY], TODAY)
    assert (one.wait, one.days, one.contacts) == (Wait(ago(30)), 30, 3)


def test_no_word_is_asked_for_after_fourteen_days() -> None:
    assert days_without_word(WORDS["referral_state"]) == 14
    assert silent_since(sent(13), (), TODAY) is None
    assert silent_since(sent(14), (), TODAY) == ago(14)


@pytest.mark.parametrize("kind", ["inkomend", "anoniem_consult"])
def test_what_came_in_or_had_no_name_waits_for_no_word(kind: str) -> None:
    referral = Referral(day=ago(40), kind=kind, steps=(ReferralStep(ago(40), "verstuurd"),))
    assert silent_since(referral, (), TODAY) is None


def test_asking_stops_the_proposal_and_having_asked_begins_the_days_anew() -> None:
    referral = sent(60)
    asking = Followup(day=ago(5), what="bellen", kind="terugkoppeling", linked=(referral.id,))
    assert silent_since(referral, (asking,), TODAY) is None
    done = Followup(day=ago(20), what="bellen", kind="terugkoppeling", status="gedaan", done_on=ago(15))
    assert silent_since(referral, (done,), TODAY) == ago(15)
    assert silent_since(referral, (done,), ago(2)) is None
    other = Followup(day=ago(5), what="meegaan", kind="meegaan")
    assert silent_since(referral, (other,), TODAY) == ago(60)


@given(some_steps)
def test_only_what_was_sent_last_is_silent(steps: list[ReferralStep]) -> None:
    referral = Referral(day=TODAY, kind="verwijzing", steps=in_order(steps))
    if referral.state != "verstuurd":
        assert silent_since(referral, (), TODAY) is None
    assert is_open(referral) == (referral.state not in ENDED)


def test_states_that_end_are_states_of_the_list() -> None:
    assert set(STATES) > ENDED


def test_youth_care_goes_along_with_a_referral_to_it() -> None:
    phases = [youth_care_phase("verwijzing", "ggz", state) for state in ("verstuurd", "wachtlijst")]
    assert phases == ["voor", "voor_wachtlijst"]
    assert youth_care_phase("verwijzing", "jeugdhulp", "geaccepteerd") == "tijdens"
    assert youth_care_phase("toeleiding", "jeugdhulp", "afgerond") == "na"


@given(st.sampled_from([t.key for t in WORDS["partner"].terms]), st.sampled_from(STATES))
def test_youth_care_is_proposed_of_its_own_list_and_for_youth_care_alone(partner: str, state: str) -> None:
    found = youth_care_phase("verwijzing", partner, state)
    assert found is None or found in {term.key for term in WORDS["youth_care_phase"].terms}
    if partner not in ("jeugdhulp", "ggz"):
        assert found is None
    for kind in ("inkomend", "anoniem_consult", "informatie"):
        assert youth_care_phase(kind, partner, state) is None


def test_consent_matters_where_a_partner_hears_who_it_is() -> None:
    kinds = {term.key for term in WORDS["referral_kind"].terms}
    assert {kind for kind in kinds if tells_who(kind)} == {"toeleiding", "verwijzing", "gezamenlijk"}
    assert not needs_somebody("inkomend")
