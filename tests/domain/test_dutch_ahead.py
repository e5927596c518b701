# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days to come as people say them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.dutch_ahead import coming_day_at, parse_coming_day

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("vandaag", SATURDAY),
        ("Vanavond", SATURDAY),
        ("morgen", date(2026, 11, 22)),
        ("morgenochtend", date(2026, 11, 22)),
        ("overmorgen", date(2026, 11, 23)),
        ("vrijdag", date(2026, 11, 27)),
        ("vr", date(2026, 11, 27)),
        ("op vrijdag", date(2026, 11, 27)),
        ("zaterdag", date(2026, 11, 28)),
        ("komende dinsdag", date(2026, 11, 24)),
        ("over 3 dagen", date(2026, 11, 24)),
        ("over 2 weken", date(2026, 12, 5)),
        ("over een week", date(2026, 11, 28)),
        ("over één maand", date(2026, 12, 21)),
        ("volgende week", date(2026, 11, 23)),
        ("volgende week donderdag", date(2026, 11, 26)),
        ("volgende maand", date(2026, 12, 1)),
        ("begin volgende week", date(2026, 11, 23)),
        ("eind volgende week", date(2026, 11, 27)),
        ("eind van de week", date(2026, 11, 27)),
        ("einde van de maand", date(2026, 11, 30)),
        ("weekend", date(2026, 11, 28)),
        ("27 nov", date(2026, 11, 27)),
        ("27 november 2027", date(2027, 11, 27)),
        ("3 mrt.", date(2027, 3, 3)),
        ("27/11", date(2026, 11, 27)),
        ("21-11", SATURDAY),
        ("1/2", date(2027, 2, 1)),
        ("1-2-28", date(2028, 2, 1)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_a_day_to_come_is_understood(said: str, meant: date) -> None:
    assert parse_coming_day(said, SATURDAY) == meant


@pytest.mark.parametrize("said", ["", "gisteren", "31/2", "volgende vrijdag", "morgens", "27", "over weken"])
def test_what_is_no_day_to_come_is_none(said: str) -> None:
    assert parse_coming_day(said, SATURDAY) is None


def test_the_end_of_the_week_is_this_friday_on_a_weekday() -> None:
    assert parse_coming_day("eind van de week", date(2026, 11, 18)) == date(2026, 11, 20)


def test_a_month_on_from_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert parse_coming_day("over 1 maand", date(2027, 1, 31)) == date(2027, 2, 28)


def test_words_behind_the_day_are_left() -> None:
    assert coming_day_at("> over 2 weken bellen", 2, SATURDAY) == (date(2026, 12, 5), 14)


@given(st.text(max_size=30), st.dates())
def test_any_text_is_a_day_or_none(said: str, today: date) -> None:
    assert parse_coming_day(said, today) is None or isinstance(parse_coming_day(said, today), date)


@given(
    st.sampled_from(["ma", "di", "woensdag", "do", "vr", "zaterdag", "zo"]),
    st.dates(max_value=date(9999, 1, 1)),
)
def test_a_weekday_is_within_the_next_seven_days(said: str, today: date) -> None:
    meant = parse_coming_day(said, today)
    assert meant is not None
    assert 1 <= (meant - today).days <= 7
