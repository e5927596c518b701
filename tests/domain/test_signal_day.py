# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signal_day import TooEarly, too_early

days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
LEAP = date(2012, 2, 29)


@given(days, days)
def test_the_day_of_birth_itself_is_no_day_too_early(born: date, day: date) -> None:
    person = Person(first_name="Sam", birth_date=born)
    assert (too_early(day, person) is TooEarly.BIRTH) == (day < born)
    assert too_early(born, person) is None
    assert too_early(born - timedelta(days=1), person) is TooEarly.BIRTH


@given(days, days)
def test_with_a_year_of_birth_alone_no_day_of_that_year_is_too_early(born: date, day: date) -> None:
    person = Person(first_name="Sam", birth_year=born.year)
    assert (too_early(day, person) is TooEarly.BIRTH) == (day.year < born.year)


@given(days, days, days)
def test_before_birth_goes_before_not_known_yet(born: date, since: date, day: date) -> None:
    person = Person(first_name="Sam", birth_date=born, since=since)
    expected = TooEarly.BIRTH if day < born else TooEarly.KNOWN if day < since else None
    assert too_early(day, person) is expected


@given(days)
def test_of_whom_nothing_is_known_nothing_is_too_early(day: date) -> None:
    assert too_early(day, Person(first_name="Sam")) is None


@pytest.mark.parametrize(
    ("day", "early"), [(date(2012, 2, 28), True), (LEAP, False), (date(2012, 3, 1), False)]
)
def test_a_birth_on_a_leap_day(day: date, early: bool) -> None:
    assert (too_early(day, Person(first_name="Sam", birth_date=LEAP)) is not None) == early
