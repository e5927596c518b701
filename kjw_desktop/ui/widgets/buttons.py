# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three kinds of button: the one main act of a place, other acts, and an act within a text or row."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from kjw_desktop.ui.widgets.labels import native_key

if TYPE_CHECKING:  # the start needs no key event
    from PySide6.QtGui import QKeyEvent


class PlainButton(QPushButton):
    """An act; Enter and Space do it when it has the focus. `key` is shown beside the text, not bound."""

    ROLE = "plain"

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", self.ROLE)
        self.setAutoDefault(False)
        self._key = key
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change what the button says; the key beside it stays."""
        self.setText(f"{text}  {native_key(self._key)}" if self._key else text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter does the act too, not Space alone."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)


class PrimaryButton(PlainButton):
    """The one main act of a page or card, filled with the accent."""

    ROLE = "primary"


class LinkButton(PlainButton):
    """A small act within a row or beside a head, without a border."""

    ROLE = "link"
