# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts of the window by what they are: page title, card head, running text, muted, small, key cap."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from kjw_desktop.ui.theme.tokens import BASE_SIZE, Sizes, Tone

MAC = "darwin"


def sizes_of(font: QFont) -> Sizes:
    """The sizes that fit a widget whose running text has `font`; for whatever paints or measures itself."""
    return Sizes(max(font.pixelSize(), BASE_SIZE) / BASE_SIZE)


def sized(widget: QWidget, fit: Callable[[Sizes], object]) -> None:
    """Have `fit` set the lengths of `widget` by the size of its text, now and whenever that size changes."""
    _Fitting(widget, fit)


class _Fitting(QObject):
    """Hears of another font of its widget, and fits it again when the text's size is another too."""

    def __init__(self, widget: QWidget, fit: Callable[[Sizes], object]) -> None:
        super().__init__(widget)
        self._widget, self._fit = widget, fit
        self._sizes = sizes_of(widget.font())
        fit(self._sizes)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit again at another size; the event goes on."""
        if event.type() is QEvent.Type.FontChange:
            sizes = sizes_of(self._widget.font())
            if sizes != self._sizes:
                self._sizes = sizes
                self._fit(sizes)
        return False


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
