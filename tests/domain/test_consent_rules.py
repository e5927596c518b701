# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose consent is needed, and how it stands: birthdays, leap days, births not known or still to come."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import (
    AGES,
    GIVEN_STATES,
    BirthKnown,
    Needed,
    Role,
    State,
    Why,
    asks_reason,
    birthday,
    months_later,
    needed_givers,
    next_birthday,
    standing,
    standings,
)
from kjw_desktop.domain.people import Person

DAY = timedelta(days=1)
TODAY = date(2026, 11, 21)
YOUNG, PARENTS = Role.YOUNG_PERSON, Role.PARENTS
BOTH = frozenset(Role)
SHARE = "delen_partner"

DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))
BIRTHS = st.dates(date(1995, 1, 1), date(2030, 12, 31)) | st.sampled_from(
    [date(year, 2, 29) for year in range(1996, 2029, 4)]
)
SOMEBODY = st.sampled_from(["jeugdige", "ouder_1", "ouder_2", "voogd_gi", "onbekend", "oom"])
GIVERS = st.lists(SOMEBODY, max_size=3, unique=True).map(tuple)
GIVEN = ("gegeven_mondeling", "gegeven_schriftelijk")
OTHERWISE = ("geweigerd", "ingetrokken", "verlopen", "niet_gevraagd_reden", "niet_nodig")
STATES = st.sampled_from((*GIVEN, *GIVEN, *OTHERWISE))
SOON = st.dates(date(2022, 1, 1), date(2027, 12, 31))
YOUNG_BIRTHS = st.dates(date(2004, 1, 1), date(2018, 12, 31)) | st.sampled_from(
    [date(2008, 2, 29), date(2012, 2, 29)]
)


def born(on: date | None = None, year: int | None = None) -> Person:
    return Person(first_name="Sam", birth_date=on, birth_year=year)


def aged(years: int, on: date = TODAY) -> Person:
    """Somebody whose birthday was half a year ago."""
    return born(date(on.year - years, 5, 21))


def yes(*givers: str, **more: Any) -> Consent:
    usual: dict[str, Any] = {"day": TODAY - 9 * DAY, "kind": SHARE, "state": "gegeven_mondeling"}
    return Consent(givers=givers, **usual | more)


CONSENTS = st.lists(
    st.builds(
        Consent,
        day=SOON,
        kind=st.sampled_from([SHARE, SHARE, "beeld"]),
        state=STATES,
        givers=GIVERS,
        valid_until=st.none() | SOON,
        withdrawn_on=st.none() | SOON,
        reason=st.sampled_from(["", " ", "ouders onveilig"]),
    ),
    max_size=6,
)


@given(BIRTHS, DAYS)
def test_who_has_to_consent_changes_on_the_12th_and_16th_birthday_alone(birth: date, on: date) -> None:
    assume(birth <= on)
    needed = needed_givers(born(birth), on).givers
    if on < birthday(birth, 12):
        assert needed == {PARENTS}
    elif on < birthday(birth, 16):
        assert needed == BOTH
    else:
        assert needed == {YOUNG}


@pytest.mark.parametrize(
    ("day", "givers"),
    [
        (date(2024, 2, 28), {PARENTS}),
        (date(2024, 2, 29), BOTH),
        (date(2028, 2, 28), BOTH),
        (date(2028, 2, 29), {YOUNG}),
    ],
)
def test_leap_day_child_in_leap_years(day: date, givers: set[Role]) -> None:
    assert needed_givers(born(date(2012, 2, 29)), day).givers == givers


@pytest.mark.parametrize("age", [1, 2, 3, 13, 18])
def test_leap_day_child_in_other_years_is_older_on_the_first_of_march(age: int) -> None:
    assert birthday(date(2012, 2, 29), age) == date(2012 + age, 3, 1)
    before = needed_givers(born(date(2012, 2, 29)), date(2012 + age, 2, 28)).age
    assert (before, needed_givers(born(date(2012, 2, 29)), date(2012 + age, 3, 1)).age) == (age - 1, age)


@given(BIRTHS, DAYS)
def test_with_a_year_alone_nobody_is_taken_for_older_than_they_are(birth: date, on: date) -> None:
    assume(birth <= on)
    exact, by_year = needed_givers(born(birth), on), needed_givers(born(year=birth.year), on)
    assert by_year.age is not None
    assert exact.age is not None
    assert exact.age - 1 <= by_year.age <= exact.age
    assert by_year.known is BirthKnown.YEAR
    youngest = needed_givers(born(date(birth.year, 12, 31)), on) if on >= date(birth.year, 12, 31) else None
    assert youngest is None or youngest.givers == by_year.givers


@given(DAYS, st.dates(date(2041, 1, 1), date(2060, 1, 1)))
def test_without_a_birth_or_with_one_to_come_the_youngest_counts(on: date, later: date) -> None:
    for person, known in (
        (born(), BirthKnown.NOT),
        (born(later), BirthKnown.TO_COME),
        (born(year=later.year), BirthKnown.TO_COME),
    ):
        needed = needed_givers(person, on)
        assert needed == Needed(frozenset({PARENTS}), None, known)
        assert next_birthday(person, on) is None


@given(BIRTHS, DAYS)
def test_next_birthday_is_the_first_of_12_16_and_18_still_to_come(birth: date, on: date) -> None:
    assume(birth <= on)
    coming = next_birthday(born(birth), on)
    if coming is None:
        assert on >= birthday(birth, 18)
        return
    day, age = coming
    assert day > on
    assert day == birthday(birth, age)
    assert all(birthday(birth, earlier) <= on for earlier in AGES if earlier < age)


@pytest.mark.parametrize(
    ("years", "givers", "state", "missing"),
    [
        (11, ("ouder_1",), State.GIVEN, set()),
        (11, ("voogd_gi",), State.GIVEN, set()),
        (11, ("jeugdige",), State.INCOMPLETE, {PARENTS}),
        (14, ("jeugdige", "ouder_2"), State.GIVEN, set()),
        (14, ("jeugdige",), State.INCOMPLETE, {PARENTS}),
        (14, ("ouder_1",), State.INCOMPLETE, {YOUNG}),
        (16, ("jeugdige",), State.GIVEN, set()),
        (16, ("ouder_1", "ouder_2"), State.INCOMPLETE, {YOUNG}),
        (14, (), State.INCOMPLETE, BOTH),
        (14, ("onbekend",), State.INCOMPLETE, BOTH),
    ],
)
def test_who_gave_decides_with_the_age(
    years: int, givers: tuple[str, ...], state: State, missing: set[Role]
) -> None:
    found = standing([yes(*givers)], aged(years), SHARE, TODAY)
    assert found.state is state
    assert found.who_is_missing == missing


def test_givers_may_say_yes_on_different_days() -> None:
    own, parents = yes("jeugdige"), yes("ouder_1", day=TODAY - 2 * DAY, valid_until=TODAY + DAY)
    found = standing([parents, own], aged(14), SHARE, TODAY)
    assert (found.state, found.since, found.until) == (State.GIVEN, TODAY - 2 * DAY, TODAY + DAY)
    assert set(found.consents) == {own.id, parents.id}


def test_young_person_alone_from_12_to_15_needs_a_reason() -> None:
    alone = yes("jeugdige", reason="thuis is het onveilig")
    found = standing([alone], aged(14), SHARE, TODAY)
    assert (found.state, found.why) == (State.GIVEN, Why.EXCEPTION)
    assert standing([replace(alone, reason="  ")], aged(14), SHARE, TODAY).who_is_missing == {PARENTS}
    assert standing([alone], aged(11), SHARE, TODAY).state is State.INCOMPLETE
    before, after = (yes("ouder_1", state="geweigerd", day=alone.day + days * DAY) for days in (-1, 1))
    assert standing([before, alone], aged(14), SHARE, TODAY).state is State.GIVEN
    assert standing([after, alone], aged(14), SHARE, TODAY).state is State.REFUSED
    assert asks_reason(alone.givers, aged(14), TODAY)
    assert not asks_reason(("jeugdige", "ouder_1"), aged(14), TODAY)
    assert not asks_reason(alone.givers, aged(16), TODAY)


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize(
    "birth", [date(2010, 2, 28), date(2010, 12, 31), date(2008, 2, 29), date(2010, 3, 1)]
)
def test_a_consent_is_asked_again_from_these_birthdays_on(birth: date, age: int) -> None:
    day = birthday(birth, age)
    person = born(birth)
    given_by = yes("jeugdige", "ouder_1", day=day - 30 * DAY)
    eve = standing([given_by], person, SHARE, day - DAY)
    assert (eve.state, eve.until) == (State.GIVEN, day - DAY)
    found = standing([given_by], person, SHARE, day)
    assert (found.state, found.since, found.why, found.age) == (State.ASK_AGAIN, day, Why.BIRTHDAY, age)
    again = replace(given_by, day=day)
    assert standing([again], person, SHARE, day).state is State.GIVEN


def test_another_date_of_birth_changes_how_it_stands() -> None:
    consent = yes("jeugdige")
    assert standing([consent], aged(16), SHARE, TODAY).state is State.GIVEN
    assert standing([consent], aged(15), SHARE, TODAY).state is State.INCOMPLETE
    passed = born(date(2010, 11, 15))
    assert standing([consent], passed, SHARE, TODAY).why is Why.BIRTHDAY


def test_it_ends_on_its_last_day_and_by_withdrawing() -> None:
    consent = yes("jeugdige", valid_until=TODAY)
    assert standing([consent], aged(17), SHARE, TODAY).until == TODAY
    over = standing([consent], aged(17), SHARE, TODAY + DAY)
    assert (over.state, over.why, over.since) == (State.ASK_AGAIN, Why.RAN_OUT, TODAY + DAY)
    gone = replace(consent, state="ingetrokken", withdrawn_on=TODAY)
    assert standing([gone], aged(17), SHARE, TODAY - DAY).state is State.GIVEN
    assert standing([gone], aged(17), SHARE, TODAY - DAY).until == TODAY - DAY
    assert standing([gone], aged(17), SHARE, TODAY).state is State.WITHDRAWN
    without_day = replace(consent, state="ingetrokken")
    assert standing([without_day], aged(17), SHARE, TODAY).state is State.WITHDRAWN


def test_a_no_of_one_who_is_needed_is_a_no_until_they_say_yes() -> None:
    both = yes("jeugdige", "ouder_1")
    no = yes("ouder_1", state="geweigerd", day=TODAY - 3 * DAY)
    assert standing([both, no], aged(14), SHARE, TODAY).state is State.REFUSED
    assert standing([both, no], aged(16), SHARE, TODAY).state is State.GIVEN
    later = yes("ouder_1", day=TODAY)
    assert standing([both, no, later], aged(14), SHARE, TODAY).state is State.GIVEN
    nobody = yes(state="geweigerd", day=TODAY)
    assert standing([both, nobody], aged(16), SHARE, TODAY).state is State.REFUSED


def test_a_withdrawal_counts_by_its_day_and_not_by_that_of_the_consent() -> None:
    early = yes("jeugdige", day=TODAY - 30 * DAY, state="ingetrokken", withdrawn_on=TODAY - DAY)
    between = yes("jeugdige", day=TODAY - 9 * DAY)
    assert standing([early, between], aged(17), SHARE, TODAY).state is State.WITHDRAWN


def test_kinds_that_are_told_and_not_asked() -> None:
    assert standing([], aged(14), "anoniem_bespreken", TODAY).state is State.NOT_NEEDED
    assert standing([], aged(14), TOLD_WHAT_IS_KEPT, TODAY).state is State.ABSENT
    told = Consent(day=TODAY - 900 * DAY, kind=TOLD_WHAT_IS_KEPT, state="gegeven_mondeling")
    assert standing([told], aged(12), TOLD_WHAT_IS_KEPT, TODAY).state is State.GIVEN


def test_what_was_not_asked_with_a_reason_and_what_needs_no_asking() -> None:
    unasked = yes(state="niet_gevraagd_reden", reason="veiligheid")
    found = standing([unasked], aged(14), SHARE, TODAY)
    assert found.state is State.LEFT_UNASKED
    assert found.who_is_missing == BOTH
    needless = yes(state="niet_nodig")
    assert standing([needless], aged(14), SHARE, TODAY).state is State.NOT_NEEDED


def test_each_partner_has_a_consent_of_its_own() -> None:
    school = yes("jeugdige", partner="school_vo")
    assert standing([school], aged(17), SHARE, TODAY, "school_vo").state is State.GIVEN
    assert standing([school], aged(17), SHARE, TODAY, "ggz").state is State.ABSENT
    assert standing([school], aged(17), SHARE, TODAY).state is State.ABSENT
    assert set(standings([school, yes("jeugdige")], aged(17), TODAY)) == {
        (SHARE, "school_vo"),
        (SHARE, None),
    }


@given(CONSENTS, YOUNG_BIRTHS, SOON)
def test_given_means_that_everybody_who_is_needed_said_yes_and_nobody_no(
    consents: list[Consent], birth: date, on: date
) -> None:
    person = born(birth)
    found = standing(consents, person, SHARE, on)
    if found.state is not State.GIVEN:
        assert not found.consents
        return
    own = {each.id: each for each in consents}
    relied_on = [own[one] for one in found.consents]
    assert relied_on
    for each in relied_on:
        assert each.day <= on
        assert each.state in GIVEN_STATES or each.withdrawn_on is not None
        assert each.valid_until is None or each.valid_until >= on
        assert each.withdrawn_on is None or each.withdrawn_on > on
        assert not any(each.day < birthday(birth, age) <= on for age in AGES if birth <= on)
    assert found.until is None or found.until >= on
    assert not found.who_is_missing


@given(YOUNG_BIRTHS, SOON, st.none() | st.integers(0, 800), st.integers(0, 2000))
def test_a_consent_of_everybody_stands_from_its_day_to_its_last_and_no_day_longer(
    birth: date, day: date, valid: int | None, later: int
) -> None:
    person = born(birth)
    until = None if valid is None else day + valid * DAY
    consents = [yes("jeugdige", "ouder_1", day=day, valid_until=until)]
    found = standing(consents, person, SHARE, day)
    assert found.state is State.GIVEN
    on = day + later * DAY
    stands = standing(consents, person, SHARE, on).state is State.GIVEN
    assert stands == (found.until is None or on <= found.until)
    coming = next_birthday(person, day) if birth <= day else None
    ends = [each for each in (until, coming[0] - DAY if coming else None) if each]
    assert birth > day or found.until == min(ends, default=None)


@given(CONSENTS, BIRTHS, DAYS, st.randoms())
def test_the_order_of_reading_is_of_no_matter(
    consents: list[Consent], birth: date, on: date, shuffled: Any
) -> None:
    person, other = born(birth), list(consents)
    shuffled.shuffle(other)
    assert standing(consents, person, SHARE, on) == standing(other, person, SHARE, on)


@given(CONSENTS, BIRTHS, DAYS)
def test_a_later_refusal_of_everybody_ends_every_consent(
    consents: list[Consent], birth: date, on: date
) -> None:
    latest = max([on, *(c.day for c in consents), *(c.withdrawn_on or on for c in consents)])
    refusal = yes("jeugdige", "ouder_1", state="geweigerd", day=latest + DAY)
    assert standing([*consents, refusal], born(birth), SHARE, latest + DAY).state is State.REFUSED


@given(DAYS, st.integers(0, 60))
def test_so_many_months_later_is_in_that_month_and_never_further(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    assert later.day == day.day or (later + DAY).month != later.month


def test_a_year_after_a_leap_day_is_the_last_of_february() -> None:
    assert months_later(date(2028, 2, 29), 12) == date(2029, 2, 28)
