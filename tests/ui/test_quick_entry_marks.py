# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.quick_entry.parse import NEW
from kjw_desktop.ui.quick_entry.marks import Marks, from_draft, to_draft

texts = st.text(alphabet="ab \n🙂ë", max_size=30)


@given(texts, texts, texts, texts)
def test_a_mark_goes_along_with_its_piece(before: str, piece: str, after: str, typed: str) -> None:
    old = before + "<" + piece + ">" + after
    span = (len(before), len(before) + len(piece) + 2)
    marks = Marks().leave(span).choose(span, NEW)
    for new in (typed + old, old + typed):
        moved = marks.followed(old, new)
        (start, end), *others = moved.ignored
        assert others == []
        assert new[start:end] == old[span[0] : span[1]]
        assert moved.chosen == {(start, end): NEW}


def test_a_piece_that_changes_is_forgotten() -> None:
    marks = Marks().leave((4, 7)).answer((4, 7), certainty="vermoeden")
    assert marks.followed("eet 20m mee", "eet 25m mee") == Marks()


def test_answers_of_one_signal_add_up() -> None:
    marks = Marks().answer((0, 5), certainty="vermoeden").answer((0, 5), domain="wonen")
    answer = marks.answers[(0, 5)]
    assert (answer.certainty, answer.domain) == ("vermoeden", "wonen")


def test_a_draft_comes_back() -> None:
    marks = Marks().leave((4, 7))
    assert from_draft(to_draft("eet 20m mee", marks)) == ("eet 20m mee", marks)
    assert to_draft(" \n", marks) == ""


@pytest.mark.parametrize("kept", ["", "null", "[]", "{", '{"text": "a", "ignored": [1]}', "3"])
def test_what_is_no_draft_is_nothing(kept: str) -> None:
    assert from_draft(kept) == ("", Marks())
