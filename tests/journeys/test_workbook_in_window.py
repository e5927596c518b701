# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A workbook in and out of the window: bad input changes nothing and is told line by line."""

from pathlib import Path

import openpyxl
import pytest

from kjw_desktop.storage import Vault
from kjw_desktop.ui.settings.workbook_card import WorkbookCard
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist


def workbook(path: Path, *rows: tuple[str, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Contacten"
    for row in (("datum", "soort", "notitie"), *rows):
        sheet.append(row)
    book.save(path)
    return path


@pytest.fixture
def card(typist: Typist, shell: Shell) -> WorkbookCard:
    shell.navigate("settings")
    typist.rests()
    card = shell.findChild(WorkbookCard)
    assert card is not None
    return card


def test_every_fault_is_named_and_nothing_is_stored(
    card: WorkbookCard, typist: Typist, vault: Vault, tmp_path: Path
) -> None:
    card.read(
        workbook(tmp_path / "fout.xlsx", ("2026-09-14", "inloop", "goed"), ("1899-01-01", "onzin", "mis"))
    )
    typist.rests()
    told = [card.faults.model().index(row, 0).data() for row in range(card.faults.model().rowCount())]
    assert len(told) == 2
    assert "datum" in told[0]
    assert "soort" in told[1]
    assert all("3" in line for line in told)
    assert vault.journal.entry_count() == 0


def test_a_good_file_is_read_and_everything_comes_out_again(
    card: WorkbookCard, typist: Typist, vault: Vault, tmp_path: Path
) -> None:
    card.read(workbook(tmp_path / "goed.xlsx", ("2026-09-14", "inloop", "=bellen")))
    typist.rests()
    assert vault.journal.entry_count() == 0, "a formula is refused"
    card.read(workbook(tmp_path / "goed.xlsx", ("2026-09-14", "inloop", "samen gekookt")))
    typist.rests()
    assert vault.journal.entry_count() == 1
    card.write(tmp_path / "uit.xlsx")
    typist.rests()
    rows = list(openpyxl.load_workbook(tmp_path / "uit.xlsx")["Contacten"].values)
    assert "samen gekookt" in rows[1]
    acts = [(entry.act, entry.detail) for entry in vault.journal.log_entries()]
    assert acts == [("export", ""), ("import", "1")]
