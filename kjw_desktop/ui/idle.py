# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches for the person: tells when nobody has touched keys or mouse for a while."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

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

    def start(self, minutes: float) -> None:
        """Watch from now on."""
        self.stop()
        if minutes > 0:
            self._timer.setInterval(round(minutes * 60_000))
            self._timer.start()
            self._app().installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._app().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start the time again at each sign of life; stops no event."""
        if event.type() in _SIGNS:
            self._timer.start()
        return False

    @staticmethod
    def _app() -> QCoreApplication:
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("no application")
        return app
