# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop import language
from kjw_desktop.ui.entry.special_line import LONGEST_WORD, SpecialLine


@pytest.fixture
def note(qtbot: QtBot) -> QPlainTextEdit:
    return QPlainTextEdit()


@pytest.fixture
def line(note: QPlainTextEdit, qtbot: QtBot) -> Iterator[SpecialLine]:
    place = QWidget()
    column = QVBoxLayout(place)
    line = SpecialLine(note)
    column.addWidget(note)
    column.addWidget(line)
    qtbot.addWidget(place)
    place.show()
    yield line
    place.close()


def test_nothing_stands_there_while_nothing_is_special(
    note: QPlainTextEdit, line: SpecialLine, qtbot: QtBot
) -> None:
    note.setPlainText("even gepraat na voetbal")
    qtbot.wait(250)
    assert line.isHidden()


def test_the_word_typed_last_is_told_with_what_to_write_after_a_short_silence(
    note: QPlainTextEdit, line: SpecialLine, qtbot: QtBot
) -> None:
    note.setPlainText("is depressief en zit bij de reclassering")
    assert line.isHidden()
    note.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(line.isVisible)
    assert "reclassering" in line.text()
    assert "Schrijf wat je zelf zag" in line.text()
    assert line.accessibleName() == line.text()


def test_it_goes_when_the_word_goes_and_never_touches_the_note(
    note: QPlainTextEdit, line: SpecialLine, qtbot: QtBot
) -> None:
    note.setPlainText("heeft ADHD")
    qtbot.waitUntil(line.isVisible)
    assert note.toPlainText() == "heeft ADHD"
    note.setPlainText("zit graag vooraan")
    qtbot.waitUntil(line.isHidden)


def test_it_speaks_english_where_the_window_does(note: QPlainTextEdit, line: SpecialLine) -> None:
    language.install("en")
    note.setPlainText("autisme")
    line.look()
    assert line.text().startswith("‘autisme’ is about health. Write what you saw")


def test_a_very_long_word_is_cut(note: QPlainTextEdit, line: SpecialLine) -> None:
    note.setPlainText("depressie" * 100)
    line.look()
    assert "…’" in line.text()
    assert len(line.text()) < 300 + LONGEST_WORD


def test_in_a_very_long_text_it_looks_around_the_cursor(note: QPlainTextEdit, line: SpecialLine) -> None:
    note.setPlainText("autisme " + "hij eet thuis bijna niet en slaapt bij oom " * 2_330)
    note.moveCursor(QTextCursor.MoveOperation.End)
    line.look()
    assert not line.text()
    note.moveCursor(QTextCursor.MoveOperation.Start)
    line.look()
    assert line.text().startswith("‘autisme’")
