# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window with a vault open, for children that measure in it."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.children.hands import NONE
from kjw_desktop.ui import warm_up
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import by_passphrase
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

_QUIET_S = 0.2
_PATIENCE_S = 60.0


class OpenWindow:
    """The window over the vault at `vault`, on show, with nothing under way."""

    def __init__(self, vault: str, passphrase: str) -> None:
        self.app = QApplication(sys.argv[:1])
        warm_up.load()
        self.window = MainWindow(SettingsFile(), Look(self.app, ThemeChoice.LIGHT))
        self.window.show()
        self.window.show_journal(by_passphrase(Path(vault), passphrase)(lambda _done, _total: None))
        self.window.activateWindow()
        self.settle()

    @property
    def shell(self) -> Shell:
        """What stands in the window."""
        central = self.window.centralWidget()
        if not isinstance(central, Shell):
            raise TypeError(central)
        return central

    def settle(self) -> None:
        """Turn the event loop until nothing has been under way for a while."""
        end = monotonic() + _PATIENCE_S
        quiet = monotonic() + _QUIET_S
        while monotonic() < min(end, quiet):
            QCoreApplication.processEvents()
            if self.window.tasks.busy:
                quiet = monotonic() + _QUIET_S
            QThread.msleep(1)

    def until(self, what: Callable[[], object]) -> float:
        """Turn the event loop until `what` is so; gives the milliseconds. Raises TimeoutError."""
        start = perf_counter()
        while not what():
            QCoreApplication.processEvents()
            if perf_counter() - start > _PATIENCE_S:
                raise TimeoutError
        return (perf_counter() - start) * 1000


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds that `work` and what it has the window paint took: by the clock, by processor time."""
    clock, processor = perf_counter(), thread_time()
    work()
    QCoreApplication.processEvents()
    return (perf_counter() - clock) * 1000, (thread_time() - processor) * 1000


def type_letter(widget: QWidget, letter: str) -> None:
    """One key that is a letter, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))
