# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.period import Period

TEXTS = st.one_of(
    st.integers(1900, 2200).map(str),
    st.integers(1900, 2199).map(lambda year: f"{year}-{year + 1}"),
    st.tuples(st.integers(1900, 2200), st.integers(1, 4)).map(lambda of: f"{of[0]}-Q{of[1]}"),
    st.tuples(st.integers(1900, 2200), st.integers(1, 12)).map(lambda of: f"{of[0]}-{of[1]:02}"),
)
DAYS = st.dates(date(1901, 1, 1), date(2199, 12, 31))


@given(TEXTS)
def test_what_is_written_is_read_back(text: str) -> None:
    assert str(Period.parse(text)) == text


@given(TEXTS)
def test_a_period_ends_the_day_before_the_next_begins(text: str) -> None:
    period = Period.parse(text)
    assert period.before.end + timedelta(days=1) == period.start
    assert period.month_parts[0].start == period.start
    assert period.month_parts[-1].end == period.end


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-",
        "2026-Q5",
        "2026-13",
        "2026-00",
        "2025-2027",
        "2026-2025",
        "2026-2026",
        "1899",
        "2200-2201",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(WrongUse) as refusal:
        Period.parse(text)
    assert (refusal.value.reason, refusal.value.detail) == ("bad_period", text)


def test_a_school_year_runs_from_august_to_july() -> None:
    school_year = Period.parse("2025-2026")
    assert (school_year.start, school_year.end) == (date(2025, 8, 1), date(2026, 7, 31))
    assert school_year.is_school_year
    assert (school_year.year, school_year.years) == (2026, (2025, 2026))
    assert str(school_year.before) == str(school_year.year_ago) == "2024-2025"


@pytest.mark.parametrize("text", ["2026", "2026-Q3", "2026-08"])
def test_other_periods_touch_one_calendar_year(text: str) -> None:
    period = Period.parse(text)
    assert not period.is_school_year
    assert (period.year, period.years) == (2026, (2026,))


@given(DAYS)
def test_a_day_lies_in_its_quarter_and_its_school_year(day: date) -> None:
    for period in (Period.quarter_of(day), Period.school_year_of(day)):
        assert period.start <= day <= period.end
        assert Period.parse(str(period)) == period


@given(TEXTS, TEXTS)
def test_periods_meet_where_they_share_a_month(one: str, other: str) -> None:
    first, second = Period.parse(one), Period.parse(other)
    shared = set(first.month_parts) & set(second.month_parts)
    assert first.meets(second) == second.meets(first) == bool(shared)
    assert first.holds(second) == (shared == set(second.month_parts))
