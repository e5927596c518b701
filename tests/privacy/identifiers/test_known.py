# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the vault knows is found however it is written, and never inside another word."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.privacy import find_identifiers
from kjw_desktop.privacy.identifiers.finder import Finder
from kjw_desktop.privacy.identifiers.known import KnownWord

NAMES = ["Samira", "Xaviënne", "Kubilay", "Oleksandr", "Sanae", "Tjitske", "Nguyen", "Wiśniewski", "Jahmairo"]
AROUND = ["Gisteren {} gesproken.", "{} kwam binnen.", "ik zag {} bij de deur", "moeder van {}, die belde"]


def covered(text: str, *known: str) -> list[str]:
    return [text[one.start : one.end] for one in find_identifiers(text, known)]


@settings(deadline=None)  # the first loads the lexicon
@given(st.sampled_from(NAMES), st.sampled_from(AROUND), st.sampled_from([str, str.lower, str.upper]))
def test_a_known_name_is_found_in_any_case(name: str, around: str, write: "type[str]") -> None:
    written = write(name)
    assert written in covered(around.format(written), name)


@settings(deadline=None)  # the first loads the lexicon
@given(st.sampled_from(NAMES), st.sampled_from(AROUND), st.data())
def test_a_known_name_is_found_with_one_letter_off(name: str, around: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    written = data.draw(
        st.sampled_from([name[:at] + letter + name[at + 1 :], name[:at] + letter + name[at:]])
    )
    assert any(written in found for found in covered(around.format(written), name))


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Samira", "Samira's"),
        ("Lars", "Lars'"),
        ("Teun", "Teuntje"),
        ("Noé", "noe"),
        ("Anne-Fleur ter Steege", "anne fleur"),
        ("Jan-Willem op 't Hof", "JW"),
        ("Mees-Jan Brouwer", "mees jan"),
        ("Ismaël Benhaddou", "Ismael"),
        ("Romaisa", "Romaysa"),
        ("Soufiane", "soefiane"),
        ("Xaviënne", "Xavi"),
        ("D.", "D."),
        ("Daan Verhoeven", "verhoeven"),
        ("Bo", "bo"),
        ("Xavenne", "xavenne-lou"),
        ("Xavenne", "kes-xavenne"),
    ],
)
def test_it_is_found_inflected_in_part_and_as_initials(known: str, written: str) -> None:
    assert any(written in found for found in covered(f"Vandaag met {written} gesproken", known))


@pytest.mark.parametrize(
    ("known", "text"),
    [
        ("Sam", "We hebben samen gegeten en het samengevat."),
        ("Roos", "Het rooster is klaar, de rozen staan in bloei."),
        ("Mo", "De moeder moest morgen werken."),
        ("Ben", "ik ben er klaar mee en ik ben moe"),
        ("Bas", "De basis is goed, het basketbal ook."),
        ("Storm", "Door de storm kwam niemand, een storm is geen reden."),
        ("Roos", "Ze had een roos bij zich."),
    ],
)
def test_it_is_never_found_inside_another_word_or_in_a_word_that_it_is(known: str, text: str) -> None:
    assert [one for one in Finder([KnownWord(known)]).find(text) if one.source == "known"] == []


@settings(deadline=None)  # the first loads the lexicon
@given(st.text(string.ascii_lowercase, min_size=2, max_size=6), st.sampled_from(NAMES))
def test_within_a_longer_word_nothing_is_known(other: str, name: str) -> None:
    text = f"dat was {other}{name.lower()}{other} toch"
    inside = len("dat was ") + len(other), len("dat was ") + len(other) + len(name)
    found = Finder([KnownWord(name)]).find(text)
    assert not any((one.start, one.end) == inside for one in found)


def test_a_name_that_is_a_word_is_known_where_it_is_used_as_a_name() -> None:
    text = "Roos had een roos voor mij meegenomen. Lief van Roos. Roos wordt 16."
    found = Finder([KnownWord("Roos")]).find(text)
    assert [text[one.start : one.end] for one in found if one.source == "known"] == ["Roos", "Roos", "Roos"]


@pytest.mark.parametrize("known", ["Samira", "Mimi", "Mo", "Bo", "Roos", "Noor", "Storm", "Jan"])
@pytest.mark.parametrize("around", ["heel-{}-lang", "het {}-dossier", "dat is typisch-{}"])
@pytest.mark.parametrize("write", [str, str.lower, str.upper])
def test_a_known_name_is_found_between_hyphens_though_it_is_a_word_too(
    known: str, around: str, write: "type[str]"
) -> None:
    written = write(known)
    assert any(written in found for found in covered(around.format(written), known))
