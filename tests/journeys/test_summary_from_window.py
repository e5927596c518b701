# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""At the end of a quarter: a preview that publishes nothing, and the PDF that does."""

from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.buttons import PlainButton
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(typist: Typist, vault: Vault, shell: Shell) -> ReportsPage:
    """The page Verslagen over a quarter of sixty contacts with twelve young people."""
    people = [Person(first_name=f"Naam{n}", birth_year=2010 + n % 6) for n in range(12)]
    start = Period.quarter_of(shell.context.today()).before.start
    contacts = [
        Contact(
            day=start + timedelta(days=n),
            kind="inloop",
            people=participants(people[n % 12].id),
            note="zeeleeuw",
        )
        for n in range(60)
    ]
    vault.journal.record(*people, *contacts)
    typist.presses(Qt.Key.Key_R, CTRL)
    typist.rests()
    page = shell.findChild(ReportsPage)
    assert page is not None
    return page


def test_a_preview_publishes_nothing(page: ReportsPage, vault: Vault) -> None:
    assert page.make.isEnabled()
    assert vault.journal.publications() == ()


def test_the_pdf_is_made_by_keyboard_and_enters_the_ledger(
    page: ReportsPage, typist: Typist, vault: Vault, tmp_path: Path
) -> None:
    target = tmp_path / "kwartaal.pdf"
    page.choose_path = lambda _name: str(target)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(target.exists)
    typist.rests()
    text = "\n".join(sheet.extract_text() for sheet in pypdf.PdfReader(target).pages)
    assert "60" in text
    assert "zeeleeuw" not in text
    assert "Naam" not in text
    told = vault.journal.publications("gemeente")
    period = Period.quarter_of(typist_today(page)).before
    assert [publication.period for publication in told] == [str(period)]
    assert page.published.rows.model().rowCount() == 1
    assert [entry.act for entry in vault.journal.log_entries()] == ["publish"]


def test_stopping_makes_and_publishes_nothing(
    page: ReportsPage, typist: Typist, vault: Vault, tmp_path: Path
) -> None:
    target = tmp_path / "kwartaal.pdf"
    page.choose_path = lambda _name: str(target)
    page.make.click()
    page.progress.findChildren(PlainButton)[0].click()
    typist.rests()
    assert not target.exists()
    assert vault.journal.publications() == ()
    assert page.make.isEnabled()


def test_a_folder_that_cannot_be_written_is_told_in_the_page(
    page: ReportsPage, typist: Typist, tmp_path: Path
) -> None:
    page.choose_path = lambda _name: str(tmp_path / "weg" / "kwartaal.pdf")
    page.make.click()
    typist.rests()
    typist.sees(page.message.isVisible)
    assert page.make.isEnabled()


def typist_today(page: ReportsPage) -> date:
    return page.context.today()
