# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Background work by name: of the same name the newest counts, and an answer to an older question is none."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.ui.tasks import Task, TaskRunner, Work
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip

_SOON_MS = 300


class NewestTasks(QObject):
    """`failed` carries the error of the newest of a name, `stopped` the name of what somebody cancelled."""

    failed = Signal(object)
    stopped = Signal(str)

    def __init__(self, tasks: TaskRunner, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._strip = tasks, strip
        self._newest: dict[str, Task] = {}

    def run(self, name: str, title: str, work: Work, answer: Callable[[Any], object]) -> None:
        """Run `work`, and hand `answer` what it gives. The strip shows what has a title and takes long."""
        before = self._newest.get(name)
        if before is not None and before.running:
            before.cancel()
        task = self._tasks.run(title, work)
        self._newest[name] = task
        task.done.connect(lambda found: self._done(name, task, answer, found))
        task.failed.connect(lambda error: self._failed(name, task, error))
        task.cancelled.connect(lambda: self._cancelled(name, task))
        if title:  # not of what is done at once: a line that comes and goes pushes fields away
            QTimer.singleShot(_SOON_MS, self, lambda: self._follow(task))

    def running(self, names: Collection[str]) -> bool:
        """Whether work of any of these names is under way."""
        return any(name in self._newest and self._newest[name].running for name in names)

    def stop(self, names: Collection[str] | None = None) -> None:
        """Stop work of these names, or all; `stopped` follows for each."""
        for name, task in self._newest.items():
            if task.running and (names is None or name in names):
                task.cancel()

    def let_go(self) -> None:
        """Stop everything and tell nothing: it is another's turn."""
        self.stop()
        self._newest.clear()

    def _follow(self, task: Task) -> None:
        if task.running and task in self._newest.values():
            self._strip.follow(task)

    def _done(self, name: str, task: Task, answer: Callable[[Any], object], found: object) -> None:
        if self._newest.get(name) is task:
            answer(found)

    def _failed(self, name: str, task: Task, error: Exception) -> None:
        if self._newest.get(name) is task:
            self.failed.emit(error)

    def _cancelled(self, name: str, task: Task) -> None:
        if self._newest.get(name) is task:
            self.stopped.emit(name)
