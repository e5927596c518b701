# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import ast
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from kjw_desktop import sentence_tables
from kjw_desktop.domain.activities import Activity, Headcount, Tally
from kjw_desktop.domain.care import MeldcodeAnswer, MeldcodeFact, MeldcodeStep, ReferralStep
from kjw_desktop.domain.entries import Participant, Stamp
from kjw_desktop.domain.people import DatedField, Person, PersonGoal, Strength, Vulnerability
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage import workbook
from kjw_desktop.storage.workbook.catalog import ALL, MAIN, RECORDS
from kjw_desktop.storage.workbook.part_sheets import DETAILS, PARTS
from kjw_desktop.storage.workbook.sheets import RecordSheet, Sheet
from kjw_desktop.storage.workbook.vault_sheets import PUBLICATIONS, SETTINGS, TERMS, WIJKEN

CONTRACT = {
    "Jongeren": "voornaam* tussenvoegsel achternaam roepnamen geboortedatum geboortejaar gender werksoort "
    "wijk school straat telefoon email handles naasten jeugdhulp status krachten sinds notitie",
    "Contacten": "datum* tijd duur soort* klasse jongeren locatie wijk themas doelen partners notitie",
    "Signalen": "datum* jongeren wijk leefgebied* soort zwaarte* zekerheid waarneming* duiding helpt afloop",
    "Activiteiten": "datum* tijd duur titel* soort* themas doelen locatie wijk partners jongeren aantal "
    "deelnemers waardering notitie",
    "Acties": "datum* jongere soort wat* status klaar",
}
PART_TYPES = {
    "Krachten": Strength,
    "Kwetsbaarheden": Vulnerability,
    "Ontwikkeldoelen": PersonGoal,
    "Betrokkenen": Participant,
    "Evaluaties": Tally,
    "Toeleidingstappen": ReferralStep,
    "Meldcodefeiten": MeldcodeFact,
    "Meldcodestappen": MeldcodeStep,
    "Meldcodeantwoorden": MeldcodeAnswer,
    "Herkomst": Stamp,
}


def names_of(kind: type) -> set[str]:
    return {one.name for one in fields(kind)}


def columns_of(*sheets: Sheet) -> set[str]:
    return {column.field for sheet in sheets for column in sheet.columns}


def test_the_five_sheets_are_as_the_contract_has_them() -> None:
    told = {
        sheet.name: " ".join(column.name + "*" * column.required for column in sheet.columns)
        for sheet in MAIN
    }
    assert told == CONTRACT


def test_every_kind_of_record_has_its_sheet() -> None:
    assert {sheet.make for sheet in RECORDS} == set(get_args(Record))


@pytest.mark.parametrize("sheet", [*RECORDS, PUBLICATIONS], ids=lambda sheet: sheet.name)
def test_no_field_of_a_record_is_forgotten(sheet: RecordSheet) -> None:
    told = columns_of(sheet, *(detail for detail in DETAILS if detail.owner is sheet))
    told |= {parts.fills for parts in PARTS if sheet in parts.owners} | {"id"}
    if sheet.make is Activity:
        told = (told - names_of(Headcount)) | {"headcount"}
    if sheet.make is Person:
        told -= {dated.value for dated in DatedField}
    assert told == names_of(sheet.make)


def test_no_field_of_a_part_or_of_the_vault_is_forgotten() -> None:
    for parts in PARTS:
        if parts.name in PART_TYPES:
            assert columns_of(parts) == names_of(PART_TYPES[parts.name])
    assert columns_of(SETTINGS) == names_of(Settings) - {"last_backup", "meldcode_asked_on"}
    assert columns_of(TERMS) == names_of(TermChange)
    assert columns_of(WIJKEN) == names_of(TermChange) - {"vocabulary", "attributes"}
    assert columns_of(PUBLICATIONS) == names_of(Publication) - {"id"}


def test_names_of_sheets_and_columns_are_taken_once_and_fit_a_spreadsheet() -> None:
    assert max(Counter(sheet.name.casefold() for sheet in ALL).values()) == 1
    assert all(len(sheet.name) <= 31 for sheet in ALL)
    for sheet in ALL:
        names = [column.name for column in sheet.columns]
        assert len(set(names)) == len(names)
        assert all(name == name.casefold() and not name[-1].isdigit() for name in names)


def reasons() -> set[str]:
    """Every reason that the workbook's code gives for a cell."""
    found = set()
    for path in Path(workbook.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                place = {"CellFault": 0, "fault": 0, "BadCell": 3, "_tell": 3}.get(name, 99)
                if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    found.add(str(getattr(node.args[place], "value", "")))
    return found


def test_every_reason_has_its_sentence() -> None:
    told = reasons()
    assert {"empty", "unknown_term", "unknown_sheet", "one_row_only", "other_secret", "id_in_vault"} <= told
    assert told <= sentence_tables.CELL_REASONS.keys()
