# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in the place of ages, days, schools, places and people."""

import re
import tomllib
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.age import AgeBand, AgeBands
from kjw_desktop.domain.dutch_day import MONTHS
from kjw_desktop.privacy.coarser import About, when
from kjw_desktop.privacy.coarser.ages import age_label, age_of, band_words
from kjw_desktop.privacy.coarser.dates import date_label, read_day
from kjw_desktop.privacy.coarser.organisations import organisation_label
from kjw_desktop.privacy.coarser.people import kind_label, kind_of_relation
from kjw_desktop.privacy.coarser.places import place_label
from kjw_desktop.privacy.coarser.words import words

BANDS = AgeBands(1, (AgeBand("a", 10, 11), AgeBand("b", 12, 13), AgeBand("c", 14, 15), AgeBand("d", 16, 17)))
TODAY = date(2026, 11, 21)
ABOUT = About(TODAY, date(2025, 9, 1), BANDS)
days = st.dates(date(2000, 1, 1), date(2040, 1, 1))


def keys(vocabulary: str) -> set[str]:
    source = files("kjw_desktop").joinpath("resources", "vocabularies", f"{vocabulary}.toml")
    return {term["key"] for term in tomllib.loads(source.read_text("utf-8"))["terms"]}


@given(st.integers(10, 17))
def test_an_age_lies_in_its_band_and_is_not_told(age: int) -> None:
    lower, upper = map(int, band_words(age, BANDS).split("–"))
    assert lower <= age <= upper
    assert (lower, upper) in {(band.lower, band.upper) for band in BANDS.bands}


@given(st.integers(18, 120))
def test_an_elder_is_told_in_ten_years(age: int) -> None:
    lower, upper = map(int, band_words(age, BANDS).split("–"))
    assert lower <= age <= upper
    assert upper - lower == 9


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("15", 15), ("15 jaar", 15), ("vijftien", 15), ("Vijftienjarige", 15), ("tweeëntwintig", 22),
        ("16e verjaardag", 16), ("zestiende verjaardag", 16), ("veertig", 40), ("een jaar of zeven", 7),
        ("oud", None),
    ],
)  # fmt: skip
def test_ages_are_read_in_figures_and_words(said: str, age: int | None) -> None:
    assert age_of(said) == age


def test_what_is_no_age_tells_nothing() -> None:
    assert age_label("oud", BANDS).bare == "een leeftijd"
    assert age_label("999 jaar", BANDS).bare == "een leeftijd"


@given(days, days)
def test_a_day_is_never_told(day: date, today: date) -> None:
    said = when(day, About(today, None, BANDS))
    assert not re.search(r"\d", said)
    assert said


@given(days)
def test_within_a_month_it_was_lately_and_within_a_year_the_month_is_told(day: date) -> None:
    ago = (TODAY - day).days
    said = when(day, ABOUT)
    assert (said == "onlangs") == (0 <= ago <= 31)
    assert (said == "binnenkort") == (-31 <= ago < 0)
    if 31 < abs(ago) <= 335:
        assert said == f"in {MONTHS[day.month - 1]}"


@given(st.integers(0, 120), st.integers(-40, 160))
def test_of_somebody_new_weeks_since_the_first_contact_are_told(known: int, days: int) -> None:
    first = TODAY - timedelta(days=known)
    day = first + timedelta(days=days)
    said = when(day, About(TODAY, first, BANDS))
    if known <= 91 and days >= 0 and (TODAY - day).days > 31:
        assert said == f"in week {days // 7 + 1} na het eerste contact"
    else:
        assert said == when(day, About(TODAY, None, BANDS))


def test_the_consultation_is_where_the_reader_looks_back_from() -> None:
    assert when(TODAY, About(TODAY, None, BANDS, meeting=date(2027, 3, 1))) == "in november"


def test_no_day_at_all_is_some_day() -> None:
    assert date_label(None, ABOUT).bare == "op een dag"


@given(days)
def test_a_day_is_read_however_it_is_written(day: date) -> None:
    near = day + timedelta(days=20)
    month = MONTHS[day.month - 1]
    written = (f"{day.day}-{day.month}-{day.year}", f"{day:%d/%m/%y}", f"{day.day} {month} {day.year}")
    short = (f"{day.day}e {month[:3]}", f"{day.day} {month}", f"{day.day}/{day.month}")
    for said in (day.isoformat(), f"{day.day} {month} '{day:%y}", *written, *short):
        assert read_day(said, near) == day, said


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("drie maart", date(2026, 3, 3)),
        ("eerste november", date(2026, 11, 1)),
        ("14/2", date(2027, 2, 14)),
        ("31 juni", None),
        ("", None),
        ("vrijdag", None),
    ],
)
def test_days_in_words(said: str, day: date | None) -> None:
    assert read_day(said, TODAY) == day


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Kompas College", "school (vo)"), ("ROC Flevoland", "school (mbo)"), ("vmbo Groen", "school (vmbo)"),
        ("basisschool De Wissel", "de basisschool"), ("groep 8 van de Regenboog", "de basisschool"),
        ("Bredero Lyceum", "school (havo/vwo)"), ("vv Buitenboys", "een sportclub"), ("2B", "een klas"),
        ("brede school De Horst", "de basisschool"), ("internationale schakelklas Noord", "school (isk)"),
        ("moskee Al Noor", "een organisatie in de wijk"), ("GGZ Rivierduinen", "een zorgaanbieder"),
        ("garage Van Dijk", "een bedrijf"), ("Jumbo Foodmarkt", "een winkel"),
        ("Zonnestraal", "een organisatie"),
    ],
)  # fmt: skip
def test_an_organisation_is_told_by_its_kind(name: str, label: str) -> None:
    assert organisation_label(name).bare == label


def test_a_school_whose_name_tells_nothing_is_a_school() -> None:
    assert organisation_label("Zonnestraal", school=True).bare == "school"
    assert organisation_label("Kompas College", school=True).bracketed == "vo"


def test_every_partner_and_relation_of_the_lists_has_words() -> None:
    assert set(words()["organisation"]["partners"]) == keys("partner")
    assert set(words()["people"]["relations"]) == keys("relation_kind")
    assert all(kind_label(kind_of_relation(key), 0, 1).bare for key in keys("relation_kind"))


def test_every_kind_of_person_has_words_and_every_word_one_kind() -> None:
    kinds = words()["people"]["kinds"]
    said = [word for each in words()["people"]["words"].values() for word in each]
    assert set(words()["people"]["words"]) <= set(kinds)
    assert sorted(said) == sorted(set(said))
    assert all(kind_label(kind, number, 3).bare for kind in kinds for number in range(3))


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Zwanenlaan", "een straat in de wijk"), ("Stadhuisplein", "een plein in de wijk"),
        ("Beatrixpark", "een park in de wijk"),
        ("Tulpstraat 14", "een adres"), ("metro Slinge", "een plek in de buurt"),
    ],
)  # fmt: skip
def test_a_place_is_told_by_its_kind(name: str, label: str) -> None:
    assert place_label(name).bare == label


def test_what_the_vault_knows_of_a_place_goes_first() -> None:
    assert place_label("Oost", wijk=True).bare == "de wijk"
    assert place_label("Brink", street=True, town=True).at == "in de wijk"
    assert place_label("Zwolle", town=True).bare == "een stad of dorp"
