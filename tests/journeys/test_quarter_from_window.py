# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""At the end of a quarter: looking publishes nothing, every page is seen, and then the file leaves."""

import json
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.storage import Vault
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.labels import Text
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import CTRL, SECRET, Reporter, cells, fill


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell) -> Reporter:
    """The page Verslagen over a quarter of sixty contacts with twelve young people."""
    reporter = Reporter(typist, shell, vault)
    fill(vault, reporter.period.start, 60)
    reporter.opens()
    return reporter


def test_looking_publishes_nothing(reporter: Reporter, vault: Vault) -> None:
    assert "60" in {text.text() for text in reporter.page.tiles.findChildren(Text)}
    reporter.chooses("which", "Contacten per soort")
    assert "60" in cells(reporter.reads())
    reporter.goes_on()
    assert reporter.page.step is reporter.page.giving
    assert vault.journal.publications() == ()


def test_every_page_is_seen_before_it_leaves(reporter: Reporter, typist: Typist) -> None:
    reporter.goes_on()
    made = reporter.page.giving.made
    assert made is not None
    pages = len(pypdf.PdfReader(BytesIO(made.sheets.pdf)).pages)
    sheets = reporter.page.giving.pages.sheets
    assert len(sheets) == pages > 1
    typist.sees(lambda: not sheets[0].blank)
    sheets[-1].setFocus()
    reporter.page.giving.pages.verticalScrollBar().setValue(
        reporter.page.giving.pages.verticalScrollBar().maximum()
    )
    typist.sees(lambda: not sheets[-1].blank)
    assert "60" in sheets[0].accessibleDescription()


def test_the_pdf_is_made_by_keyboard_and_enters_the_ledger(
    reporter: Reporter, vault: Vault, tmp_path: Path
) -> None:
    target = tmp_path / f"samenvatting-{reporter.period}.pdf"
    reporter.saves_in(tmp_path)
    reporter.typist.keys = 0
    reporter.goes_on()
    reporter.goes_on()
    reporter.typist.sees(target.exists)
    assert reporter.typist.keys == 2
    text = "\n".join(sheet.extract_text() for sheet in pypdf.PdfReader(target).pages)
    assert "60" in text
    assert SECRET not in text
    assert "Naam" not in text
    told = vault.journal.publications("gemeente")
    assert [publication.period for publication in told] == [str(reporter.period)]
    assert reporter.page.figures.published.rows.model().rowCount() == 1
    assert [entry.act for entry in vault.journal.log_entries()] == ["kwartaalrapport", "publish"]
    assert target.name in reporter.said
    assert reporter.page.step is reporter.page.figures


@pytest.mark.parametrize("kind", [FileKind.XLSX, FileKind.JSON])
def test_figures_leave_as_a_workbook_or_for_a_program_after_they_were_looked_at(
    reporter: Reporter, vault: Vault, tmp_path: Path, kind: FileKind
) -> None:
    reporter.saves_in(tmp_path)
    reporter.goes_on()
    giving = reporter.page.giving
    giving.kinds.setFocus()
    reporter.typist.presses(Qt.Key.Key_2 if kind is FileKind.XLSX else Qt.Key.Key_3)
    assert "60" in giving.text.toPlainText()
    assert vault.journal.publications() == ()
    reporter.goes_on()
    target = tmp_path / f"samenvatting-{reporter.period}.{kind.value}"
    reporter.typist.sees(target.exists)
    if kind is FileKind.JSON:
        assert json.loads(target.read_text(encoding="utf-8"))["period"] == str(reporter.period)
    else:
        book = load_workbook(target)
        assert any(cell.value == 60 for sheet in book for row in sheet.iter_rows() for cell in row)
    assert [publication.period for publication in vault.journal.publications()] == [str(reporter.period)]


def test_esc_goes_back_without_a_file(reporter: Reporter, vault: Vault) -> None:
    reporter.goes_on()
    reporter.escapes()
    assert reporter.page.step is reporter.page.figures
    assert reporter.typist.place is reporter.page.chooser.period
    assert vault.journal.publications() == ()


def test_stopping_makes_and_publishes_nothing(reporter: Reporter, typist: Typist, vault: Vault) -> None:
    page = reporter.page
    page.make.click()
    page.desk.stop()
    typist.rests()
    assert not page.make.isHidden()
    assert page.message.isVisible()
    assert vault.journal.publications() == ()
    reporter.goes_on()
    assert page.step is page.giving


def test_counting_that_takes_long_shows_how_far_it_is_and_can_be_cancelled(
    reporter: Reporter, typist: Typist
) -> None:
    page = reporter.page
    page.desk.count(page.chooser.choice)
    page.progress.follow(page.desk._tasks._newest["stands"])
    page.progress.findChildren(PlainButton)[0].click()
    typist.rests()
    assert page.progress.isHidden()


def test_a_folder_that_cannot_be_written_is_told_in_the_page(
    reporter: Reporter, vault: Vault, tmp_path: Path
) -> None:
    reporter.saves_in(tmp_path / "weg")
    reporter.goes_on()
    reporter.goes_on()
    assert reporter.said
    assert reporter.page.step is reporter.page.giving
    assert vault.journal.publications() == ()


def test_a_name_without_its_ending_takes_no_other_files_place(reporter: Reporter, tmp_path: Path) -> None:
    taken = tmp_path / "verslag.pdf"
    taken.write_bytes(b"van iemand anders")
    reporter.page.choose_path = lambda _name, _kind: str(tmp_path / "verslag")
    reporter.goes_on()
    reporter.goes_on()
    assert taken.read_bytes() == b"van iemand anders"
    assert reporter.said


def test_with_nothing_chosen_in_the_dialog_the_pages_stay(reporter: Reporter, vault: Vault) -> None:
    reporter.page.choose_path = lambda _name, _kind: ""
    reporter.goes_on()
    reporter.goes_on()
    assert reporter.page.step is reporter.page.giving
    assert vault.journal.publications() == ()


def test_what_is_recorded_meanwhile_is_counted_when_the_page_is_shown_again(
    reporter: Reporter, typist: Typist, vault: Vault
) -> None:
    reporter.chooses("which", "Contacten per soort")
    typist.presses(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    typist.rests()
    fill(vault, reporter.period.start, 240)
    reporter.shell.context.events.recorded.emit(None)
    reporter.opens()
    assert "300" in cells(reporter.reads())


def test_each_kind_of_period_can_be_chosen_by_keyboard(reporter: Reporter) -> None:
    month = Period(reporter.period.first + 2, 1)
    reporter.chooses("kind", "Maand")
    reporter.chooses("period", dutch.sentence(dutch.period_name(month)))
    assert reporter.page.standing is not None
    assert reporter.page.standing.summary.figures.period == month
    reporter.chooses("kind", "Schooljaar")
    assert reporter.page.standing.summary.figures.period.is_school_year
    reporter.chooses("kind", "Jaar")
    chosen = reporter.page.standing.summary.figures.period
    assert chosen == Period(chosen.first - chosen.first % 12, 12)
    assert str(chosen) in reporter.title


def test_a_new_reader_has_a_ledger_of_their_own(reporter: Reporter, vault: Vault, tmp_path: Path) -> None:
    reporter.saves_in(tmp_path)
    reporter.chooses("reader", "voor iemand anders…")
    assert reporter.typist.place is reporter.page.chooser.name
    reporter.typist.types("Fonds Jong")
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    assert "Fonds Jong" in reporter.title
    reporter.goes_on()
    reporter.goes_on()
    assert {each.reader for each in vault.journal.publications()} == {"Fonds Jong"}
    assert vault.journal.publications("gemeente") == ()


@pytest.mark.parametrize("typed", ["Gemeente", " gemeente ", "GEMEENTE"])
def test_a_known_reader_by_another_spelling_is_the_same_reader(reporter: Reporter, typed: str) -> None:
    reporter.chooses("reader", "voor iemand anders…")
    reporter.typist.types(typed)
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    assert reporter.page.chooser.choice.reader == ""


def test_esc_lets_go_of_a_name_and_the_reader_before_stays(reporter: Reporter) -> None:
    reporter.chooses("reader", "voor iemand anders…")
    reporter.typist.types("Fonds")
    reporter.escapes()
    assert reporter.page.chooser.choice.reader == ""
    assert reporter.page.chooser.name.isHidden()
    assert reporter.typist.place is reporter.page.chooser.reader


def test_what_was_chosen_and_typed_is_there_after_a_lock(reporter: Reporter, vault: Vault) -> None:
    reporter.chooses("kind", "Maand")
    reporter.chooses("reader", "voor iemand anders…")
    reporter.typist.types("Fonds Jo")
    reporter.page.keep()
    chosen = reporter.page.chooser.choice
    again = reporter.shell._specs["reports"].make(reporter.shell.context)
    reporter.shell._stack.addWidget(again)
    reporter.shell._stack.setCurrentWidget(again)
    reporter.typist.rests()
    assert reporter.page is again
    assert reporter.page.chooser.choice == chosen
    assert reporter.page.chooser.name.text() == "Fonds Jo"


def test_ctrl_enter_takes_a_name_that_stands_there(reporter: Reporter) -> None:
    reporter.chooses("reader", "voor iemand anders…")
    reporter.typist.types("Fonds Jong")
    reporter.typist.presses(Qt.Key.Key_Return, CTRL)
    reporter.typist.rests()
    made = reporter.page.giving.made
    assert made is not None
    assert made.standing.reader.name == "Fonds Jong"
