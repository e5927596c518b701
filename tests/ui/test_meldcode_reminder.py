# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vandaag asks every third working day until a meldcode record is handed over, and names nobody."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.today.page import TodayPage

MILAN = Person(first_name="Milan")
BEGUN = date(2026, 11, 26)
"""A Thursday: the third working day after it is Tuesday 1 December, the sixth Friday 4 December."""
RECORD = Meldcode(day=BEGUN, people=participants(MILAN.id))


class Calendar:
    """The day that the window lives in."""

    day = BEGUN


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot, calendar: Calendar) -> Shell:
    opened.vault.journal.record(MILAN, RECORD)
    shell = Shell(opened, tasks, day=lambda: calendar.day)
    qtbot.addWidget(shell)
    shell.show()
    shell.navigate("today")
    rests(shell, qtbot)
    return shell


def rests(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)


def on(shell: Shell, qtbot: QtBot, calendar: Calendar, day: date) -> bool:
    """Whether Vandaag asks on that day."""
    calendar.day = day
    page = today(shell)
    page.refresh()
    rests(shell, qtbot)
    return not page.meldcode.isHidden()


def today(shell: Shell) -> TodayPage:
    page = shell.page()
    assert isinstance(page, TodayPage)
    return page


def said(shell: Shell) -> str:
    line = today(shell).meldcode.line
    assert line is not None
    return line.text()


def test_it_asks_from_the_third_working_day_on_and_names_nobody(
    shell: Shell, qtbot: QtBot, calendar: Calendar
) -> None:
    for day in (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 29), date(2026, 11, 30)):
        assert not on(shell, qtbot, calendar, day), day
    assert today(shell).meldcode.line is None, "made when there is something to say"
    for day in (date(2026, 12, 1), date(2026, 12, 2)):
        assert on(shell, qtbot, calendar, day), day
    assert "Milan" not in said(shell)
    assert "meldcode" in said(shell)


def test_put_off_it_asks_again_after_three_working_days(
    shell: Shell, qtbot: QtBot, calendar: Calendar
) -> None:
    assert on(shell, qtbot, calendar, date(2026, 12, 2))
    QTest.keyClick(today(shell).meldcode.put_off, Qt.Key.Key_Return)
    qtbot.waitUntil(today(shell).meldcode.isHidden)
    assert shell.context.journal.settings().meldcode_asked_on == date(2026, 12, 2)
    assert not on(shell, qtbot, calendar, date(2026, 12, 3))
    assert on(shell, qtbot, calendar, date(2026, 12, 4))


def test_the_hand_over_ends_it_and_closing_the_record_does_not(
    shell: Shell, qtbot: QtBot, calendar: Calendar
) -> None:
    day, journal = date(2026, 12, 4), shell.context.journal
    closed = journal.amend(replace(RECORD, stamp=None, closed_on=day))
    assert on(shell, qtbot, calendar, day)
    assert isinstance(closed, Meldcode)
    journal.amend(replace(closed, handed_over_on=day, handed_over_to="manager"))
    assert not on(shell, qtbot, calendar, day)


def test_several_are_told_as_a_number_and_the_oldest_is_shown(
    shell: Shell, qtbot: QtBot, calendar: Calendar
) -> None:
    older = Meldcode(day=date(2026, 11, 2), people=participants(MILAN.id))
    shell.context.journal.record(older, Meldcode(day=date(2026, 12, 3)))
    assert on(shell, qtbot, calendar, date(2026, 12, 4))
    assert said(shell).startswith("2 ")
    shown: list[object] = []
    reminder = today(shell).meldcode
    reminder.opened.disconnect()
    reminder.opened.connect(shown.append)
    QTest.keyClick(reminder.show_record, Qt.Key.Key_Return)
    assert shown == [older.id]
