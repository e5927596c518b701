# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.storage import create_vault, open_vault, open_vault_with_recovery_key
from kjw_desktop.storage.vault.keys import CHEAP_COST
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start import new_vault
from kjw_desktop.ui.start.example_card import ExampleCard
from kjw_desktop.ui.start.new_vault import NewVault
from kjw_desktop.ui.start.new_vault_cards import CheckCard, KeyCard, PassphraseCard
from kjw_desktop.ui.start.unlock_card import UnlockCard
from kjw_desktop.ui.start.welcome_card import WelcomeCard
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.window import MainWindow
from tests.conftest import PATIENCE_MS

from .conftest import PASSPHRASE, present


def type_into(qtbot: QtBot, text: str) -> None:
    """Type where the focus is, as a person does."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    QTest.keyClicks(focus, text)


def press(qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    """Press `key` where the focus is."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or QWidget(), key)


def shown(window: MainWindow, kind: type[QWidget]) -> QWidget | None:
    """The one visible widget of `kind`."""
    return next((widget for widget in window.findChildren(kind) if widget.isVisible()), None)


def fill_about(qtbot: QtBot, folder: Path) -> None:
    """Steps 1 and 2 of a new journal, by keyboard alone."""
    type_into(qtbot, "Stichting Waterveen Jong")
    for text in ("fg@waterveen.nl", "", "", "waterveen", str(folder)):
        press(qtbot, Qt.Key.Key_Tab)
        type_into(qtbot, text)
    press(qtbot, Qt.Key.Key_Tab, 2)
    press(qtbot, Qt.Key.Key_Return)


def make_up_to_key(window: MainWindow, qtbot: QtBot, folder: Path) -> NewVault:
    """From the welcome to the card with the recovery key."""
    press(qtbot, Qt.Key.Key_Return)
    flow = shown(window, NewVault)
    assert isinstance(flow, NewVault)
    fill_about(qtbot, folder)
    type_into(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window, KeyCard) is not None)
    return flow


def test_enter_twice_makes_one_journal(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Return)
    fill_about(qtbot, tmp_path)
    for _ in range(2):
        type_into(qtbot, PASSPHRASE)
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert isinstance(shown(window, KeyCard), KeyCard)


def test_enter_in_a_field_goes_on_to_the_next_step(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "Stichting Waterveen Jong")
    press(qtbot, Qt.Key.Key_Return)
    flow = shown(window, NewVault)
    assert isinstance(flow, NewVault)
    assert QApplication.focusWidget() is not flow.first_field(), "the officer is still to be filled in"
    type_into(qtbot, "fg@waterveen.nl")
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Tab)
    type_into(qtbot, str(tmp_path))
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(shown(window, PassphraseCard), PassphraseCard)


def shown_groups(window: MainWindow) -> list[str]:
    """The recovery key as it stands on the card."""
    return [label.text() for label in window.findChildren(Text) if label.property("role") == "code"]


def test_the_first_start_welcomes_with_the_main_act_in_focus(window: MainWindow) -> None:
    assert shown(window, WelcomeCard) is not None
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.property("role") == "primary"


def test_a_new_journal_is_made_by_keyboard_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kept: SettingsFile
) -> None:
    make_up_to_key(window, qtbot, tmp_path)
    groups = shown_groups(window)
    assert len(groups) == 13
    card = shown(window, KeyCard)
    assert isinstance(card, KeyCard)
    press(qtbot, Qt.Key.Key_Tab, 2)
    press(qtbot, Qt.Key.Key_Return)
    check = shown(window, CheckCard)
    assert isinstance(check, CheckCard)
    for line in check.findChildren(QLineEdit):
        number = int("".join(sign for sign in line.accessibleName() if sign.isdigit()))
        type_into(qtbot, groups[number - 1].lower())
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked)
    assert kept.last_vault == tmp_path / "waterveen.kjw"
    window.lock()
    with open_vault_with_recovery_key(tmp_path / "waterveen.kjw", "-".join(groups)) as vault:
        settings = vault.journal.settings()
    assert (settings.organisation, settings.privacy_officer) == (
        "Stichting Waterveen Jong",
        "fg@waterveen.nl",
    )


def test_a_wrong_part_of_the_key_is_named_and_does_not_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    make_up_to_key(window, qtbot, tmp_path)
    press(qtbot, Qt.Key.Key_Tab, 2)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert window.locked
    check = shown(window, CheckCard)
    assert check is not None
    assert any(
        label.property("tone") == "serious" and label.isVisible() for label in check.findChildren(Text)
    )


def test_leaving_halfway_removes_the_half_made_journal(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    make_up_to_key(window, qtbot, tmp_path)
    assert (tmp_path / "waterveen.kjw").is_dir()
    press(qtbot, Qt.Key.Key_Escape)
    assert not (tmp_path / "waterveen.kjw").exists()
    assert shown(window, WelcomeCard) is not None


def test_a_half_made_journal_that_cannot_be_removed_is_named(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_up_to_key(window, qtbot, tmp_path)

    def refuse(path: Path, close: Callable[[], None]) -> None:
        close()
        raise PermissionError(path)

    monkeypatch.setattr(new_vault, "take_away", refuse)
    press(qtbot, Qt.Key.Key_Escape)
    card = shown(window, KeyCard)
    assert isinstance(card, KeyCard)
    assert str(tmp_path / "waterveen.kjw") in card.message.text()
    press(qtbot, Qt.Key.Key_Escape)
    assert shown(window, WelcomeCard) is not None


def test_closing_the_window_halfway_removes_it_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    make_up_to_key(window, qtbot, tmp_path)
    window.close()
    assert not (tmp_path / "waterveen.kjw").exists()


def test_a_weak_passphrase_is_refused_with_a_reason(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Return)
    fill_about(qtbot, tmp_path)
    type_into(qtbot, "Welkom2026!")
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "Welkom2026!")
    press(qtbot, Qt.Key.Key_Return)
    assert not window.tasks.busy
    assert not (tmp_path / "waterveen.kjw").exists()


def test_the_organisation_and_its_privacy_officer_are_required(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab, 7)
    press(qtbot, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert not focus.text()
    flow = shown(window, NewVault)
    assert isinstance(flow, NewVault)
    assert focus is flow.first_field()


@pytest.fixture
def known(kept: SettingsFile, look: Look, qtbot: QtBot, vault_path: Path) -> MainWindow:
    """A window that knows a vault from last time."""
    kept.remember_vault(vault_path, None)
    window = MainWindow(kept, look)
    present(qtbot, window)
    return window


def test_the_passphrase_opens_what_was_open_last(known: MainWindow, qtbot: QtBot) -> None:
    type_into(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not known.locked)
    known.close()


def test_a_wrong_passphrase_stays_on_the_card_with_a_sentence(known: MainWindow, qtbot: QtBot) -> None:
    type_into(qtbot, "niet de goede")
    press(qtbot, Qt.Key.Key_Return)
    card = shown(known, UnlockCard)
    assert isinstance(card, UnlockCard)
    qtbot.waitUntil(card.message.isVisible)
    assert known.locked
    assert card.message.text()
    assert QApplication.focusWidget() is card.first_field()


def test_a_vault_open_elsewhere_is_refused_with_a_sentence(
    known: MainWindow, qtbot: QtBot, vault_path: Path
) -> None:
    with open_vault(vault_path, PASSPHRASE):
        type_into(qtbot, PASSPHRASE)
        press(qtbot, Qt.Key.Key_Return)
        card = shown(known, UnlockCard)
        assert isinstance(card, UnlockCard)
        qtbot.waitUntil(card.message.isVisible)
        assert known.locked


def test_the_recovery_key_opens_through_the_same_field(
    kept: SettingsFile, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    new = create_vault(tmp_path / "een.kjw", PASSPHRASE, cost=CHEAP_COST)
    new.vault.close()
    kept.remember_vault(tmp_path / "een.kjw", None)
    window = MainWindow(kept, look)
    present(qtbot, window)
    card = shown(window, UnlockCard)
    assert isinstance(card, UnlockCard)
    buttons = [button for button in card.findChildren(QPushButton) if button.property("role") == "plain"]
    buttons[0].click()
    type_into(qtbot, new.recovery_key.lower().replace("-", " "))
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked)
    window.close()


def test_a_last_vault_that_is_gone_leads_to_the_welcome(
    kept: SettingsFile, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    kept.remember_vault(tmp_path / "weg.kjw", None)
    window = MainWindow(kept, look)
    present(qtbot, window)
    assert shown(window, WelcomeCard) is not None


def test_a_cancelled_example_leaves_nothing_and_says_so(
    kept: SettingsFile, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    card = ExampleCard(tmp_path / "voorbeeld", tasks)
    present(qtbot, card)
    first = card.first_field()
    assert isinstance(first, QPushButton)
    first.click()
    qtbot.wait(100)
    for button in card.strip.findChildren(QPushButton):
        button.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not (tmp_path / "voorbeeld").exists()
    assert card.message.isVisible()
    assert first.isEnabled()


def test_the_example_opens_as_what_it_is(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    card = ExampleCard(tmp_path / "voorbeeld", window.tasks)
    card.opened.connect(window.show_journal)
    present(qtbot, card)
    first = card.first_field()
    assert isinstance(first, QPushButton)
    first.click()
    qtbot.waitUntil(lambda: not window.locked, timeout=4 * PATIENCE_MS)
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    assert shell.settings.demo
    qtbot.waitUntil(lambda: not window.tasks.busy)
