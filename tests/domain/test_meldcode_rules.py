# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the meldcode record: order and gaps, what a step lacks, the clock, the reminders."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain import meldcode_rules as rules
from kjw_desktop.domain.care import Meldcode, MeldcodeAnswer, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.meldcode_rules import Lack, StepState
from kjw_desktop.domain.working_days import is_working_day, working_days_after, working_days_between
from kjw_desktop.resources.vocabularies import shipped

SATURDAY = date(2026, 11, 21)
TEXTS = st.sampled_from(("", "  ", "woorden"))
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))

steps = st.builds(
    MeldcodeStep,
    st.sampled_from(rules.STEPS),
    st.sampled_from(("", "gepland", *StepState)),
    st.none() | DAYS,
    TEXTS,
    TEXTS,
    TEXTS,
)
meldcodes = st.builds(
    Meldcode,
    day=DAYS,
    facts=st.lists(
        st.builds(MeldcodeFact, DAYS, st.sampled_from(("", "zelf_gezien")), TEXTS), max_size=3
    ).map(tuple),
    steps=st.lists(steps, max_size=8).map(tuple),
    answers=st.lists(
        st.builds(
            MeldcodeAnswer, st.sampled_from(rules.QUESTIONS), st.sampled_from(("", *rules.ANSWERS)), TEXTS
        ),
        max_size=6,
        unique_by=lambda answer: answer.question,
    ).map(tuple),
    no_talk_reason=TEXTS,
    choice=st.sampled_from((None, *rules.CHOICES)),
    decision=TEXTS,
    informed=TEXTS,
    handed_over_on=st.none() | DAYS,
    closed_on=st.none() | DAYS,
)

WHOLE = Meldcode(
    day=SATURDAY,
    facts=(MeldcodeFact(SATURDAY, "zelf_gezien", "Blauwe plek op de arm."),),
    steps=(
        MeldcodeStep("stap_1", "gedaan"),
        MeldcodeStep("stap_2", "gedaan", text="Praat met moeder.", consulted="aandachtsfunctionaris"),
        MeldcodeStep("stap_3", "gedaan", text="Moeder gesproken.", consulted="moeder"),
        MeldcodeStep("stap_4", "gedaan"),
        MeldcodeStep("stap_5", "gedaan"),
    ),
    answers=tuple(MeldcodeAnswer(question, "weet_niet", "Nog niet bekend.") for question in rules.QUESTIONS),
    choice="niet_melden",
    decision="Hulp gezocht met moeder.",
    informed="Moeder, door mij.",
)


def without(meldcode: Meldcode, step: str) -> Meldcode:
    return replace(meldcode, steps=tuple(row for row in meldcode.steps if row.step != step))


def with_step(meldcode: Meldcode, step: str, **changes: object) -> Meldcode:
    rows = (replace(row, **changes) if row.step == step else row for row in meldcode.steps)  # type: ignore[arg-type]
    return replace(meldcode, steps=tuple(rows))


def test_steps_and_questions_are_those_of_the_lists() -> None:
    assert tuple(term.key for term in shipped()["meldcode_step"].terms) == rules.STEPS
    assert tuple(term.key for term in shipped()["meldcode_question"].terms) == rules.QUESTIONS


def test_a_new_record_has_decided_nothing_and_no_step_is_begun() -> None:
    new = Meldcode(day=SATURDAY)
    assert new.choice is None
    assert not new.decision
    assert {rules.state_of(new, step) for step in rules.STEPS} == {StepState.OPEN}
    assert not rules.may_close(new)


def test_a_whole_record_may_be_closed_and_has_no_gap() -> None:
    assert [rules.missing(WHOLE, step) for step in rules.STEPS] == [()] * 5
    assert rules.gaps(WHOLE) == ()
    assert rules.may_close(WHOLE)


@pytest.mark.parametrize(
    ("changed", "step", "lacks"),
    [
        (replace(WHOLE, facts=()), "stap_1", (Lack.FACT,)),
        (replace(WHOLE, facts=(replace(WHOLE.facts[0], certainty=""),)), "stap_1", (Lack.CERTAINTY,)),
        (with_step(WHOLE, "stap_2", consulted=" "), "stap_2", (Lack.CONSULTED,)),
        (with_step(WHOLE, "stap_2", text=""), "stap_2", (Lack.ADVICE,)),
        (with_step(WHOLE, "stap_3", text=""), "stap_3", (Lack.TALK_OR_REASON,)),
        (replace(WHOLE, answers=WHOLE.answers[1:]), "stap_4", (Lack.ANSWER,)),
        (
            replace(WHOLE, answers=(replace(WHOLE.answers[0], reasoning=""), *WHOLE.answers[1:])),
            "stap_4",
            (Lack.REASONING,),
        ),
        (replace(WHOLE, choice=None), "stap_5", (Lack.CHOICE,)),
        (replace(WHOLE, decision=""), "stap_5", (Lack.DECISION,)),
        (replace(WHOLE, informed=""), "stap_5", (Lack.INFORMED,)),
    ],
)
def test_each_step_says_what_it_lacks(changed: Meldcode, step: str, lacks: tuple[Lack, ...]) -> None:
    assert rules.missing(changed, step) == lacks
    assert not rules.may_finish(changed, step)
    assert not rules.may_close(changed)


def test_parents_not_spoken_to_wants_the_reason_alone() -> None:
    unspoken = replace(with_step(WHOLE, "stap_3", text=""), no_talk_reason="Onveilig voor het kind.")
    assert rules.missing(unspoken, "stap_3") == ()


def test_no_suspicion_left_asks_the_first_question_alone() -> None:
    first = MeldcodeAnswer("av_1", "nee", "Arts bezocht.")
    assert rules.missing(replace(WHOLE, answers=(first,)), "stap_4") == ()
    assert rules.missing(replace(WHOLE, answers=(replace(first, answer="ja"),)), "stap_4") == (Lack.ANSWER,)


@pytest.mark.parametrize("step", rules.STEPS[:4])
def test_a_step_passed_over_is_a_gap_and_wants_a_reason_with_the_later_ones(step: str) -> None:
    gapped = without(WHOLE, step)
    later = rules.STEPS[rules.STEPS.index(step) + 1]
    assert rules.gaps(gapped) == (step,)
    assert Lack.ORDER_REASON in rules.missing(gapped, later)
    assert not rules.may_close(gapped)
    reasoned = gapped
    for each in rules.STEPS[rules.STEPS.index(step) + 1 :]:
        reasoned = with_step(reasoned, each, reason="Acuut.")
    assert rules.gaps(reasoned) == (step,)
    assert rules.may_close(reasoned)


@given(meldcodes)
def test_gaps_lie_before_a_step_that_is_done(meldcode: Meldcode) -> None:
    done = [s for s in rules.STEPS if rules.state_of(meldcode, s) is StepState.DONE]
    for gap in rules.gaps(meldcode):
        assert gap not in done
        assert any(gap in rules.before(step) for step in done)
    assert (rules.gaps(meldcode) == ()) == (tuple(done) == rules.STEPS[: len(done)])


@given(meldcodes)
def test_a_finished_step_before_its_turn_has_a_written_reason(meldcode: Meldcode) -> None:
    for step in rules.STEPS:
        if rules.may_finish(meldcode, step) and rules.passed_over(meldcode, step):
            assert rules.order_reason(meldcode, step).strip()


@given(meldcodes)
def test_closing_needs_a_choice_with_words_and_never_depends_on_which(meldcode: Meldcode) -> None:
    if rules.may_close(meldcode):
        assert meldcode.choice in rules.CHOICES
        assert meldcode.decision.strip()
        assert meldcode.informed.strip()
    other = {"melden": "niet_melden", "niet_melden": "melden"}.get(meldcode.choice or "")
    assert rules.may_close(replace(meldcode, choice=other)) == rules.may_close(meldcode)


@given(meldcodes, st.sampled_from(rules.STEPS))
def test_more_words_never_bring_a_new_lack(meldcode: Meldcode, step: str) -> None:
    full = replace(
        meldcode,
        steps=tuple(replace(row, text="x", reason="x", consulted="x") for row in meldcode.steps),
        no_talk_reason="x",
        decision="x",
        informed="x",
    )
    assert set(rules.missing(full, step)) <= set(rules.missing(meldcode, step))


@given(meldcodes, st.lists(DAYS, max_size=4), DAYS)
def test_the_clock_runs_from_the_earliest_day(meldcode: Meldcode, signals: list[date], today: date) -> None:
    first = rules.first_seen(meldcode, signals)
    assert first <= meldcode.day
    assert all(first <= day for day in (*signals, *(fact.day for fact in meldcode.facts)))
    assert rules.days_since(first, today) == max(0, today.toordinal() - first.toordinal())


@given(meldcodes, st.integers(-10, 200))
def test_a_reminder_comes_every_third_working_day_until_handed_over(meldcode: Meldcode, later: int) -> None:
    today = meldcode.day + timedelta(days=later)
    open_ = replace(meldcode, handed_over_on=None)
    due = rules.reminder_due(open_, today)
    assert rules.reminder_due(replace(meldcode, handed_over_on=today), today) is None
    if due is None:
        assert working_days_between(meldcode.day, today) < 3
        return
    assert meldcode.day < due <= today
    assert is_working_day(due)
    assert working_days_between(meldcode.day, due) % 3 == 0
    assert working_days_between(due, today) < 3
    assert rules.reminder_due(open_, due) == due


def test_reminders_pass_weekend_and_christmas() -> None:
    begun = Meldcode(day=date(2026, 12, 22))
    assert rules.reminder_due(begun, date(2026, 12, 27)) is None
    assert rules.reminder_due(begun, date(2026, 12, 28)) == date(2026, 12, 28)
    assert rules.reminder_due(begun, date(2026, 12, 30)) == date(2026, 12, 28)
    assert rules.reminder_due(begun, date(2027, 1, 5)) == date(2026, 12, 31)
    assert rules.reminder_due(begun, date(2027, 1, 6)) == date(2027, 1, 6)


@given(DAYS, st.integers(0, 60))
def test_working_days_after_and_between_are_each_others_way_back(day: date, number: int) -> None:
    after = working_days_after(day, number)
    assert working_days_between(day, after) == number
    assert number == 0 or is_working_day(after)
    assert working_days_between(after, day) == 0


@given(DAYS, st.integers(0, 100), st.integers(0, 100))
def test_working_days_add_up(day: date, first: int, second: int) -> None:
    middle, end = day + timedelta(days=first), day + timedelta(days=first + second)
    parts = working_days_between(day, middle) + working_days_between(middle, end)
    assert parts == working_days_between(day, end)
