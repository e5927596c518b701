# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making what is large in steps, a turn of the event loop each, so that keys are answered in between."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.tasks import TaskRunner

AGAIN_MS = 5


Part = TypeVar("Part", bound=QWidget)


def kept_by(page: QWidget, part: Part) -> Part:
    """`part`, made before it gets its place: it is gone with the page all the same."""
    part.setParent(page)
    return part


class InTurns(QObject):
    """Takes a step of `making` (an iterator whose items say nothing) at each turn, from the next turn on.

    Work of `tasks` goes first: its thread and a step would hold each other up at Python's lock, and what it
    reads is waited for. Whoever needs all of it at once calls `finish`; who can wait gives `when_made` what
    to do then.
    """

    def __init__(self, making: Iterator[object], parent: QObject, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._making: Iterator[object] | None = making
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @property
    def made(self) -> bool:
        """Whether no step is left."""
        return self._making is None

    def when_made(self, then: Callable[[], None]) -> None:
        """Do `then` after the last step; at once when that was taken."""
        if self.made:
            then()
        else:
            self._then.append(then)

    def finish(self) -> None:
        """Take all steps that are left, now."""
        while not self.made:
            self._step()

    def stop(self) -> None:
        """Take none of the steps that are left."""
        self._making = None
        self._timer.stop()

    def _turn(self) -> None:
        if self._tasks is not None and self._tasks.busy:
            self._timer.start(AGAIN_MS)
        else:
            self._step()

    def _step(self) -> None:
        making = self._making
        if making is None:
            return
        try:
            next(making)
        except StopIteration:
            self._end()
        except BaseException:
            self._end()
            raise
        else:
            self._timer.start(0)  # from now: a timer that repeats would come before keys that wait

    def _end(self) -> None:
        self._making = None
        self._timer.stop()
        waiting, self._then = self._then, []
        for then in waiting:
            then()


def being_made(whole: QObject) -> bool:
    """Whether a step is left of anything in `whole`, a window or a page."""
    return any(not each.made for each in whole.findChildren(InTurns))
