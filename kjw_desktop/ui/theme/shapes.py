# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The five levels of a signal as shapes: told by shape and word, with colour only as the third sign."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kjw_desktop.ui.theme.tokens import Tokens, Tone


class Level(StrEnum):
    """The keys of the vocabulary `signal_level`."""

    STRENGTH = "kracht"
    MILD = "licht"
    CONCERN = "zorg"
    SERIOUS = "ernstig"
    ACUTE = "acuut"


TONES = {
    Level.STRENGTH: Tone.STRENGTH,
    Level.MILD: Tone.MILD,
    Level.CONCERN: Tone.CONCERN,
    Level.SERIOUS: Tone.SERIOUS,
    Level.ACUTE: Tone.ACUTE,
}


def paint_level(painter: QPainter, box: QRectF, level: Level, tokens: Tokens) -> None:
    """Draw the shape of `level` in the square `box`; the painter's state is left as it was."""
    colour = QColor(tokens.of(TONES[level]))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    _SHAPES[level](painter, box, colour)
    painter.restore()


def _plus(painter: QPainter, box: QRectF, colour: QColor) -> None:
    thick = box.width() * 0.2
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    centre = box.center()
    path.addRect(QRectF(box.left(), centre.y() - thick / 2, box.width(), thick))
    path.addRect(QRectF(centre.x() - thick / 2, box.top(), thick, box.height()))
    painter.fillPath(path, colour)


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    width = box.width() * 0.18
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    inset = width / 2 + box.width() * 0.04
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _disc(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    inset = box.width() * 0.04
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _triangle(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    top = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))


def _diamond(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    centre = box.center()
    corners = [
        QPointF(centre.x(), box.top() - 1),
        QPointF(box.right() + 1, centre.y()),
        QPointF(centre.x(), box.bottom() + 1),
        QPointF(box.left() - 1, centre.y()),
    ]
    painter.drawPolygon(QPolygonF(corners))


_SHAPES: dict[Level, Callable[[QPainter, QRectF, QColor], None]] = {
    Level.STRENGTH: _plus,
    Level.MILD: _ring,
    Level.CONCERN: _disc,
    Level.SERIOUS: _triangle,
    Level.ACUTE: _diamond,
}
