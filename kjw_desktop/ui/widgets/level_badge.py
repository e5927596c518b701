# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A level as shape and word."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import TONES, Level, paint_level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text, sizes_of


class LevelShape(QWidget):
    """The shape alone; give it an accessible name or a word beside it."""

    def __init__(self, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square as high as a capital."""
        side = sizes_of(self.font()).px(14)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape with a pixel of air round it."""
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_level(QPainter(self), box, self._level, tokens_now())


class LevelBadge(QWidget):
    """The shape with its word, in the level's colour."""

    def __init__(self, level: Level, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(LevelShape(level))
        line.addWidget(Text(word, tone=TONES[level]))
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
