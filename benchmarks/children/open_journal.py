# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window with a vault open, for children that measure in it."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.children.hands import NONE
from kjw_desktop.ui import warm_up
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import by_passphrase
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

_PULSE_MS = 20
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
        self._pulse = QTimer(self.window, interval=_PULSE_MS)  # `until` looks at least so often
        self._pulse.start()
        self.settle()

    @property
    def shell(self) -> Shell:
        """What stands in the window."""
        central = self.window.centralWidget()
        if not isinstance(central, Shell):
            raise TypeError(central)
        return central

    def settle(self) -> None:
        """Turn the event loop until nothing has been under way for a while. Raises TimeoutError."""
        self.until(lambda: not self.window.tasks.busy)
        quiet = monotonic() + _QUIET_S
        while monotonic() < quiet:
            QCoreApplication.processEvents()
            if self.window.tasks.busy:
                self.until(lambda: not self.window.tasks.busy)
                quiet = monotonic() + _QUIET_S
            QThread.msleep(1)

    def until(self, what: Callable[[], object]) -> float:
        """Turn the event loop until `what` is so; gives the milliseconds. Raises TimeoutError.

        It sleeps while there is nothing to do, as the program's own loop does: spinning would hold up the
        threads that it waits for.
        """
        start = perf_counter()
        while not what():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
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
