# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts of the window by what they are: page title, card head, running text, muted, small, key cap."""

import sys

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from kjw_desktop.ui.theme.tokens import BASE_SIZE, Sizes, Tone

MAC = "darwin"


def sizes_of(font: QFont) -> Sizes:
    """The sizes that fit a widget whose running text has `font`; for whatever paints or measures itself."""
    return Sizes(max(font.pixelSize(), BASE_SIZE) / BASE_SIZE)


def native_key(key: str) -> str:
    """`Ctrl+N` as the system writes it; the Return key by the name on most keyboards."""
    if sys.platform != MAC:
        return key.replace("Return", "Enter")
    from PySide6.QtGui import QKeySequence

    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    return native.replace("Return", "Enter")


class Text(QLabel):
    """A plain text that never reads its content as markup, so that a note can hold any sign."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        tone: Tone | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("textFormat", "PlainText")  # by name: see scrolled.py
        if role:
            self.setProperty("role", role)
        if tone is not None:
            self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by `tone`; PLAIN is the ordinary colour."""
        self.setProperty("tone", tone.value)
        restyle(self)


class KeyCap(Text):
    """The key that does an act, small, beside the act."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(native_key(key), role="key", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look again at a widget whose property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
