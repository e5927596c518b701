# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.dutch_day import parse_day, parse_time

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vandaag", SATURDAY),
        ("Gisteren", date(2026, 11, 20)),
        ("eergisteren", date(2026, 11, 19)),
        ("za", SATURDAY),
        ("zo", date(2026, 11, 15)),
        ("donderdag", date(2026, 11, 19)),
        ("12/9", date(2026, 9, 12)),
        ("12-9-2025", date(2025, 9, 12)),
        ("12.9.25", date(2025, 9, 12)),
        ("24-12", date(2025, 12, 24)),
        ("12 sep", date(2026, 9, 12)),
        ("3 mrt.", date(2026, 3, 3)),
        ("3  maart 2024", date(2024, 3, 3)),
        ("2026-09-14", date(2026, 9, 14)),
    ],
)
def test_a_day_is_understood(typed: str, meant: date) -> None:
    assert parse_day(typed, SATURDAY) == meant


@pytest.mark.parametrize(
    "typed", ["", "z", "morgenochtend", "31/2", "12", "32-1-2026", "0/0", "12 xyz", "29-2-2025"]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert parse_day(typed, SATURDAY) is None


@given(st.text(max_size=30), st.dates())
def test_any_text_is_a_day_or_none(typed: str, today: date) -> None:
    assert parse_day(typed, today) is None or isinstance(parse_day(typed, today), date)


@given(st.dates(min_value=date(1950, 1, 1)))
def test_a_full_day_is_read_as_written(day: date) -> None:
    assert parse_day(f"{day.day}-{day.month}-{day.year}", SATURDAY) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16:30", time(16, 30)),
        ("16.30", time(16, 30)),
        ("16u30", time(16, 30)),
        ("9u", time(9)),
        ("25:00", None),
    ],
)
def test_a_time_is_understood(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant
