# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A note to write, under its question, with the quiet line for special categories under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text, sized
from kjw_desktop.ui.widgets.private_field import keep_private

_HIGH = 64
SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""What input methods are told of a field with notes: learn nothing of it."""


class NoteText(QWidget):
    """`edit` under `question`; Tab leaves it. `changed` with every change."""

    changed = Signal()

    def __init__(self, question: str, high: int = _HIGH) -> None:
        super().__init__()
        label = Text(question, role="small")
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(question)
        sized(self.edit, lambda sizes: self.edit.setFixedHeight(sizes.px(high)))
        self.edit.setTabChangesFocus(True)
        keep_private(self.edit)
        label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (label, self.edit, SpecialLine(self.edit)):
            column.addWidget(widget)
        self.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What was written, without what surrounds it."""
        return self.edit.toPlainText().strip()

    def put(self, text: str) -> None:
        """Have `text` stand there."""
        self.edit.setPlainText(text)
