# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import weakref
from functools import partial
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.tasks import Task, TaskRunner
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip


@pytest.fixture
def runner(qtbot: QtBot) -> TaskRunner:
    runner = TaskRunner()
    qtbot.addWidget(ProgressStrip())  # an application
    return runner


def told(task: Task) -> list[str]:
    """The ends that `task` tells, in order."""
    ends: list[str] = []
    task.done.connect(lambda result: ends.append(f"done {result}"))
    task.failed.connect(lambda error: ends.append(f"failed {type(error).__name__}"))
    task.cancelled.connect(lambda: ends.append("cancelled"))
    task.ended.connect(lambda: ends.append("ended"))
    return ends


def test_result_comes_on_the_windows_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    threads: list[int] = []
    task = runner.run("x", lambda _progress: get_ident())
    task.done.connect(lambda ident: threads.extend((ident, get_ident())))
    with qtbot.waitSignal(task.ended):
        pass
    assert threads[0] != threads[1] == get_ident()
    assert not runner.busy


def test_ends_once_with_result_then_ended(runner: TaskRunner, qtbot: QtBot) -> None:
    task = runner.run("x", lambda _progress: 7)
    ends = told(task)
    with qtbot.waitSignal(task.ended):
        pass
    assert ends == ["done 7", "ended"]


def test_a_failure_is_told_with_its_exception(runner: TaskRunner, qtbot: QtBot, tmp_path: object) -> None:
    def work(_progress: Progress) -> None:
        raise NoRoom(tmp_path)  # type: ignore[arg-type]

    task = runner.run("x", work)
    ends = told(task)
    with qtbot.waitSignal(task.ended):
        pass
    assert ends == ["failed NoRoom", "ended"]


def test_cancelled_work_stops_at_its_next_progress(runner: TaskRunner, qtbot: QtBot) -> None:
    begun, go_on, passed = Event(), Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress(1, 2)
        passed.append(1)

    task = runner.run("x", work)
    ends = told(task)
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    go_on.set()
    with qtbot.waitSignal(task.ended):
        pass
    assert ends == ["cancelled", "ended"]
    assert not passed


def test_last_progress_is_always_told_and_the_strip_hides_at_the_end(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    strip = ProgressStrip()
    qtbot.addWidget(strip)

    def work(progress: Progress) -> None:
        for done in range(1, 1001):
            progress(done, 1000)

    task = runner.run("Voorbeeld", work)
    task.progressed.connect(lambda done, total: steps.append((done, total)))
    strip.follow(task)
    assert not strip.isHidden()
    with qtbot.waitSignal(task.ended):
        pass
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 1000
    assert strip.isHidden()


def test_stop_all_waits_for_the_threads(runner: TaskRunner, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0, 0)

    task = runner.run("x", work)
    assert runner.stop_all(5000)
    with qtbot.waitSignal(task.ended):
        pass
    assert not runner.busy


def test_what_is_dropped_is_told_nobody(qtbot: QtBot) -> None:
    runner = TaskRunner()
    told: list[object] = []
    task = runner.run("x", lambda _progress: 1)
    for signal in (task.done, task.failed, task.ended, task.cancelled):
        signal.connect(lambda *given: told.append(given))
    runner.end()
    qtbot.wait(50)
    assert told == []
    assert not runner.busy


def test_what_is_asked_after_the_end_is_not_begun(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.end()
    begun: list[object] = []
    task = runner.run("x", begun.append)
    qtbot.wait(50)
    assert not task.running
    assert begun == []
    assert not runner.busy


def test_what_is_finished_is_told_before_it_returns(qtbot: QtBot) -> None:
    runner = TaskRunner()
    told: list[object] = []
    begun = Event()

    def work(_progress: object) -> int:
        begun.set()
        return 1

    runner.run("x", work).done.connect(told.append)
    qtbot.waitUntil(begun.is_set)
    runner.finish_all()
    assert told == [1]


def test_a_job_that_is_done_holds_nothing_of_its_work(runner: TaskRunner, qtbot: QtBot) -> None:
    """The pool keeps its jobs; the work of unlocking had the passphrase in it."""

    class Known:
        pass

    known = Known()
    seen = weakref.ref(known)
    task = runner.run("x", partial(lambda held, _progress: str(held), known))
    with qtbot.waitSignal(task.ended):
        del known
    qtbot.waitUntil(lambda: seen() is None)
