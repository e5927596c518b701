# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The line for a place, which remembers what kind of place was said with its name."""

from PySide6.QtWidgets import QLineEdit, QWidget


class PlaceLine(QLineEdit):
    """A line whose `kind` (a key of `location_kind`) holds while its text is the one that was put in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put: tuple[str, str | None] = ("", None)

    @property
    def place(self) -> str:
        """The place as it stands there."""
        return self.text().strip()

    @property
    def kind(self) -> str | None:
        """Its kind; None once another place was typed."""
        text, kind = self._put
        return kind if text == self.place else None

    def put(self, text: str, kind: str | None) -> None:
        """Have it say a place of a kind."""
        self._put = (text.strip(), kind)
        self.setText(text)
