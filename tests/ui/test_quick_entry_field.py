# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.quick_entry.field import QuickField
from kjw_desktop.ui.quick_entry.question import Answer, Question


@pytest.fixture
def field(qtbot: QtBot) -> QuickField:
    field = QuickField()
    qtbot.addWidget(field)
    field.show()
    return field


def test_offsets_count_an_emoji_once(field: QuickField) -> None:
    field.setPlainText("🙂 @sa 🙂")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert field.place == 7
    field.put(2, 5, "@Samira")
    assert field.toPlainText() == "🙂 @Samira 🙂"
    assert field.place == 9
    field.undo()
    assert field.toPlainText() == "🙂 @sa 🙂"


def test_enter_tells_and_shift_enter_writes(field: QuickField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.toPlainText() == "\n"


def test_it_grows_no_further_than_the_page_can_bear(field: QuickField) -> None:
    heights = []
    for lines in (1, 3, 8, 40):
        field.setPlainText("\n".join("a" * lines))
        heights.append(field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.fixture
def question(qtbot: QtBot) -> Question:
    question = Question()
    qtbot.addWidget(question)
    question.ask("Hoe?", [Answer("Zelf gezien", "z"), Answer("Verteld", "v"), Answer("Vermoeden", "m")])
    return question


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_3], "m"),
        ([Qt.Key.Key_Return], "z"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Enter], "v"),
        ([Qt.Key.Key_V, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_M, Qt.Key.Key_Return], "m"),
    ],
)
def test_a_question_is_answered_by_number_letters_or_arrows(
    question: Question, qtbot: QtBot, keys: list[Qt.Key], value: str
) -> None:
    with qtbot.waitSignal(question.answered) as told:
        for key in keys:
            QTest.keyClick(question.choices, key)
    assert told.args == [value]
    assert question.isHidden()


def test_a_question_is_given_up_with_esc(question: Question, qtbot: QtBot) -> None:
    with qtbot.waitSignal(question.given_up):
        QTest.keyClick(question.choices, Qt.Key.Key_Escape)
    assert question.isHidden()
