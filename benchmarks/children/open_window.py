# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window with a vault open: memory after each page has been shown. Arguments: vault, passphrase."""

import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication

from benchmarks.children.telling import peak_mb, resident_mb, tell
from kjw_desktop.ui.pages import PAGES
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import by_passphrase
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

_QUIET_S = 0.3
_PATIENCE_S = 60.0


def main(vault: str, passphrase: str) -> None:
    """Open the vault at `vault`, show every page, and tell the memory after the first page and after all."""
    app = QApplication(sys.argv[:1])
    window = MainWindow(SettingsFile(), Look(app, ThemeChoice.LIGHT))
    window.show()
    window.show_journal(by_passphrase(Path(vault), passphrase)(lambda _done, _total: None))
    _settle(window)
    first = resident_mb()
    shell = window.centralWidget()
    if not isinstance(shell, Shell):
        raise TypeError(shell)
    for page in PAGES:
        shell.navigate(page.key)
        _settle(window)
    tell(first=first, all=resident_mb(), peak=peak_mb())
    window.close()


def _settle(window: MainWindow) -> None:
    end = monotonic() + _PATIENCE_S
    quiet = monotonic() + _QUIET_S
    while monotonic() < min(end, quiet):
        QCoreApplication.processEvents()
        if window.tasks.busy:
            quiet = monotonic() + _QUIET_S
        QThread.msleep(5)


if __name__ == "__main__":
    main(*sys.argv[1:])
