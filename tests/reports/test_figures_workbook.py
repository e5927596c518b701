# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pytest

from kjw_desktop.domain.figures import TOTAL, CellStatus, Figures
from kjw_desktop.domain.vocabulary import TermChange, Vocabularies, merged
from kjw_desktop.reports.figures_workbook import to_workbook
from tests.reports.invented import LABELS, invented


def opened(figures: Figures, labels: Vocabularies = LABELS) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_workbook(figures, labels)))


def explained(figures: Figures) -> list[str]:
    return [cell.value for row in opened(figures)["Uitleg"] for cell in row if cell.value]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_figure_stands_there_with_its_keys(seed: int) -> None:
    figures = invented(seed=seed, further=True)
    book = opened(figures)
    assert book.sheetnames == ["Uitleg", *(table.shape.name for table in figures.tables)]
    for table in figures.tables:
        rows = [[cell.value for cell in row] for row in book[table.shape.name]]
        columns = rows[1][2:]
        found = {
            (row[1], key): value for row in rows[2:] for key, value in zip(columns, row[2:], strict=True)
        }
        assert found == {
            (cell.row, cell.column or TOTAL): "•" if cell.value is None else cell.value
            for cell in table.cells
        }
        assert len(rows) == len(table.shape.row_keys) + 3


def test_words_stand_beside_the_keys() -> None:
    book = opened(invented(further=True))
    sheet = book["jongeren_leeftijd_gender"]
    assert [sheet.cell(1, column).value for column in (1, 2)] == ["Leeftijd", "sleutel"]
    assert sheet.cell(1, sheet.max_column).value == "Totaal"
    assert sheet.cell(sheet.max_row, 1).value == "Totaal"
    row = next(row for row in sheet.iter_rows(values_only=True) if row[1] == "age_12_13")
    assert row[0] == "12–13"


def test_it_says_first_how_the_figures_were_protected() -> None:
    figures = invented(further=True)
    told = explained(figures)
    assert told[0] == "Cijfers over het derde kwartaal van 2026"
    assert "Hoe deze cijfers beschermd zijn" in told
    assert any("hoogstens vier naast het echte aantal" in text for text in told)
    assert any("betekent: dit aantal laten we niet zien" in text for text in told)
    assert not any("**" in text for text in told)
    assert {table.shape.name for table in figures.tables} <= set(told)
    assert "Voor, tijdens en na jeugdhulp" in told
    assert not any("{" in text for text in told)


def test_a_programme_is_named() -> None:
    figures = replace(invented(further=True), programme="subsidie_gemeente")
    told = explained(figures)
    assert (
        told[1]
        == f"Alleen wat bij het programma ‘{LABELS.label('policy_programme', 'subsidie_gemeente')}’ hoort."
    )
    assert not any(
        "programma" in str(cell.value) for row in opened(invented(further=True))["Uitleg"] for cell in row
    )


def test_a_hidden_figure_is_a_sign_and_no_number() -> None:
    figures = invented(further=True)
    table = figures.table("partners")
    hidden = replace(
        table, cells=tuple(replace(cell, value=None, status=CellStatus.HIDDEN) for cell in table.cells)
    )
    changed = replace(figures, tables=tuple(hidden if each is table else each for each in figures.tables))
    sheet = opened(changed)["partners"]
    assert {sheet.cell(row, 3).value for row in range(3, sheet.max_row + 1)} == {"•"}


def test_a_word_is_never_a_formula() -> None:
    labels = merged(LABELS, [TermChange("contact_kind", "inloop", "=1+1")])
    book = opened(invented(further=True), labels)
    cells = [cell for row in book["contacten_soort"] for cell in row]
    assert any(cell.value == "=1+1" for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}


def test_the_same_figures_give_the_same_bytes_anywhere() -> None:
    program = (
        "import hashlib, sys\n"
        "from kjw_desktop.reports.figures_workbook import to_workbook\n"
        "from tests.reports.invented import LABELS, invented\n"
        "made = to_workbook(invented('2026-Q3', further=True), LABELS)\n"
        "sys.stdout.write(hashlib.sha256(made).hexdigest())\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zone, seed in (("UTC", "1"), ("Asia/Tokyo", "77"))
    }
    assert len(told) == 1
    assert len(next(iter(told))) == 64


def test_it_says_nothing_of_who_made_it_where_and_when() -> None:
    package = zipfile.ZipFile(io.BytesIO(to_workbook(invented(further=True), LABELS)))
    assert not [name for name in package.namelist() if name.startswith("docProps")]
    assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_sheets_are_called_as_a_spreadsheet_takes_it() -> None:
    names = opened(invented(further=True)).sheetnames
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
    assert len({name.casefold() for name in names}) == len(names)
