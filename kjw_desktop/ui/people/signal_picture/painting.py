# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the signal picture is drawn. Only what is in sight is, so that a thousand signals cost what ten do."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kjw_desktop.domain.signal_picture import Cell, Span
from kjw_desktop.ui.moments import locale
from kjw_desktop.ui.people.signal_picture.layout import Layout
from kjw_desktop.ui.privacy_view.bars import bar_width, paint_bar
from kjw_desktop.ui.privacy_view.covering import is_covered
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import Level, paint_level
from kjw_desktop.ui.theme.tokens import Sizes

_PAD = 8
_RING = 3.5
_MOST_LABEL = 0.35
_BEFORE, _AFTER = "\u2039", "\u203a"  # arrowheads to the left and to the right


def small_font(font: QFont, sizes: Sizes) -> QFont:
    """The font of everything that is written in the picture."""
    small = QFont(font)
    small.setPixelSize(sizes.small)
    return small


def label_width(labels: Sequence[str], font: QFont, width: float) -> float:
    """Pixels for the names of the life domains, or for their bars; at most a third of `width`."""
    metrics = QFontMetricsF(font)
    widths = (
        bar_width(len(label), font) if is_covered(label) else metrics.horizontalAdvance(label)
        for label in labels
    )
    widest = max(widths, default=0.0)
    return min(widest + 2 * _PAD, width * _MOST_LABEL)


def paint_time(painter: QPainter, layout: Layout, span: Span, quarter: str) -> None:
    """The two lines of the head: year or month, and month, quarter or the day of the week's Monday."""
    tokens = tokens_now()
    half = layout.head / 2
    above = ""
    for step in range(layout.first, layout.first + layout.steps):
        over, under = _said(span, step, quarter)
        left = layout.start_of(step)
        painter.setPen(QColor(tokens.muted))
        box = QRectF(left, half, layout.step_width, half)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, under)
        if over != above:
            _paint_border(painter, layout, left, above=above)
            wide = QRectF(left + _PAD / 2, 0, layout.width - left, half)
            painter.setPen(QColor(tokens.text))
            painter.drawText(wide, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, over)
            above = over


def _paint_border(painter: QPainter, layout: Layout, left: float, *, above: str) -> None:
    """A hairline where another year or month begins, but not at the very left."""
    if above:
        painter.setPen(QPen(QColor(tokens_now().line), 1))
        painter.drawLine(QPointF(left, 0), QPointF(left, layout.bottom))


def paint_line(painter: QPainter, layout: Layout, line: int, label: str) -> None:
    """The name of a life domain and the hairline under it; a name that somebody wrote may be covered."""
    tokens, box = tokens_now(), layout.line(line)
    room = QRectF(0, box.top(), layout.left - _PAD, box.height())
    if is_covered(label):
        paint_bar(painter, room, len(label), painter.font())
    else:
        painter.setPen(QColor(tokens.text))
        shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawLine(QPointF(layout.left, box.bottom()), box.bottomRight())


def paint_cells(
    painter: QPainter, layout: Layout, line: int, cells: Mapping[int, Cell], marked: Collection[UUID]
) -> None:
    """The shapes of a line: underlined where several signals share one, framed where a hint rests on one.

    Arrowheads at the edges tell that there are more before or after.
    """
    tokens = tokens_now()
    room = layout.line(line)
    painter.setPen(QColor(tokens.muted))
    if min(cells) < layout.first:
        edge = QRectF(layout.left - _PAD, room.top(), _PAD, room.height())
        painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, _BEFORE)
    if max(cells) >= layout.first + layout.steps:
        edge = QRectF(room.right() - _PAD, room.top(), _PAD, room.height())
        painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, _AFTER)
    for step, cell in layout.in_sight(cells):
        for level, box in layout.boxes(line, step, cell):
            paint_level(painter, box, Level(level), tokens)
            if len(cell[level]) > 1:
                painter.setPen(QPen(QColor(tokens.text), 1.5))
                under = box.bottom() + 3
                painter.drawLine(QPointF(box.left(), under), QPointF(box.right(), under))
            if any(each.id in marked for each in cell[level]):
                _frame(painter, box, tokens.text, Qt.PenStyle.DotLine)


def paint_cursor(painter: QPainter, box: QRectF, *, focused: bool) -> None:
    """The ring round the shape that the keys are on."""
    tokens = tokens_now()
    _frame(painter, box.adjusted(-1, -1, 1, 1), tokens.accent if focused else tokens.edge)


def _frame(painter: QPainter, box: QRectF, colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
    painter.setPen(QPen(QColor(colour), 2 if style is Qt.PenStyle.SolidLine else 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-_RING, -_RING, _RING, _RING), 4, 4)


def _said(span: Span, step: int, quarter: str) -> tuple[str, str]:
    day = span.first_day(step)
    if span is Span.WEEK:
        return f"{locale().standaloneMonthName(day.month)} {day.year}", str(day.day)
    if span is Span.MONTH:
        name = locale().standaloneMonthName(day.month, locale().FormatType.ShortFormat)
        return str(day.year), name.replace(".", "")
    return str(day.year), quarter.format(n=(day.month - 1) // 3 + 1)
