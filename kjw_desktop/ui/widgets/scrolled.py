# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An area that scrolls up and down alone.

Enum values are set by name here and in a few other widgets of the unlock window: importing the Qt namespace
makes all of its enums at once, which would cost the start 15 ms of the 125 that a bare window takes.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import sizes_of

LEAST = 180
"""Pixels at the base size that an area is high where the page has no more room for it."""


class ScrollingColumn(QScrollArea):
    """As high as its place allows, however much there is to scroll; `whole` it is as high as its content."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False

    def show_whole(self, whole: bool) -> None:
        """Whether what it stands in scrolls in its place, so that no two bars stand beside each other."""
        if whole is not self._whole:
            self._whole = whole
            self.setProperty(
                "verticalScrollBarPolicy", "ScrollBarAlwaysOff" if whole else "ScrollBarAsNeeded"
            )
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """A whole one is higher where it is narrower."""
        return self._whole

    def heightForWidth(self, width: int) -> int:
        """Pixels that all of its content needs at `width`; -1 where it scrolls."""
        inner = self.widget()
        return inner.heightForWidth(width) if self._whole and inner is not None else -1

    def sizeHint(self) -> QSize:
        """As wide as its content, and high enough to read in."""
        inner = self.widget()
        wide = inner.sizeHint().width() if inner is not None else 0
        return QSize(wide, sizes_of(self.font()).px(LEAST))

    def minimumSizeHint(self) -> QSize:
        """As wide as its content needs; what scrolls may be low."""
        inner = self.widget()
        return QSize(inner.minimumSizeHint().width() if inner is not None else 0, Space.XL)


class _Content(QWidget):
    """As high as it is at its width; the least height of a narrow one would leave a gap under a wide one."""

    def minimumSizeHint(self) -> QSize:
        """Its least width alone, where the width says how high it is."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


def scrolled(layout: QVBoxLayout) -> ScrollingColumn:
    """`layout` in an area that scrolls up and down alone."""
    inner = _Content()
    inner.setProperty("role", "scrolled")
    layout.setContentsMargins(0, 0, 0, 0)
    inner.setLayout(layout)
    area = ScrollingColumn()
    area.setWidgetResizable(True)
    area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
    area.setProperty("focusPolicy", "NoFocus")
    area.setWidget(inner)
    return area
