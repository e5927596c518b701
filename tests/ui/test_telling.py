# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.reports.leaflet.compose import compose_leaflet
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.settings.leaflet_card import LeafletActCard
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.today.leaflet_card import as_html
from kjw_desktop.ui.today.page import TodayPage

TODAY = date(2026, 11, 21)
SAM, NOOR = Person(first_name="Sam"), Person(first_name="Noor")


def contact(*people: Person, days_ago: int = 0) -> Contact:
    return Contact(
        day=TODAY - timedelta(days=days_ago), kind="inloop", people=participants(*(p.id for p in people))
    )


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    shell = Shell(opened, tasks, day=lambda: TODAY)
    qtbot.addWidget(shell)
    shell.show()
    shell.navigate("today")
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    return shell


@pytest.fixture
def page(shell: Shell) -> TodayPage:
    page = shell.page()
    assert isinstance(page, TodayPage)
    return page


def told(shell: Shell) -> list[Consent]:
    return [each for each in shell.context.journal.records(EntryKind.CONSENT) if isinstance(each, Consent)]


def test_an_empty_journal_reminds_of_nothing(page: TodayPage) -> None:
    assert page.reminder.isHidden()


def test_the_first_record_brings_the_reminder_and_telling_settles_it(
    shell: Shell, page: TodayPage, qtbot: QtBot
) -> None:
    shell.context.journal.record(SAM, NOOR, contact(SAM, days_ago=2), contact(NOOR, days_ago=1))
    shell.context.events.recorded.emit(None)
    qtbot.waitUntil(page.reminder.isVisible)
    assert "Sam" in page.reminder.text()
    assert "1" in page.reminder.text()
    QTest.keyClick(page.reminder.settle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Noor" in page.reminder.text())
    (consent,) = told(shell)
    assert (consent.kind, consent.person_ids, consent.day) == (TOLD_WHAT_IS_KEPT, (SAM.id,), TODAY)
    assert "Sam" in page.message.text()
    QTest.keyClick(page.reminder.settle, Qt.Key.Key_Return)
    qtbot.waitUntil(page.reminder.isHidden)
    assert len(told(shell)) == 2


def test_pressing_twice_records_once(shell: Shell, page: TodayPage, qtbot: QtBot) -> None:
    shell.context.journal.record(SAM, contact(SAM))
    shell.context.events.recorded.emit(None)
    qtbot.waitUntil(page.reminder.isVisible)
    page.reminder._settle()
    page.reminder._settle()
    qtbot.waitUntil(page.reminder.isHidden)
    assert len(told(shell)) == 1


def test_somebody_erased_meanwhile_is_said_so(shell: Shell, page: TodayPage, qtbot: QtBot) -> None:
    shell.context.journal.record(SAM, contact(SAM))
    shell.context.events.recorded.emit(None)
    qtbot.waitUntil(page.reminder.isVisible)
    shell.context.journal.erase(SAM.id)
    page.reminder.settle.click()
    qtbot.waitUntil(lambda: not page.message.isHidden())
    assert told(shell) == []


def test_the_leaflet_is_shown_with_what_the_settings_know(
    shell: Shell, page: TodayPage, qtbot: QtBot
) -> None:
    page.reminder.leaflet_wanted.emit()
    qtbot.waitUntil(page.leaflet.isVisible)
    said = " ".join(label.text() for label in page.leaflet.findChildren(QLabel))
    assert "Stichting Waterveen" in said
    assert "**" not in said
    QTest.keyClick(page.leaflet, Qt.Key.Key_Escape)
    assert page.leaflet.isHidden()


def test_who_reads_the_leaflet_along_sees_no_name(shell: Shell, page: TodayPage, qtbot: QtBot) -> None:
    shell.context.journal.record(SAM, contact(SAM))
    shell.context.events.recorded.emit(None)
    qtbot.waitUntil(page.reminder.isVisible)
    page.reminder.show_leaflet.click()
    qtbot.waitUntil(page.leaflet.isVisible)
    page.refresh()
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    assert not page.reminder.isVisible()
    assert not page.lists.newest.isVisible()
    assert page.parts() == [page.leaflet.print_button]
    assert page.do(Command.NEW_CONTACT)
    assert page.leaflet.isHidden()
    assert page.form.isVisible()


def test_the_settings_lead_to_it_too(shell: Shell, page: TodayPage, qtbot: QtBot) -> None:
    shell.navigate("settings")
    qtbot.waitUntil(lambda: shell.findChild(LeafletActCard) is not None)
    card = shell.findChild(LeafletActCard)
    assert card is not None
    card.show_leaflet.click()
    assert shell.page() is page
    qtbot.waitUntil(page.leaflet.isVisible)


def test_it_is_saved_as_a_pdf(shell: Shell, page: TodayPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.leaflet.open()
    qtbot.waitUntil(page.leaflet.isVisible)
    page.leaflet.choose_path = lambda _name: str(tmp_path / "blad")
    page.leaflet.save.click()
    qtbot.waitUntil(lambda: not page.message.isHidden())
    text = PdfReader(BytesIO((tmp_path / "blad.pdf").read_bytes())).pages[0].extract_text()
    assert "Wat wij over jou opschrijven" in text


def test_a_place_that_cannot_be_written_is_said_so(
    shell: Shell, page: TodayPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.leaflet.open()
    qtbot.waitUntil(page.leaflet.isVisible)
    page.leaflet.choose_path = lambda _name: str(tmp_path / "weg" / "blad.pdf")
    page.leaflet.save.click()
    qtbot.waitUntil(lambda: not page.message.isHidden())
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_the_print_has_every_line_and_reads_no_name_as_markup(shell: Shell) -> None:
    settings = replace(shell.context.journal.settings(), worker_name="<b>Robin</b> & co")
    content = compose_leaflet(settings)
    document = QTextDocument()
    document.setHtml(as_html(content))
    printed = document.toPlainText()
    for part in content.parts:
        for line in part.lines:
            assert line.replace("**", "") in printed
