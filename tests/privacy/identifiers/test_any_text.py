# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any text at all: never an exception, spans within the text, in order, apart."""

import json
from threading import Thread
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.privacy import find_identifiers
from kjw_desktop.privacy.identifiers.finder import Finder
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownWord
from tests.privacy.identifiers.scoring import NOTES

PIECES = [
    *(
        "Samira",
        "mw.",
        "06-12345678",
        "12 mei",
        "straat",
        "Kerkstraat",
        "4",
        "(15)",
        "@naam",
        "snap:",
        "x.y_z",
    ),
    *(
        "van",
        "der",
        "Berg",
        "\n",
        "-",
        ":",
        "'",
        "\u2019",
        "\u201c",
        "…",
        "😀",
        "e\u0301",
        "\u0130",
        "ß",
        "\u0133",
    ),
    *("\u0627\u0644\u0633\u0644\u0627\u0645", "\u05e9\u05dc\u05d5\u05dd", "\u200f", "\x00", "\ud83d"),
    *("NL91ABNA0417164300", "1234 AB", "klas 3b", "Van", "De", "'t", "bij", "en"),
]
KNOWN = ("Samira El Amrani", "Bo", "D.", "İlayda", "")


def holds(text: str, found: list[Identifier]) -> bool:
    ends = [0, *(one.end for one in found)]
    return all(before <= one.start < one.end <= len(text) for before, one in zip(ends, found, strict=False))


@settings(deadline=None)  # the first loads the lexicon
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    assert holds(text, find_identifiers(text, KNOWN))


@settings(deadline=None)  # the first loads the lexicon
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from([" ", "", "\n"]))
def test_any_text_of_pieces_that_matter(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    assert holds(text, find_identifiers(text, KNOWN))


@settings(deadline=None)  # the first loads the lexicon
@given(st.text(max_size=30), st.text(max_size=100))
def test_any_known_name(name: str, text: str) -> None:
    assert holds(text, find_identifiers(text, [name, *KNOWN]))


@pytest.mark.parametrize(
    "text",
    [
        "\u200f\u0645\u0631\u062d\u0628\u0627 Samira \u200f\u060c \u0627\u0644\u0631\u0642\u0645 06-12345678",
        "👩‍👧 Samira 🙏🏽 belde 😂😂 06-12345678 🎉",
        "[21:04] sky.w0lf: yo\n[21:05] ik: ja\n[21:06] Samira: 06-12345678\n",
        "SAMIRA!!! BEL 06-12345678 NU",
        "Sami\u0301ra? nee, Samira: 06-12345678",
    ],
)
def test_other_scripts_emoji_and_chats(text: str) -> None:
    found = [text[one.start : one.end].lower() for one in find_identifiers(text, ["Samira"])]
    assert any("samira" in one for one in found)
    assert "06-12345678" in found


def test_a_note_of_a_megabyte_takes_seconds() -> None:
    notes = [json.loads(line)["text"] for line in (NOTES / "cities.jsonl").read_text("utf-8").splitlines()]
    text = "\n".join(notes)
    text = (text + "\n") * (1_000_000 // len(text) + 1)
    finder = Finder([KnownWord("Samira El Amrani")])
    start = process_time()
    found = finder.find(text)
    assert process_time() - start < 60
    assert len(found) > 10_000
    assert holds(text, found)


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "Aa " * 30_000, "1" * 50_000, "1 " * 30_000, "(" * 20_000, "@._-" * 10_000]
)
def test_no_text_makes_it_crawl(text: str) -> None:
    start = process_time()
    assert holds(text, find_identifiers(text, ["Samira"]))
    assert process_time() - start < 20


def test_several_threads_may_ask_one_finder() -> None:
    finder = Finder([KnownWord("Samira")])
    text = "Samira woont aan de Kerkstraat 4 in Assen."
    wanted, answers = finder.find(text), []
    threads = [Thread(target=lambda: answers.append(finder.find(text))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [wanted] * 8
