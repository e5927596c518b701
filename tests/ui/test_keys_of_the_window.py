# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys that a text field would take are left to the window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kjw_desktop.ui.undo_key import UndoKey
from tests.ui.conftest import present

CTRL = Qt.KeyboardModifier.ControlModifier


class Greedy(QLineEdit):
    """A line that takes every key, as one on Linux takes Ctrl+E for its end."""

    def event(self, event: QEvent) -> bool:
        """Say of each key that it is the line's."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_E, True), (Qt.Key.Key_Z, True), (Qt.Key.Key_A, False)])
def test_a_field_leaves_what_is_the_windows(qtbot: QtBot, key: Qt.Key, left: bool) -> None:
    """Ctrl+E always, Ctrl+Z where there is nothing to undo."""
    window = QWidget()
    column = QVBoxLayout(window)
    field = Greedy()
    column.addWidget(field)
    UndoKey(window)
    present(qtbot, window)
    field.clearFocus()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CTRL)
    event.ignore()
    QApplication.sendEvent(field, event)
    assert event.isAccepted() is not left
