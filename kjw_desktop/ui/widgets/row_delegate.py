# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws rows of two lines with shape, chips and aside; for lists and for the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from kjw_desktop.ui.privacy_view.bars import bar_width, paint_bar
from kjw_desktop.ui.privacy_view.covering import is_covered
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import paint_level
from kjw_desktop.ui.theme.tokens import Sizes, Tokens, Tone
from kjw_desktop.ui.widgets.chip_paint import chip_height, chip_width, paint_chip
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.marked_text import paint_marked
from kjw_desktop.ui.widgets.row_data import RowData, RowRole

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 46
PADDING = 12


class RowDelegate(QStyledItemDelegate):
    """Needs a model that answers RowRole.ROW with a RowData; other cells are left empty."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """46 pixels high at the base size."""
        return QSize(120, sizes_of(option.font).px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline and the row's parts from both edges inwards."""
        row = index.data(RowRole.ROW)
        tokens = tokens_now()
        sizes = sizes_of(option.font)
        painter.save()
        painter.setFont(option.font)
        _paint_ground(painter, option, index, tokens)
        if isinstance(row, RowData):
            pad = sizes.px(PADDING)
            box = option.rect.adjusted(pad, 0, -pad, 0)
            box = _paint_tick(painter, box, row, tokens, sizes)
            box = _paint_level_at(painter, box, row, tokens, sizes)
            box = _paint_aside(painter, box, row, tokens, sizes)
            box = _paint_chips(painter, box, row, tokens, sizes)
            _paint_lines(painter, box, row, tokens, sizes)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
    rect = option.rect
    last_row = index.row() == index.model().rowCount() - 1
    if option.state & QStyle.StateFlag.State_Selected:
        _rounded_across(painter, rect, option.widget, index, QColor(tokens.accent_weak))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        _rounded_across(painter, rect, option.widget, index, QColor(tokens.raised))
    if not last_row:
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if (
        option.state & QStyle.StateFlag.State_HasFocus
        and option.state & QStyle.StateFlag.State_KeyboardFocusChange
    ):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 6, 6)


def _goes_on(view: QWidget, index: Index) -> tuple[bool, bool]:
    """Whether the row has a cell on show before and after that of `index`."""
    if not isinstance(view, QTableView):
        return False, False
    shown = [at for at in range(index.model().columnCount()) if not view.isColumnHidden(at)]
    return index.column() > shown[0], index.column() < shown[-1]


def _rounded_across(painter: QPainter, rect: QRect, view: QWidget, index: Index, colour: QColor) -> None:
    """One ground behind all cells of a row, rounded at its outer ends alone."""
    less, more = _goes_on(view, index)
    whole = QRectF(rect).adjusted(-12 if less else 0, 0, 12 if more else 0, -1)
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(whole, 6, 6)
    painter.restore()


def _paint_tick(painter: QPainter, box: QRect, row: RowData, tokens: Tokens, sizes: Sizes) -> QRect:
    if row.ticked is None:
        return box
    side = sizes.px(16)
    place = QRectF(box.left() + 0.5, box.center().y() - side / 2 + 0.5, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent if row.ticked else tokens.muted), 1.4))
    painter.setBrush(QColor(tokens.accent) if row.ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 3, 3)
    if row.ticked:
        hook = [(0.24, 0.52), (0.43, 0.70), (0.77, 0.32)]
        painter.setPen(QPen(QColor(tokens.on_accent), sizes.px(2), c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(place.left() + x * side, place.top() + y * side) for x, y in hook])
    painter.restore()
    return box.adjusted(sizes.px(28), 0, 0, 0)


def _paint_level_at(painter: QPainter, box: QRect, row: RowData, tokens: Tokens, sizes: Sizes) -> QRect:
    if row.level is None:
        return box
    side = sizes.px(12)
    paint_level(
        painter, QRectF(box.left() + 2, box.center().y() - side / 2 + 0.5, side, side), row.level, tokens
    )
    return box.adjusted(sizes.px(26), 0, 0, 0)


def _paint_aside(painter: QPainter, box: QRect, row: RowData, tokens: Tokens, sizes: Sizes) -> QRect:
    if not row.aside:
        return box
    font = _small(painter.font(), sizes)
    if row.aside_tone is not Tone.PLAIN:
        font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    covered = is_covered(row.aside)
    wanted = round(bar_width(len(row.aside), font)) if covered else metrics.horizontalAdvance(row.aside) + 2
    width = min(wanted, box.width() // 2)
    place = QRect(box.right() - width, box.top(), width + 1, box.height())
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(tokens.of(row.aside_tone)))
    at_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    if covered:
        paint_bar(painter, QRectF(place), len(row.aside), font, at_right)
    else:
        painter.drawText(place, at_right, metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, width))
    painter.restore()
    return box.adjusted(0, 0, -(width + sizes.px(12)), 0)


def _paint_chips(painter: QPainter, box: QRect, row: RowData, tokens: Tokens, sizes: Sizes) -> QRect:
    """Chips stand at the left in a cell of their own, else at the right of the two lines."""
    alone = not (row.title or row.detail)
    height = chip_height(sizes)
    gap = sizes.px(6)
    widths = [chip_width(chip, painter.font()) for chip in row.chips]
    room = box.width() if alone else box.width() // 2
    while len(widths) > 1 and sum(widths) + gap * (len(widths) - 1) > room:
        widths.pop()
    widths = [min(width, room) for width in widths]
    left = box.left() if alone else box.right() - sum(widths) - gap * max(len(widths) - 1, 0)
    start = left
    for chip, width in zip(row.chips, widths, strict=False):
        place = QRectF(left, box.center().y() - height / 2 + 0.5, width, height)
        paint_chip(painter, place, chip, tokens, sizes)
        left += width + gap
    return box.adjusted(0, 0, -(box.right() - start + gap), 0) if widths and not alone else box


def _paint_lines(painter: QPainter, box: QRect, row: RowData, tokens: Tokens, sizes: Sizes) -> None:
    small = _small(painter.font(), sizes)
    lines = []
    if row.title:
        lines.append((row.title, QFont(painter.font()), tokens.text, row.title_marks))
    if row.detail:
        lines.append((row.detail, small, tokens.muted, row.detail_marks))
    heights = [QFontMetrics(font).height() for _text, font, _colour, _marks in lines]
    top = box.top() + (box.height() - sum(heights)) // 2
    for (text, font, colour, marks), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        place = QRect(box.left(), top, box.width(), height)
        if is_covered(text):
            paint_bar(painter, QRectF(place), len(text), font)
        else:
            paint_marked(painter, place, text.replace("\n", " "), marks, tokens.text)
        top += height


def _small(font: QFont, sizes: Sizes) -> QFont:
    small = QFont(font)
    small.setPixelSize(sizes.small)
    return small
