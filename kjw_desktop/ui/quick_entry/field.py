# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field itself: it grows with its text, and tells its keys by what they mean."""

import math

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.private_field import keep_private

MOST_LINES = 8
_PADDING = 10
_BORDER = 1


class QuickField(QPlainTextEdit):
    """Enter is `entered`, Esc `escaped`, Tab goes on; Shift+Enter and pasted line breaks stay text.

    It is never lower than its hint, which goes on at a next line where it has to, so that it does not
    shrink at the first letter.

    While `offering`, Up and Down are `stepped` and Enter or Tab `taken`; `left` tells that the
    focus went. Offsets are in characters of Python, of which Qt counts some as two.
    """

    entered = Signal()
    escaped = Signal()
    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offering = False
        self.setProperty("role", "large")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_private(self)
        self.document().setDocumentMargin(2)
        self.document().clearUndoRedoStacks()  # the margin is no typing: Ctrl+Z is the window's at once
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def place(self) -> int:
        """Where the cursor stands."""
        text, at = self.toPlainText(), self.textCursor().position()
        if text.isascii():
            return at
        return len(_units(text)[: 2 * at].decode("utf-16-le", "surrogatepass"))

    def put(self, start: int, end: int, text: str) -> None:
        """Write `text` in place of what stands between two offsets, as one step to undo."""
        whole = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(len(_units(whole[:start])) // 2)
        cursor.setPosition(len(_units(whole[:end])) // 2, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def stand_at(self, place: int) -> None:
        """Set the cursor at an offset."""
        cursor = self.textCursor()
        cursor.setPosition(len(_units(self.toPlainText()[:place])) // 2)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and the keys that choose; all others type."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not held:
                (self.taken if self.offering else self.entered).emit()
                return
            if held == Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
                return
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if self.offering and not held:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
                return
            if key == Qt.Key.Key_Tab:
                self.taken.emit()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height of a line."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        lines = max(self._lines_of_hint(), math.ceil(self.document().size().height()))
        shown = min(lines, MOST_LINES)
        room = 2 * (sizes_of(self.font()).px(_PADDING) + _BORDER + self.document().documentMargin())
        height = math.ceil(shown * self.fontMetrics().lineSpacing() + room)
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MOST_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _lines_of_hint(self) -> int:
        """Lines that the hint takes as Qt draws it: broken between words, within the margin of the text."""
        wide = self.viewport().width() - 2 * round(self.document().documentMargin())
        if not self.placeholderText() or wide <= 0:
            return 1
        metrics, wraps = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        high = metrics.boundingRect(QRect(0, 0, wide, 0), wraps, self.placeholderText()).height()
        return min(max(1, round(high / metrics.lineSpacing())), MOST_LINES)


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
