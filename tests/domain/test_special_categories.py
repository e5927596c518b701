# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.special_categories import Category, SpecialWords, categories_of, nearest
from kjw_desktop.resources.words import special_words

WORDS = special_words()


def keys(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.category.key) for each in WORDS.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hij is depressief.", [("depressief", "health")]),
        ("heeft een persoonlijkheidsstoornis", [("persoonlijkheidsstoornis", "health")]),
        ("ADHD-diagnose gekregen", [("ADHD", "health"), ("diagnose", "health")]),
        ("moeder heeft kanker", [("heeft kanker", "health")]),
        ("Marokkaanse jongen, twee Syriërs", [("Marokkaanse", "origin"), ("Syriërs", "origin")]),
        ("ging naar de moskee", [("naar de moskee", "religion")]),
        ("is uit de kast", [("uit de kast", "orientation")]),
        ("dealt voor zijn neef", [("dealt", "offences")]),
        ("SUÏCIDAAL", [("SUÏCIDAAL", "health")]),
        ("non-binair", [("non-binair", "orientation")]),
    ],
)
def test_words_stems_ends_and_phrases_are_found_where_they_stand(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "even gepraat na voetbal, hij eet thuis bijna niet",
        "samen turkse pizza gegeten bij het plein",
        "ik geloof dat het beter gaat",
        "ze stal de show, een heterogene groep",
        "gescholden met kanker, daarna excuses",
        "sliep bij oom, moeder boos, school belde",
        "stond te wachten bij de halte; lijn 4",
        "",
    ],
)
def test_ordinary_notes_stay_quiet(text: str) -> None:
    assert keys(text) == []


def test_every_category_of_the_issue_has_words_something_to_write_and_a_source() -> None:
    assert [each.key for each in WORDS.categories] == [
        "health",
        "origin",
        "religion",
        "orientation",
        "offences",
    ]
    for each in WORDS.categories:
        assert each.words
        assert each.instead_nl
        assert each.instead_en
        assert "AVG" in each.source
        assert min(map(len, (*each.begins, *each.ends))) >= 3


@pytest.mark.parametrize("category", WORDS.categories, ids=lambda each: each.key)
def test_every_entry_of_the_list_is_found(category: Category) -> None:
    wrong = [
        text
        for text in (*category.words, *category.begins, *category.ends)
        if [each.category for each in WORDS.find(text)] != [category]
    ]
    assert wrong == []


@pytest.mark.parametrize("category", WORDS.categories, ids=lambda each: each.key)
def test_what_means_something_else_is_passed_over(category: Category) -> None:
    assert [text for text in category.but if WORDS.find(text)] == []


def test_the_advice_itself_brings_no_advice() -> None:
    assert [
        found for each in WORDS.categories for found in WORDS.find(each.instead_nl.split("‘", 1)[-1])
    ] == []


@given(st.text())
def test_any_text_has_hits_in_order_and_apart(text: str) -> None:
    ends = 0
    for each in WORDS.find(text):
        assert ends <= each.start < each.end <= len(text)
        ends = each.end


def test_a_very_long_text_is_read_whole() -> None:
    text = "hij eet thuis bijna niet en is depressief " * 2_500
    assert len(WORDS.find(text)) == 2_500


def test_the_nearest_is_what_was_typed_last() -> None:
    text = "adhd, later moslim"
    health, religion = WORDS.find(text)
    assert nearest((health, religion), len(text)) == religion
    assert nearest((health, religion), 5) == health
    assert nearest((religion,), 0) == religion
    assert nearest((), 3) is None


def test_a_list_with_an_unknown_key_is_refused() -> None:
    with pytest.raises(TypeError):
        categories_of([{"key": "x", "woorden": ["y"]}])


def test_the_longest_phrase_is_meant() -> None:
    base = {"nl": "", "en": "", "instead_nl": "", "instead_en": "", "source": ""}
    (category,) = categories_of([{**base, "key": "k", "words": ["licht", "licht verstandelijk"]}])
    (found,) = SpecialWords((category,)).find("licht verstandelijk")
    assert (found.start, found.end) == (0, 19)
