# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A meldcode record leaves as a PDF after a warning, and is handed over when the worker says so."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.care import Meldcode, MeldcodeFact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.hand_over import KEY, HandOver
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look
from kjw_desktop.ui.widgets.labels import Text

TODAY = date(2026, 12, 4)
MILAN = Person(first_name="Milan")
RECORD = Meldcode(
    day=TODAY - timedelta(days=8),
    people=participants(MILAN.id),
    facts=(MeldcodeFact(TODAY - timedelta(days=8), "zelf_gezien", "Blauwe plek."),),
)


class Heard:
    """What a card said."""

    def __init__(self, card: HandOver) -> None:
        self.told: list[str] = []
        self.refused: list[str] = []
        card.told.connect(self.told.append)
        card.refused.connect(self.refused.append)


@pytest.fixture
def shell(opened: Opened, tasks: TaskRunner, look: Look, qtbot: QtBot) -> Shell:
    opened.vault.journal.record(MILAN, RECORD)
    shell = Shell(opened, tasks, day=lambda: TODAY)
    qtbot.addWidget(shell)
    return shell


@pytest.fixture
def card(shell: Shell, qtbot: QtBot) -> HandOver:
    return made(shell, qtbot)


def made(shell: Shell, qtbot: QtBot) -> HandOver:
    card = HandOver(shell.context)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    card.show_record(stored(shell))
    card.show()
    return card


def stored(shell: Shell) -> Meldcode:
    found = shell.context.journal.find(RECORD.id)
    assert isinstance(found, Meldcode)
    return found


def types(card: HandOver, day: str, to: str) -> None:
    card.day.edit.selectAll()
    QTest.keyClicks(card.day.edit, day)
    card.to.selectAll()
    QTest.keyClicks(card.to, to)


def test_nothing_shows_without_a_record(shell: Shell, qtbot: QtBot) -> None:
    card = HandOver(shell.context)
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_record(RECORD)
    card.show_record(None)
    assert card.isHidden()


def test_the_warning_stands_there_before_anything_is_pressed(card: HandOver) -> None:
    texts = " ".join(text.text() for text in card.findChildren(Text))
    assert "names children and is not encrypted" in texts


def test_the_pdf_is_made_under_a_name_that_tells_of_nobody(
    shell: Shell, card: HandOver, qtbot: QtBot, tmp_path: Path
) -> None:
    heard, proposed = Heard(card), list[str]()
    target = tmp_path / "meldcode-2026-12"

    def choose(name: str) -> str:
        proposed.append(name)
        return str(target)

    card.choose_path = choose
    QTest.keyClick(card.export, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert proposed == ["meldcode-2026-12.pdf"]
    text = PdfReader(target.with_suffix(".pdf")).pages[0].extract_text()
    assert "Milan" in text
    assert "Blauwe plek." in text
    assert [left.kind for left in shell.context.journal.publications()] == ["meldcode_overzicht"]
    assert "meldcode-2026-12.pdf" in heard.told[0]
    assert stored(shell).handed_over_on is None, "a PDF is no hand-over"


def test_a_folder_that_is_not_there_is_told_and_nothing_left(
    shell: Shell, card: HandOver, qtbot: QtBot, tmp_path: Path
) -> None:
    heard = Heard(card)
    card.choose_path = lambda _name: str(tmp_path / "weg" / "m.pdf")
    QTest.keyClick(card.export, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.refused))
    assert heard.told == []
    assert shell.context.journal.publications() == ()
    qtbot.waitUntil(card.export.isEnabled)


def test_no_path_no_export(shell: Shell, card: HandOver) -> None:
    card.choose_path = lambda _name: ""
    QTest.keyClick(card.export, Qt.Key.Key_Return)
    assert not shell.context.tasks.busy


def test_day_and_function_make_the_pointer(shell: Shell, card: HandOver, qtbot: QtBot) -> None:
    heard = Heard(card)
    types(card, "2-12", "aandachtsfunctionaris")
    QTest.keyClick(card.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.told))
    record = stored(shell)
    assert (record.handed_over_on, record.handed_over_to) == (date(2026, 12, 2), "aandachtsfunctionaris")
    assert "aandachtsfunctionaris" in card.standing.text()
    assert not card.take_back.isHidden()
    assert len(shell.context.journal.versions(RECORD.id)) == 1
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    qtbot.waitUntil(lambda: shell.context.journal.draft(KEY) is None)


def test_it_can_be_taken_back(shell: Shell, card: HandOver, qtbot: QtBot) -> None:
    heard = Heard(card)
    types(card, "2-12", "aandachtsfunctionaris")
    QTest.keyClick(card.settle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)
    QTest.keyClick(card.take_back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    assert (stored(shell).handed_over_on, stored(shell).handed_over_to) == (None, "")
    assert card.take_back.isHidden()
    assert card.to.text() == ""


@pytest.mark.parametrize(
    ("day", "to", "focused"),
    [
        ("2-12", "", "to"),
        ("2-12", "   ", "to"),
        ("geen dag", "manager", "day"),
        ("25-11-2026", "manager", "day"),
        ("5-12-2026", "manager", "day"),
    ],
)
def test_a_day_outside_of_the_record_or_no_function_is_refused(
    shell: Shell, card: HandOver, day: str, to: str, focused: str
) -> None:
    """Before the record began, after today, or no day at all; and somebody has to have taken it."""
    heard = Heard(card)
    types(card, day, to)
    QTest.keyClick(card.settle, Qt.Key.Key_Return)
    assert len(heard.refused) == 1
    assert ("aandachtsfunctionaris" in heard.refused[0]) == (focused == "to")
    assert stored(shell).handed_over_on is None


def test_what_is_not_saved_goes_nowhere(shell: Shell, card: HandOver) -> None:
    heard = Heard(card)
    card.unsaved = lambda: True
    card.choose_path = lambda _name: pytest.fail("asked for a place")
    types(card, "2-12", "manager")
    for button in (card.export, card.settle):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert heard.refused == ["Save this record first, with Ctrl+Enter."] * 2
    assert stored(shell) == replace(RECORD, stamp=stored(shell).stamp)


def test_what_is_typed_survives_the_lock(shell: Shell, card: HandOver, qtbot: QtBot) -> None:
    types(card, "3-12", "gedragswetensch")
    card.keep()
    again = made(shell, qtbot)
    assert (again.day.edit.text(), again.to.text()) == ("3-12", "gedragswetensch")
    again.show_record(None)
    again.keep()
    assert "gedragswetensch" in (shell.context.journal.draft(KEY) or "")


def test_a_change_elsewhere_is_gone_on_from(shell: Shell, card: HandOver, qtbot: QtBot) -> None:
    """The record was saved in its form meanwhile: the hand-over is noted with what stands there now."""
    heard = Heard(card)
    changed = shell.context.journal.amend(replace(stored(shell), suspicion="Hij wordt geslagen."))
    shell.context.events.amended.emit(changed)
    types(card, "2-12", "manager")
    QTest.keyClick(card.settle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert (stored(shell).suspicion, stored(shell).handed_over_to) == ("Hij wordt geslagen.", "manager")


def test_a_change_that_nobody_told_of_is_not_saved_over(shell: Shell, card: HandOver, qtbot: QtBot) -> None:
    heard = Heard(card)
    shell.context.journal.amend(replace(stored(shell), suspicion="Hij wordt geslagen."))
    types(card, "2-12", "manager")
    QTest.keyClick(card.settle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.refused))
    assert stored(shell).handed_over_on is None


def test_the_field_for_words_has_its_quiet_line(card: HandOver) -> None:
    assert len(card.findChildren(SpecialLine)) == 1
    assert card.to.accessibleName()
    assert card.day.edit.accessibleName()
