# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scrolling to where the cursor came without Tab, which Qt leaves to whoever set it there."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Have every area around `widget` show it, at the next turn, when it has its place."""
    QTimer.singleShot(0, widget, lambda: _show_in_areas(widget))


def _show_in_areas(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        area = area.parentWidget()
