# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody at the keyboard of the program as it runs: a turn of the event loop for each key."""

import os
import traceback
from collections.abc import Callable, Generator
from time import perf_counter
from types import TracebackType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.children.heartbeat import Heartbeat
from kjw_desktop.ui.in_turns import being_made
from kjw_desktop.ui.window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_CALM_S = 0.15
_PATIENCE_S = 20.0

Script = Generator[Callable[[], object] | None, None, None]
"""Does one thing and yields what to wait for; None waits for the next turn alone."""


def ends(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell an error and end: nobody would answer the program's own dialog for what was not foreseen."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def _hold_out(since: float) -> None:
    if perf_counter() - since > _PATIENCE_S:
        raise TimeoutError


class Hands:
    """Plays a script beat by beat, and ends the program after it."""

    def __init__(self, window: MainWindow, heart: Heartbeat) -> None:
        self.window = window
        self.heart = heart
        self._busy_at = perf_counter()

    def play(self, script: Script, then: Callable[[], None]) -> None:
        """Begin; `then` is called at the end. When something never comes the process ends with 1."""
        waits: list[tuple[Callable[[], object] | None, float]] = [(None, perf_counter())]

        def step() -> None:
            awaited, since = waits[0]
            try:
                _hold_out(since)
                if awaited is not None and not awaited():
                    return
                waits[0] = (next(script), perf_counter())
            except StopIteration:
                self.heart.beat.disconnect(step)
                then()
            except Exception as error:  # noqa: BLE001  # told, and the end
                ends(type(error), error, error.__traceback__)

        self.heart.beat.connect(step)

    def place(self) -> QWidget:
        """Where the next key goes."""
        return QApplication.focusWidget() or self.window

    def types(self, text: str) -> Script:
        """Letters, one a turn."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.place(), QKeyEvent(kind, 0, NONE, letter))
            yield None

    def presses(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1, *, calm: bool = True
    ) -> Script:
        """A key, perhaps held with another, perhaps several times; then wait until all is calm again."""
        for _ in range(times):
            QTest.keyClick(self.place(), key, modifiers)
            yield self.calm() if calm else None

    def calm(self) -> Callable[[], bool]:
        """Whether for a while nothing has been under way, and the page is made."""
        self._busy_at = perf_counter()

        def is_calm() -> bool:
            now = perf_counter()
            if self.window.tasks.busy:
                self._busy_at = now
            return now - self._busy_at > _CALM_S and not being_made(self.window)

        return is_calm
