# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, time
from uuid import UUID

import pytest

from kjw_desktop.domain.activities import Activity, BandCount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, Relative, Strength
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Term, TermChange
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.storage.workbook.cells import Broken, Formula
from kjw_desktop.storage.workbook.reading import Known
from tests.storage.workbook.sources import Sheets, faults, read

PEOPLE = ["id voornaam", ["p1", "Noor"], ["p2", "Sem"]]
OWN = "01234567-89ab-7def-8123-456789abcdef"
OTHER = "11234567-89ab-7def-8123-456789abcdef"


def known(*held: str, people: tuple[str, ...] = (), wijken: tuple[Term, ...] = ()) -> Known:
    return Known(
        vocabularies=shipped(),
        wijken=wijken,
        holds=lambda ids: frozenset(map(UUID, (*held, *people))) & frozenset(ids),
        holds_people=lambda ids: frozenset(map(UUID, people)) & frozenset(ids),
    )


def test_a_young_person_with_every_column() -> None:
    heading = (
        "voornaam tussenvoegsel achternaam roepnamen geboortedatum gender werksoort wijk school straat "
        "telefoon email handles naasten jeugdhulp status krachten sinds notitie"
    )
    row = [
        "Noor", "van", "Dam", "Nootje; N", date(2012, 3, 4), "Meisje / vrouw", "TIENERWERK", "Oost",
        "De Brug", "Kade", 612345678, "n@voorbeeld.nl", "@noor;noor12", "OUDER: Ria; mentor", "voor",
        "actief", shipped()["strength"].terms[0].nl, "2025-01-02", " zacht \n",
    ]  # fmt: skip
    person = read({"jongeren ": [heading, row]}).records[0]
    assert isinstance(person, Person)
    assert person == Person(
        id=person.id,
        first_name="Noor",
        infix="van",
        last_name="Dam",
        nicknames=("Nootje", "N"),
        birth_date=date(2012, 3, 4),
        gender="meisje",
        school="De Brug",
        street="Kade",
        phone="612345678",
        email="n@voorbeeld.nl",
        handles=("@noor", "noor12"),
        relatives=(Relative("ouder", "Ria"), Relative("mentor")),
        strengths=(Strength(shipped()["strength"].keys()[0]),),
        history=(
            DatedValue(DatedField.WIJK, "oost"),
            DatedValue(DatedField.STATUS, "actief"),
            DatedValue(DatedField.WORK_TYPE, "tienerwerk"),
            DatedValue(DatedField.YOUTH_CARE, "voor"),
        ),
        since=date(2025, 1, 2),
        note=" zacht \n",
    )


def test_entries_of_the_other_sheets() -> None:
    content = read(
        {
            "Contacten": [
                "datum tijd duur soort klasse jongeren locatie wijk themas doelen partners notitie notitie_2",
                ["2026-09-14", time(19, 30), 15, "Ambulant / op straat", "werkaantekening", "p2; p1;p2",
                 "plein", "Oost", None, "vorming", "ggz;school_vo", "begin ", "en eind"],
            ],
            "Signalen": [
                "datum jongeren leefgebied zwaarte zekerheid waarneming",
                ["2026-09-14", None, "school_werk", "licht", None, "zag iets"],
            ],
            "Activiteiten": [
                "datum titel soort aantal deelnemers waardering jongeren",
                ["2026-09-14", "Avond", "sport_spel", "12", "12-13 jaar: 4; age_unknown: 2", "7,5", "p1"],
            ],
            "Acties": [
                "datum jongere wat status klaar",
                ["2026-09-14", "p1", "bellen", None, "2026-09-15"],
                ["2026-09-14", None, "mailen", None, None],
            ],
            "Jongeren": PEOPLE,
        }
    )  # fmt: skip
    noor, sem, contact, signal, activity, done, still = content.records
    assert isinstance(contact, Contact)
    assert contact.person_ids == (sem.id, noor.id)
    assert (contact.kind, contact.record_class, contact.at) == ("ambulant", "werkaantekening", time(19, 30))
    assert (contact.note, contact.wijk, contact.partners) == ("begin en eind", "oost", ("ggz", "school_vo"))
    assert isinstance(signal, Signal)
    assert (signal.people, signal.certainty) == ((), None)
    assert isinstance(activity, Activity)
    assert (activity.headcount.total, activity.rating) == (12, 7.5)
    assert activity.nameless == (BandCount("age_12_13", 4), BandCount("age_unknown", 2))
    assert isinstance(done, Followup)
    assert isinstance(still, Followup)
    assert (done.status, done.done_on, still.status) == ("gedaan", date(2026, 9, 15), "open")
    assert content.wijken == (TermChange("wijk", "oost", "Oost"),)
    assert content.counts == {"Jongeren": 2, "Contacten": 1, "Signalen": 1, "Activiteiten": 1, "Acties": 2}


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("datum", "2026-13-45", "not_a_date"),
        ("datum", "2999-01-01", "date_out_of_range"),
        ("datum", "1899-01-01", "date_out_of_range"),
        ("datum", None, "empty"),
        ("datum", "  ", "empty"),
        ("tijd", "laat", "not_a_time"),
        ("duur", "kwartier", "not_a_whole_number"),
        ("duur", -1, "number_out_of_range"),
        ("soort", "onzin", "unknown_term"),
        ("soort", Formula("=A1"), "formula"),
        ("klasse", "meldcode", "class_not_for_contacts"),
        ("jongeren", "p1;p9999", "unknown_id"),
        ("jongeren", OTHER, "unknown_id"),
        ("themas", "onzin", "unknown_term"),
        ("doelen", "onzin", "unknown_term"),
        ("notitie", Broken("#N/A"), "cell_error"),
        ("id", "c0", "id_twice"),
        ("id", OWN, "id_in_vault"),
    ],
)
def test_a_bad_cell_is_named(column: str, cell: object, reason: str) -> None:
    heading = ["id", "datum", "tijd", "duur", "soort", "klasse", "jongeren", "themas", "doelen", "notitie"]
    good = ["c0", "2026-09-14", "12:00", 5, "groep", None, "p1", None, None, "x"]
    bad = [cell if name == column else value for name, value in zip(heading, ["c1", *good[1:]], strict=True)]
    sheets: Sheets = {"Jongeren": PEOPLE, "Contacten": [heading, good, [], bad]}
    assert faults(sheets, known(OWN)) == [("Contacten", 4, column, reason)]


def test_every_fault_is_named_in_the_order_of_the_sheets() -> None:
    assert faults(
        {
            "Activiteiten": ["datum titel soort waardering", ["2026-01-01", "x", "sport_spel", 11]],
            "Signalen": [
                "datum jongeren leefgebied zwaarte zekerheid waarneming",
                ["2026-01-05", "p1", "school_werk", "zorg", None, "zag iets"],
            ],
            "Jongeren": [
                "id voornaam geboortejaar geboortedatum gender",
                ["p1", "Noor", 1800, None, "x"],
                ["p2", "Sem", 2011, "2012-01-01", None],
            ],
        }
    ) == [
        ("Jongeren", 2, "gender", "unknown_term"),
        ("Jongeren", 3, "geboortejaar", "two_births"),
        ("Signalen", 2, "zekerheid", "needed_from_zorg"),
        ("Activiteiten", 2, "waardering", "number_out_of_range"),
    ]


def test_what_is_vulnerable_wants_a_day_a_source_and_a_strength() -> None:
    people = ["id voornaam", ["p1", "Noor"]]
    head = "jongere kwetsbaarheid genoteerd bron"

    def told(*row: str, strength: str = "muziek_creatief") -> list[tuple[str, int, str, str]]:
        strengths = {"Krachten": ["jongere kracht", ["p1", strength]]} if strength else {}
        return faults({"Jongeren": people, "Kwetsbaarheden": [head, ["p1", *row]], **strengths})

    assert told("sociaal", "2026-01-05", "mentor") == []
    assert told("sociaal", "2026-01-05", "") == [("Kwetsbaarheden", 2, "bron", "empty")]
    assert told("sociaal", "2026-01-05", "  ") == [("Kwetsbaarheden", 2, "bron", "empty")]
    assert told("sociaal", "", "mentor") == [("Kwetsbaarheden", 2, "genoteerd", "empty")]
    assert told("", "2026-01-05", "mentor") == [("Kwetsbaarheden", 2, "kwetsbaarheid", "empty")]
    alone = told("sociaal", "2026-01-05", "mentor", strength="")
    assert alone == [("Jongeren", 2, "Kwetsbaarheden", "needs_strength")]
    assert faults({"Jongeren": people, "Kwetsbaarheden": ["jongere kwetsbaarheid genoteerd"]}) == [
        ("Kwetsbaarheden", 1, "bron", "missing_column")
    ]


def test_headings() -> None:
    assert faults({"Contacten": ["datum soort kleur"]}) == [("Contacten", 1, "kleur", "unknown_column")]
    assert faults({"Contacten": ["datum notitie"]}) == [("Contacten", 1, "soort", "missing_column")]
    assert faults({"Contacten": ["soort", ["groep"], ["onzin"]]}) == [
        ("Contacten", 1, "datum", "missing_column"),
        ("Contacten", 3, "soort", "unknown_term"),
    ]
    assert faults({"Contacten": ["datum soort SOORT"]}) == [("Contacten", 1, "SOORT", "column_twice")]
    assert faults({"Contacten": ["datum soort notitie_1"]}) == [
        ("Contacten", 1, "notitie_1", "unknown_column")
    ]
    assert faults({"Contacten": ["datum soort datum_2"]}) == [("Contacten", 1, "datum_2", "unknown_column")]
    assert faults({"Contacten": ["datum soort", ["2026-01-01", "groep", "los"]]}) == [
        ("Contacten", 2, "C", "no_heading")
    ]
    assert faults({"Contacten": [["datum", "soort", Formula("=A1")]]}) == [("Contacten", 1, "C", "formula")]


def test_sheets() -> None:
    assert faults({"Blad1": [["iets"]]}) == [("Blad1", 0, "", "unknown_sheet")]
    assert faults({"Acties": [], "acties ": []}) == [("acties ", 0, "", "sheet_twice")]
    assert read({"Sheet": [[None], [" "]], "Acties": []}).records == ()


def test_an_id_names_a_record_of_its_own_sheet() -> None:
    content = read(
        {
            "Jongeren": ["id voornaam", [1, "Noor"]],
            "Contacten": ["id datum soort jongeren", [1.0, "2026-01-01", "groep", 1]],
        }
    )
    person, contact = content.records
    assert isinstance(contact, Contact)
    assert contact.person_ids == (person.id,) != (contact.id,)


def test_a_uuid_is_the_records_own_and_may_name_one_in_the_vault() -> None:
    sheets = {"Contacten": ["id datum soort jongeren", [OWN.upper(), "2026-01-01", "groep", OTHER]]}
    (contact,) = read(sheets, known(people=(OTHER,))).records
    assert isinstance(contact, Contact)
    assert contact.id == UUID(OWN)
    assert contact.person_ids == (UUID(OTHER),)
    assert faults(sheets, known(OTHER)) == [("Contacten", 2, "jongeren", "unknown_id")]


def test_a_uuid_may_not_stand_in_two_sheets() -> None:
    assert faults(
        {
            "Contacten": ["id datum soort", [OWN, "2026-01-01", "groep"]],
            "Acties": ["id datum wat", [OWN, "2026-01-01", "bellen"]],
        }
    ) == [("Acties", 2, "id", "id_twice")]


def test_further_sheets_belong_to_a_record_of_the_file() -> None:
    contact = ["id datum soort", ["c1", "2026-01-01", "groep"]]
    for sheet, heading, row, bad in (
        ("Contactdetails", "id taak", ["c2", None], ("id", "not_in_file")),
        ("Verbanden", "record met", ["c1", "c9"], ("met", "unknown_id")),
        ("Verbanden", "record met", [OTHER, "c1"], ("record", "not_in_file")),
        ("Betrokkenen", "record jongere", [None, None], None),
        ("Geschiedenis", "jongere wijk", ["p1", "x"], ("jongere", "not_in_file")),
    ):
        told = [(sheet, 2, *bad)] if bad else []
        assert faults({"Contacten": contact, sheet: [heading, row]}) == told


def test_history_that_contradicts_the_row_is_a_fault() -> None:
    people = ["id voornaam wijk status", ["p1", "Noor", "Oost", "actief"]]
    history = [
        "jongere sinds wijk status",
        ["p1", None, "West", None],
        ["p1", "2026-03-01", "Oost", "actief"],
        ["p1", "2026-04-01", None, "-"],
    ]
    (person,) = read({"Jongeren": people, "Geschiedenis": history}).records
    assert isinstance(person, Person)
    assert person.history == (
        DatedValue(DatedField.WIJK, "west"),
        DatedValue(DatedField.WIJK, "oost", date(2026, 3, 1)),
        DatedValue(DatedField.STATUS, "actief", date(2026, 3, 1)),
        DatedValue(DatedField.STATUS, "", date(2026, 4, 1)),
    )
    assert faults({"Jongeren": people, "Geschiedenis": history[:2]}) == [
        ("Jongeren", 2, "Geschiedenis", "contradicts")
    ]


def test_own_terms_are_known_to_the_rest_of_the_file() -> None:
    content = read(
        {
            "Contacten": ["datum soort", ["2026-01-01", "Fietsen maken"]],
            "Begrippen": [
                "lijst begrip naam eigenschappen",
                ["contact_kind", "fietsen", "Fietsen maken", "a: b"],
            ],
        }
    )
    assert content.terms == (TermChange("contact_kind", "fietsen", "Fietsen maken", attributes={"a": "b"}),)
    assert isinstance(content.records[0], Contact)
    assert content.records[0].kind == "fietsen"


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        (["nergens", "x", "X"], "lijst", "term_unknown"),
        (["theme", "x", "X"], "lijst", "term_not_editable"),
        (["contact_kind", "X x", "X"], "begrip", "term_form"),
        (["contact_kind", "x", None], "naam", "term_empty"),
        (["contact_kind", "x", "In de groep"], "naam", "term_taken"),
    ],
)
def test_terms_that_cannot_be_are_named(row: list[str | None], column: str, reason: str) -> None:
    good = ["contact_kind", "goed", "Goed"]
    assert faults({"Begrippen": ["lijst begrip naam", good, row]}) == [("Begrippen", 3, column, reason)]


def test_the_vaults_own_change_of_a_term_stays() -> None:
    changed = Known(vocabularies=shipped(), changed=frozenset({("contact_kind", "groep")}))
    sheets = {"Begrippen": ["lijst begrip naam", ["contact_kind", "groep", "Anders"]]}
    assert read(sheets, changed).terms == ()


def test_wijken_are_the_vaults_where_the_name_is_the_same() -> None:
    vault = known(wijken=(Term("oost_2", "Oost", "Oost"), Term("oost", "Oosterpark", "Oosterpark")))
    content = read(
        {
            "Wijken": ["wijk naam plaats", ["oost", "OOST", 1], ["Zuid", "Zuid", 2], ["noord", "Noord", 0]],
            "Acties": ["datum wat", ["2026-01-01", "a"], ["2026-01-01", "b"], ["2026-01-01", "c"]],
            "Actiedetails": ["id wijk"],
            "Buurtnotities": [
                "datum wijk notitie",
                ["2026-01-01", "oost", "a"],
                ["2026-01-01", "zuid", "b"],
                ["2026-01-01", "De  Hoven", "c"],
                ["2026-01-01", "oosterpark", "d"],
            ],
        },
        vault,
    )
    assert [note.wijk for note in content.records[3:]] == ["oost_2", "zuid", "de_hoven", "oost"]  # type: ignore[union-attr]
    assert content.wijken == (
        TermChange("wijk", "zuid", "Zuid", position=2),
        TermChange("wijk", "noord", "Noord", position=0),
        TermChange("wijk", "de_hoven", "De  Hoven"),
    )


def test_settings_and_secret_are_one_row() -> None:
    assert faults({"Afrondgeheim": ["geheim", ["ab" * 32], ["cd" * 32]]}) == [
        ("Afrondgeheim", 3, "", "one_row_only")
    ]
    assert faults({"Afrondgeheim": ["geheim", ["ab"]]}) == [("Afrondgeheim", 2, "geheim", "not_a_secret")]
    content = read(
        {"Afrondgeheim": ["geheim", ["ab" * 32]], "Instellingen": ["organisatie drempel", ["Buurt", 10]]}
    )
    assert content.secret == b"\xab" * 32
    assert content.settings is not None
    assert (content.settings.organisation, content.settings.threshold) == ("Buurt", 10)
