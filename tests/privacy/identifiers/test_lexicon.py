# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lexicon: how words are looked up in it, what ships, and the script that makes it."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.privacy.identifiers.classes import classes
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import NOTHING, Entry, Lexicon, lexicon
from kjw_desktop.resources import identifiers as resources
from tests.tooling.sources import ROOT

MOST_PACKED = 3_000_000


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("lexicon_script", ROOT / "scripts" / "lexicon.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def packed(entries: dict[str, str]) -> bytes:
    lines = (f"{word}\t{form}" for word, form in sorted(entries.items(), key=lambda one: one[0].encode()))
    return ("\n" + "\n".join(lines) + "\n").encode("ascii")


WORDS = st.text("ab'- ", min_size=1, max_size=8)


@settings(deadline=None)
@given(st.dictionaries(WORDS, st.sampled_from(["d12", "f/30", "cdt", "q41/20", ""]), min_size=1), WORDS)
def test_a_word_is_found_with_what_stands_behind_it(entries: dict[str, str], other: str) -> None:
    looked = Lexicon(packed(entries))
    forms = {
        "d12": Entry("d", 1.2),
        "f/30": Entry("f", 0, 3.0),
        "cdt": Entry("cdt"),
        "q41/20": Entry("q", 4.1, 2.0),
    }
    assert all(looked.entry(word) == forms.get(form, NOTHING) for word, form in entries.items())
    assert other in entries or looked.entry(other) == NOTHING


def test_the_shipped_lexicon_is_sorted_and_small_and_every_line_reads() -> None:
    lines = resources.lexicon().decode("ascii").strip("\n").split("\n")
    words = [line.partition("\t")[0] for line in lines]
    assert len(words) > 500_000
    assert words == sorted(words, key=str.encode)
    assert len(words) == len(set(words))
    bad = [
        line
        for line in lines
        if not re.fullmatch(r"['a-z\-][a-z0-9' \-]*\t[cdfimnqrst]*\d{0,2}(?:/\d\d)?", line)
    ]
    assert bad == []
    assert (Path(resources.__file__).parent / "lexicon.z").stat().st_size < MOST_PACKED


def test_every_word_of_every_thousandth_line_is_found_where_it_lies() -> None:
    lines = resources.lexicon().decode("ascii").strip("\n").split("\n")
    looked = lexicon()
    for line in [*lines[::1000], lines[0], lines[-1]]:
        word, _, form = line.partition("\t")
        entry = looked.entry(word)
        assert (entry.letters, round(entry.zipf * 10)) == (
            re.match("[a-z]*", form)[0],  # type: ignore[index]  # it matches nothing at least
            int(re.sub(r"/.*|[a-z]", "", form) or 0),
        ), line


@pytest.mark.parametrize(
    ("word", "is_word", "first_name", "town"),
    [
        ("roos", True, True, False),
        ("samira", False, True, False),
        ("gelopen", True, False, False),
        ("zwolle", False, False, True),
        ("bergen op zoom", False, False, True),
        ("wommels", False, False, True),
        ("szymek", False, False, False),
    ],
)
def test_it_tells_words_names_and_towns(word: str, *, is_word: bool, first_name: bool, town: bool) -> None:
    entry = lexicon().entry(word)
    assert (entry.word, entry.first_name, entry.town) == (is_word, first_name, town)


def test_a_compound_is_told_from_a_strange_word() -> None:
    assert lexicon().compound("huiswerkklas")
    assert not lexicon().compound("lekatompessy")


def test_every_list_is_read_and_none_is_empty() -> None:
    for key in type(classes()).__annotations__:
        assert getattr(classes(), key), key


def test_no_first_name_of_the_field_is_among_brands() -> None:
    """A brand is never proposed: a name that is one too must not be lost that way."""
    names = {
        "chanel",
        "mercedes",
        "milan",
        "anna",
        "jordan",
        "taylor",
        "max",
        "ben",
        "chelsea",
        "paris",
        "stella",
    }
    assert not names & classes().nobody


def test_the_script_folds_as_the_finder_does(script: ModuleType) -> None:
    for text in ("Xaviënne", "’t Hoekje", "İlayda", "Ĳsbrand", "K\u0131l\u0131ç", "Łukasz", "Đức"):
        assert script.fold(text) == fold(text)


def test_the_script_inflects_by_the_affix_rules(script: ModuleType) -> None:
    rules = script.affixes("SFX Aa Y 1\nSFX Aa 0 en [^e]\nPFX Bb Y 1\nPFX Bb 0 ge .\n")
    assert list(script.inflected("werk", ["Aa", "Bb"], rules)) == ["werk", "werken", "gewerk"]
    assert list(script.inflected("kade", ["Aa"], rules)) == ["kade"]


def test_the_script_writes_lines_that_the_lexicon_reads(script: ModuleType) -> None:
    words = script.Words()
    words.add(script.FIRST, ["Roos", "Anne Sofie"], split=True)
    words.add(script.TOWN, ["Bergen op Zoom", "Zwolle"])
    words.add(script.DUTCH, ["roos"])
    words.dutch["roos"] = 4.21
    words.english["rose"] = 4.5
    looked = Lexicon(("\n" + "\n".join(words.lines()) + "\n").encode("ascii"))
    assert looked.entry("roos") == Entry("df", 4.2)
    assert looked.entry("sofie").first_name
    assert looked.entry("bergen op zoom").town
    assert looked.entry("bergen").begins_several
    assert looked.entry("rose") == Entry("", 0, 4.5)
