# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The model: that it was made of the features that it is asked with, what it adds, what it leaves alone."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pycrfsuite
import pytest

from kjw_desktop.privacy.identifiers.classes import classes
from kjw_desktop.privacy.identifiers.finder import Finder, read
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownFinder, KnownWord
from kjw_desktop.privacy.identifiers.learned import _BLOCK, LABELS, NOTHING, Learned, learned
from kjw_desktop.privacy.identifiers.learned_features import Reading, verdicts
from kjw_desktop.privacy.identifiers.lexicon import lexicon
from kjw_desktop.privacy.identifiers.merged import merged
from kjw_desktop.privacy.identifiers.note import Note
from kjw_desktop.resources import identifiers as resources
from tests.privacy.identifiers.scoring import NOTES, by_rules
from tests.tooling.sources import ROOT

MOST = 9_000_000


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("learn_script", ROOT / "scripts" / "learn.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def reading(text: str, *known: str) -> tuple[Note, list[Identifier]]:
    note = read(text, KnownFinder([KnownWord(name) for name in known]))
    return note, merged(note.found)


def form(feature: str) -> str:
    """Which question a feature answers: what stands before its answer."""
    return feature.partition("=")[0].partition("|")[0]


def test_the_model_was_made_of_the_features_that_it_is_asked_with(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_bytes(resources.model())
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    told = {form(attribute) for attribute in tagger.info().attributes}
    asked = set()
    texts = [path.read_text("utf-8") for path in NOTES.glob("*.jsonl")]
    for labelled in map(json.loads, "".join(texts).splitlines()):
        note, found = reading(labelled["text"], *labelled["known_names"])
        for said in (None, verdicts(note, found)):
            asked |= {form(each) for row in Reading(note, said).rows(0, len(note.tokens)) for each in row}
    differ = {each for each in asked ^ told if not re.search("[@!]|note:", each)}  # a list may be of no use
    assert differ == set(), "run scripts/learn.py"
    assert set(tagger.labels()) == {NOTHING, *LABELS}
    assert path.stat().st_size < MOST


def test_the_model_is_the_same_whenever_it_is_made(script: ModuleType, tmp_path: Path) -> None:
    paths = [tmp_path / "one", tmp_path / "other"]
    for path in paths:
        script.learn(list(script.notes())[::40], path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    note, found = reading("Hij voetbalt bij de zwaluwen en werkt bij Bakker Bart.")
    assert len(Learned(paths[0].read_bytes()).weigh(note, found)) == len(note.tokens)


def test_each_labelled_word_of_the_notes_is_one_that_the_finder_reads(script: ModuleType) -> None:
    for labelled in script.notes():
        text = labelled["text"]
        note = Note(text, lexicon(), classes())
        row = script.labels(note, labelled["spans"])
        for span in labelled["spans"]:
            assert 0 <= span["start"] < span["end"] <= len(text), labelled["id"]
            written = text[span["start"] : span["end"]]
            assert written == written.strip(), (labelled["id"], written)
        assert len(row) == len(note.tokens)


def test_a_long_note_is_weighed_in_pieces_and_each_word_once() -> None:
    note, found = reading("Mo was bij de zwaluwen en Roos niet. " * 200)
    weights = learned().weigh(note, found)
    assert len(weights) == len(note.tokens) > 2 * _BLOCK
    assert all(0 <= weight.chance <= 1 and weight.label in {NOTHING, *LABELS} for weight in weights)
    assert learned().weigh(*reading("")) == []


def test_what_is_known_and_what_has_the_form_of_a_number_is_never_weighed_away() -> None:
    text = "samira en 06-12345678 en samira@example.org en 123456782 en NL91ABNA0417164300"
    found = {text[one.start : one.end] for one in Finder([KnownWord("Samira")]).find(text)}
    assert {"samira", "06-12345678", "samira@example.org", "123456782", "NL91ABNA0417164300"} <= found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Zijn zus zit op de brug en zijn broer op de linde.", "de brug"),
        ("ze slaapt bij haar tante op de hoge vaart 12", "de hoge vaart 12"),
    ],
)
def test_what_no_rule_finds_is_found_by_what_stands_around_it_and_is_unsure(text: str, word: str) -> None:
    assert all(text[one.start : one.end] not in word for one in by_rules(text))
    (one,) = [one for one in Finder().find(text) if text[one.start : one.end] == word]
    assert (one.source, one.sure) == ("context", False)
