# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.errors import WrongSecret
from kjw_desktop.storage import open_vault
from kjw_desktop.ui.entry.choice import Choice, Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.settings.backup_card import BackupCard
from kjw_desktop.ui.settings.organisation_card import OrganisationCard
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.settings.passphrase_card import PassphraseCard
from kjw_desktop.ui.settings.recovery_card import RecoveryCard
from kjw_desktop.ui.settings.window_card import WindowCard
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.start.recovery_check import RecoveryCheck
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.widgets.new_passphrase import NewPassphrase
from tests.conftest import PATIENCE_MS

from .conftest import PASSPHRASE


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    shell = Shell(opened, tasks)
    qtbot.addWidget(shell)
    shell.show()
    shell.navigate("settings")
    return shell


@pytest.fixture
def page(shell: Shell) -> SettingsPage:
    page = shell.page()
    assert isinstance(page, SettingsPage)
    page.making.finish()
    return page


def test_the_organisation_is_kept_and_told(shell: Shell, page: SettingsPage, qtbot: QtBot) -> None:
    card = page.findChild(OrganisationCard)
    assert card is not None
    line = card._lines["gemeente"]
    line.setText("Waterveen")
    with qtbot.waitSignal(shell.context.events.settings_changed) as told:
        line.returnPressed.emit()
    assert told.args is not None
    assert told.args[0].gemeente == "Waterveen"
    assert shell.context.journal.settings().gemeente == "Waterveen"


def test_an_empty_organisation_is_not_kept(shell: Shell, page: SettingsPage) -> None:
    card = page.findChild(OrganisationCard)
    assert card is not None
    card._lines["organisation"].clear()
    card._lines["organisation"].returnPressed.emit()
    assert shell.context.journal.settings().organisation == "Stichting Waterveen"
    assert not page.message.isHidden()


def test_a_backup_opens_with_the_same_passphrase_and_is_told(
    shell: Shell, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    card = page.findChild(BackupCard)
    assert card is not None
    with qtbot.waitSignal(shell.context.events.settings_changed, timeout=PATIENCE_MS):
        card.backup_in(tmp_path)
    assert shell.context.journal.settings().last_backup is not None
    copies = [path for path in tmp_path.glob("*.kjw") if path != shell.context.vault.path]
    with open_vault(copies[0], PASSPHRASE, read_only=True) as copy:
        assert copy.journal.settings().organisation == "Stichting Waterveen"


def test_the_passphrase_changes_only_for_who_knows_it(
    shell: Shell, page: SettingsPage, qtbot: QtBot, vault_path: Path
) -> None:
    card = page.findChild(PassphraseCard)
    assert card is not None
    new = "kanarie-brood-acht-heuvel-07"
    for now, opens in (("niet de goede", PASSPHRASE), (PASSPHRASE, new)):
        card._now.setText(now)
        for line in (card._new.first, card._new.second):
            line.setText(new)
            line.textEdited.emit(new)
        card._new.submitted.emit()
        qtbot.waitUntil(lambda: not shell.context.tasks.busy)
        open_vault(vault_path, opens, read_only=True).close()
    with pytest.raises(WrongSecret):
        open_vault(vault_path, PASSPHRASE, read_only=True)
    assert all(not line.text() for line in card.findChildren(QLineEdit))


def test_whoever_forgot_the_passphrase_takes_a_new_one_by_recovery_key(
    shell: Shell, page: SettingsPage, vault_path: Path, qtbot: QtBot
) -> None:
    key = shell.context.vault.new_recovery_key()
    card = page.findChild(PassphraseCard)
    assert card is not None
    new = "kanarie-brood-acht-heuvel-07"
    card._now.setText(key.lower())
    for line in (card._new.first, card._new.second):
        line.setText(new)
        line.textEdited.emit(new)
    card._new.submitted.emit()
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    open_vault(vault_path, new, read_only=True).close()


def test_theme_and_lock_minutes_are_kept_where_they_belong(
    shell: Shell, page: SettingsPage, look: Look
) -> None:
    card = page.findChild(WindowCard)
    assert card is not None
    theme, minutes = card.findChild(QComboBox), card.findChild(QSpinBox)
    assert theme is not None
    assert minutes is not None
    theme.setCurrentIndex(theme.findData(ThemeChoice.DARK.value))
    assert SettingsFile().theme is ThemeChoice.DARK
    assert look.tokens().name == "dark"
    minutes.setValue(12)
    minutes.editingFinished.emit()
    assert shell.context.journal.settings().lock_minutes == 12


def test_a_passphrase_that_a_screen_reader_puts_in_is_weighed_too(qtbot: QtBot, look: Look) -> None:
    fields = NewPassphrase(lambda: ())
    qtbot.addWidget(fields)
    for line in (fields.first, fields.second):
        line.setText(PASSPHRASE)
    assert fields.accepted() == PASSPHRASE


def test_letters_that_a_screen_reader_puts_in_bring_offers(qtbot: QtBot, look: Look) -> None:
    field = ChoiceField("Jongeren", Choices((Choice("Sam", 1), Choice("Yara", 2))).fitting)
    qtbot.addWidget(field)
    field.show()
    field.edit.setText("ya")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert [choice.value for choice in field.taken] == [2]


def test_a_new_recovery_key_is_not_left_behind_unasked(
    shell: Shell, page: SettingsPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.findChild(RecoveryCard) is not None)
    card = page.recovery
    assert page.leave()
    card._passphrase.setText(PASSPHRASE)
    card._passphrase.returnPressed.emit()
    qtbot.waitUntil(lambda: card.unkept)
    shell.navigate("today")
    assert shell.page() is page
    assert not page.message.isHidden()
    check = card.findChild(RecoveryCheck)
    assert check is not None
    for line, group in check._asked:
        line.setText(group)
    check.submitted.emit()
    assert not card.unkept
    shell.navigate("today")
    assert shell.page() is not page
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)


def test_whoever_leaves_twice_goes_without_the_new_recovery_key(
    shell: Shell, page: SettingsPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.findChild(RecoveryCard) is not None)
    page.recovery._passphrase.setText(PASSPHRASE)
    page.recovery._passphrase.returnPressed.emit()
    qtbot.waitUntil(lambda: page.recovery.unkept)
    shell.navigate("today")
    assert shell.page() is page
    shell.navigate("today")
    assert shell.page() is not page
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
