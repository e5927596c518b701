# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A window with an open journal, and a person who types in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.language import translators
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault
from kjw_desktop.ui.in_turns import being_made
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow
from tests.day import today

PASSPHRASE = "vlinder-tractor-zeven-maan-91"
MOST_STEPS = 20
"""Turns of the event loop for what follows from what was read."""


class Typist:
    """Somebody with a keyboard and no mouse; counts the keys that are no text."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window
        self.keys = 0

    @property
    def place(self) -> QWidget:
        """Where the next key goes."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused

    def types(self, text: str) -> None:
        """Letters where the focus is, of any alphabet."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.place, event)

    def presses(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """A key, perhaps held with another, perhaps several times."""
        for _ in range(times):
            QTest.keyClick(self.place, key, modifiers)
            self.keys += 1

    def sees(self, what: Callable[[], object]) -> None:
        """Wait until `what` is so."""
        self._qtbot.waitUntil(lambda: bool(what()))

    def rests(self) -> None:
        """Wait until nothing is under way in the background, and the page is made."""
        self.sees(self._is_quiet)
        for _ in range(MOST_STEPS):
            QCoreApplication.processEvents()
        self.sees(self._is_quiet)

    def _is_quiet(self) -> bool:
        return not self.window.tasks.busy and not being_made(self.window)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault, open."""
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    with made.vault as vault:
        yield vault


@pytest.fixture
def typist(qtbot: QtBot, qapp: QApplication, vault: Vault) -> Iterator[Typist]:
    """Somebody in front of the open journal."""
    look = Look(qapp, ThemeChoice.LIGHT)
    in_dutch = translators()
    for translator in in_dutch:
        qapp.installTranslator(translator)
    window = MainWindow(SettingsFile(), look, today)
    qtbot.addWidget(window)
    window.show_journal(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()))
    window.show()
    window.activateWindow()
    typist = Typist(qtbot, window)
    typist.rests()
    yield typist
    window.tasks.stop_all()
    for translator in in_dutch:
        qapp.removeTranslator(translator)


@pytest.fixture
def shell(typist: Typist) -> Shell:
    """What stands in the window while the journal is open."""
    central = typist.window.centralWidget()
    assert isinstance(central, Shell)
    return central
