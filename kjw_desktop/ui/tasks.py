# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Background work: one runner, one way to tell progress, cancel and the end.

The work is a function that gets a `progress(done, total)` function; calling it raises
`domain.errors.Cancelled` once the person has cancelled, so that the work undoes itself as it does in
every other failure. All signals of a task come on the window's thread.
"""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from kjw_desktop.domain.progress import Progress

Work = Callable[[Progress], Any]


class Task(QObject):
    """One piece of work under way; ends with exactly one of `done`, `failed`, `cancelled`, then `ended`."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._stop = Event()
        self._running = True

    @property
    def running(self) -> bool:
        """Whether its end has not been told yet."""
        return self._running

    def cancel(self) -> None:
        """Ask the work to stop at its next sign of progress; `cancelled` tells that it did."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop (callable from any thread)."""
        return self._stop.is_set()

    def silence(self) -> None:
        """Tell nothing any more."""
        self._running = False

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._running:
            self.progressed.emit(done, total)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if not self._running:
            return
        self._end()
        self.done.emit(result)
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if not self._running:
            return
        self._end()
        from kjw_desktop.domain.errors import Cancelled

        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()

    def _end(self) -> None:
        self._running = False


class _Wire(QObject):
    """Carries news from the worker's thread; its signals are queued to the task's thread."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    """The work on a thread of the pool."""

    QUIET_S = 0.05

    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self._work: Work | None = work
        self._is_cancelled = task.is_cancelled
        self._told = 0.0
        self.wire = _Wire()
        queued = Qt.ConnectionType.QueuedConnection
        self.wire.progressed.connect(task._on_progress, queued)  # noqa: SLF001  # the two are one mechanism
        self.wire.done.connect(task._on_done, queued)  # noqa: SLF001
        self.wire.failed.connect(task._on_failed, queued)  # noqa: SLF001

    def run(self) -> None:
        """Do the work; whatever it raises is told, never lost.

        The pool holds on to its jobs, so this one lets go of its work, with what that knew of the journal.
        """
        work, self._work = self._work, None
        if work is None:
            return
        try:
            self._progress(0, 0)
            result = work(self._progress)
        except Exception as error:  # noqa: BLE001  # the window decides what the person hears about it
            self.wire.failed.emit(error)
        else:
            self.wire.done.emit(result)

    def _progress(self, done: int, total: int) -> None:
        if self._is_cancelled():
            from kjw_desktop.domain.errors import Cancelled

            raise Cancelled
        now = monotonic()
        if total and (done >= total or now - self._told >= self.QUIET_S):
            self._told = now
            self.wire.progressed.emit(done, total)


class TaskRunner(QObject):
    """Starts tasks on Qt's thread pool and keeps them until they have ended."""

    _soon = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._jobs: dict[Task, _Job] = {}
        self._asked: list[_Job] = []
        self._over = False
        self._soon.connect(self._start, Qt.ConnectionType.QueuedConnection)

    def run(self, title: str, work: Work) -> Task:
        """Start `work` in the background; connect before the event loop turns and nothing is missed.

        It starts at the next turn, beside the painting of what was made: a thread that works while a page is
        being made takes turns with it at Python's lock, and holds it up.
        `title` is what a progress strip shows, without anything from the vault. The work may not touch a
        widget, and what it returns should be frozen. After `end` nothing starts, and the task tells nothing.
        """
        task = Task(title, self)
        if self._over:
            task.silence()
            return task
        job = _Job(task, work)
        job.setAutoDelete(False)
        self._jobs[task] = job
        task.ended.connect(self._forget)
        self._asked.append(job)
        self._soon.emit()
        return task

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._jobs)

    def stop_all(self, wait_ms: int = 30_000) -> bool:
        """Cancel everything and wait up to `wait_ms`; tells whether all threads have ended."""
        for task in self._jobs:
            task.cancel()
        self._start()
        return self._pool.waitForDone(wait_ms)

    def finish_all(self) -> None:
        """Stop everything as `stop_all` does, and tell how each task ended before this call returns."""
        self.stop_all()
        for task in list(self._jobs):
            QCoreApplication.sendPostedEvents(task)

    def end(self) -> None:
        """Stop everything for good, and tell nobody how it ended: what they would do next is gone by now."""
        self._over = True
        self.stop_all()
        for task in self._jobs:
            task.silence()
        self._forget()

    @Slot()
    def _start(self) -> None:
        asked, self._asked = self._asked, []
        for job in asked:
            self._pool.start(job)

    @Slot()
    def _forget(self) -> None:
        for task in [task for task in self._jobs if not task.running]:
            del self._jobs[task]
            task.deleteLater()
