# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.activities import Activity, BandCount, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.figures import TOTAL, CountTable
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import TermChange
from tests.storage.caseloads import Caseload, NaiveCount, caseloads
from tests.storage.journals import UNSHRUNK, fresh_journal

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
)


def _inner(table: CountTable) -> dict[object, int]:
    """Cells that are no totals and not 0, by row or by row and column."""
    return {
        (row if column is None else (row, column)): count
        for (row, column), count in table.counts.items()
        if count and TOTAL not in {row, column}
    }


def _by_name(tables: tuple[CountTable, ...]) -> Mapping[str, CountTable]:
    return {table.shape.name: table for table in tables}


@settings(max_examples=60, deadline=None, phases=UNSHRUNK)
@given(caseloads(), st.sampled_from(["2026-Q1", "2026-Q3", "2026-12", "2026"]))
def test_tables_are_what_counting_record_by_record_gives(caseload: Caseload, text: str) -> None:
    period = Period.parse(text)
    with fresh_journal() as journal:
        journal.record_all(caseload.records)
        tables = journal.counts(period)
    naive = NaiveCount(caseload, period)
    assert tuple(table.shape.name for table in tables) == ORDER
    expected = naive.tables()
    for table in tables:
        assert _inner(table) == +Counter(expected[table.shape.name]), table.shape.name
        assert set(table.counts) == set(table.shape.cells())
        _adds_up(table, len(naive.contacts))
    assert _by_name(tables)["jongeren_wijk"].counts[TOTAL, None] == len(naive.seen())
    present = sum(activity.present for activity in naive.activities)
    assert _by_name(tables)["deelnemers_soort_leeftijd"].counts[TOTAL, TOTAL] == present


def _adds_up(table: CountTable, contacts: int) -> None:
    shape, counts = table.shape, table.counts
    if shape.columns is None:
        parts = sum(counts[row, None] for row in shape.row_keys)
        assert counts[TOTAL, None] == (parts if shape.additive else contacts)
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
    }


def test_hidden_term_keeps_its_row_while_something_carries_it() -> None:
    hide = [TermChange("contact_kind", key, hidden=True) for key in ("meegaan", "evenement")]
    with fresh_journal() as journal:
        journal.record(Contact(day=date(2024, 5, 1), kind="meegaan"))
        journal.save_terms(hide)
        rows = _by_name(journal.counts(QUARTER))["contacten_soort"].shape.row_keys
    assert "meegaan" in rows
    assert "evenement" not in rows


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
