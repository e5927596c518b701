# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""By when a signal wants its next step, and which days are worked in the Netherlands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.next_steps import STEP_KINDS, due_on, reason_needed
from kjw_desktop.domain.signals import LEVELS
from kjw_desktop.domain.working_days import easter, is_working_day, next_working_day
from kjw_desktop.resources.vocabularies import shipped

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("level", "due"),
    [
        ("kracht", date(2026, 12, 19)),
        ("licht", date(2026, 12, 19)),
        ("zorg", date(2026, 11, 28)),
        ("ernstig", date(2026, 11, 23)),
        ("acuut", SATURDAY),
    ],
)
def test_each_level_has_its_day(level: str, due: date) -> None:
    assert due_on(shipped()["signal_level"].term(level), SATURDAY) == due


def test_each_level_proposes_a_kind_of_the_list_and_worries_alone_want_a_reason() -> None:
    assert tuple(STEP_KINDS) == LEVELS
    assert all(kind in shipped()["followup_kind"] for kind in STEP_KINDS.values())
    assert [level for level in LEVELS if reason_needed(level)] == ["zorg", "ernstig", "acuut"]


@pytest.mark.parametrize(
    ("year", "day"),
    [(day.year, day) for day in (date(1961, 4, 2), date(2008, 3, 23), date(2026, 4, 5), date(2038, 4, 25))],
)
def test_easter(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (date(2026, 4, 3), date(2026, 4, 7)),  # Good Friday is worked; Easter Monday is not
        (date(2026, 5, 13), date(2026, 5, 15)),  # Ascension
        (date(2026, 5, 22), date(2026, 5, 26)),  # Whit Monday
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 4, 24), date(2026, 4, 28)),  # King's Day on Monday
        (date(2025, 4, 25), date(2025, 4, 28)),  # King's Day on Saturday, since the 27th is a Sunday
        (date(2025, 5, 2), date(2025, 5, 6)),  # Liberation Day, every fifth year
        (date(2026, 5, 4), date(2026, 5, 5)),
    ],
)
def test_the_next_working_day_passes_weekends_and_holidays(before: date, after: date) -> None:
    assert next_working_day(before) == after


@given(st.dates(date(1980, 1, 1), date(2099, 12, 20)))
def test_there_is_a_working_day_within_the_week(day: date) -> None:
    after = next_working_day(day)
    assert timedelta(0) < after - day <= timedelta(days=6)
    assert is_working_day(after)
