# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.dayparts import DAYPARTS, daypart
from kjw_desktop.domain.school_holidays import NO_HOLIDAYS, Holiday, SchoolHolidays, of_region
from kjw_desktop.domain.settings import HOLIDAY_REGIONS
from kjw_desktop.resources.holidays import school_holidays
from kjw_desktop.resources.vocabularies import shipped

MONDAY = date(2026, 9, 14)
LENGTHS = {"herfst": 9, "kerst": 16, "voorjaar": 9, "mei": 9, "zomer": 44}
YEARS = 7


@pytest.mark.parametrize(
    ("at", "part"),
    [
        (time(0, 0), "avond"),
        (time(6, 59), "avond"),
        (time(7, 0), "schooltijd"),
        (time(14, 59), "schooltijd"),
        (time(15, 0), "na_school"),
        (time(17, 59), "na_school"),
        (time(18, 0), "avond"),
        (time(23, 59), "avond"),
        (None, "onbekend"),
    ],
)
def test_a_school_day_is_told_apart_by_its_time(at: time | None, part: str) -> None:
    assert daypart(MONDAY, at) == part


@pytest.mark.parametrize("day", [date(2026, 9, 19), date(2026, 9, 20), date(2026, 4, 6), date(2026, 4, 27)])
@pytest.mark.parametrize("at", [None, time(3), time(10), time(20)])
def test_a_day_on_which_nobody_works_is_weekend(day: date, at: time | None) -> None:
    assert daypart(day, at) == "weekend"


@pytest.mark.parametrize("at", [None, time(3), time(10), time(20)])
def test_a_holiday_of_the_region_goes_before_weekend_and_time(at: time | None) -> None:
    north, middle = school_holidays("noord"), school_holidays("midden")
    for day in (date(2026, 10, 10), date(2026, 10, 14), date(2026, 10, 16)):
        assert daypart(day, at, north) == "vakantie"
        assert daypart(day, at, middle) != "vakantie"
        assert daypart(day, at) == daypart(day, at, middle)


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.none() | st.times(), st.sampled_from(HOLIDAY_REGIONS))
def test_every_moment_has_one_part(day: date, at: time | None, region: str) -> None:
    assert daypart(day, at, school_holidays(region)) in {*DAYPARTS, "onbekend"}


def test_parts_are_those_of_the_list() -> None:
    assert shipped()["daypart"].keys() == DAYPARTS


@pytest.mark.parametrize("region", [each for each in HOLIDAY_REGIONS if each])
def test_each_region_has_five_holidays_a_year_from_saturday_to_sunday(region: str) -> None:
    holidays = school_holidays(region).holidays
    assert [each.name for each in holidays] == list(LENGTHS) * YEARS
    for each in holidays:
        assert (each.start.weekday(), each.end.weekday()) == (5, 6), each
        assert (each.end - each.start).days + 1 == LENGTHS[each.name], each
    assert all(before.end < after.start for before, after in pairwise(holidays))
    assert [each.start.year for each in holidays if each.name == "zomer"] == list(range(2023, 2030))


def test_summer_begins_on_three_days_and_christmas_and_may_on_one() -> None:
    regions = [school_holidays(each).holidays for each in HOLIDAY_REGIONS if each]
    for same_time in zip(*regions, strict=True):
        name = same_time[0].name
        starts = {each.start for each in same_time}
        assert {"kerst": 1, "mei": 1, "zomer": 3}.get(name, len(starts)) == len(starts), same_time
        assert max(starts) - min(starts) <= timedelta(days=14)


def test_dates_are_those_that_the_government_published() -> None:
    south = school_holidays("zuid")
    assert Holiday("voorjaar", date(2025, 2, 22), date(2025, 3, 2)) in south.holidays
    assert Holiday("zomer", date(2028, 7, 22), date(2028, 9, 3)) in south.holidays
    assert Holiday("herfst", date(2028, 10, 14), date(2028, 10, 22)) in school_holidays("noord").holidays
    assert Holiday("zomer", date(2026, 7, 18), date(2026, 8, 30)) in school_holidays("midden").holidays


def test_what_lies_beyond_the_last_year_is_no_holiday_and_said_to_be_unknown() -> None:
    middle = school_holidays("midden")
    last = date(2029, 8, 19)
    assert middle.known_until == last
    assert middle.on(last) is not None
    assert middle.on(last + timedelta(days=1)) is None
    assert middle.on(date(2029, 12, 26)) is None
    assert middle.tells_of(date(2026, 1, 1), date(2026, 12, 31))
    assert middle.tells_of(date(2029, 7, 1), last)
    assert not middle.tells_of(date(2029, 7, 1), last + timedelta(days=1))
    assert not middle.tells_of(date(2022, 1, 1), date(2022, 12, 31))


@pytest.mark.parametrize("region", ["", "oost", "noord "])
def test_without_a_region_nothing_is_known(region: str) -> None:
    assert school_holidays(region) == NO_HOLIDAYS
    assert NO_HOLIDAYS.known_until is None
    assert NO_HOLIDAYS.on(date(2026, 12, 26)) is None
    assert not NO_HOLIDAYS.tells_of(MONDAY, MONDAY)


@given(st.dates(date(2022, 1, 1), date(2030, 1, 1)))
def test_the_holiday_of_a_day_is_the_one_that_holds_it(day: date) -> None:
    south = school_holidays("zuid")
    holding = [each for each in south.holidays if each.start <= day <= each.end]
    assert south.on(day) == (holding[0] if holding else None)


@pytest.mark.parametrize(
    "days",
    [
        [(date(2026, 5, 2), date(2026, 5, 1))],
        [(date(2026, 5, 1), date(2026, 5, 9)), (date(2026, 5, 9), date(2026, 5, 10))],
    ],
)
def test_a_file_with_days_out_of_order_is_refused(days: list[tuple[date, date]]) -> None:
    years = [{"holidays": [{"name": "mei", "noord": list(each)} for each in days]}]
    with pytest.raises(ValueError, match="noord"):
        of_region(years, "noord")
    good = of_region([{"holidays": [{"name": "mei", "noord": [MONDAY, MONDAY]}]}], "noord")
    assert good == SchoolHolidays((Holiday("mei", MONDAY, MONDAY),))
