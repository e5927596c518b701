# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report that is not finished goes into the vault and comes back, without a word of a note."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.period import Period
from kjw_desktop.reports.quarter.report_draft import ReportDraft, draft_key, from_json, to_json
from kjw_desktop.reports.quarter.reviewing import propose_words
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from tests.reports.case import TODAY
from tests.reports.words.made import OWN_STORY, QUARTER, accepted, draft, fill
from tests.storage.journals import fresh_journal

TEXTS = st.text(max_size=20)


@given(
    st.builds(
        ReportDraft,
        period=st.sampled_from(list(map(Period.parse, ("2026-Q3", "2026-09", "2026", "2025-2026")))),
        programme=st.none() | TEXTS,
        reader=TEXTS,
        words=st.builds(
            ReportWords,
            introduction=TEXTS,
            themes=st.lists(st.builds(ThemeWords, TEXTS, TEXTS, TEXTS), max_size=3).map(tuple),
            evaluation=TEXTS,
            quotes=st.lists(TEXTS, max_size=3).map(tuple),
            answers=st.tuples(TEXTS, TEXTS, TEXTS),
            stories=st.lists(st.uuids(), max_size=3).map(tuple),
        ),
        recognisable=TEXTS,
        half=TEXTS,
    )
)
def test_what_was_written_comes_back(made: ReportDraft) -> None:
    assert from_json(to_json(made)) == made


def test_decisions_and_letters_come_back_and_no_text_of_a_story_is_in_it() -> None:
    with fresh_journal() as journal:
        fill(journal)
        review = accepted(propose_words(journal, draft(), TODAY))
        text = to_json(draft(review=review))
        held = from_json(text)
        assert held.review is not None
        assert held.review.decisions == review.decisions
        assert held.review.stand_ins == review.stand_ins
        assert "podium" not in text
        assert "Kompas" not in text
        assert str(OWN_STORY.id) in text
        again = propose_words(journal, held, TODAY)
        assert again.undecided == ()
        assert again.proposals == review.proposals


def test_a_reader_in_other_capitals_or_spaces_has_the_same_draft() -> None:
    assert draft_key(QUARTER, None, " Fonds  Jeugd ") == draft_key(QUARTER, None, "fonds jeugd")
    assert draft_key(QUARTER, "subsidie_gemeente", "x") != draft_key(QUARTER, None, "x")
    assert draft(reader="Gemeente").key == "verslag:2026-Q3::gemeente"


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "null",
        json.dumps({"form": 2}),
        to_json(draft()).replace("2026-Q3", "2026-Q9"),
        to_json(draft()).replace('"answers": [', '"answers": ["een te veel", '),
        to_json(draft()).replace(str(OWN_STORY.id), "geen id"),
    ],
)
def test_another_shape_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)
