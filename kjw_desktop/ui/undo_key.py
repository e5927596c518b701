# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys of the window that a text field takes too.

Ctrl+Z undoes the field's own typing first, and is the window's where there is none to undo. Ctrl+E, which a
line on Linux takes for its end (QKeySequence, MoveToEndOfLine), is always the window's: End does that.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

OWN = QKeySequence("Ctrl+E")


class UndoKey(QObject):
    """Watches every field that had the focus once, and no other widget."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave to the window what is its own, and undo and redo where the field can do nothing with them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if QKeySequence(event.keyCombination()) == OWN:
                event.ignore()
                return True
            for key, left in (
                (QKeySequence.StandardKey.Undo, _can_undo),
                (QKeySequence.StandardKey.Redo, _can_redo),
            ):
                if event.matches(key) and not left(watched):
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)

    def _focus(self) -> None:
        """Asks for the field itself: who had the focus before may be on its way out."""
        now = QApplication.focusWidget()
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable()
