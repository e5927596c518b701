# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window's look: tokens, palette, stylesheet, shapes and icons, and the one call that puts them on."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kjw_desktop.ui.theme.fonts import ensure_text_font, system_sizes, text_font
from kjw_desktop.ui.theme.palette import is_dark, palette_of
from kjw_desktop.ui.theme.stylesheet import stylesheet
from kjw_desktop.ui.theme.system_changes import SystemChanges
from kjw_desktop.ui.theme.tokens import DARK, LIGHT, Sizes, Tokens

if TYPE_CHECKING:  # the namespace makes all of its enums at once: see widgets/scrolled.py
    from PySide6.QtCore import Qt

__all__ = ["STYLE_ARGUMENTS", "Look", "ThemeChoice"]


class ThemeChoice(StrEnum):
    """What the person chose; SYSTEM follows the system, also while the window is open."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


STYLE_ARGUMENTS = ("-style", "Fusion")
"""For the application's command line: asking Qt for the style as an object costs the start 15 ms of enums."""


class Look(QObject):
    """Puts theme and text size on the application, and again when the system changes its mind.

    The text size is the system's unless `sizes` says another, as for a picture at 200%.
    """

    def __init__(
        self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, sizes: Sizes | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._system_dark = is_dark(QGuiApplication.palette())
        ensure_text_font()
        self._sizes = sizes or system_sizes()
        self._follows_size = sizes is None
        self.system = SystemChanges(app)
        self.system.changed.connect(self._on_fonts)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self._put_on()

    @property
    def choice(self) -> ThemeChoice:
        """The choice in force."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follow `choice` from now on."""
        self._choice = choice
        self._put_on()

    def tokens(self) -> Tokens:
        """The theme in force."""
        dark = self._choice is ThemeChoice.DARK
        if self._choice is ThemeChoice.SYSTEM:
            dark = self._system_dark
        return DARK if dark else LIGHT

    def _on_scheme(self, scheme: "Qt.ColorScheme") -> None:
        self._system_dark = scheme is scheme.Dark
        self._put_on()

    def _on_fonts(self) -> None:
        if self._follows_size and system_sizes() != self._sizes:
            self._sizes = system_sizes()
            self._put_on()

    def _put_on(self) -> None:
        tokens = self.tokens()
        self._app.setFont(text_font(self._sizes))
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(stylesheet(tokens, self._sizes))
