# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of text with some of its letters marked, cut off where its room ends."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

Marks = Sequence[tuple[int, int]]
"""Parts of a text as offsets, the end not included; in order, none over another."""


def pieces(text: str, marks: Marks) -> Iterator[tuple[str, bool]]:
    """`text` cut into parts that are marked and parts that are not; marks beyond it are left out."""
    at = 0
    for start, end in marks:
        if start > at:
            yield text[at:start], False
        if text[max(start, at) : end]:
            yield text[max(start, at) : end], True
        at = max(at, end)
    if text[at:]:
        yield text[at:], False


def paint_marked(painter: QPainter, place: QRect, text: str, marks: Marks, colour: str) -> None:
    """Draw `text` in the painter's font and pen, its marked parts bolder, underlined and in `colour`."""
    bold = QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    bold.setUnderline(True)
    left = place.left()
    for piece, marked in pieces(text, marks):
        room = place.right() - left
        if room <= 0:
            return
        painter.save()
        if marked:
            painter.setFont(bold)
            painter.setPen(QColor(colour))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, place.top(), room, place.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left += metrics.horizontalAdvance(piece)
        painter.restore()
