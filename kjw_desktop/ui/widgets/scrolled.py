# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An area that scrolls up and down alone.

Enum values are set by name here and in a few other widgets of the unlock window: importing the Qt namespace
makes all of its enums at once, which would cost the start 15 ms of the 125 that a bare window takes.
"""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space


def scrolled(layout: QVBoxLayout) -> QScrollArea:
    """`layout` in an area that scrolls up and down alone."""
    inner = QWidget()
    inner.setProperty("role", "scrolled")
    layout.setContentsMargins(0, 0, Space.XS, 0)
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
    area.setProperty("focusPolicy", "NoFocus")
    area.setWidget(inner)
    return area
