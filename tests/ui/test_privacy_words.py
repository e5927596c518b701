# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the privacy view takes for the program's own words: those alone stay readable."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop import language
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.ui.privacy_view.catalogue import sentences
from kjw_desktop.ui.privacy_view.view import known_words


@pytest.mark.parametrize(
    "text",
    [
        "Jongeren",
        "14",
        "16:30",
        "21-11-2026",
        "Zaterdag 21 november",
        "do 19 nov 19:00",
        "8 dagen te laat",
        "Contact · Ambulant",
        "Open · za 28 nov",
        "Vergrendelt na 5 min stilte",
        "Ctrl+K",
        "maandag",
        "60 van 60",
        "14\u00a0jongeren · 1\u00a0vrijwilliger",
        "bekende jongeren",
        "+15 sinds vorig kwartaal",
        "Derde kwartaal 2026",
        "Qt for Python: The Qt Company, LGPL-3.0.",
    ],
)
def test_what_the_program_says_stays(text: str) -> None:
    assert known_words(shipped()).knows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Milan",
        "Mei",
        "Augustus",
        "Contact · Ambulant · belde over thuis",
        "Sam, Roos",
        "Bewaard: contact met Milan",
        "Milan · 8 dagen te laat",
        "يوسف",
        "ab14",
        "hij bleef lang\n16:30",
        "06 1234 5678",
        "Sam van 60",
        "60 van Roos",
        "Derde kwartaal Roos",
        "ongeveer 15 meer dan Roos",
    ],
)
def test_what_people_wrote_goes(text: str) -> None:
    assert not known_words(shipped()).knows(text)


def test_no_ordinary_first_name_is_a_word_of_the_program() -> None:
    known = known_words(shipped())
    text = files("kjw_desktop.resources.demo").joinpath("names.toml").read_text("utf-8")
    names = [name for each in tomllib.loads(text).values() for name in _strings(each)]
    assert len(names) > 50
    assert [name for name in names if known.knows(name)] == []


def test_a_word_that_a_vault_added_is_covered() -> None:
    assert not known_words(shipped()).knows("Bij oma Annie")


def test_english_has_its_own_sentences() -> None:
    in_dutch = set(sentences())
    language.install("en")
    assert "Young people" in sentences()
    assert "Young people" not in in_dutch


@given(st.text(alphabet=st.characters(categories=["L", "M", "Nd", "P", "Zs", "So"]), max_size=40))
def test_any_text_gives_an_answer_and_a_name_in_it_covers_it(text: str) -> None:
    known = known_words(shipped())
    known.knows(text)
    assert not known.knows(f"{text} Wubbechien")


def _strings(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    if isinstance(part, dict):
        return [name for each in part.values() for name in _strings(each)]
    return [name for each in part for name in _strings(each)] if isinstance(part, list) else []
