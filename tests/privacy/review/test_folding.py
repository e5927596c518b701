# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words compared without case and diacritics, and found at their places."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.privacy.review.folding import Folded, Phrases, fold


@given(st.text(st.characters(max_codepoint=0x52F)))
def test_case_and_diacritics_do_not_count(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_word_is_where_it_is_said_to_be(text: str) -> None:
    folded = Folded(text)
    for start, end, word in folded.words():
        first, behind = folded.span(start, end)
        assert fold(text[first:behind]) == word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zoë belde", ["Zoë"]),
        ("ZOE! zoe?", ["ZOE", "zoe"]),
        ("Zoe\u0308 belde", ["Zoe\u0308"]),
        ("Zo\u00adë", ["Zo\u00adë"]),
        ("Zoë's fiets, Zoës fiets, Zoe’s", ["Zoë's", "Zoës", "Zoe’s"]),
        ("Zoëlle en Azoe, zoe1", []),
        ("(zoe)-zoe/zoe_zoe", ["zoe", "zoe", "zoe", "zoe"]),
        ("Zoë'shuis", ["Zoë"]),
    ],
)
def test_a_name_is_found_in_every_dress_and_never_inside_a_word(text: str, said: list[str]) -> None:
    assert [text[each.start : each.end] for each in Phrases([("Zoë", 1)]).find(text)] == said


def test_words_of_a_phrase_may_stand_a_little_apart() -> None:
    phrases = Phrases([("Kompas College", 1), ("Kompas", 2)])
    text = "kompas\ncollege, Kompas-College, Kompas. Daar is het College."
    assert [(each.what, text[each.start : each.end]) for each in phrases.find(text)] == [
        (1, "kompas\ncollege"), (1, "Kompas-College"), (2, "Kompas"),
    ]  # fmt: skip


def test_all_phrases_that_begin_at_a_word_when_asked() -> None:
    phrases = Phrases([("Kompas College", 1), ("Kompas", 2), ("College", 3)])
    assert [each.what for each in phrases.find("Kompas College", every=True)] == [1, 2, 3]
    assert [each.what for each in phrases.find("Kompas College")] == [1]


def test_what_has_no_letter_is_no_phrase() -> None:
    assert not Phrases([("😀", 1), ("", 2)])
