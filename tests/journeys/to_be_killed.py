# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a script stands on that opens the window in a process of its own, for a test to kill.

A script begins with `from tests.journeys.to_be_killed import *` and `window, vault = opens(…)`.
"""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

__all__ = ["CTRL", "QTest", "Qt", "app", "opens", "presses", "rests", "types"]

CTRL = Qt.KeyboardModifier.ControlModifier
_CALM_MS, _LOOK_MS = 150, 20

app = QApplication([])
_windows: list[MainWindow] = []


def opens(path: str, passphrase: str) -> tuple[MainWindow, Vault]:
    """The window over the vault at `path`, on show."""
    vault = open_vault(path, passphrase)
    window = MainWindow(SettingsFile(), Look(app, ThemeChoice.LIGHT))
    _windows.append(window)
    window.show_journal(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()))
    window.show()
    window.activateWindow()
    rests()
    return window, vault


def rests() -> None:
    """Wait until nothing is under way."""
    QTest.qWait(_CALM_MS)
    while any(window.tasks.busy for window in _windows):
        QTest.qWait(_LOOK_MS)


def types(text: str) -> None:
    """Letters where the cursor is."""
    QTest.keyClicks(_place(), text)


def presses(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the cursor is, and what follows from it."""
    QTest.keyClick(_place(), key, modifiers)
    rests()


def _place() -> QWidget:
    """Where the next key goes."""
    return QApplication.focusWidget() or _windows[-1]
