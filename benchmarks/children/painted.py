# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells when a window has been painted for the first time, and how much memory the process holds then."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.children.telling import resident_mb, tell


class FirstPaint(QObject):
    """Watches a window; after its first painting it tells the memory held, and ends the program."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Wait for the painting to end: a timer of no time comes after it."""
        if not self._told and event.type() == QEvent.Type.Paint:
            self._told = True
            QTimer.singleShot(0, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        tell(resident=resident_mb())
        QApplication.exit(0)
