# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of an overview is kept as text: the draft, and the words of what left."""

import json
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.reports.referral import draft
from kjw_desktop.reports.referral.choices import WITHOUT_CONSENT, OverviewChoice
from kjw_desktop.reports.referral.content import Block
from kjw_desktop.reports.referral.draft import OverviewDraft
from kjw_desktop.reports.referral.frozen import Frozen, Kept, freeze, thaw

TEXT = st.text(max_size=30)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
CHOICES = st.builds(
    OverviewChoice,
    person=st.uuids(),
    since=DAYS,
    until=DAYS,
    notes=st.lists(st.uuids(), max_size=4).map(tuple),
    question=TEXT,
    role=TEXT,
    view=TEXT,
    partner=TEXT,
    meeting=st.none() | DAYS,
    ground=st.sampled_from([WITHOUT_CONSENT, "delen_partner"]),
    fields=st.none() | st.lists(TEXT, max_size=3).map(tuple),
)
BLOCKS = st.builds(Block, TEXT, st.lists(TEXT, max_size=3).map(tuple))
FROZEN = st.builds(
    Frozen,
    title=TEXT,
    week=TEXT,
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    footer=TEXT,
    file_name=TEXT,
    recognisable=TEXT,
    acts=st.dictionaries(TEXT, st.integers(0, 99), max_size=3),
    kept=st.lists(st.builds(Kept, TEXT, TEXT), max_size=2).map(tuple),
    fields=st.lists(TEXT, max_size=3).map(tuple),
)


@given(CHOICES, TEXT, TEXT, TEXT)
def test_a_draft_comes_back_as_it_was(choice: OverviewChoice, answer: str, name: str, half: str) -> None:
    kept = OverviewDraft(choice=choice, recognisable=answer, saved_name=name, half=half)
    assert draft.from_json(draft.to_json(kept)) == kept


@given(FROZEN)
def test_what_left_comes_back_as_it_was(frozen: Frozen) -> None:
    assert thaw(freeze(frozen)) == frozen


def test_words_that_went_are_nothing() -> None:
    assert thaw("") is None


@pytest.mark.parametrize("text", ["{}", "[]", "geen json", '{"form": 9}', "null", '{"form": 1, "blocks": 3}'])
def test_another_shape_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        draft.from_json(text)
    with pytest.raises(ValueError, match=r"."):
        thaw(text)


def test_a_draft_of_a_later_program_is_refused() -> None:
    today = date(2026, 11, 21)
    kept = OverviewDraft(choice=OverviewChoice(person=uuid4(), since=today - timedelta(9), until=today))
    held = json.loads(draft.to_json(kept))
    with pytest.raises(ValueError, match=r"."):
        draft.from_json(json.dumps({**held, "form": 2}))


def test_the_key_of_a_draft_tells_whose_it_is() -> None:
    person = UUID("019354ae-bcb0-79e2-a4c7-a5005d32fe61")
    assert draft.draft_key(person) == f"casus:{person}"
    assert draft.person_of(draft.draft_key(person)) == person
    assert [draft.person_of(key) for key in ("contact", "casus:niemand", "meldcode/x")] == [None, None, None]
