# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field with its name small above it, and under a free text the quiet line for special categories."""

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.entry.special_line import FreeText, SpecialLine
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private


def labelled(name: str, field: QWidget) -> QWidget:
    """`field` under its `name`, which is its accessible name too where it has none.

    What is typed in it is private: see `keep_private`.
    """
    label = Text(name, role="small")
    label.setBuddy(field.focusProxy() or field)
    for named in (field, field.findChild(QLineEdit)):
        if named is not None and not named.accessibleName():
            named.setAccessibleName(name)
    if not isinstance(field, QAbstractSpinBox):
        for typed in (field, *field.findChildren(QLineEdit)):
            if isinstance(typed, QLineEdit | QPlainTextEdit):
                keep_private(typed)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(label)
    column.addWidget(field)
    return box


def written(name: str, field: FreeText) -> QWidget:
    """`labelled`, for words about somebody: the quiet line for special categories stands under them."""
    box = labelled(name, field)
    column = box.layout()
    if column is not None:
        column.addWidget(SpecialLine(field))
    return box
