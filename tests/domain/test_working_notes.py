# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.working_notes import (
    DAYS_LONGER,
    ORDINARY_NOTE,
    WORKING_NOTE,
    WORKING_NOTE_DAYS,
    kept_longer,
    made_ordinary,
    past_term,
)

TODAY = date(2026, 11, 21)


def note(days_old: int, record_class: str = WORKING_NOTE) -> Contact:
    return Contact(day=TODAY - timedelta(days=days_old), kind="inloop", record_class=record_class)


@pytest.mark.parametrize(("days_old", "past"), [(0, False), (90, False), (91, True), (400, True)])
def test_a_working_note_is_past_its_term_the_day_after_its_last(days_old: int, past: bool) -> None:
    assert past_term(note(days_old), TODAY, WORKING_NOTE_DAYS) is past


def test_an_ordinary_note_has_no_term() -> None:
    assert not past_term(note(400, ORDINARY_NOTE), TODAY, WORKING_NOTE_DAYS)


def test_a_reason_keeps_it_so_many_days_and_not_longer() -> None:
    kept = kept_longer(note(120), TODAY, " nog één\ngesprek ")
    assert kept.kept[0].reason == "nog één gesprek"
    last = TODAY + timedelta(days=DAYS_LONGER)
    assert not past_term(kept, last, WORKING_NOTE_DAYS)
    assert past_term(kept, last + timedelta(days=1), WORKING_NOTE_DAYS)


def test_nothing_is_kept_longer_without_a_reason() -> None:
    with pytest.raises(RuleBroken):
        kept_longer(note(120), TODAY, " \n")


def test_made_ordinary_it_stays_and_says_no_more_why_it_was_kept() -> None:
    stays = made_ordinary(kept_longer(note(120), TODAY, "nog één gesprek"))
    assert (stays.record_class, stays.kept) == (ORDINARY_NOTE, ())
