# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people type them in the form of an agreed result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.ui.reports.targets.numbers import parse_number, typed_number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("40", 40.0),
        (" 85,5 % ", 85.5),
        ("1.200", 1200.0),
        ("1.200,25", 1200.25),
        ("7.5", 7.5),
        ("0", 0.0),
        ("10.5000", 10.5),
    ],
)
def test_a_number_is_understood(typed: str, meant: float) -> None:
    assert parse_number(typed) == meant


@pytest.mark.parametrize("typed", ["", "veertig", "-3", "1,2,3", "1.20.300", "4 0", "٤٠", "9" * 12, "%"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert parse_number(typed) is None


@given(st.integers(0, 10**8).map(lambda number: number / 100))
def test_a_number_is_typed_as_it_would_be_read(value: float) -> None:
    assert parse_number(typed_number(value)) == pytest.approx(value)


def test_no_number_is_typed_as_nothing() -> None:
    assert typed_number(None) == ""
