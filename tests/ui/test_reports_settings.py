# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the figures of reports go by, in Instellingen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.storage import open_vault
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.settings.report_card import ReportCard
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look

from .conftest import PASSPHRASE


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    shell = Shell(opened, tasks)
    qtbot.addWidget(shell)
    shell.show()
    shell.navigate("settings")
    return shell


@pytest.fixture
def card(shell: Shell) -> ReportCard:
    page = shell.page()
    assert isinstance(page, SettingsPage)
    page.making.finish()
    return page.reports


def offered(card: ReportCard) -> list[str]:
    return [card.threshold.itemText(n) for n in range(card.threshold.count())]


def test_ten_can_be_chosen_in_place_of_five_and_is_told(card: ReportCard, shell: Shell, qtbot: QtBot) -> None:
    assert offered(card) == ["5", "10"]
    with qtbot.waitSignal(shell.context.events.settings_changed):
        card.threshold.setCurrentIndex(1)
    assert shell.context.journal.settings().threshold == 10


def test_the_client_is_chosen_among_the_kinds_of_partner_and_reports_are_for_them(
    card: ReportCard, shell: Shell, qtbot: QtBot
) -> None:
    assert card.reader.currentData() == "gemeente"
    with qtbot.waitSignal(shell.context.events.settings_changed):
        card.reader.setCurrentIndex(card.reader.findData("bibliotheek"))
    assert shell.context.journal.settings().reader == "bibliotheek"
    shell.navigate("reports")
    page = shell.page()
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: page.chooser.reader.currentText().endswith(" bibliotheek"))


def test_the_region_of_the_holidays_is_kept(card: ReportCard, opened: Opened) -> None:
    card.region.setCurrentText("Midden")
    assert opened.vault.journal.settings().holiday_region == "midden"


def test_what_another_vault_brought_stands_there_and_stays(card: ReportCard, shell: Shell) -> None:
    journal = shell.context.journal
    kept = replace(journal.settings(), threshold=3, holiday_region="zuid", reader="Stichting Leerkans")
    journal.save_settings(kept)
    shell.navigate("settings")
    assert offered(card) == ["3", "5", "10"]
    assert (card.threshold.currentText(), card.region.currentText()) == ("3", "Zuid")
    assert card.reader.currentText() == "Stichting Leerkans"
    assert journal.settings().threshold == 3


def test_a_vault_that_cannot_be_written_says_so_and_shows_what_is_kept(
    opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot
) -> None:
    path = opened.vault.path
    opened.vault.close()
    with open_vault(path, PASSPHRASE, read_only=True) as vault:
        shell = Shell(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()), tasks)
        qtbot.addWidget(shell)
        shell.show()
        shell.navigate("settings")
        page = shell.page()
        assert isinstance(page, SettingsPage)
        page.making.finish()
        page.reports.threshold.setCurrentIndex(1)
        assert page.reports.threshold.currentText() == "5"
        assert not page.message.isHidden()
