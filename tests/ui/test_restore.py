# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Putting a backup back from the start screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.people import Person
from kjw_desktop.storage import open_vault
from kjw_desktop.storage.vault.backup import backup
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.start.restore_card import RestoreCard
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.start.unlock_card import UnlockCard
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look

from .conftest import PASSPHRASE, present


@pytest.fixture
def saved(vault_path: Path, tmp_path: Path) -> Path:
    """A backup of the vault with one young person, who was erased from the vault since."""
    sam = Person(first_name="Sam")
    with open_vault(vault_path, PASSPHRASE) as vault:
        vault.journal.record(sam)
        where = tmp_path / "stick" / "waterveen-backup.kjw"
        where.parent.mkdir()
        backup(vault, where)
        vault.journal.erase(sam.id)
    return where


@pytest.fixture
def screen(look: Look, kept: SettingsFile, vault_path: Path, qtbot: QtBot) -> Iterator[StartScreen]:
    """The start screen that knows the vault, as the active window."""
    kept.remember_vault(vault_path, None)
    tasks = TaskRunner()
    screen = StartScreen(kept, tasks)
    present(qtbot, screen)
    yield screen
    tasks.stop_all()


@pytest.fixture
def card(screen: StartScreen, saved: Path, vault_path: Path) -> RestoreCard:
    """The card, with the backup and its passphrase typed."""
    [button] = [b for b in screen.findChildren(QPushButton) if b.accessibleName() == "Put a backup back"]
    button.click()
    card = screen.findChild(RestoreCard)
    assert card is not None
    assert card.target.folder() == vault_path
    assert QApplication.focusWidget() is card.backup.line
    card.backup.line.selectAll()
    QTest.keyClicks(card.backup.line, str(saved))
    card.secret.setFocus()
    QTest.keyClicks(card.secret, PASSPHRASE)
    return card


def people(path: Path) -> list[str]:
    with open_vault(path, PASSPHRASE, read_only=True) as vault:
        return [name.name for name in vault.journal.names()]


def test_a_journal_is_replaced_only_when_asked_twice_and_kept_beside_it(
    screen: StartScreen, card: RestoreCard, vault_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(card.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(card.message.isVisible)
    assert people(vault_path) == []
    qtbot.waitUntil(card.act.isEnabled)
    QTest.keyClick(card.act, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.findChild(UnlockCard) is not None)
    assert people(vault_path) == ["Sam"]
    [old] = vault_path.parent.glob("waterveen-oud-*.kjw")
    assert people(old) == []


def test_another_place_is_another_question(
    screen: StartScreen, card: RestoreCard, tmp_path: Path, vault_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(card.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(card.message.isVisible)
    qtbot.waitUntil(card.act.isEnabled)
    card.target.line.setText(str(tmp_path / "nieuw.kjw"))
    assert card.act.accessibleName() == "Put it back"
    QTest.keyClick(card.act, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.findChild(UnlockCard) is not None)
    assert people(tmp_path / "nieuw.kjw") == ["Sam"]
    assert people(vault_path) == []


def test_a_wrong_passphrase_and_a_damaged_backup_change_nothing(
    card: RestoreCard, saved: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "nieuw.kjw"
    card.target.line.setText(str(target))
    card.secret.setText("een heel andere zin")
    card.act.click()
    qtbot.waitUntil(card.message.isVisible)
    qtbot.waitUntil(card.act.isEnabled)
    assert not target.exists()
    [database] = [file for file in saved.iterdir() if file.stat().st_size > 20_000]
    data = bytearray(database.read_bytes())
    data[-2000] ^= 0xFF
    database.write_bytes(bytes(data))
    card.secret.setText(PASSPHRASE)
    card.message.clear()
    card.act.click()
    qtbot.waitUntil(card.message.isVisible)
    assert not target.exists()
    assert list(target.parent.glob(".nieuw*")) == []


def test_cancelled_everything_is_as_it_was(card: RestoreCard, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "nieuw.kjw"
    card.target.line.setText(str(target))
    card.act.click()
    assert not card.back.isEnabled()
    [cancel] = [b for b in card.strip.findChildren(QPushButton) if b.isVisible()]
    cancel.click()
    qtbot.waitUntil(card.act.isEnabled)
    assert not target.exists()
    assert list(tmp_path.glob("*hersteld*")) == []


def test_escape_goes_back_and_forgets_the_passphrase(
    screen: StartScreen, card: RestoreCard, qtbot: QtBot
) -> None:
    QTest.keyClick(card.secret, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.findChild(UnlockCard) is not None)
