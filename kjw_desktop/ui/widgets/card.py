# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""White cards on the warm ground, and a section: a head with a card under it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text


class Card(QFrame):
    """A card; with a `title` it has a head line. Put content in with `add`, or use `body` (a QVBoxLayout)."""

    ROWS = 6

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._head = HeadLine(title, self)
        self._head.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._head)
        self._column.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    @property
    def head(self) -> "HeadLine":
        """The head line, for its count and what stands at its right edge."""
        return self._head

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put `widget` under what the card holds already."""
        self.body.addWidget(widget, stretch)

    def add_rows(self, view: QWidget, stretch: int = 0) -> None:
        """Put a list or table in: the card goes closer round it, since rows have their own margin."""
        self._column.setContentsMargins(self.ROWS, self.ROWS, self.ROWS, self.ROWS)
        self._head.setContentsMargins(Space.M, Space.S, Space.M, 0)
        self.add(view, stretch)


class Section(QWidget):
    """A head on the ground with a card under it, as on Vandaag."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = HeadLine(title)
        self.card = Card()
        self.card.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.head)
        column.addWidget(self.card, 1)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put `widget` in the card."""
        self.card.add(widget, stretch)

    def add_rows(self, view: QWidget, stretch: int = 0) -> None:
        """Put a list or table in the card."""
        self.card.add_rows(view, stretch)


class HeadLine(QWidget):
    """A semibold head, a muted count or remark after it, and room for acts at the right edge."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(title, role="head")
        self._remark = Text("", role="muted")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.S)
        self._line.addWidget(self._title)
        self._line.addWidget(self._remark)
        self._line.addStretch(1)

    def set_title(self, title: str) -> None:
        """Change the head; an empty one hides the line."""
        self._title.setText(title)
        self.setVisible(bool(title))

    def set_remark(self, remark: str) -> None:
        """What stands muted after the head, such as a count."""
        self._remark.setText(remark)

    def add_aside(self, widget: QWidget) -> None:
        """Put `widget` at the right edge."""
        self._line.addWidget(widget)
