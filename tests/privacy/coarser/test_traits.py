# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rare traits: every word of the list is found as what it stands under, and what is not rare is left."""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from kjw_desktop.privacy.coarser.traits import traits
from kjw_desktop.resources.words import special_words

_TRAITS: list[dict[str, Any]] = tomllib.loads(
    files("kjw_desktop").joinpath("resources", "words", "traits.toml").read_text("utf-8")
)["traits"]
_CLASSES = {
    term["key"]
    for term in tomllib.loads(
        files("kjw_desktop").joinpath("resources", "vocabularies", "redaction_class.toml").read_text("utf-8")
    )["terms"]
}


def words() -> Iterator[tuple[str, str]]:
    for each in _TRAITS:
        for word in (*each.get("words", ()), *(f"over{end}" for end in each.get("ends", ()))):
            yield word, each["class"]


def test_every_word_is_found_whole_and_in_its_class() -> None:
    wrong = []
    for word, redaction_class in words():
        found = traits().find(f"hij had {word} gisteren")
        said = [
            (f"hij had {word} gisteren"[each.start : each.end], each.trait.redaction_class) for each in found
        ]
        if said != [(word, redaction_class)]:
            wrong.append((word, said))
    assert wrong == []


def test_every_trait_has_a_class_and_a_reason() -> None:
    assert {each["class"] for each in _TRAITS} <= _CLASSES
    assert all(each["reason"].endswith(".") and len(each["reason"]) < 100 for each in _TRAITS)


def test_words_of_special_categories_count_too() -> None:
    for category in special_words().categories:
        word = category.words[-1]
        found = traits().find(f"het was {word} toen")
        assert [each.trait.redaction_class for each in found], word
        assert all(each.trait.reason for each in found)


@pytest.mark.parametrize(
    ("text", "said", "replacement"),
    [
        ("Hij heeft zes broers en zussen.", "zes broers en zussen", "meerdere broers en zussen"),
        ("Thuis zijn er 7 kleine broertjes.", "7 kleine broertjes", "meerdere broers en zussen"),
        ("Een gezin met acht kinderen.", "gezin met acht kinderen", "een groot gezin"),
        ("Oudste van de vijf.", "Oudste van de vijf", "een van de kinderen"),
        ("Hij was drie keer te laat.", "drie keer", "vaker"),
        ("Ze is 2x geschorst.", "2x", "vaker"),
        ("Ze heeft 4000 volgers.", "4000 volgers", "veel volgers"),
        ("Hij spreekt thuis alleen Pools.", "Pools", "een andere taal"),
        ("Vader zit vast.", "zit vast", "is er even niet"),
    ],
)
def test_counts_and_phrases_are_found(text: str, said: str, replacement: str) -> None:
    assert [(text[each.start : each.end], each.trait.replacement) for each in traits().find(text)] == [
        (said, replacement)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hij heeft twee broers en een zus.",
        "Er waren 23 kinderen bij de inloop.",
        "We hebben drie keer gebeld.",
        "Per ongeluk te laat, add me op snap.",
        "Turkse pizza gegeten, Chinees gehaald.",
        "Wees blij, het record is van ons.",
    ],
)
def test_what_is_not_rare_is_left(text: str) -> None:
    assert traits().find(text) == ()
