# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.settings import Settings
from kjw_desktop.storage import open_vault
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.help_dialog import HelpDialog, key_lines
from kjw_desktop.ui.idle import IdleWatch
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.new_vault import NewVault
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.window import MainWindow

from .conftest import PASSPHRASE, present

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QSpinBox)


def shell_of(window: MainWindow) -> Shell:
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    return shell


def nameless(widget: QWidget) -> list[str]:
    """Controls below `widget` that a screen reader would not name."""
    return [
        f"{type(control).__name__} {control.objectName()}"
        for kind in CONTROLS
        for control in widget.findChildren(kind)
        if control.isVisibleTo(widget)
        and not control.objectName().startswith("qt_scrollarea")
        and not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]


def test_the_title_names_nobody(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    assert window.windowTitle() == "KJW Desktop"
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_every_page_opens_by_its_key_and_is_marked(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    shell = shell_of(window)
    for number, spec in enumerate(PAGES, 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.AltModifier)
        assert shell.current_key() == spec.key
        assert isinstance(shell.page(), Page)
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_every_control_of_every_page_has_a_name(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    shell = shell_of(window)
    for spec in (*PAGES, SETTINGS):
        shell.navigate(spec.key)
        shell.page().do(Command.NEW_CONTACT)  # type: ignore[union-attr]  # every page here is a Page
        qtbot.waitUntil(lambda: not window.tasks.busy)
        assert nameless(shell) == [], spec.key


def test_every_control_of_the_start_has_a_name(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    flow = NewVault(tmp_path, window.tasks)
    qtbot.addWidget(flow)
    assert nameless(window) == []
    assert nameless(flow) == []


def test_lock_closes_the_journal_and_keeps_nothing_of_it(
    window: MainWindow, opened: Opened, qtbot: QtBot, vault_path: Path
) -> None:
    window.show_journal(opened)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    shell, page = weakref.ref(shell_of(window)), weakref.ref(shell_of(window).page())
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.locked
    assert isinstance(window.centralWidget(), StartScreen)
    gc.collect()
    assert shell() is None
    assert page() is None
    with open_vault(vault_path, PASSPHRASE) as vault:
        assert not vault.read_only


def test_silence_locks(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    window.show_journal(opened)
    window._watch().start(0.002)
    qtbot.waitUntil(lambda: window.locked)


def test_keys_put_off_the_lock(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    watch = IdleWatch(field)
    told: list[int] = []
    watch.idle.connect(lambda: told.append(1))
    watch.start(1)
    qtbot.wait(1000)
    left = watch._timer.remainingTime()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert watch._timer.remainingTime() > left
    assert not told
    watch.start(0.05 / 60)
    qtbot.waitUntil(lambda: bool(told))
    watch.stop()


def test_zero_minutes_never_lock(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    watch = IdleWatch(field)
    watch.start(0)
    with qtbot.assertNotEmitted(watch.idle, wait=100):
        pass


def test_where_the_window_stood_is_remembered(window: MainWindow, kept: SettingsFile) -> None:
    window.resize(1111, 777)
    stood = window.saveGeometry()
    window.close()
    assert kept.geometry == stood


def test_demo_data_is_marked_as_such(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    opened.vault.journal.save_settings(Settings(organisation="Voorbeeld", demo=True))
    window.show_journal(Opened(opened.vault, opened.vault.journal.settings(), opened.vocabularies))
    assert not shell_of(window)._top.isHidden()
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_commands_go_to_the_page_on_show_first_then_home(
    opened: Opened, tasks: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(opened, tasks)
    present(qtbot, shell)
    shell.navigate("settings")
    taken: list[Command] = []

    def take(_page: SettingsPage, command: Command) -> bool:
        taken.append(command)
        return True

    monkeypatch.setattr(SettingsPage, "do", take)
    QTest.keyClick(shell, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert taken == [Command.REPORTS]
    assert shell.current_key() == "settings"
    monkeypatch.setattr(SettingsPage, "do", lambda _page, _command: False)
    QTest.keyClick(shell, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_key() == "reports"
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)


def test_f6_walks_through_the_parts_and_back_to_the_side_bar(
    opened: Opened, tasks: TaskRunner, qtbot: QtBot
) -> None:
    shell = Shell(opened, tasks)
    present(qtbot, shell)
    shell.navigate("settings")
    first = QApplication.focusWidget()
    QTest.keyClick(shell, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is shell._side.current()
    QTest.keyClick(shell, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is first


def test_the_help_lists_every_key_once(qtbot: QtBot) -> None:
    keys = [key for key, _says in key_lines()]
    assert len(keys) == len(set(keys))
    assert {"Alt+1", "Alt+6", "Ctrl+N", "Ctrl+L", "F6", "F1"} <= set(keys)
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
