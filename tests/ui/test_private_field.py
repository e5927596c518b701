# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Selected text that is pulled at with the mouse is not handed to other programs (decision 57)."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.entry.note_field import NoteField

WORDS = "sliep bij een oom"
IN_THE_WORDS, FAR_AWAY = QPoint(30, 12), QPoint(200, 60)


def drags(field: QPlainTextEdit, qtbot: QtBot) -> bool:
    """Whether pulling at the selected words begins a drag, which other programs would be offered."""
    qtbot.addWidget(field)
    field.resize(320, 88)
    field.setPlainText(WORDS)
    field.show()
    field.selectAll()
    view: QWidget = field.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=IN_THE_WORDS)
    dragged = False
    for step in (1, 2, 3):
        at = IN_THE_WORDS + (FAR_AWAY - IN_THE_WORDS) * step / 3
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            view.mapToGlobal(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, moved)
        dragged = dragged or bool(field.findChildren(QDrag))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=FAR_AWAY)
    return dragged


@pytest.mark.parametrize(("kind", "wanted"), [("plain", True), ("note", False)])
def test_no_selected_text_is_dragged_out_of_a_note(qtbot: QtBot, kind: str, wanted: bool) -> None:
    """A field of Qt as it comes does drag: so the test would see it."""
    field = QPlainTextEdit() if kind == "plain" else NoteField("Notitie", 88)
    assert drags(field, qtbot) is wanted
