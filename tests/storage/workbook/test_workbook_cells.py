# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.rules import EARLIEST, EARLIEST_BIRTH, LATEST
from kjw_desktop.storage.workbook.cells import (
    Broken,
    CellFault,
    CellValue,
    Formula,
    as_clock,
    as_day,
    as_moment,
    as_number,
    as_text,
    as_uuid,
    as_whole,
    as_yes_or_no,
    clock_text,
    uuid_of,
)

DAY = date(2026, 9, 14)


def reason(read: Any, cell: CellValue) -> str:
    with pytest.raises(CellFault) as caught:
        read(cell)
    return caught.value.reason


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (7, "7"),
        (7.0, "7"),
        (612345678.0, "612345678"),
        (1.5, "1.5"),
        (True, "WAAR"),
        (False, "ONWAAR"),
        (datetime(2026, 9, 14), "2026-09-14"),  # noqa: DTZ001 -- as spreadsheets have them
        (DAY, "2026-09-14"),
        (time(19, 30), "19:30"),
        ("=bellen", "=bellen"),
        (" spatie ", " spatie "),
        (None, ""),
    ],
)
def test_text_is_what_the_spreadsheet_shows(cell: CellValue, text: str) -> None:
    assert as_text(cell) == text


@pytest.mark.parametrize(
    "read", [as_text, as_day, as_clock, as_whole, as_number, as_yes_or_no, as_moment, as_uuid]
)
def test_formulas_and_errors_are_no_value_of_any_kind(read: Any) -> None:
    assert reason(read, Formula("=A1")) == "formula"
    assert reason(read, Broken("#N/A")) == "cell_error"


@given(st.dates(EARLIEST, LATEST))
@settings(deadline=None)
def test_every_day_is_read_as_text_and_as_a_date(day: date) -> None:
    at_night = datetime.combine(day, time(23, 59))
    assert as_day(f" {day.isoformat()} ") == as_day(day) == as_day(at_night) == day


@pytest.mark.parametrize(
    "cell",
    [
        "14-09-2026",
        "2026-13-45",
        "2026-02-30",
        "20260914",
        "2026-9-1",
        "gisteren",
        46279,
        46279.0,
        True,
        time(1),
    ],
)
def test_other_dates_are_refused(cell: CellValue) -> None:
    assert reason(as_day, cell) == "not_a_date"


def test_a_date_lies_within_the_window() -> None:
    assert reason(as_day, "1899-12-31") == reason(as_day, date(2999, 1, 1)) == "date_out_of_range"
    assert as_day("1950-01-01", EARLIEST_BIRTH) == date(1950, 1, 1)


@given(st.times())
@settings(deadline=None)
def test_every_time_comes_back(at: time) -> None:
    assert as_clock(clock_text(at)) == as_clock(at) == at


def test_times_as_people_type_them() -> None:
    assert as_clock("9:05") == time(9, 5)
    assert as_clock(datetime(2026, 9, 14, 19, 30)) == time(19, 30)  # noqa: DTZ001 -- as spreadsheets have them
    assert as_clock(timedelta(hours=9, minutes=30)) == time(9, 30)
    for cell in ("24:00", "12:60", "half acht", "1930", 0.8125, timedelta(hours=25)):
        assert reason(as_clock, cell) == "not_a_time"


def test_whole_numbers() -> None:
    assert [as_whole(cell) for cell in (15, 15.0, " 15 ", "-3")] == [15, 15, 15, -3]
    for cell in (15.5, "15,5", "vijftien", True, "٣", "1e3"):
        assert reason(as_whole, cell) == "not_a_whole_number"
    assert reason(as_whole, 10**30) == "number_out_of_range"


def test_numbers_have_a_comma_or_a_point() -> None:
    assert [as_number(cell) for cell in (7, 7.5, "7,5", "7.5", "-1")] == [7, 7.5, 7.5, 7.5, -1]
    for cell in ("1.000,5", "nan", "inf", "", True):
        assert reason(as_number, cell) == "not_a_number"


def test_yes_and_no() -> None:
    assert as_yes_or_no("Ja ")
    assert as_yes_or_no(True)
    assert not as_yes_or_no("nee")
    assert reason(as_yes_or_no, "misschien") == "not_yes_or_no"


def test_moments_have_a_zone() -> None:
    assert as_moment("2026-09-14T12:00:00+02:00") == datetime(2026, 9, 14, 10, tzinfo=UTC)
    assert reason(as_moment, "2026-09-14T12:00:00") == reason(as_moment, "ooit") == "not_a_moment"


def test_only_the_usual_form_of_a_uuid_is_one() -> None:
    own = UUID(int=1 << 100)
    assert uuid_of(str(own).upper()) == own
    assert uuid_of(own.hex) is None
    assert reason(as_uuid, "p1") == "not_an_id"


def test_a_fault_quotes_no_whole_note() -> None:
    with pytest.raises(CellFault) as caught:
        as_day("een heel verhaal over iemand, dat in de verkeerde kolom staat")
    assert len(caught.value.detail) <= 41
