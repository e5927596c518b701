# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.windowed_model import FIRST, MOST_PAGES, PAGE, WindowedModel

TOTAL = 100_000


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.stop_all()


class Numbers:
    """A journal of numbers that remembers what was read of it."""

    def __init__(self, total: int = TOTAL) -> None:
        self.total = total
        self.reads: list[int] = []

    def count(self) -> int:
        return self.total

    def read(self, first: int, most: int) -> Sequence[int]:
        self.reads.append(first)
        return range(first, min(first + most, self.total))


def model_of(tasks: TaskRunner, qtbot: QtBot, numbers: Numbers) -> WindowedModel:
    model = WindowedModel(tasks, lambda row: (RowData(title=str(row), subject=row),), ("Who",))
    with qtbot.waitSignal(model.loaded):
        model.ask(numbers.count, numbers.read)
    return model


def test_it_knows_the_number_and_reads_the_first_page_alone(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = model_of(tasks, qtbot, numbers)
    assert model.rowCount() == TOTAL
    assert numbers.reads == [0, FIRST]
    assert [model.index(row, 0).data() for row in range(PAGE)] == [str(row) for row in range(PAGE)]


def test_the_first_rows_do_not_wait_for_the_number(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = WindowedModel(tasks, lambda row: (RowData(title=str(row), subject=row),), ("Who",))
    shown: list[int] = []
    model.modelReset.connect(lambda: shown.append(model.rowCount()))
    model.rowsInserted.connect(lambda _parent, first, _last: shown.append(first))
    with qtbot.waitSignal(model.loaded):
        model.ask(numbers.count, numbers.read)
    assert shown == [FIRST, FIRST]


def test_a_list_that_is_on_show_changes_at_once(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = model_of(tasks, qtbot, numbers)
    shown: list[int] = []
    model.modelReset.connect(lambda: shown.append(model.rowCount()))
    with qtbot.waitSignal(model.loaded):
        model.again()
    assert shown == [TOTAL]


@pytest.mark.parametrize("total", [0, 1, FIRST - 1, FIRST, FIRST + 1, PAGE, PAGE + 1])
def test_a_short_list_is_there_whole(tasks: TaskRunner, qtbot: QtBot, total: int) -> None:
    model = model_of(tasks, qtbot, Numbers(total))
    assert model.rowCount() == total
    assert [model.index(row, 0).data() for row in range(min(total, PAGE))] == [
        str(row) for row in range(min(total, PAGE))
    ]


def test_a_row_far_down_is_blank_and_then_there(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = model_of(tasks, qtbot, numbers)
    with qtbot.waitSignal(model.dataChanged):
        assert model.index(TOTAL - 1, 0).data() == ""
    assert model.index(TOTAL - 1, 0).data() == str(TOTAL - 1)
    assert numbers.reads == [0, FIRST, TOTAL - PAGE]


def test_flying_past_reads_where_one_ends_and_not_all_between(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = model_of(tasks, qtbot, numbers)
    for row in range(0, TOTAL, PAGE):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: model.index(TOTAL - 1, 0).data() == str(TOTAL - 1))
    qtbot.waitUntil(lambda: not tasks.busy)
    assert len(numbers.reads) <= 5


def test_old_pages_are_let_go(tasks: TaskRunner, qtbot: QtBot) -> None:
    model = model_of(tasks, qtbot, Numbers())
    for page in range(1, MOST_PAGES + 1):
        with qtbot.waitSignal(model.dataChanged):
            model.index(page * PAGE, 0).data()
    assert model.index(MOST_PAGES * PAGE, 0).data() == str(MOST_PAGES * PAGE)
    assert model.index(0, 0).data() == ""


def test_again_reads_anew_and_an_older_answer_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    numbers = Numbers()
    model = model_of(tasks, qtbot, numbers)
    model.ask(lambda: 1, lambda _first, _most: (7,))
    numbers.total = 3
    with qtbot.waitSignal(model.loaded) as told:
        model.ask(numbers.count, numbers.read)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told.args == [3]
    assert model.rowCount() == 3


def test_a_failure_is_told_and_the_rows_stay(tasks: TaskRunner, qtbot: QtBot) -> None:
    model = model_of(tasks, qtbot, Numbers(5))

    def read(_first: int, _most: int) -> Sequence[int]:
        raise NoRoom(Path("x.kjw"))

    with qtbot.waitSignal(model.failed):
        model.ask(lambda: 9, read)
    assert model.rowCount() == 5
