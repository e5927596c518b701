# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.age import AGE_UNKNOWN, AgeBand, AgeBands, bands_of
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.vocabulary import TermChange, merged
from kjw_desktop.resources.vocabularies import shipped

BANDS = bands_of(shipped()["age_band"])


@pytest.mark.parametrize(
    ("birth_year", "year", "band"),
    [
        (2014, 2026, "age_12_13"),
        (2013, 2026, "age_12_13"),
        (2015, 2026, "age_10_11"),
        (2026, 2026, "age_0_3"),
        (2003, 2026, "age_18_23"),
        (2002, 2026, AGE_UNKNOWN),
        (2027, 2026, AGE_UNKNOWN),
        (None, 2026, AGE_UNKNOWN),
    ],
)
def test_age_is_that_reached_in_the_year_of_the_record(birth_year: int | None, year: int, band: str) -> None:
    assert BANDS.band_of(birth_year, year) == band


def test_a_vault_can_switch_the_oldest_band_on() -> None:
    lists = merged(shipped(), [TermChange("age_band", "age_24_27", hidden=False)])
    bands = bands_of(lists["age_band"], version=2)
    assert bands.version == 2
    assert bands.band_of(2002, 2026) == "age_24_27"
    assert "age_24_27" not in BANDS.keys()  # noqa: SIM118 -- not a dict


def test_the_shipped_bands_are_those_of_the_field_with_unknown_last() -> None:
    assert BANDS.keys() == (
        "age_0_3",
        "age_4_9",
        "age_10_11",
        "age_12_13",
        "age_14_15",
        "age_16_17",
        "age_18_23",
        "age_unknown",
    )


@given(st.integers(0, 23), st.integers(2000, 2100))
def test_every_age_to_23_has_exactly_its_band(age: int, year: int) -> None:
    band = BANDS.band_of(year - age, year)
    assert [each.key for each in BANDS.bands if each.lower <= age <= each.upper] == [band]


@pytest.mark.parametrize(
    ("bands", "reason"),
    [
        ((AgeBand("a", 4, 3),), "bounds"),
        ((AgeBand("a", -1, 3),), "bounds"),
        ((AgeBand("a", 0, 4), AgeBand("b", 4, 9)), "overlap"),
        ((AgeBand("b", 4, 9), AgeBand("a", 0, 3)), "overlap"),
    ],
)
def test_bands_that_cannot_be_are_refused(bands: tuple[AgeBand, ...], reason: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        AgeBands(1, bands)
    assert caught.value.reason == reason


def test_bounds_that_are_no_numbers_are_refused() -> None:
    lists = merged(shipped(), [TermChange("age_band", "age_0_3", attributes={"upper": "drie"})])
    with pytest.raises(RuleBroken):
        bands_of(lists["age_band"])
