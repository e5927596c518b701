# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar that stands where a covered text would: as long as a text of about that many letters."""

from math import inf

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from kjw_desktop.ui.theme.palette import tokens_now

STEP = 4
"""Lengths are told in steps of so many letters: the bar of a short name is that of every short name."""
_STRENGTH = 110


def bar_width(letters: int, font: QFont, room: float = inf) -> float:
    """Pixels for a text of so many letters, in whole steps also where `room` has no place for all of them.

    So a label that is as wide as its name does not tell by the width of its bar which name it is.
    """
    step = STEP * QFontMetricsF(font).averageCharWidth()
    wanted = -(-max(letters, 1) // STEP) * step
    if wanted <= room:
        return wanted
    return max(room // step * step, min(step / 2, room))


def paint_bar(
    painter: QPainter,
    room: QRectF,
    letters: int,
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> QRectF:
    """Draw the bar of one line of text in `room`; gives where it stands."""
    metrics = QFontMetricsF(font)
    size = QSize(
        int(bar_width(letters, font, room.width())), int(min(metrics.ascent() * 0.85, room.height()))
    )
    place = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, align, size, room.toAlignedRect())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(tokens_now().muted)
    colour.setAlpha(_STRENGTH)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, 3, 3)
    painter.restore()
    return QRectF(place)


def paint_bars(painter: QPainter, room: QRectF, letters: int, font: QFont, align: Qt.AlignmentFlag) -> None:
    """Draw the bars of a text that may go on over several lines of `room`."""
    line = QFontMetricsF(font).lineSpacing()
    a_line = max(int(room.width() / QFontMetricsF(font).averageCharWidth()), 1)
    lines = max(1, min(-(-letters // a_line), int(room.height() / line + 0.4)))
    spare = max(room.height() - lines * line, 0) if align & Qt.AlignmentFlag.AlignVCenter else 0
    for number in range(lines):
        left = a_line if number < lines - 1 else min(letters - number * a_line, a_line)
        place = QRectF(room.left(), room.top() + spare / 2 + number * line, room.width(), line)
        paint_bar(painter, place, left, font, align)
