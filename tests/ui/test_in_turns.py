# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is large is made a turn at a time, and at once for whoever cannot wait."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.in_turns import InTurns, being_made


@pytest.fixture
def steps() -> list[int]:
    """The steps that were taken."""
    return []


def making(steps: list[int]) -> Iterator[object]:
    for number in range(3):
        steps.append(number)
        yield None
    steps.append(3)


def test_each_turn_of_the_event_loop_takes_one_step(qtbot: QtBot, steps: list[int]) -> None:
    parent = QObject()
    turns = InTurns(making(steps), parent)
    told: list[str] = []
    turns.when_made(lambda: told.append("made"))
    assert steps == []
    seen = []
    while not turns.made:
        before = len(steps)
        QCoreApplication.processEvents()
        seen.append(len(steps) - before)
        assert len(seen) < 1000
    assert max(seen) == 1
    assert steps == [0, 1, 2, 3]
    assert told == ["made"]
    turns.when_made(lambda: told.append("at once"))
    assert told == ["made", "at once"]


def test_a_page_is_being_made_until_nothing_in_it_has_a_step_left(qtbot: QtBot, steps: list[int]) -> None:
    page = QObject()
    part = QObject(page)
    assert not being_made(page)
    turns = InTurns(making(steps), part)
    assert being_made(page)
    qtbot.waitUntil(lambda: turns.made)
    assert not being_made(page)


def test_who_cannot_wait_has_all_of_it(qtbot: QtBot, steps: list[int]) -> None:
    parent = QObject()
    turns = InTurns(making(steps), parent)
    turns.finish()
    assert turns.made
    qtbot.wait(20)
    assert steps == [0, 1, 2, 3]


def test_nothing_more_is_made_for_a_page_that_is_gone(qtbot: QtBot, steps: list[int]) -> None:
    parent = QObject()
    InTurns(making(steps), parent)
    QCoreApplication.processEvents()
    taken = len(steps)
    parent.deleteLater()
    qtbot.wait(30)
    assert len(steps) <= taken + 1
    assert len(steps) < 4


def test_a_step_that_fails_is_the_last(steps: list[int]) -> None:
    def failing() -> Iterator[object]:
        steps.append(0)
        yield None
        raise ValueError("a step")

    parent = QObject()
    turns = InTurns(failing(), parent)
    with pytest.raises(ValueError, match="a step"):
        turns.finish()
    assert turns.made
    assert steps == [0]
