# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.ui.palette.marks import marks
from kjw_desktop.ui.widgets.marked_text import pieces

TEXTS = st.text("abÇç .-", max_size=20)


def test_words_are_marked_where_they_begin_whatever_their_accents() -> None:
    assert marks("Nieuw contact", "con") == ((6, 9),)
    assert marks("Çağlar Demir", "caglar") == ((0, 6),)
    assert marks("Nieuw contact", "con nie") == ((0, 3), (6, 9))


def test_a_word_that_begins_nothing_is_not_found() -> None:
    assert marks("Nieuw contact", "tact") is None
    assert marks("Nieuw contact", "con xyz") is None
    assert marks("Nieuw contact", "") == ()


def test_a_longer_word_takes_the_shorter_in() -> None:
    assert marks("Contact", "con contact") == ((0, 7),)


@given(TEXTS, TEXTS)
def test_marks_stand_in_order_within_the_text(text: str, typed: str) -> None:
    found = marks(text, typed) or ()
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25)).map(sorted).map(tuple), max_size=4))
def test_pieces_are_the_whole_text_whatever_is_marked(text: str, spans: list[tuple[int, int]]) -> None:
    assert "".join(piece for piece, _marked in pieces(text, sorted(spans))) == text
