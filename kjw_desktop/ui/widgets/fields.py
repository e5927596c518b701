# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Labels with their fields, and buttons in a line."""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text, sized

SECRET_HINTS = "ImhHiddenText|ImhSensitiveData|ImhNoPredictiveText|ImhNoAutoUppercase"  # noqa: S105  # hints, no secret

_MARGINS_OF_A_LINE = 4
"""Pixels that QLineEdit keeps free beside its text (qlineedit_p.h, horizontalMargin, at both sides)."""


def field(label: str, *, secret: bool = False, hint: str = "") -> tuple[QLabel, QLineEdit]:
    """A label and the line it names; a `secret` one shows dots and tells input methods to learn nothing."""
    line = QLineEdit()
    line.setAccessibleName(label)
    line.setPlaceholderText(hint)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setProperty("inputMethodHints", SECRET_HINTS)  # by name: see scrolled.py
    name = Text(label)
    name.setBuddy(line)
    return name, line


def number_field(name: str) -> QSpinBox:
    """A field for a number, its text where that of other fields begins: a style's padding passes it by."""
    box = QSpinBox()
    for named in (box, box.lineEdit()):
        named.setAccessibleName(name)
    sized(box, lambda sizes: box.lineEdit().setTextMargins(sizes.px(9), 0, 0, 0))
    return box


def name_box(box: QComboBox, name: str) -> None:
    """Name a box that no label stands beside.

    On Linux Qt tells a screen reader the choice as the name of the box, and leaves the name to a label
    (QAccessibleComboBox::text): there it goes into the description, which is spoken too.
    """
    box.setAccessibleName(name)
    if sys.platform == "linux":
        box.setAccessibleDescription(name)


def fits(line: QLineEdit, text: str) -> None:
    """Have `line` always wide enough for `text`, whatever else needs room."""
    sized(
        line,
        lambda sizes: line.setMinimumWidth(line.fontMetrics().horizontalAdvance(text) + sizes.px(24)),
    )


def room_for_hint(line: QLineEdit) -> int:
    """Pixels that a hint has in `line` as it is wide now."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    contents = QStyle.SubElement.SE_LineEditContents
    return line.style().subElementRect(contents, option, line).width() - _MARGINS_OF_A_LINE


def show_hint(line: QLineEdit, hints: Sequence[str]) -> None:
    """Show the first of `hints` that `line` has room for, the last where there is room for none."""
    room, metrics = room_for_hint(line), line.fontMetrics()
    fitting = (each for each in hints if metrics.horizontalAdvance(each) <= room)
    hint = next(fitting, hints[-1])
    if line.placeholderText() != hint:
        line.setPlaceholderText(hint)


def acts(*left: QWidget, right: tuple[QWidget, ...] = ()) -> QHBoxLayout:
    """Buttons in a line: the main act first, others at the right edge."""
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    for widget in left:
        line.addWidget(widget)
    line.addStretch(1)
    for widget in right:
        line.addWidget(widget)
    return line


def labelled(layout: QVBoxLayout, pair: tuple[QLabel, QLineEdit]) -> QLineEdit:
    """Put label and line under each other into `layout`; gives the line."""
    group = QVBoxLayout()
    group.setSpacing(Space.XS)
    group.addWidget(pair[0])
    group.addWidget(pair[1])
    layout.addLayout(group)
    return pair[1]
