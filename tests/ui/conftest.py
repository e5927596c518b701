# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A window over a real encrypted vault, with cheap keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.settings import Settings
from kjw_desktop.storage import CHEAP_COST, create_vault
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

PASSPHRASE = "vlinder-tractor-zeven-maan-91"


def present(qtbot: QtBot, widget: QWidget) -> None:
    """Show `widget` as the active window."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light look, put on."""
    return Look(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def vault_path(tmp_path: Path) -> Path:
    """A closed vault of an organisation, that opens with PASSPHRASE."""
    path = tmp_path / "waterveen.kjw"
    new = create_vault(path, PASSPHRASE, cost=CHEAP_COST)
    new.vault.journal.save_settings(Settings(organisation="Stichting Waterveen", privacy_officer="fg@x.nl"))
    new.vault.close()
    return path


@pytest.fixture
def opened(vault_path: Path) -> Iterator[Opened]:
    """That vault, open for writing."""
    from kjw_desktop.storage import open_vault

    with open_vault(vault_path, PASSPHRASE) as vault:
        yield Opened(vault, vault.journal.settings(), vault.journal.vocabularies())


@pytest.fixture
def tasks(opened: Opened, qapp: QApplication) -> Iterator[TaskRunner]:
    """What runs for the pages of that vault; over before it closes."""
    runner = TaskRunner()
    yield runner
    runner.end()


@pytest.fixture
def kept(tmp_path: Path) -> SettingsFile:
    """What the window remembers: nothing yet."""
    folder = tmp_path / "config"
    folder.mkdir()
    return SettingsFile(folder)


@pytest.fixture
def window(kept: SettingsFile, look: Look, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window at its first start, on show."""
    window = MainWindow(kept, look)
    present(qtbot, window)
    yield window
    window.close()
