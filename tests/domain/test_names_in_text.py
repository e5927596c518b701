# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.names_in_text import KnownNames

KNOWN = KnownNames(["Samira de Wit", "Bo", "Roos van Dijk", "Noël", "Anne-Fleur Bakker", "Mo's"])


def found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in KNOWN.find(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Samira stond bij het plein", ["Samira"]),
        ("met samira's groep", ["samira"]),
        ("samiraatje is iemand anders", []),
        ("de verf is wit", []),
        ("familie De Wit verhuist", ["Wit"]),
        ("bo staat voor brandoverlast", []),
        ("Bo staat er weer", ["Bo"]),
        ("een roos in het park", []),
        ("Roos was er ook", ["Roos"]),
        ("NOEL en noël", ["NOEL", "noël"]),
        ("anne-fleur zag het", ["anne-fleur"]),
        ("de bakker sluit, zegt Bakker", ["Bakker"]),
        ("", []),
    ],
)
def test_names_are_found_as_whole_words(text: str, names: list[str]) -> None:
    assert found(text) == names


@given(st.lists(st.sampled_from("abcdé ’'-12.\n"), max_size=60).map("".join), st.text(max_size=20))
def test_any_text_and_name_is_taken_and_what_is_found_stands_in_it(text: str, name: str) -> None:
    places = KnownNames([name]).find(text + name)
    assert all(0 <= each.start < each.end <= len(text + name) for each in places)
    assert list(places) == sorted(places, key=lambda each: each.start)


@given(st.text(alphabet="abcdefghijklm", min_size=3, max_size=12), st.text(alphabet="abc ,.", max_size=20))
def test_a_first_name_is_found_in_any_case_wherever_it_stands(name: str, round_it: str) -> None:
    known = KnownNames([name.capitalize()])
    text = f"{round_it} {name.upper()} {round_it}"
    if name not in {"dag", "jong", "ken", "lief", "mei"}:
        assert any(text[each.start : each.end] == name.upper() for each in known.find(text))
