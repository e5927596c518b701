# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The single keys of the review: they act in its list and in its two texts, where nobody types."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


class ReviewAct(StrEnum):
    """What a key of the review does."""

    ACCEPT = "accept"
    ACCEPT_CLASS = "accept_class"
    REWORD = "reword"
    KEEP = "keep"
    MARK = "mark"
    TAKE_BACK = "take_back"
    FILTER = "filter"
    NEXT_PLACE = "next_place"
    PLACE_BEFORE = "place_before"


_KEYS = {
    Qt.Key.Key_Return: ReviewAct.ACCEPT,
    Qt.Key.Key_Enter: ReviewAct.ACCEPT,
    Qt.Key.Key_A: ReviewAct.ACCEPT_CLASS,
    Qt.Key.Key_R: ReviewAct.REWORD,
    Qt.Key.Key_B: ReviewAct.KEEP,
    Qt.Key.Key_M: ReviewAct.MARK,
    Qt.Key.Key_Delete: ReviewAct.TAKE_BACK,
    Qt.Key.Key_N: ReviewAct.FILTER,
}
_IN_LISTS = {Qt.Key.Key_Right: ReviewAct.NEXT_PLACE, Qt.Key.Key_Left: ReviewAct.PLACE_BEFORE}
"""In a text these move its cursor."""


class ReviewKeys(QObject):
    """Watches the widgets that it is given; `acted` tells what a key asks for."""

    acted = Signal(str)

    def watch(self, *widgets: QWidget) -> None:
        """Listen to the keys of these."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        act = _KEYS.get(key)
        if act is None and isinstance(watched, QAbstractItemView):
            act = _IN_LISTS.get(key)
        if act is None:
            return False
        self.acted.emit(act.value)
        return True
