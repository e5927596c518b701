# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds of every review: nothing is lost, nothing that goes is left, and acts are what they say."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.privacy.identifiers.identifier import Kind
from kjw_desktop.privacy.review import Act, Decision, Review, from_json, to_json
from kjw_desktop.privacy.review.folding import fold
from tests.privacy.review.doubles import ABOUT, SAM, finding, note, review_of, subject

KNOWN = (
    *SAM,
    subject("Noor", "relative:broer_zus", "r1"),
    subject("Yara", "other", "p2"),
    subject("Zoë", "other", "p3"),
    subject("Kompas College", "school", "s1", "organisation"),
    subject("Zwanenlaan", "street", "s2", "place"),
)
WORDS = (
    *(
        "Sam",
        "Sams",
        "sam",
        "SAM",
        "Sammie",
        "Noor",
        "noor",
        "Noors",
        "Yara",
        "Zoë",
        "Zoe",
        "zoe",
        "Kompas College",
    ),
    *(
        "zus",
        "zijn",
        "oom",
        "aan de",
        "Zwanenlaan",
        "op het",
        "samen",
        "noordelijk",
        "tweelingzus",
        "adhd",
        "en",
    ),
    *(
        "Marokkaanse",
        "vier broers",
        "belde",
        "moskee",
        "15 jaar",
        "3 maart",
        "(",
        ")",
        ",",
        ".",
        ":",
        "\n",
        "'s",
    ),
    *("\u200f", "😀", "é", "e\u0301"),
)
FORMS: tuple[tuple[str, Kind], ...] = (("15 jaar", "age"), ("3 maart", "date"))

texts = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=60)
acts = st.sampled_from(
    [
        Decision(Act.ACCEPTED),
        Decision(Act.REWORDED, "iets anders"),
        Decision(Act.REWORDED),
        Decision(Act.KEPT, reason="nodig"),
    ]
)


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """A review with some decisions and marks."""
    review = review_of(*draw(st.lists(texts, min_size=1, max_size=4)), known=KNOWN, forms=FORMS)
    for words in draw(st.lists(st.sampled_from(["belde", "zus", "zijn zus", "Kompas", "noor"]), max_size=2)):
        review = review.mark(words, draw(st.sampled_from(["", "iets"])), direct=draw(st.booleans()))
    for proposal in review.proposals:
        decision = draw(st.none() | acts)
        if decision is not None and proposal.key in {each.key for each in review.proposals}:
            review = review.decide(proposal.key, decision)
    return review


@given(reviews())
def test_before_is_the_text_as_it_was_written(review: Review) -> None:
    for passage in review.passages:
        pieces = review.pieces(passage.key, after=False)
        assert "".join(piece.text for piece in pieces) == passage.text


@given(reviews())
def test_proposals_stand_apart_and_within_their_text(review: Review) -> None:
    for passage in review.passages:
        places = sorted(
            (place.start, place.end)
            for proposal in review.proposals
            for place in proposal.occurrences
            if place.passage == passage.key
        )
        assert all(start < end <= len(passage.text) for start, end in places)
        assert all(one[1] <= two[0] for one, two in pairwise(places))
    order = [passage.key for passage in review.passages]
    for proposal in review.proposals:
        where = [(order.index(place.passage), place.start) for place in proposal.occurrences]
        assert where == sorted(where)


@given(texts)
def test_where_all_stays_the_text_is_untouched(text: str) -> None:
    review = review_of(text, known=KNOWN, forms=FORMS)
    for proposal in review.proposals:
        review = review.decide(proposal.key, Decision(Act.KEPT, reason="hoort bij het verhaal"))
    assert review.text_after("contact:0") == text
    assert {each.key for each in review.overrides} == {each.key for each in review.proposals if each.direct}


@given(reviews())
def test_what_is_forbidden_stands_in_no_text_that_leaves(review: Review) -> None:
    for passage in review.passages:
        assert review.standing_in(review.text_after(passage.key)) == ()


@given(reviews())
def test_names_that_go_are_gone_in_every_case_and_inflection(review: Review) -> None:
    """Looked for in another way than the review does: by folded words."""
    for proposal in review.proposals:
        decision = review.decision(proposal.key)
        if proposal.kind != "person" or (decision and decision.act is Act.KEPT) or not proposal.sure:
            continue
        for passage in review.passages:
            said = review.text_after(passage.key)
            for form in proposal.written:
                capital = fold(form).capitalize()
                left = re.findall(rf"(?<!\w){re.escape(capital)}(?:'?s)?(?!\w)", fold_keeping_capitals(said))
                assert not left or kept_words(review, form)


def fold_keeping_capitals(text: str) -> str:
    return " ".join(
        fold(word).capitalize() if word[:1].isupper() else fold(word) for word in re.split(r"\s+", text)
    )


def kept_words(review: Review, form: str) -> bool:
    """Whether another proposal with this word in it was kept: 'Noor' that may be a word."""
    return any(
        fold(form) in fold(text)
        for proposal in review.proposals
        if (decision := review.decision(proposal.key)) and decision.act is Act.KEPT
        for text in (*proposal.written, proposal.text)
    )


@given(reviews())
def test_a_review_comes_back_as_it_was_kept(review: Review) -> None:
    again = from_json(to_json(review))
    assert again == review
    assert again.proposals == review.proposals


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nee",
        "[]",
        "{}",
        "3",
        '{"shape": 0}',
        '{"shape": 2, "passages": []}',
        '{"shape": 1, "passages": 3}',
    ],
)
def test_another_text_is_no_review(text: str) -> None:
    with pytest.raises(ValueError, match=r"review|value|char"):
        from_json(text)


@given(reviews())
def test_a_spoilt_review_is_refused(review: Review) -> None:
    with pytest.raises(ValueError, match="review"):
        from_json(to_json(review).replace('"passages"', '"passage"', 1))


def test_what_stays_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="reason"):
        Decision(Act.KEPT, reason=" ")


def test_nothing_direct_may_be_undecided() -> None:
    review = review_of("Sam heeft adhd, zegt Noor.", known=KNOWN)
    assert [each.text for each in review.blocking] == ["Sam", "Noor"]
    assert len(review.undecided) == 3
    for proposal in review.blocking:
        review = review.decide(proposal.key, Decision(Act.ACCEPTED))
    assert review.blocking == ()
    assert [each.redaction_class for each in review.undecided] == ["gezondheid"]
    assert review.undecide(review.proposals[0].key).blocking == (review.proposals[0],)


def test_nobody_decides_on_what_is_not_there() -> None:
    with pytest.raises(KeyError):
        review_of("Sam").decide("naam:nergens", Decision(Act.ACCEPTED))


def test_a_rewording_fits_its_places() -> None:
    review = review_of(
        "Hij stond aan de Zwanenlaan.", "Aan de Zwanenlaan. Hij liep naar de Zwanenlaan.", known=KNOWN
    )
    key = review.proposals[0].key
    assert len(review.proposals) == 1
    once = review.decide(key, Decision(Act.REWORDED, "een straat verderop"))
    assert once.text_after("contact:0") == "Hij stond aan een straat verderop."
    assert once.text_after("contact:1") == "Aan een straat verderop. Hij liep naar een straat verderop."
    other = review.decide(key, Decision(Act.REWORDED, "bij de flats"))
    assert other.text_after("contact:0") == "Hij stond bij de flats."
    assert other.text_after("contact:1") == "Bij de flats. Hij liep naar de flats."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hij heeft adhd.", "Hij heeft."),
        ("Een Marokkaanse jongen.", "Een jongen."),
        ("Adhd heeft hij.", "Heeft hij."),
        ("Hij is (adhd) druk.", "Hij is () druk."),
        ("adhd, zegt hij", ", zegt hij"),
        ("Druk adhd , ja", "Druk , ja"),
    ],
)
def test_words_that_are_left_out_leave_no_hole(text: str, expected: str) -> None:
    review = review_of(text)
    review = review.decide(review.proposals[0].key, Decision(Act.REWORDED, ""))
    assert review.text_after("contact:0") == expected


def test_no_word_becomes_a_name_by_the_capital_of_a_sentence() -> None:
    review = review_of("Sam sams, en Sam was er.")
    review = review.decide(review.proposals[0].key, Decision(Act.REWORDED))
    assert review.text_after("contact:0") == "sams, en was er."


def test_a_rewording_that_names_somebody_is_seen() -> None:
    review = review_of("Noor belde.", known=KNOWN)
    assert review.standing_in("de zus van Sam, NOOR") == ("Sam", "Noor")
    reworded = review.decide(review.proposals[0].key, Decision(Act.REWORDED, "zijn zus Noor"))
    assert reworded.standing_in(reworded.text_after("contact:0")) == ("Noor",)


def test_a_word_that_is_also_a_name_counts_with_a_capital() -> None:
    roos = subject("Roos", "self", "p1")
    review = review_of("Een roos voor Roos.", known=(roos,))
    letter = next(iter(review.stand_ins.letters.values()))
    assert review.text_after("contact:0") == f"Een roos voor {letter}."
    assert review.standing_in("een roos") == ()
    key = next(each.key for each in review.proposals)
    named = review_of("Voor Roos.", known=(roos,)).decide(key, Decision(Act.REWORDED, "mijn roos"))
    assert named.standing_in(named.text_after("contact:0")) == ("Roos",)
    assert review.standing_in("van Roos") == ("Roos",)


@given(texts, st.sampled_from(["belde", "Kompas", "moskee", "zoe", "en", "zijn zus"]))
def test_what_is_marked_is_gone_everywhere_and_never_inside_a_word(text: str, words: str) -> None:
    review = review_of(text, "en belden, zijn zussen; Zoëlle", known=()).mark(words, "iets")
    said = review.text_after("contact:0")
    assert not re.search(rf"(?<!\w){words}(?!\w)", fold(said)) or words in {"en", "zijn zus"}
    assert review.text_after("contact:1").endswith("belden, zijn zussen; Zoëlle")


def test_a_mark_may_be_changed_and_taken_back() -> None:
    review = review_of("Hij speelt in de SchakelBand. Schakelband!", known=())
    marked = review.mark("SchakelBand", "een muziekgroep")
    assert marked.text_after("contact:0") == "Hij speelt in de een muziekgroep. Een muziekgroep!"
    assert [(each.kind, each.direct, len(each.occurrences)) for each in marked.proposals] == [
        ("marked", False, 2)
    ]
    again = marked.mark("schakelband", "muziekgroep", direct=True)
    assert again.text_after("contact:0") == "Hij speelt in de muziekgroep. Muziekgroep!"
    assert [each.direct for each in again.proposals] == [True]
    assert again.blocking == again.proposals
    assert again.unmark("SCHAKELBAND") == review
    with pytest.raises(ValueError, match="letter"):
        review.mark(" !")


def test_a_mark_takes_the_place_of_what_stays() -> None:
    review = review_of("Zijn zus Noor belde.", known=KNOWN).mark("zus", "familie")
    assert review.text_after("contact:0") == "Een gezinslid belde."
    kept = review.decide(review.proposals[0].key, Decision(Act.KEPT, reason="zij mag"))
    assert kept.text_after("contact:0") == "Zijn familie Noor belde."
    assert [each.text for each in kept.overrides] == ["Zijn zus Noor"]
    assert kept.undecide(kept.overrides[0].key) == review


def test_what_identifies_goes_before_a_trait_and_what_is_left_of_it_is_left_out() -> None:
    review = review_of("Hij heeft vier broers. Vier broers Noor.", known=KNOWN)
    assert review.text_after("contact:0") == "Hij heeft meerdere broers en zussen. Een gezinslid."
    noor = next(each for each in review.proposals if each.direct)
    kept = review.decide(noor.key, Decision(Act.KEPT, reason="mag"))
    assert kept.standing_in(kept.text_after("contact:0")) == ()


def test_what_was_decided_holds_for_changed_texts() -> None:
    review = review_of("Sam lachte.", known=KNOWN)
    decided = review.decide(review.proposals[0].key, Decision(Act.ACCEPTED)).mark("geheim", "iets")
    texts = [note("Sam lachte en Noor ook, het geheim.", "contact:0"), note("Sam weer.", "contact:9")]
    more = decided.with_passages(texts, KNOWN, ABOUT, finds=finding())
    assert more.stand_ins.letters == review.stand_ins.letters
    assert [each.text for each in more.undecided] == ["Noor", "geheim"]
    assert len(more.proposals[0].occurrences) == 2


def test_a_review_of_which_texts_were_taken_away_has_no_proposals() -> None:
    review = review_of("Sam belde.")
    review = review.decide(review.proposals[0].key, Decision(Act.ACCEPTED))
    bare = replace(review, passages=(), found=(), known=())
    assert bare.proposals == bare.undecided == ()
    assert from_json(to_json(bare)).decisions == review.decisions
    assert "Sam" not in to_json(bare)
    again = bare.with_passages(review.passages, SAM, ABOUT, finds=finding())
    assert again == review


def test_keys_and_codes_tell_nothing_of_what_was_found() -> None:
    review = review_of("Sam belde Noor op het Kompas College, 3 maart, adhd.", known=KNOWN, forms=FORMS)
    assert len(review.proposals) == 5
    for proposal in review.proposals:
        assert re.fullmatch(r"[a-z_]+:[0-9a-f]{18}", proposal.key)
    other = review_of(
        "Sam belde Noor op het Kompas College, 3 maart, adhd.", known=KNOWN, forms=FORMS, salt="b"
    )
    assert {each.key for each in review.proposals}.isdisjoint(each.key for each in other.proposals)


def test_a_mark_of_words_inside_a_proposal_is_already_there() -> None:
    review = review_of("Op het Kompas College.", known=KNOWN).mark("Kompas")
    assert [each.kind for each in review.proposals] == ["organisation"]


def test_the_wider_of_a_mark_and_what_was_found_takes_both() -> None:
    review = review_of("Bij Noor thuis aan tafel.", known=KNOWN).mark("Noor thuis aan tafel", "op bezoek")
    assert review.text_after("contact:0") == "Bij op bezoek."
    assert [each.kind for each in review.proposals] == ["marked"]
