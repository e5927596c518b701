# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch


@pytest.mark.parametrize(
    ("value", "printed"), [(0, "0"), (999, "999"), (1140, "1.140"), (-20, "−20"), (1234567, "1.234.567")]
)
def test_a_number_has_points_between_thousands(value: int, printed: str) -> None:
    assert dutch.number(value) == printed


@given(st.integers())
def test_no_number_loses_a_digit(value: int) -> None:
    assert int(dutch.number(value).replace(".", "").replace("−", "-")) == value


def test_typed_counts_stand_in_letters() -> None:
    assert [dutch.in_words(n) for n in (0, 1, 12, 13, 1000)] == ["nul", "één", "twaalf", "13", "1.000"]


def test_dates_and_weeks_are_dutch() -> None:
    assert dutch.day(date(2026, 11, 21)) == "21 november 2026"
    assert dutch.week(date(2026, 11, 21)) == "week 47, 2026"
    assert dutch.week(date(2027, 1, 1)) == "week 53, 2026"


@pytest.mark.parametrize(
    ("period", "name", "in_sentence", "months", "short"),
    [
        (
            "2026-Q3",
            "derde kwartaal 2026",
            "het derde kwartaal van 2026",
            "juli, augustus, september 2026",
            "3e\u00a0kw.\u00a02026",
        ),
        ("2026-09", "september 2026", "september 2026", "september 2026", "september 2026"),
        ("2026", "2026", "2026", "januari tot en met december 2026", "2026"),
        (
            "2025-2026",
            "schooljaar 2025-2026",
            "het schooljaar 2025-2026",
            "augustus 2025 tot en met juli 2026",
            "schooljaar 2025-2026",
        ),
    ],
)
def test_periods_are_named_as_people_say_them(
    period: str, name: str, in_sentence: str, months: str, short: str
) -> None:
    parsed = Period.parse(period)
    assert dutch.period_name(parsed) == name
    assert dutch.period_in_sentence(parsed) == in_sentence
    assert dutch.period_months(parsed) == months
    assert dutch.period_short(parsed) == short


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_a_list_ends_with_en(words: list[str], said: str) -> None:
    assert dutch.listing(words) == said


def test_capitals_that_belong_to_a_word_stay() -> None:
    assert dutch.lower_first("NA jeugdhulptraject") == "NA jeugdhulptraject"
    assert dutch.lower_first("App / DM") == "app / DM"
    assert dutch.sentence("dit kwartaal van Oost") == "Dit kwartaal van Oost"
    assert dutch.lower_first("") == dutch.sentence("") == ""
