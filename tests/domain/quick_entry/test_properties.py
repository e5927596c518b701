# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for any text: it comes back whole, nothing raises, and removing a part removes only that."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.quick_entry.complete import complete
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parse import parse
from kjw_desktop.domain.quick_entry.parts import CLAUSES, Parsed, PartKind
from kjw_desktop.domain.quick_entry.records import Defaults, to_records

PIECES = (
    "@sam", "@Lisa", "@lisa bos", "@yara", "@Yara van der Berg", "@rob", "@", "#armoede",
    "#inloop", "#anders", "#xyz", "#", "!zorg", "!", "! ", "!thuis",
    "!zorg/school", ">", "> vrijdag", "> over 2 weken", ">morgen", "15m", "1u30", "1,5 uur",
    "16:30", "om 9 uur", "19:00-21:30", "16u", "gisteren", "ma", "zo:", "12/9",
    "gisteravond", "op vrijdag", "27 nov", "sliep bij oom", "thuis", "en", "met", "over",
    "na", ",", ".", ":", "\n", "\n\n", "  ", "\t",
    "\r\n", "https://a.nl/#b?c=16:30", "a@b.nl", "3>2",
    "\u0644\u064a\u0644\u0649", "@\u0644\u064a\u0644\u0649", "\U0001f98a", "@\U0001f98a",
    "\u200f", "e\u0301", "\u0130", "\xdf", "9999-99-99", "0m", "> 31/2 x", "@a.b",
    "+De Schakel", "+plein", "+schak", "+Nieuw Park", "+", "+1", "op het +plein", "@sam!zorg", "!zrog", "@14",
    "#koken", "5/5 sterren", "vrijdag belt ze", "vrijdag gesproken",
    "#sportakkoord", "#huisbezoek", "half uur", "wo 18/11", "do.", "16.30u",
    "@_", "@'s", "#_", "#a&", "\x00",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="@#+!> :.,u m0123456789asmnzo\n/-'_", max_size=60),
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", "", "\n"))), max_size=14).map(
        lambda pieces: "".join(piece + gap for piece, gap in pieces)
    ),
)


def signs(text: str) -> str:
    return "".join(text.split())


def as_placed(parsed: Parsed) -> list[tuple[int, int, str]]:
    return [(*part.span, part.kind.value) for part in parsed.parts]


@given(texts)
def test_the_text_comes_back_from_note_and_parts(known: Known, text: str) -> None:
    parsed = parse(text, known)
    tiles = list(parsed.tiles())
    assert "".join(text[tile.start : tile.end] for tile in tiles) == text
    assert [tile.end for tile in tiles[:-1]] == [tile.start for tile in tiles[1:]]
    assert all(tile.start < tile.end for tile in tiles)
    assert {tile.part for tile in tiles} - {None} <= set(parsed.parts)
    assert all(part.start < part.end <= len(text) for part in parsed.parts)


@given(texts)
def test_parts_only_overlap_within_a_signal_or_followup(known: Known, text: str) -> None:
    parts = parse(text, known).parts
    for first, second in pairwise(parts):
        assert first.start < second.start
        assert first.end <= second.start or (first.kind in CLAUSES and second.end <= first.end)


@given(texts)
def test_what_is_no_part_stands_in_the_note_in_its_order(known: Known, text: str) -> None:
    """Commas where something was taken out aside."""
    parsed = parse(text, known)
    left = "".join(text[tile.start : tile.end] for tile in parsed.tiles() if tile.part is None)
    note = iter(parsed.note)
    assert all(sign in note for sign in signs(left) if sign not in ",;:")


@given(texts)
def test_all_parts_removed_gives_the_text_as_note(known: Known, text: str) -> None:
    every = frozenset(part.span for part in parse(text, known).parts)
    bare = parse(text, known, every)
    assert bare.parts == ()
    assert signs(bare.note) == signs(text)


@given(texts, st.data())
def test_a_removed_part_leaves_the_others_where_they_are(
    known: Known, text: str, data: st.DataObject
) -> None:
    whole = parse(text, known)
    if not whole.parts:
        return
    removed = data.draw(st.sampled_from(whole.parts))
    once = parse(text, known, frozenset({removed.span}))
    assert as_placed(once) == [(*p.span, p.kind.value) for p in whole.parts if p is not removed]
    if removed in whole.outside:
        assert signs(text[removed.start : removed.end]) in signs(once.note)
    assert parse(text, known, frozenset({removed.span})) == once


@given(texts)
def test_a_word_that_fits_nothing_is_told_and_stays_in_the_note(known: Known, text: str) -> None:
    parsed = parse(text, known)
    for unfit in parsed.unfit:
        assert 0 <= unfit.start < unfit.end <= len(text)
        assert text[unfit.start] == unfit.sign or unfit.meant
        assert all(part.end <= unfit.start or part.start >= unfit.end or part.kind in CLAUSES
                   for part in parsed.parts)  # fmt: skip
    quiet = parse(text, known, frozenset(unfit.span for unfit in parsed.unfit))
    assert quiet.unfit == ()
    assert quiet.parts == parsed.parts


@given(texts, st.integers(min_value=-3, max_value=70))
def test_offers_are_for_what_stands_before_the_cursor(known: Known, text: str, cursor: int) -> None:
    offered = complete(text, cursor, known)
    if offered is not None:
        assert 0 <= offered.start <= offered.end == max(0, min(cursor, len(text)))
        assert offered.offers


@given(texts)
def test_records_or_what_is_missing_come_of_any_text(known: Known, text: str) -> None:
    made = to_records(parse(text, known), Defaults(day=known.today, kind="inloop"))
    assert made.records or made.missing


@pytest.mark.parametrize(
    "piece",
    [
        "een lange zin zonder iets erin. ",
        "@",
        "@ ",
        "a",
        "!",
        "> ",
        "#",
        " ",
        "\n",
        "16:30-",
        "1u3",
        "> a @",
        "@sam ",
        "20m ",
        "> vrijdag ",
        "!zorg ",
        "+",
        "+De Schakel ",
        "+A ",
        "een half uur ",
    ],
)
def test_a_long_paste_of_one_thing_is_read_whole(known: Known, piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert "".join(text[tile.start : tile.end] for tile in parse(text, known).tiles()) == text


def test_a_pasted_story_of_100_000_characters_is_read_whole(known: Known) -> None:
    story = "@sam even gepraat na voetbal, hij eet thuis bijna niet en slaapt slecht. " * 20
    story += "gewone zin. " * 200
    text = (story * (100_000 // len(story) + 1))[:100_000]
    assert len([part for part in parse(text, known).parts if part.kind is PartKind.PERSON]) == text.count(
        "@sam"
    )
