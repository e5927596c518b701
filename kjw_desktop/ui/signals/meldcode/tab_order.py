# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tab goes through parts as they stand, also those that were made later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layout(whole: QWidget) -> None:
    """Have Tab walk what takes the focus within `whole` from the top to the end."""
    layout = whole.layout()
    if layout is not None:
        for before, after in pairwise(_walk(layout)):
            QWidget.setTabOrder(before, after)


def _walk(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _walk(inner)
