# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.activities import Activity, BandCount, Headcount
from kjw_desktop.domain.care import Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.dayparts import DAYPARTS, daypart
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.figures import TOTAL, CountTable
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import TermChange
from tests.storage.caseloads import PROGRAMMES, Caseload, caseloads
from tests.storage.journals import UNSHRUNK, fresh_journal
from tests.storage.naive_count import NaiveCount

QUARTER = Period.parse("2026-Q3")
ORDER = (
    "contacten_soort",
    "contacten_thema",
    "contacten_soort_leeftijd",
    "contacten_wijk_leeftijd",
    "jongeren_leeftijd_gender",
    "jongeren_wijk",
    "jeugdhulp",
    "signalen_leefgebied_zwaarte",
    "signalen_leefgebied_leeftijd",
    "activiteiten_soort",
    "deelnemers_soort_leeftijd",
    "partners",
    "contacten_dagdeel",
    "activiteiten_dagdeel",
    "bezoeken_naam",
    "jongeren_werksoort",
    "uren",
    "signalen_afloop",
    "signalen_eerste_stap",
    "wachtenden",
    "contacten_wachtend",
    "waardering",
    "activiteiten_cijfer",
    "groeikansen",
    "opbrengsten",
)
OF_SIGNALS = (*(name for name in ORDER if name.startswith("signalen")), "wachtenden")
PERIODS = ("2026-Q1", "2026-Q3", "2026-12", "2026", "2025-2026")


def _inner(table: CountTable) -> dict[object, int]:
    """Cells that are no totals and not 0, by row or by row and column."""
    return {
        (row if column is None else (row, column)): count
        for (row, column), count in table.counts.items()
        if count and TOTAL not in {row, column}
    }


def _by_name(tables: tuple[CountTable, ...]) -> Mapping[str, CountTable]:
    return {table.shape.name: table for table in tables}


@settings(max_examples=40, deadline=None, phases=UNSHRUNK)
@given(caseloads(), st.sampled_from(PERIODS))
def test_tables_are_what_counting_record_by_record_gives(caseload: Caseload, text: str) -> None:
    period = Period.parse(text)
    with fresh_journal() as journal:
        journal.record_all(caseload.records)
        tables = journal.counts(period)
    naive = NaiveCount(caseload, period)
    assert tuple(table.shape.name for table in tables) == ORDER
    _as_counted_by_hand(tables, naive)
    assert _by_name(tables)["jongeren_wijk"].counts[TOTAL, None] == len(naive.seen())


@settings(max_examples=20, deadline=None, phases=UNSHRUNK)
@given(caseloads(), st.sampled_from(PERIODS), st.sampled_from(PROGRAMMES))
def test_tables_of_a_programme_count_what_carries_it_alone(
    caseload: Caseload, text: str, programme: str
) -> None:
    period = Period.parse(text)
    with fresh_journal() as journal:
        journal.record_all(caseload.records)
        tables = journal.counts(period, programme)
        every = _by_name(journal.counts(period))
    assert tuple(table.shape.name for table in tables) == tuple(n for n in ORDER if n not in OF_SIGNALS)
    _as_counted_by_hand(tables, NaiveCount(caseload, period, programme))
    for table in tables:
        assert table.shape == every[table.shape.name].shape
        assert all(number <= every[table.shape.name].counts[cell] for cell, number in table.counts.items())


def _as_counted_by_hand(tables: tuple[CountTable, ...], naive: NaiveCount) -> None:
    expected, totals = naive.every_table(), naive.totals()
    for table in tables:
        assert _inner(table) == +Counter(expected[table.shape.name]), table.shape.name
        assert set(table.counts) == set(table.shape.cells())
        _adds_up(table, totals.get(table.shape.name))
    present = sum(activity.present for activity in naive.activities)
    assert _by_name(tables)["deelnemers_soort_leeftijd"].counts[TOTAL, TOTAL] == present


def _adds_up(table: CountTable, records: int | None) -> None:
    """`records` is the total of a table in which a record may stand in several rows."""
    shape, counts = table.shape, table.counts
    if shape.columns is None:
        parts = sum(counts[row, None] for row in shape.row_keys)
        assert counts[TOTAL, None] == (parts if shape.additive else records)
        return
    for row in (*shape.row_keys, TOTAL):
        assert counts[row, TOTAL] == sum(counts[row, column] for column in shape.column_keys)
    for column in (*shape.column_keys, TOTAL):
        assert counts[TOTAL, column] == sum(counts[row, column] for row in shape.row_keys)


def test_every_visible_term_has_its_row_in_an_empty_vault() -> None:
    with fresh_journal() as journal:
        lists = journal.vocabularies()
        tables = _by_name(journal.counts(QUARTER))
    kinds = tuple(term.key for term in lists["contact_kind"].visible)
    assert tables["contacten_soort"].shape.row_keys == kinds
    assert "age_24_27" not in tables["jongeren_leeftijd_gender"].shape.row_keys
    assert tables["jongeren_leeftijd_gender"].shape.row_keys[-1] == "age_unknown"
    assert tables["contacten_wijk_leeftijd"].shape.row_keys == ("onbekend",)
    domains = tables["signalen_leefgebied_zwaarte"].shape.row_keys
    assert "veiligheid" not in domains
    assert domains[-1] == "overige_zorgen"
    assert set(tables["contacten_soort"].counts.values()) == {0}


def test_shape_tells_units_and_dimensions_as_the_contract_does() -> None:
    with fresh_journal() as journal:
        shapes = {table.shape.name: table.shape for table in journal.counts(QUARTER)}
    told = {name: (shape.unit, shape.rows, shape.columns, shape.additive) for name, shape in shapes.items()}
    assert told == {
        "contacten_soort": ("contacten", "soort", None, ("soort",)),
        "contacten_thema": ("contacten", "thema", None, ()),
        "contacten_soort_leeftijd": ("persoonscontacten", "soort", "leeftijd", ("soort", "leeftijd")),
        "contacten_wijk_leeftijd": ("persoonscontacten", "wijk", "leeftijd", ("wijk", "leeftijd")),
        "jongeren_leeftijd_gender": ("jongeren", "leeftijd", "gender", ("leeftijd", "gender")),
        "jongeren_wijk": ("jongeren", "wijk", None, ("wijk",)),
        "jeugdhulp": ("jongeren", "jeugdhulp", None, ("jeugdhulp",)),
        "signalen_leefgebied_zwaarte": ("signalen", "leefgebied", "zwaarte", ("leefgebied", "zwaarte")),
        "signalen_leefgebied_leeftijd": ("signalen", "leefgebied", "leeftijd", ("leefgebied", "leeftijd")),
        "activiteiten_soort": ("activiteiten", "activiteitsoort", None, ("activiteitsoort",)),
        "deelnemers_soort_leeftijd": (
            "deelnames",
            "activiteitsoort",
            "leeftijd",
            ("activiteitsoort", "leeftijd"),
        ),
        "partners": ("contacten", "sector", None, ()),
        "contacten_dagdeel": ("contacten", "dagdeel", None, ("dagdeel",)),
        "activiteiten_dagdeel": ("activiteiten", "dagdeel", None, ("dagdeel",)),
        "bezoeken_naam": ("deelnames", "naam", None, ("naam",)),
        "jongeren_werksoort": ("jongeren", "werksoort", None, ("werksoort",)),
        "uren": ("uren", "urensoort", None, ("urensoort",)),
        "signalen_afloop": ("signalen", "afloop", None, ("afloop",)),
        "signalen_eerste_stap": ("signalen", "eerste_stap", "zwaarte", ("eerste_stap", "zwaarte")),
        "wachtenden": ("jongeren", "wachttijd", None, ("wachttijd",)),
        "contacten_wachtend": ("persoonscontacten", "wachten", None, ("wachten",)),
        "waardering": ("antwoorden", "vraag", "antwoord", ("vraag", "antwoord")),
        "activiteiten_cijfer": ("activiteiten", "cijfer", None, ("cijfer",)),
        "groeikansen": ("momenten", "groeikans", None, ()),
        "opbrengsten": ("momenten", "opbrengst", None, ()),
    }


def test_hidden_term_keeps_its_row_while_something_carries_it() -> None:
    hide = [TermChange("contact_kind", key, hidden=True) for key in ("meegaan", "evenement")]
    with fresh_journal() as journal:
        journal.record(Contact(day=date(2024, 5, 1), kind="meegaan"))
        journal.save_terms(hide)
        rows = _by_name(journal.counts(QUARTER))["contacten_soort"].shape.row_keys
    assert "meegaan" in rows
    assert "evenement" not in rows


def test_hidden_term_loses_its_row_with_the_last_that_carries_it() -> None:
    contact = Contact(day=date(2024, 5, 1), kind="meegaan", themes=("eigen",), outcomes=("eigen_2",))
    signal = Signal(day=date(2024, 5, 1), domain="ander", level="licht", observation="x", outcome="anders")
    with fresh_journal() as journal:
        journal.save_terms([TermChange("contact_kind", "meegaan", hidden=True)])
        before = journal.counts(QUARTER)
        journal.record(contact, signal)
        tables = _by_name(journal.counts(QUARTER))
        journal.erase(contact.id)
        journal.erase(signal.id)
        assert journal.counts(QUARTER) == before
    assert tables["contacten_soort"].shape.row_keys[-1] != "meegaan"
    for name, key in {
        "contacten_soort": "meegaan",
        "contacten_thema": "eigen",
        "opbrengsten": "eigen_2",
        "signalen_leefgebied_zwaarte": "ander",
        "signalen_afloop": "anders",
    }.items():
        assert key in tables[name].shape.row_keys, name
        assert key not in _by_name(before)[name].shape.row_keys, name


def test_birthday_later_in_the_year_does_not_matter() -> None:
    person = Person(first_name="Sem", birth_date=date(2012, 12, 31))
    with fresh_journal() as journal:
        journal.record(person, Contact(day=date(2026, 7, 1), kind="inloop", people=participants(person.id)))
        cells = _inner(_by_name(journal.counts(QUARTER))["contacten_soort_leeftijd"])
    assert cells == {("inloop", "age_14_15"): 1}


def test_move_counts_from_its_day_on() -> None:
    moved = (DatedValue(DatedField.WIJK, "oost"), DatedValue(DatedField.WIJK, "west", date(2026, 8, 15)))
    person = Person(first_name="Sem", history=moved)
    days = (date(2026, 8, 14), date(2026, 8, 15), date(2026, 9, 1))
    contacts = [Contact(day=day, kind="inloop", people=participants(person.id)) for day in days]
    with fresh_journal() as journal:
        journal.record(person, *contacts)
        tables = _by_name(journal.counts(QUARTER))
    assert _inner(tables["contacten_wijk_leeftijd"]) == {
        ("oost", "age_unknown"): 1,
        ("west", "age_unknown"): 2,
    }
    assert _inner(tables["jongeren_wijk"]) == {"west": 1}


def test_own_age_bands_are_the_columns() -> None:
    older = TermChange("age_band", "age_24_27", hidden=False)
    person = Person(first_name="Sem", birth_year=2001)
    with fresh_journal() as journal:
        journal.record(person, Contact(day=date(2026, 7, 1), kind="inloop", people=participants(person.id)))
        before = _inner(_by_name(journal.counts(QUARTER))["contacten_soort_leeftijd"])
        journal.save_terms([older])
        after = _inner(_by_name(journal.counts(QUARTER))["contacten_soort_leeftijd"])
        assert journal.age_bands().version == 2
    assert before == {("inloop", "age_unknown"): 1}
    assert after == {("inloop", "age_24_27"): 1}


@pytest.mark.parametrize(
    ("total", "named", "banded", "unknown"), [(14, 2, 3, 9), (None, 2, 3, 0), (3, 2, 3, 0), (0, 0, 0, 0)]
)
def test_headcount_beyond_names_and_bands_is_of_unknown_age(
    total: int | None, named: int, banded: int, unknown: int
) -> None:
    people = [Person(first_name="Sem", birth_year=2010) for _ in range(named)]
    activity = Activity(
        day=date(2026, 7, 1),
        title="Avond",
        kind="inloop",
        people=participants(*(person.id for person in people)),
        headcount=Headcount(total),
        nameless=(BandCount("age_10_11", banded),),
    )
    with fresh_journal() as journal:
        journal.record(activity, *people)
        counts = _by_name(journal.counts(QUARTER))["deelnemers_soort_leeftijd"].counts
    assert counts["inloop", "age_16_17"] == named
    assert counts["inloop", "age_10_11"] == banded
    assert counts["inloop", "age_unknown"] == unknown


def test_link_that_lost_its_person_counts_as_a_contact_and_not_as_a_young_person() -> None:
    link = Participant(None, "age_14_15", "jongen", "oost")
    contact = Contact(day=date(2026, 7, 1), kind="inloop", people=(link,))
    signal = Signal(
        day=date(2026, 7, 1), domain="online", level="licht", observation="zag iets", people=(link,)
    )
    with fresh_journal() as journal:
        journal.record(contact, signal)
        tables = _by_name(journal.counts(QUARTER))
    assert _inner(tables["contacten_wijk_leeftijd"]) == {("oost", "age_14_15"): 1}
    assert _inner(tables["signalen_leefgebied_leeftijd"]) == {("online", "age_14_15"): 1}
    assert tables["jongeren_wijk"].counts[TOTAL, None] == 0


def test_amended_date_moves_a_contact_to_the_other_quarter() -> None:
    contact = Contact(day=date(2026, 6, 30), kind="inloop")
    with fresh_journal() as journal:
        journal.record(contact)
        journal.amend(replace(contact, day=date(2026, 7, 1)))
        assert _by_name(journal.counts(QUARTER))["contacten_soort"].counts["inloop", None] == 1
        assert _by_name(journal.counts(QUARTER.before))["contacten_soort"].counts["inloop", None] == 0


def test_young_person_named_twice_in_a_contact_counts_once() -> None:
    person = Person(first_name="Sem", birth_year=2011)
    contact = Contact(day=date(2026, 7, 1), kind="inloop", people=participants(person.id, person.id))
    with fresh_journal() as journal:
        journal.record(person, contact)
        cells = _inner(_by_name(journal.counts(QUARTER))["contacten_soort_leeftijd"])
    assert cells == {("inloop", "age_14_15"): 1}


@pytest.mark.parametrize(
    ("region", "part"), [("", "na_school"), ("noord", "vakantie"), ("midden", "na_school")]
)
def test_part_of_the_day_follows_the_region_of_the_settings(region: str, part: str) -> None:
    day, at = date(2026, 10, 14), time(16)
    evening = Activity(day=day, at=at, title="Avond", kind="inloop")
    with fresh_journal() as journal:
        journal.save_settings(replace(journal.settings(), holiday_region=region))
        journal.record(Contact(day=day, at=at, kind="inloop"), evening)
        tables = _by_name(journal.counts(Period.parse("2026-Q4")))
    assert _inner(tables["contacten_dagdeel"]) == {part: 1}
    assert _inner(tables["activiteiten_dagdeel"]) == {part: 1}
    assert tables["contacten_dagdeel"].shape.row_keys == (*DAYPARTS, "onbekend")


def test_a_detail_counts_for_its_outcome_and_one_moment_counts_once() -> None:
    own = TermChange(
        "outcome_detail", "eigen", "Durft te vragen", attributes={"outcome": "sociale_netwerken"}
    )
    outcomes = ("po_gedrag", "po_gezonder", "persoonlijke_ontwikkeling", "eigen", "h_toegeleid")
    with fresh_journal() as journal:
        journal.save_terms([own])
        journal.record(
            Contact(day=date(2026, 7, 1), kind="inloop", outcomes=outcomes),
            Contact(day=date(2026, 7, 1), kind="inloop", outcomes=("h_toegeleid",)),
            Contact(day=date(2026, 7, 1), kind="inloop"),
            Story(day=date(2026, 7, 1), title="Sem", outcomes=("mp_club",)),
        )
        tables = _by_name(journal.counts(QUARTER))
    assert _inner(tables["groeikansen"]) == {
        "persoonlijke_ontwikkeling": 1,
        "sociale_netwerken": 1,
        "maatschappelijke_participatie": 1,
    }
    assert _inner(tables["opbrengsten"]) == {
        "po_gedrag": 1,
        "po_gezonder": 1,
        "eigen": 1,
        "h_toegeleid": 2,
        "mp_club": 1,
    }
    assert tables["groeikansen"].counts[TOTAL, None] == tables["opbrengsten"].counts[TOTAL, None] == 3


def test_hours_of_the_months_add_up_to_those_of_the_quarter() -> None:
    short = [Contact(day=date(2026, month, 5), kind="inloop", duration=40) for month in (7, 8, 9)]
    with fresh_journal() as journal:
        journal.record(*short)
        quarter = _by_name(journal.counts(QUARTER))["uren"].counts[TOTAL, None]
        months = [_by_name(journal.counts(each))["uren"] for each in QUARTER.month_parts]
    assert [each.counts["contacten", None] for each in months] == [1, 1, 1]
    assert quarter == 3


def _waits(history: tuple[DatedValue, ...], *referrals: Referral) -> Mapping[str, CountTable]:
    """The tables of somebody with these, who had a contact on 1 July, and an attempt on 2 July."""
    person = Person(first_name="Sem", history=history)
    with fresh_journal() as journal:
        journal.record(
            person,
            Contact(day=date(2026, 7, 1), kind="inloop", people=participants(person.id)),
            Contact(day=date(2026, 7, 2), kind="poging", people=participants(person.id)),
            *(replace(each, people=participants(person.id)) for each in referrals),
        )
        return _by_name(journal.counts(QUARTER))


def _on_list(since: date | None) -> DatedValue:
    return DatedValue(DatedField.YOUTH_CARE, "voor_wachtlijst", since)


def test_waiting_is_told_by_youth_care_or_by_a_referral() -> None:
    steps = (ReferralStep(date(2026, 5, 1), "wachtlijst"), ReferralStep(date(2026, 7, 1), "geaccepteerd"))
    referral = Referral(day=date(2026, 5, 1), kind="verwijzing", partner="jeugdhulp", steps=steps)
    for told in (
        _waits((_on_list(date(2026, 5, 1)), DatedValue(DatedField.YOUTH_CARE, "tijdens", date(2026, 7, 1)))),
        _waits((), referral),
        _waits((_on_list(None),), referral),
    ):
        assert _inner(told["wachtenden"]) == {"w5_12": 1}
        assert _inner(told["contacten_wachtend"]) == {"wachtend": 1, "niet_wachtend": 1}
    for told in (_waits((), replace(referral, partner="school_vo")), _waits((), replace(referral, steps=()))):
        assert _inner(told["wachtenden"]) == {"geen": 1}
        assert _inner(told["contacten_wachtend"]) == {"niet_wachtend": 2}


def test_a_wait_without_a_beginning_is_of_unknown_length() -> None:
    told = _waits((_on_list(None),))
    assert _inner(told["wachtenden"]) == {"onbekend": 1}
    assert _inner(told["contacten_wachtend"]) == {"wachtend": 1, "niet_wachtend": 1}


def test_two_waits_without_a_day_between_are_one() -> None:
    steps = (ReferralStep(date(2026, 3, 1), "wachtlijst"), ReferralStep(date(2026, 5, 31), "geaccepteerd"))
    referral = Referral(day=date(2026, 3, 1), kind="verwijzing", partner="ggz", steps=steps)
    told = _waits((_on_list(date(2026, 6, 1)),), referral)
    assert _inner(told["wachtenden"]) == {"langer": 1}
    told = _waits((_on_list(date(2026, 6, 2)),), referral)
    assert _inner(told["wachtenden"]) == {"w13_26": 1}


@pytest.mark.parametrize(
    ("history", "waiting"),
    [
        ((_on_list(date(2026, 7, 10)),), 2),
        ((_on_list(None), DatedValue(DatedField.YOUTH_CARE, "tijdens", date(2026, 7, 9))), 2),
        ((_on_list(date(2026, 7, 9)), DatedValue(DatedField.YOUTH_CARE, "tijdens", date(2026, 7, 10))), 2),
        ((_on_list(None),), 4),
    ],
)
def test_contacts_count_as_waiting_from_its_first_day_to_its_last(
    history: tuple[DatedValue, ...], waiting: int
) -> None:
    person = Person(first_name="Sem", history=history)
    days = [date(2026, 7, 1), date(2026, 7, 9), date(2026, 7, 10), date(2026, 9, 30)]
    with fresh_journal() as journal:
        journal.record(
            person, *(Contact(day=day, kind="inloop", people=participants(person.id)) for day in days)
        )
        cells = _inner(_by_name(journal.counts(QUARTER))["contacten_wachtend"])
    assert cells == +Counter(wachtend=waiting, niet_wachtend=4 - waiting)


def test_a_long_wait_of_before_the_period_is_not_its_own() -> None:
    told = _waits(
        (
            _on_list(date(2025, 1, 1)),
            DatedValue(DatedField.YOUTH_CARE, "tijdens", date(2026, 1, 1)),
            _on_list(date(2026, 9, 1)),
        )
    )
    assert _inner(told["wachtenden"]) == {"w5_12": 1}


@pytest.mark.parametrize("hour", [6, 7, 14, 15, 17, 18, 23])
@pytest.mark.parametrize("minute", [0, 1, 59])
def test_parts_of_the_day_begin_on_the_minute(hour: int, minute: int) -> None:
    day, at = date(2026, 9, 14), time(hour, minute)
    with fresh_journal() as journal:
        journal.record(Contact(day=day, at=at, kind="inloop"))
        cells = _inner(_by_name(journal.counts(QUARTER))["contacten_dagdeel"])
    assert cells == {daypart(day, at): 1}


def test_who_was_not_met_is_not_among_those_who_waited() -> None:
    with fresh_journal() as journal:
        journal.record(Person(first_name="Sem", history=(_on_list(date(2026, 7, 1)),)))
        tables = _by_name(journal.counts(QUARTER))
    assert _inner(tables["wachtenden"]) == {}


def test_ages_of_a_school_year_are_those_of_each_record_and_of_the_year_it_ends_in() -> None:
    person = Person(first_name="Sem", birth_year=2012)
    days = (date(2025, 10, 1), date(2026, 3, 1))
    contacts = [Contact(day=day, kind="inloop", people=participants(person.id)) for day in days]
    with fresh_journal() as journal:
        journal.record(person, *contacts)
        tables = _by_name(journal.counts(Period.parse("2025-2026")))
    assert _inner(tables["contacten_soort_leeftijd"]) == {
        ("inloop", "age_12_13"): 1,
        ("inloop", "age_14_15"): 1,
    }
    assert _inner(tables["jongeren_leeftijd_gender"]) == {("age_14_15", "onbekend"): 1}
