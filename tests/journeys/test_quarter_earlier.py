# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left before: compared with now, opened page by page, and saved once more byte for byte."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.reports.publish import publish_figures
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.shown_tables import Beside
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import Reporter, cells, fill


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> Reporter:
    """The page Verslagen over a quarter of sixty contacts."""
    reporter = Reporter(typist, shell, vault)
    fill(vault, reporter.period.start, 60)
    reporter.opens()
    reporter.saves_in(tmp_path / "uit")
    (tmp_path / "uit").mkdir()
    return reporter


def gives(reporter: Reporter) -> None:
    reporter.goes_on()
    reporter.goes_on()
    assert reporter.page.step is reporter.page.figures, reporter.said


def row(reporter: Reporter, place: int = 0) -> RowData:
    data = reporter.page.figures.published.rows.model().index(place, 0).data(RowRole.ROW)
    assert isinstance(data, RowData)
    return data


def opens_first(reporter: Reporter) -> None:
    reporter.page.figures.published.rows.setFocus()
    reporter.typist.presses(Qt.Key.Key_Home)
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()


def test_what_left_is_opened_page_by_page(reporter: Reporter) -> None:
    gives(reporter)
    assert row(reporter).aside == "openen"
    opens_first(reporter)
    reading = reporter.page.earlier.reading
    assert reporter.page.step is reading
    reporter.typist.sees(lambda: not reading.pages.sheets[0].blank)
    assert "60" in reading.pages.sheets[0].accessibleDescription()
    reporter.escapes()
    assert reporter.page.figures.isVisible()


def test_saved_once_more_it_is_the_same_byte_for_byte_whatever_changed_since(
    reporter: Reporter, tmp_path: Path
) -> None:
    gives(reporter)
    (first,) = (tmp_path / "uit").iterdir()
    fill(reporter.vault, reporter.period.start, 200)
    reporter.shell.context.events.recorded.emit(None)
    opens_first(reporter)
    again = tmp_path / "nog eens"
    again.mkdir()
    reporter.saves_in(again)
    before = len(reporter.vault.journal.publications())
    reporter.goes_on()
    reporter.typist.sees(lambda: list(again.iterdir()))
    reporter.typist.rests()
    (second,) = again.iterdir()
    assert second.read_bytes() == first.read_bytes()
    assert len(reporter.vault.journal.publications()) == before
    assert second.name in reporter.said


@pytest.mark.parametrize(("key", "ending"), [(Qt.Key.Key_2, "xlsx"), (Qt.Key.Key_3, "json")])
def test_a_file_without_pages_is_read_and_saved_again_too(
    reporter: Reporter, tmp_path: Path, key: Qt.Key, ending: str
) -> None:
    reporter.goes_on()
    reporter.page.giving.kinds.setFocus()
    reporter.typist.presses(key)
    reporter.goes_on()
    (first,) = (tmp_path / "uit").iterdir()
    opens_first(reporter)
    reading = reporter.page.earlier.reading
    assert reporter.page.step is reading
    assert "60" in reading.shown.text.toPlainText()
    again = tmp_path / "nog eens"
    again.mkdir()
    reporter.saves_in(again)
    reporter.goes_on()
    reporter.typist.sees(lambda: list(again.iterdir()))
    reporter.typist.rests()
    (second,) = again.iterdir()
    assert second.suffix == f".{ending}"
    assert second.read_bytes() == first.read_bytes()


def test_what_was_told_then_stands_beside_what_would_be_told_now(reporter: Reporter) -> None:
    gives(reporter)
    reporter.chooses("which", "Contacten per soort")
    reporter.page.figures.tables.want_told()
    reporter.page._count()
    reporter.typist.rests()
    assert "Hetzelfde" in reporter.page.figures.tables.told.text()
    fill(reporter.vault, reporter.period.start, 240)
    reporter.shell.context.events.recorded.emit(None)
    reporter.typist.sees(lambda: not reporter.page._again.isActive())
    reporter.typist.rests()
    assert "300 (was 60)" in cells(reporter.reads())
    assert "anders" in reporter.page.figures.tables.told.text()


def test_from_the_pages_that_left_one_key_compares_them_with_now(reporter: Reporter) -> None:
    gives(reporter)
    opens_first(reporter)
    reporter.page.earlier.reading.compare_button.click()
    reporter.typist.rests()
    tables = reporter.page.figures.tables
    assert reporter.page.step is reporter.page.figures
    assert tables._ways[tables.beside.currentIndex()] is Beside.TOLD


def test_figures_that_left_without_a_file_are_compared(reporter: Reporter, vault: Vault) -> None:
    publish_figures(vault.journal, reporter.period.before, "Fonds Jong")
    reporter.page.desk.look()
    reporter.typist.rests()
    assert row(reporter).aside == "vergelijken"
    opens_first(reporter)
    page = reporter.page
    assert page.chooser.choice.period == reporter.period.before
    assert page.standing is not None
    assert page.standing.reader.name == "Fonds Jong"
    assert page.standing.told is not None


def test_figures_that_stood_beside_a_report_are_no_line_of_their_own(
    reporter: Reporter, vault: Vault
) -> None:
    fill(vault, reporter.period.before.start, 80)
    reporter.shell.context.events.recorded.emit(None)
    gives(reporter)
    assert len(vault.journal.publications()) == 2
    assert reporter.page.figures.published.rows.model().rowCount() == 1
    assert "met cijfers van" in row(reporter).detail


def test_a_file_that_went_since_is_told_and_its_figures_stay(reporter: Reporter, vault: Vault) -> None:
    gives(reporter)
    (given,) = vault.journal.publications()
    vault.journal.reports.drop_file(given.id)
    opens_first(reporter)
    assert "niet meer bewaard" in reporter.said
    assert row(reporter).aside == "vergelijken"
    assert vault.journal.publications() == (given,)
