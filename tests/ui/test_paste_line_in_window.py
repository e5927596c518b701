# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.activities import Activity, Headcount
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.entry.line_copier import read_line
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.today.page import TodayPage

SAM = Person(first_name="Sam")
CONTACT = Contact(
    day=date(2026, 11, 20), at=time(16), kind="inloop", people=participants(SAM.id), duration=15
)
EVENING = Activity(day=date(2026, 11, 19), title="Inloop", kind="inloop", headcount=Headcount(total=14))
WORRY = Signal(day=date(2026, 11, 18), domain="thuis", level="licht", observation="moe")


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    opened.vault.journal.record(SAM, CONTACT, EVENING, WORRY)
    QGuiApplication.clipboard().clear()
    shell = Shell(opened, tasks, day=lambda: date(2026, 11, 21))
    qtbot.addWidget(shell)
    shell.show()
    shell.navigate("today")
    shell.activateWindow()
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    return shell


@pytest.fixture
def today(shell: Shell) -> TodayPage:
    page = shell.page()
    assert isinstance(page, TodayPage)
    return page


def set_template(journal: Journal, template: str) -> None:
    journal.save_settings(replace(journal.settings(), paste_template=template))


def test_a_row_of_what_was_written_last_is_copied_with_one_key(
    shell: Shell, today: TodayPage, qtbot: QtBot
) -> None:
    set_template(shell.context.journal, "{datum};{duur};{aantal}")
    today.lists.newest.rows.setFocus()
    today.lists.newest.rows.setCurrentIndex(today.lists.newest.rows.model().index(0, 0))
    assert today.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "20-11-2026;15;1")
    assert "30" in today.message.text()


def test_what_was_just_saved_is_copied_without_choosing(shell: Shell, today: TodayPage, qtbot: QtBot) -> None:
    set_template(shell.context.journal, "{notitie}")
    today.do(Command.NEW_CONTACT)
    today.form.note.setPlainText("Samen gekookt")
    today.do(Command.SAVE_NEXT)
    qtbot.waitUntil(lambda: not today.message.isHidden())
    today.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "Samen gekookt")


def test_a_row_of_a_young_persons_timeline_is_copied(shell: Shell, qtbot: QtBot) -> None:
    set_template(shell.context.journal, "{datum};{aantal}")
    shell.navigate("people", SAM.id)
    page = shell.page()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.entry_in_focus == CONTACT.id)
    assert page.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "20-11-2026;1")


def test_in_journaal_the_row_and_the_entry_on_show_are_copied(shell: Shell, qtbot: QtBot) -> None:
    set_template(shell.context.journal, "{datum};{aantal}")
    shell.navigate("journal")
    page = shell.page()
    assert isinstance(page, JournalPage)
    qtbot.waitUntil(lambda: page.timeline.chosen() is not None)
    page.timeline.setFocus()
    assert page.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "20-11-2026;1")
    page.arrive(EVENING.id)
    qtbot.waitUntil(lambda: page.entry.entry is not None)
    assert page.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "19-11-2026;14")


def test_without_a_template_or_a_choice_it_says_what_to_do(
    shell: Shell, today: TodayPage, qtbot: QtBot
) -> None:
    today.do(Command.COPY_LINE)
    chosen_first = today.message.text()
    today._last_saved = CONTACT.id
    today.do(Command.COPY_LINE)
    qtbot.waitUntil(lambda: today.message.text() != chosen_first)
    assert QGuiApplication.clipboard().text() == ""


def test_lines_are_of_contacts_and_groups_alone(shell: Shell) -> None:
    journal = shell.context.journal
    assert read_line(journal, EVENING.id) == ""
    set_template(journal, "{aantal} {namen}")
    assert read_line(journal, EVENING.id) == "14"
    assert read_line(journal, CONTACT.id) == "1 Sam"
    assert read_line(journal, WORRY.id) is None


@pytest.fixture
def settings(shell: Shell) -> SettingsPage:
    shell.navigate("settings")
    page = shell.page()
    assert isinstance(page, SettingsPage)
    return page


def test_the_card_keeps_a_template_and_shows_a_line_of_it(shell: Shell, settings: SettingsPage) -> None:
    settings.paste.template.setText("{datum} / {duur}")
    assert "21-11-2026 / 15" in settings.paste.preview.text()
    assert settings.paste.warning.isHidden()
    settings.paste.template.returnPressed.emit()
    assert shell.context.journal.settings().paste_template == "{datum} / {duur}"


def test_the_card_warns_of_names_and_refuses_what_no_line_can_hold(
    shell: Shell, settings: SettingsPage
) -> None:
    settings.paste.template.setText("{namen} {kleur}")
    assert "{namen}" in settings.paste.warning.text()
    assert not settings.paste.warning.isHidden()
    settings.paste.template.returnPressed.emit()
    assert "{kleur}" in settings.message.text()
    assert shell.context.journal.settings().paste_template == ""
