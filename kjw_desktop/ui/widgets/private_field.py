# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a field with words about somebody lets out: nothing to an input method, nothing by dragging."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Input methods are asked to learn nothing of it and to keep nothing of it."""


def keep_private(field: QLineEdit | QPlainTextEdit) -> None:
    """Have `field` ask input methods to learn nothing, and let no selected text be dragged out of it.

    Selected text that is dragged lands unmarked and readable in whatever lies under the mouse; copying
    stays possible, is marked, and is cleared (ui/clipboard.py). A line of Qt drags nothing by itself.
    """
    field.setInputMethodHints(field.inputMethodHints() | PRIVATE)
    if isinstance(field, QPlainTextEdit):
        _NoDragging(field)


class _NoDragging(QObject):
    """A press in selected text begins a new selection, as a press beside it does."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let go of the selection before Qt can take the press for the begin of a drag."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.button() is Qt.MouseButton.LeftButton and not held:
                cursor = self._field.textCursor()
                cursor.clearSelection()
                self._field.setTextCursor(cursor)
        return False
