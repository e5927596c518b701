# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.activities import ActivitySeries, Headcount
from kjw_desktop.domain.headcount import headcount_text, parse_headcount
from kjw_desktop.domain.weekly import latest_evening, waiting_evening

THURSDAYS = ActivitySeries(title="Inloop", kind="inloop", weekday=3)
SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14", Headcount(total=14)),
        ("9m 5v", Headcount(total=14, boys=9, girls=5)),
        ("9m5v 1x", Headcount(total=15, boys=9, girls=5, others=1)),
        (" 9 Jongens en 5 meiden ", Headcount(total=14, boys=9, girls=5)),
        ("14: 9m", Headcount(total=14, boys=9)),
        ("14, 2 ouders 1 vrijwilliger", Headcount(total=14, parents=2, volunteers=1)),
        ("0", Headcount(total=0)),
    ],
)
def test_a_count_is_understood_as_it_is_typed(typed: str, meant: Headcount) -> None:
    assert parse_headcount(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "m", "9q", "9m 3m", "14 15", "14 15m", "14.5", "2 ouders", "300000", "-3"]
)
def test_what_means_no_count_or_contradicts_itself_is_none(typed: str) -> None:
    assert parse_headcount(typed) is None


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    found = parse_headcount(text)
    assert found is None or (found.total is not None and found.total >= 0)


@given(st.integers(0, 999), st.integers(0, 999), st.integers(0, 999), st.sampled_from(["", " ", ", "]))
def test_parts_add_up_to_the_total(boys: int, girls: int, others: int, between: str) -> None:
    found = parse_headcount(between.join((f"{boys}m", f"{girls}v", f"{others}x")))
    assert found == Headcount(total=boys + girls + others, boys=boys, girls=girls, others=others)


@given(st.integers(0, 6), st.integers(0, 5000))
def test_the_latest_evening_is_within_the_week_up_to_today(weekday: int, days: int) -> None:
    today = SATURDAY - timedelta(days=days)
    evening = latest_evening(ActivitySeries(title="x", kind="inloop", weekday=weekday), today)
    assert evening.weekday() == weekday
    assert 0 <= (today - evening).days < 7


def test_an_evening_waits_until_it_or_a_later_one_is_recorded() -> None:
    evening = date(2026, 11, 19)
    assert waiting_evening(THURSDAYS, None, SATURDAY) == evening
    assert waiting_evening(THURSDAYS, date(2026, 11, 12), SATURDAY) == evening
    assert waiting_evening(THURSDAYS, evening, SATURDAY) is None
    assert waiting_evening(THURSDAYS, date(2026, 11, 20), SATURDAY) is None
    assert waiting_evening(THURSDAYS, evening, evening + timedelta(weeks=1)) == evening + timedelta(weeks=1)


def test_a_series_that_rests_does_not_wait() -> None:
    resting = ActivitySeries(title="Inloop", kind="inloop", weekday=3, active=False)
    assert waiting_evening(resting, None, SATURDAY) is None


@given(st.text(alphabet="0123456789mvxo w", max_size=24).map(parse_headcount).filter(bool))
def test_a_count_written_down_is_understood_as_the_same_count(count: Headcount) -> None:
    assert parse_headcount(headcount_text(count)) == count


def test_nothing_counted_is_nothing_written() -> None:
    assert headcount_text(Headcount()) == ""
