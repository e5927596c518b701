# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A note to write, under its question, with the quiet line for special categories under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.widgets.labels import sized

_HIGH = 64


class NoteText(QWidget):
    """`edit` under `question`; Tab leaves it. `changed` with every change."""

    changed = Signal()

    def __init__(self, question: str, high: int = _HIGH) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        sized(self.edit, lambda sizes: self.edit.setFixedHeight(sizes.px(high)))
        self.edit.setTabChangesFocus(True)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(written(question, self.edit))
        self.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What was written, without what surrounds it."""
        return self.edit.toPlainText().strip()

    def put(self, text: str) -> None:
        """Have `text` stand there."""
        self.edit.setPlainText(text)
