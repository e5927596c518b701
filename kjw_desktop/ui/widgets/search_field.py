# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field that searches as you type."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from kjw_desktop.ui.widgets.private_field import keep_private


class SearchField(QLineEdit):
    """`searched` comes with the text once typing pauses (120 ms); Down goes into the list under it."""

    searched = Signal(str)

    PAUSE_MS = 120

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "large")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        keep_private(self)
        self._list: QAbstractItemView | None = None
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._pause.start())

    def leads_to(self, view: QAbstractItemView) -> None:
        """Name the list that Down goes to."""
        self._list = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the list, Enter searches at once, Esc empties the field."""
        if event.key() == Qt.Key.Key_Down and self._list is not None:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._list.model().index(0, 0))
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self._search()
        super().keyPressEvent(event)

    def _search(self) -> None:
        self.searched.emit(self.text().strip())
