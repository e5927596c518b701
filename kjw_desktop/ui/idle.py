# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches for the person: tells when nobody has touched keys or mouse for a while.

It looks at what the windows get from the system, and at the field with the cursor, to which an input method
talks itself: to look at the events of every widget would take a third of the time that making a page takes.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    )
)


class IdleWatch(QObject):
    """`idle` after so many minutes without a sign of life; 0 minutes never."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._look)
            app.focusChanged.connect(self._look)

    def start(self, minutes: float) -> None:
        """Watch from now on."""
        self.stop()
        if minutes > 0:
            self._timer.setInterval(round(minutes * 60_000))
            self._timer.start()
            self._look()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start the time again at each sign of life; stops no event."""
        if self._timer.isActive() and event.type() in _SIGNS:
            self._timer.start()
        return False

    @Slot()
    def _look(self) -> None:
        """Every window, also one that has just come, and the field with the cursor."""
        focused = QApplication.focusWidget()
        for each in (
            *QGuiApplication.allWindows(),
            *QApplication.topLevelWidgets(),
            *([focused] if focused else []),
        ):
            each.installEventFilter(self)  # one that is there already stays once
