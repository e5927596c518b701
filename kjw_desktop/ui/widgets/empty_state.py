# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an empty place says: in one sentence what it is for, and the first act."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.labels import Text


class EmptyState(QWidget):
    """A sentence and, with `act`, a button; `acted` when it is pressed."""

    acted = Signal()

    def __init__(self, sentence: str, act: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.M)
        self._text = Text(sentence, role="muted", wrap=True)
        column.addStretch(1)
        column.addWidget(self._text)
        if act:
            button = PlainButton(act, key)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.setFocusProxy(button)
        column.addStretch(2)
        self.setAccessibleName(sentence)

    def say(self, sentence: str) -> None:
        """Say something else, such as that nothing fits a filter."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
