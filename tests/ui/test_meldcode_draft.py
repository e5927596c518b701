# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the meldcode form keeps as text, and that a record comes through the form as it was."""

from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.care import Meldcode, MeldcodeAnswer, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.meldcode_rules import ANSWERS, CHOICES, QUESTIONS, STEPS, StepState, state_of
from kjw_desktop.domain.signals import Signal
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.ui.signals.meldcode.draft import (
    TOLD,
    MeldcodeDraft,
    TalkDraft,
    begun_with,
    of_record,
    to_record,
)
from kjw_desktop.ui.signals.meldcode.steps import SEEN

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(2024, 1, 1), TODAY)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(str.strip)
TEXTS = st.just("") | WORDS
TALKS = ("stap_2", "stap_3")


def rows(step: str) -> st.SearchStrategy[tuple[MeldcodeStep, ...]]:
    """What a form may have written of a step."""
    state = st.sampled_from((StepState.BUSY.value, StepState.DONE.value))
    words = (
        st.tuples(WORDS, WORDS.map(str.strip), st.booleans())
        if step in TALKS
        else st.tuples(TEXTS, st.just(""), st.just(False))
    )
    several = st.lists(st.tuples(DAYS, words), max_size=3 if step in TALKS else 1)

    def made(drawn: tuple[str, list[tuple[date, tuple[str, str, bool]]]]) -> tuple[MeldcodeStep, ...]:
        how, each = drawn
        return tuple(MeldcodeStep(step, how, day, text, "", whom, anon) for day, (text, whom, anon) in each)

    return st.tuples(state, several).map(made)


records = st.builds(
    Meldcode,
    day=DAYS,
    people=st.just(participants(new_id())),
    linked=st.lists(st.builds(new_id), max_size=3).map(tuple),
    facts=st.lists(
        st.builds(
            MeldcodeFact,
            DAYS,
            st.sampled_from((*SEEN, *TOLD, "")),
            WORDS,
            st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
            TEXTS.map(str.strip),
        ),
        max_size=4,
    ).map(lambda facts: tuple(sorted(facts, key=lambda fact: fact.certainty in TOLD))),
    steps=st.tuples(*(rows(step) for step in STEPS)).map(
        lambda each: tuple(row for part in each for row in part)
    ),
    answers=st.lists(
        st.builds(MeldcodeAnswer, st.sampled_from(QUESTIONS), st.sampled_from(ANSWERS), TEXTS),
        unique_by=lambda answer: answer.question,
    ).map(lambda answers: tuple(sorted(answers, key=lambda answer: answer.question))),
    suspicion=TEXTS,
    no_talk_reason=TEXTS,
    choice=st.none() | st.sampled_from(CHOICES),
    decision=TEXTS,
    informed=TEXTS,
    handed_over_on=st.none() | DAYS,
)


@given(records)
def test_a_record_comes_through_the_form_as_it_was(record: Meldcode) -> None:
    through = to_record(of_record(record), record, TODAY)
    assert replace(through, steps=record.steps) == record
    for step in STEPS:
        before = [row for row in record.steps if row.step == step]
        assert [row for row in through.steps if row.step == step][
            : len(before)
        ] == before or step not in TALKS
        assert (state_of(through, step) is StepState.DONE) == (state_of(record, step) is StepState.DONE)
    assert of_record(through) == of_record(record)


@given(records)
def test_a_kept_draft_is_read_again(record: Meldcode) -> None:
    draft = of_record(record)
    assert MeldcodeDraft.from_text(draft.to_text()) == draft


@given(st.text() | st.sampled_from(("{}", "[]", '{"id": 1, "facts": [1]}')))
def test_what_is_no_draft_is_none(text: str) -> None:
    assert MeldcodeDraft.from_text(text) is None


def test_seen_and_told_are_all_certainties() -> None:
    assert {*SEEN, *TOLD} == {term.key for term in shipped()["signal_certainty"].terms}


def test_a_signal_gives_the_first_fact_and_decides_nothing() -> None:
    signal = Signal(
        day=TODAY,
        at=time(16, 30),
        domain="thuis_gezin",
        level="zorg",
        certainty="verteld_derde",
        told_by="oma",
        observation="Sliep in de schuur.",
        meaning="Ruzie?",
    )
    record = to_record(
        begun_with(Meldcode(day=TODAY, linked=(signal.id,)), signal), Meldcode(day=TODAY), TODAY
    )
    assert record.facts == (MeldcodeFact(TODAY, "verteld_derde", "Sliep in de schuur.", time(16, 30), "oma"),)
    assert record.suspicion == "Ruzie?"
    assert record.linked == (signal.id,)
    assert state_of(record, "stap_1") is StepState.BUSY
    assert {state_of(record, step) for step in STEPS[1:]} == {StepState.OPEN}
    assert record.choice is None


def test_an_emptied_talk_is_not_kept_and_a_planned_one_stays() -> None:
    planned = Meldcode(day=TODAY, steps=(MeldcodeStep("stap_3", "gepland"),))
    draft = of_record(planned)
    assert to_record(draft, planned, TODAY).steps == planned.steps
    emptied = replace(draft, talks=(TalkDraft(whom=" ", text="\n"),))
    assert to_record(emptied, planned, TODAY).steps == planned.steps
