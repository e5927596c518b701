# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.meldcode_apart import Stays, asks_to_hand_over, only_identity, stays_because
from kjw_desktop.domain.people import Person, Relative
from kjw_desktop.domain.working_days import is_working_day, working_days_between

days = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def asked(record: Meldcode, until: int, *, puts_off: bool) -> list[date]:
    """The days, of so many after the record began, on which Vandaag asks; perhaps put off each time."""
    found: list[date] = []
    put_off: date | None = None
    for passed in range(until + 1):
        today = record.day + timedelta(days=passed)
        if asks_to_hand_over(record, today, put_off):
            found.append(today)
            put_off = today if puts_off else None
    return found


@given(days, st.integers(0, 60))
def test_it_asks_every_third_working_day_of_who_puts_it_off(day: date, until: int) -> None:
    record = Meldcode(day=day)
    expected, last = [], day
    for passed in range(1, until + 1):
        today = day + timedelta(days=passed)
        if is_working_day(today) and working_days_between(last, today) == 3:
            expected.append(today)
            last = today
    assert asked(record, until, puts_off=True) == expected


@given(days, st.integers(0, 40))
def test_it_goes_on_asking_who_does_not_put_it_off(day: date, until: int) -> None:
    found = asked(Meldcode(day=day), until, puts_off=False)
    assert found == [found[0] + timedelta(days=n) for n in range(len(found))] if found else True
    assert bool(found) == (working_days_between(day, day + timedelta(days=until)) >= 3)


@given(days, st.integers(0, 40), st.booleans(), st.booleans())
def test_a_hand_over_ends_it_and_closing_does_not(day: date, passed: int, closed: bool, over: bool) -> None:
    record = Meldcode(day=day, closed_on=day if closed else None, handed_over_on=day if over else None)
    today = day + timedelta(days=passed)
    assert asks_to_hand_over(record, today, None) == (not over and working_days_between(day, today) >= 3)


@given(st.booleans(), st.booleans())
def test_a_record_stays_unless_it_is_closed_and_handed_over(closed: bool, over: bool) -> None:
    day = date(2026, 9, 1)
    record = Meldcode(day=day, closed_on=day if closed else None, handed_over_on=day if over else None)
    if not closed:
        assert stays_because(record) is Stays.OPEN
    else:
        assert stays_because(record) is (None if over else Stays.NOT_HANDED_OVER)


def test_identity_is_names_and_birth_alone() -> None:
    bare = Person(first_name="Sem", infix="de", last_name="Boer", birth_year=2011)
    full = replace(
        bare, nicknames=("Boerke",), school="De Brug", phone="06", note="x", relatives=(Relative("ouder"),)
    )
    assert only_identity(full) == bare
