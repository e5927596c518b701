# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every word that a report prints goes through one review: typed, told in a story, agreed with the client."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.reviewing import (
    ReportMaterial,
    look_over,
    material,
    passages,
    propose_words,
    report_risks,
    reviewed,
    reviewed_targets,
    untold_targets,
)
from kjw_desktop.reports.quarter.words import ReportWords, ReviewedWords
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import NAMES, SAMIRA, YARA
from tests.reports.words.made import (
    OWN_STORY,
    SEVERAL,
    TARGET,
    WORDS,
    accepted,
    changed,
    consent,
    draft,
    fill,
)
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def looked_over(journal: Journal, words: ReportWords = WORDS) -> tuple[ReportMaterial, Review]:
    made = material(journal, draft(words), TODAY)
    return made, accepted(look_over(made))


def said(words: ReviewedWords) -> str:
    parts = [words.introduction, words.evaluation, *words.quotes, *words.answers]
    parts += [text for each in words.themes for text in (each.plays, each.did)]
    for story in words.stories:
        parts += [story.title, story.situation, story.what_we_did, story.what_changed, story.quote]
    return "\n".join(parts)


def test_every_text_is_a_passage_of_the_one_review(journal: Journal) -> None:
    found = {passage.key: passage for passage in passages(journal, draft(), TODAY)}
    assert list(found) == [
        "introduction",
        "theme:school:plays",
        "theme:school:did",
        "evaluation",
        *(
            f"story:{story.id}:{name}"
            for story in (OWN_STORY, SEVERAL)
            for name in ("title", "situation", "what_we_did", "what_changed", "quote")
        ),
        "quote:0",
        "quote:1",
        f"target:{TARGET.id}:text",
        f"target:{TARGET.id}:unit",
        "answer:0",
        "answer:1",
    ]
    assert {passage.section for passage in found.values()} == {
        ReportPart.SUMMARY,
        ReportPart.THEMES,
        ReportPart.EVALUATION,
        ReportPart.STORY,
        ReportPart.TARGETS,
        ReportPart.TALK,
    }
    assert found[f"story:{OWN_STORY.id}:title"].day == OWN_STORY.day


def test_no_known_name_is_in_what_is_printed_and_the_story_is(journal: Journal) -> None:
    made, review = looked_over(journal)
    words = reviewed(made, review)
    targets = reviewed_targets(made, review)
    text = "\n".join([said(words), *(target.text for target in targets)])
    assert [name for name in NAMES if name.casefold() in text.casefold()] == []
    for kept in ("zingt", "Trots.", "Elke week koken", "Het is hier altijd open.", "Het plan van"):
        assert kept in text
    assert [story.composite for story in words.stories] == [False, True]
    assert words.answers[2] == ""
    assert [each.theme for each in words.themes] == ["school", "vrije_tijd"]


def test_each_storys_own_young_person_is_a_letter(journal: Journal) -> None:
    made, _review = looked_over(journal)
    roles = {(subject.words.text, subject.role) for subject in made.subjects}
    assert (SAMIRA.full_name, "self") in roles
    assert (YARA.full_name, "other") in roles
    assert made.people == (SAMIRA.id, *SEVERAL.person_ids)
    assert [grounds.person for grounds in made.grounds] == [SAMIRA.id]


def test_two_young_people_whose_stories_are_told_are_two_letters(journal: Journal) -> None:
    own = participants(YARA.id)
    other = replace(OWN_STORY, id=new_id(), people=own, title="Yara", situation="Yara zong.")
    journal.record(other, consent(people=own, givers=("ouder_1",)))
    made, review = looked_over(journal, replace(WORDS, stories=(OWN_STORY.id, other.id)))
    first, second = (story.title for story in reviewed(made, review).stories)
    assert first.removesuffix(" zingt") != second
    assert {len(first.removesuffix(" zingt")), len(second)} <= {1, 2}
    assert reviewed(made, review).stories[1].situation == f"{second.rstrip('.')}. zong."


def test_what_is_undecided_shows_its_replacement_and_what_is_kept_stays(journal: Journal) -> None:
    made = material(journal, draft(), TODAY)
    review = look_over(made)
    assert "Samira" not in reviewed(made, review).introduction
    (own,) = (each for each in review.proposals if "Ruben" in each.text)
    kept = review.decide(own.key, Decision(Act.KEPT, reason="Iedereen kent hem"))
    assert "Ruben" in reviewed(made, kept).stories[0].situation


def test_what_was_decided_goes_on_when_a_text_is_changed(journal: Journal) -> None:
    before = accepted(propose_words(journal, draft(), TODAY))
    more = replace(WORDS, evaluation="Yara en Bilal Demir vonden het leuk.")
    again = propose_words(journal, draft(more, review=before), TODAY)
    assert [proposal.text for proposal in again.blocking] == ["Bilal Demir"]
    assert again.stand_ins.letters.items() >= before.stand_ins.letters.items()


def test_a_story_amended_is_read_anew(journal: Journal) -> None:
    before = passages(journal, draft(), TODAY)
    journal.amend(changed(journal, OWN_STORY, what_changed="Alles werd beter."))
    assert before != (after := passages(journal, draft(), TODAY))
    assert "Alles werd beter." in {passage.text for passage in after}


def test_a_small_number_leaves_vaguer_but_in_a_story(journal: Journal) -> None:
    journal.amend(changed(journal, SEVERAL, situation="Met drie meisjes begon het."))
    made = material(journal, draft(replace(WORDS, evaluation="Drie meisjes vonden het saai.")), TODAY)
    words = reviewed(made, look_over(made))
    assert words.evaluation == "Een paar meisjes vonden het saai."
    assert words.stories[1].situation == "Met drie meisjes begon het."


def test_what_makes_a_story_special_is_told_of_whose_it_is(journal: Journal) -> None:
    made, review = looked_over(journal)
    assert "alike" in [risk.key for risk in report_risks(journal, made, review)]
    composed, review = looked_over(journal, replace(WORDS, stories=(SEVERAL.id,)))
    assert "alike" not in [risk.key for risk in report_risks(journal, composed, review)]


def test_a_story_that_was_erased_is_chosen_no_longer(journal: Journal) -> None:
    journal.erase(SAMIRA.id)
    made = material(journal, draft(), TODAY)
    assert made.draft.words.stories == (SEVERAL.id,)
    assert [each.story.id for each in made.tellings] == [SEVERAL.id]
    assert passages(journal, draft(), TODAY) == made.passages


def test_without_words_nothing_typed_is_told_of_what_was_agreed() -> None:
    plain, percent = untold_targets(
        (replace(TARGET, realised_text="volgens Yara"), replace(TARGET, unit="%"))
    )
    assert (plain.text, plain.realised_text, plain.unit, plain.agreed) == ("", "", "", TARGET.agreed)
    assert percent.unit == "%"


def test_a_report_with_nothing_typed_has_nothing_to_review(journal: Journal) -> None:
    made = material(journal, draft(ReportWords(), programme="jongerenwerk"), TODAY)
    assert made.passages == ()
    assert not made.asks
    assert reviewed(made, look_over(made)) == ReviewedWords()
    assert material(journal, draft(ReportWords(quotes=("Fijn hier.",))), TODAY).asks
