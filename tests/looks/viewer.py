# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who brings the window of the demo to a page or state, to look at it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QThread
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kjw_desktop.demo.folder import PASSPHRASE
from kjw_desktop.storage import open_vault
from kjw_desktop.ui.in_turns import being_made
from kjw_desktop.ui.pictures import settle
from kjw_desktop.ui.privacy_view.covering import uncover
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.window import MainWindow

PATIENCE_S = 20.0
CTRL = Qt.KeyboardModifier.ControlModifier


class Viewer:
    """A window of `size`, with what it remembers and a copy of the vault `demo` in the folder `home`."""

    def __init__(self, look: Look, size: tuple[int, int], demo: Path, home: Path) -> None:
        self.home = home
        self._demo = demo
        self._kept = SettingsFile(home)
        self.window = MainWindow(self._kept, look)
        self.size = size
        self._opened: Opened | None = None

    @property
    def shell(self) -> Shell:
        """What stands in the window while the journal is open."""
        central = self.window.centralWidget()
        assert isinstance(central, Shell), central
        return central

    def opens(self) -> None:
        """The journal is open on its first page."""
        path = self._copied()
        vault = open_vault(path, PASSPHRASE)
        self.window.show_journal(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()))
        self.shows()

    def locked(self) -> None:
        """The start screen asks for the passphrase of the journal that was open last."""
        self._kept.remember_vault(self._copied(), None)
        self.window.close()
        self.window = MainWindow(self._kept, self.window.look)
        self.shows()

    def shows(self) -> None:
        """The window stands there and is quiet."""
        self.window.resize(*self.size)
        self.window.show()
        self.window.activateWindow()
        self.rests()

    def goes_to(self, key: str, subject: object = None) -> None:
        """A page is on show."""
        self.shell.navigate(key, subject)
        self.rests()

    def types(self, text: str) -> None:
        """Letters where the focus is."""
        QTest.keyClicks(self._focused(), text)
        self.rests()

    def presses(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """A key, perhaps held with another."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifiers)
            self.rests()

    def clicks(self, text: str) -> None:
        """The button on show that says `text`, as it is spoken."""
        button = next(
            each
            for each in self.window.findChildren(QPushButton)
            if each.isVisible() and each.accessibleName() == text
        )
        button.click()
        self.rests()

    def sees(self, what: Callable[[], object]) -> None:
        """Wait until `what` is so."""
        end = monotonic() + PATIENCE_S
        while not what():
            assert monotonic() < end, "it never came"
            QCoreApplication.processEvents()
            QThread.msleep(5)

    def rests(self) -> None:
        """Wait until nothing is under way, and the page is made."""
        settle(lambda: self.window.tasks.busy or being_made(self.window))

    def picture(self) -> QPixmap:
        """The window as it stands, with what popped up over it."""
        picture = self.window.grab()
        for popup in self.popups():
            popup.render(picture, popup.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint()))
        return picture

    def popups(self) -> list[QWidget]:
        """Lists of offers and dialogs that stand over the window."""
        return [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window
        ]

    def leaves(self) -> None:
        """The window is gone, whatever was being written; a cover that stays over a lock is taken away."""
        for popup in self.popups():
            popup.close()
        self.window.lock()
        uncover()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _copied(self) -> Path:
        path = self.home / "voorbeeld.kjw"
        shutil.copytree(self._demo, path, ignore=shutil.ignore_patterns("*lock*"))
        return path

    def _focused(self) -> QWidget:
        self.sees(QApplication.focusWidget)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused
