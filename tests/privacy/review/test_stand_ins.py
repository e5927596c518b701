# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters: steady within an overview, new in the next, nobody's own, none twice."""

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.privacy.review import StandIns
from kjw_desktop.privacy.review.folding import fold
from tests.privacy.review.doubles import ABOUT, finding, note, review_of, subject

names = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=12)
many = st.lists(st.lists(names, min_size=1, max_size=3), min_size=1, max_size=60)


@given(many, st.text(max_size=8))
def test_everybody_has_a_letter_of_their_own_that_is_no_initial_of_theirs(
    people: list[list[str]], salt: str
) -> None:
    stand_ins = StandIns(salt)
    for who, called in enumerate(people):
        stand_ins = stand_ins.with_letter(str(who), called)
    letters = list(stand_ins.letters.values())
    assert len(set(letters)) == len(people)
    for letter, called in zip(letters, people, strict=True):
        assert letter[0] not in {fold(name)[0].upper() for name in called if fold(name)}


@given(many)
def test_a_letter_stays_once_it_is_given(people: list[list[str]]) -> None:
    stand_ins = StandIns("salt")
    for who, called in enumerate(people):
        stand_ins = stand_ins.with_letter(str(who), called)
    again = stand_ins
    for who in reversed(range(len(people))):
        again = again.with_letter(str(who), people[who])
    assert again == stand_ins


def test_a_name_with_every_letter_still_gets_a_stand_in() -> None:
    alphabet = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
    assert StandIns("salt").with_letter("1", alphabet).letters["1"] == "1"


def test_the_next_overview_draws_anew() -> None:
    drawn = {review_of("Sam belde.", salt=str(salt)).text_after("contact:0")[0] for salt in range(40)}
    assert len(drawn) > 8
    assert "S" not in drawn


def test_the_next_overview_may_go_on_with_the_letters_of_an_earlier_one() -> None:
    from kjw_desktop.privacy.review import propose

    known = (subject("Yara", "other", "p2"), subject("Bo", "other", "p3"))
    first = review_of("Yara en Bo.", known=known)
    later = propose([note("Bo en Yara.")], known, ABOUT, stand_ins=first.stand_ins, finds=finding())
    assert later.stand_ins == first.stand_ins
    yara, bo = first.stand_ins.letters.values()
    assert later.text_after("contact:1") == f"Jongere {bo}. en jongere {yara}."
