# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""By which published figure a result is measured, and what a typed number may say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.target_measures import MEASURED, Measure, counts_people, told_number

_KEYS = st.text("abcdefgh_0123456789", min_size=1)


@given(st.sampled_from(sorted(MEASURED)), _KEYS | st.just("*"), _KEYS | st.just("*"))
def test_a_measure_comes_back_as_it_was_written(table: str, row: str, column: str) -> None:
    measure = Measure(table, row, column)
    assert Measure.parse(str(measure)) == measure
    assert str(Measure.parse(f"{table}/{row}/{column}")) == str(measure)


def test_what_is_not_named_is_the_total() -> None:
    assert Measure.parse("contacten_soort") == Measure("contacten_soort", "*", "*")
    assert str(Measure("contacten_soort", "*", "*")) == "contacten_soort"
    assert str(Measure("contacten_soort_leeftijd", "*", "age_4_9")) == "contacten_soort_leeftijd/*/age_4_9"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "form"),
        ("contacten_soort/", "form"),
        ("contacten_soort/a/b/c", "form"),
        ("nergens", "unknown"),
        ("signalen_leefgebied_zwaarte/wonen", "unknown"),
        ("groeikansen", "unknown"),
    ],
)
def test_other_measures_are_refused(text: str, reason: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Measure.parse(text)
    assert (refused.value.field, refused.value.reason) == ("measure", reason)


def test_no_worry_and_no_growth_is_a_result_to_agree_on() -> None:
    assert not [name for name in MEASURED if name.startswith(("signalen", "groei", "opbrengst"))]


@pytest.mark.parametrize(
    "unit", ["", "jongeren", "Kinderen", "contacten", "bezoeken", "deelnemers", "meiden"]
)
def test_a_number_of_people_is_rounded_and_a_small_one_is_not_printed(unit: str) -> None:
    assert counts_people(unit)
    assert [told_number(n, unit, 5) for n in (0, 1, 4, 4.9)] == [None] * 4
    assert [told_number(n, unit, 5) for n in (5, 7, 8, 37, 100)] == [5, 5, 10, 35, 100]
    assert told_number(9, unit, 10) is None
    assert told_number(3, unit, 3) == 5


@pytest.mark.parametrize("unit", ["%", "procent", "uur", "Avonden", "% van de zorgen", "activiteiten"])
def test_what_counts_no_people_stands_as_it_was_typed(unit: str) -> None:
    assert not counts_people(unit)
    assert told_number(3, unit, 5) == 3
    assert told_number(7.5, unit, 5) == 7.5


@given(st.floats(0, 1e6), st.integers(3, 10), st.sampled_from(["jongeren", "", "gezinnen"]))
def test_a_printed_number_of_people_never_tells_a_small_count(
    realised: float, threshold: int, unit: str
) -> None:
    told = told_number(realised, unit, threshold)
    assert (told is None) == (realised < threshold)
    if told is not None:
        assert told % 5 == 0
        assert told >= 5
        assert abs(told - realised) <= 2.5
