# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a few sentences about somebody."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kjw_desktop.ui.widgets.labels import sized
from kjw_desktop.ui.widgets.private_field import keep_private


class NoteField(QPlainTextEdit):
    """`high` pixels at the base size; Tab goes on to the next field, and input methods learn nothing."""

    def __init__(self, name: str, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        sized(self, lambda sizes: self.setFixedHeight(sizes.px(high)))
        keep_private(self)
