# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hears when the system changes its fonts while the window is open.

Qt tells an application of another system font only as long as it set no font of its own. What it always tells
is ThemeChange, to every window (QWindowSystemInterface::handleThemeChange), and another logical resolution of
a screen, by which X11 desktops scale text.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow


class SystemChanges(QWindow):
    """A window that is never shown; `changed` when fonts or their scale may be others now."""

    changed = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__()
        app.primaryScreenChanged.connect(self._follow)
        self._follow(app.primaryScreen())

    def event(self, event: QEvent) -> bool:
        """Tell of a change of the system's theme, of which its fonts are a part."""
        if event.type() is QEvent.Type.ThemeChange:
            self.changed.emit()
        return super().event(event)

    def _follow(self, screen: QScreen | None) -> None:
        if screen is not None:
            screen.logicalDotsPerInchChanged.connect(self.changed)
        self.changed.emit()
