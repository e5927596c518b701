# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report with words: what was not looked over keeps it here, and one key leads to where it is."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.storage import Vault
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist
from tests.journeys.quarter_case import Reporter, fill


@pytest.fixture
def reporter(typist: Typist, vault: Vault, shell: Shell, tmp_path: Path) -> Reporter:
    """The page Verslagen over a quarter of sixty contacts, ten of them of a programme."""
    reporter = Reporter(typist, shell, vault)
    fill(vault, reporter.period.start, 60)
    day = reporter.period.start
    contacts = (
        Contact(day=day + timedelta(days=n), kind="inloop", programmes=("pedagogische_basis",))
        for n in range(20)
    )
    vault.journal.record(*contacts)
    reporter.opens()
    reporter.saves_in(tmp_path / "uit")
    (tmp_path / "uit").mkdir()
    return reporter


def writes(reporter: Reporter, text: str) -> None:
    """An introduction, and back to the figures."""
    reporter.page.story.act.click()
    reporter.typist.rests()
    view = reporter.page.section
    assert isinstance(view, WordsView)
    view.writing.introduction.setFocus()
    reporter.typist.types(text)
    reporter.escapes()


def test_a_name_that_nobody_looked_at_keeps_the_report_here(
    reporter: Reporter, vault: Vault, tmp_path: Path
) -> None:
    writes(reporter, "Met Naam3 aten we iedere week samen.")
    reporter.goes_on()
    made = reporter.page.giving.made
    assert made is not None
    assert "Naam3" not in " ".join(made.sheets.texts)
    reporter.goes_on()
    assert reporter.said
    assert not list((tmp_path / "uit").iterdir())
    assert vault.journal.publications() == ()


def test_one_key_leads_from_there_to_the_words(reporter: Reporter) -> None:
    writes(reporter, "Met Naam3 aten we iedere week samen.")
    reporter.goes_on()
    reporter.goes_on()
    act = reporter.page.message._act
    assert act.accessibleName() == "Nalezen"
    act.setFocus()
    reporter.typist.presses(Qt.Key.Key_Return)
    reporter.typist.rests()
    view = reporter.page.section
    assert isinstance(view, WordsView)
    assert view.writing.introduction.toPlainText() == "Met Naam3 aten we iedere week samen."


def test_figures_alone_leave_all_the_same_as_a_workbook(reporter: Reporter, tmp_path: Path) -> None:
    writes(reporter, "Met Naam3 aten we iedere week samen.")
    reporter.goes_on()
    reporter.page.giving.kinds.setFocus()
    reporter.typist.presses(Qt.Key.Key_2)
    reporter.goes_on()
    assert [path.suffix for path in (tmp_path / "uit").iterdir()] == [".xlsx"]


def test_words_without_anybody_in_them_are_in_the_file(reporter: Reporter, tmp_path: Path) -> None:
    writes(reporter, "we aten iedere week samen en dat deed ons goed.")
    reporter.goes_on()
    reporter.goes_on()
    assert [path.suffix for path in (tmp_path / "uit").iterdir()] == [".pdf"], reporter.said


def test_ctrl_enter_in_the_words_is_theirs_and_not_the_pages(reporter: Reporter) -> None:
    reporter.page.story.act.click()
    reporter.typist.rests()
    assert reporter.page.do(Command.SAVE_NEXT)
    reporter.typist.rests()
    assert isinstance(reporter.page.step, WordsView)


def test_a_programme_has_figures_and_a_report_of_its_own(
    reporter: Reporter, vault: Vault, tmp_path: Path
) -> None:
    reporter.chooses("which", "Contacten per soort")
    assert reporter.reads()[-1][1] == "80"
    box = reporter.page.chooser.programme
    name = box.itemText(box.findData("pedagogische_basis"))
    reporter.chooses("programme", name)
    assert reporter.reads()[-1][1] == "20"
    reporter.goes_on()
    reporter.goes_on()
    (target,) = (tmp_path / "uit").iterdir()
    assert target.name == f"samenvatting-{reporter.period}-pedagogische_basis.pdf"
    assert '"programme": "pedagogische_basis"' in vault.journal.publications()[-1].content
    model = reporter.page.figures.published.rows.model()
    assert name in str(model.index(0, 0).data())


def test_the_card_tells_how_much_was_tried_with_what_the_reader_has(reporter: Reporter) -> None:
    checked = reporter.page.figures.checked
    assert "geen eerder verslag" in checked.nothing.text()
    assert checked.nothing.text().startswith("Niets.")
    reporter.goes_on()
    reporter.goes_on()
    assert "1 eerder verslag" in checked.nothing.text()
