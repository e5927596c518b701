# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a chip looks, for the widget and for rows alike."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from kjw_desktop.ui.privacy_view.bars import bar_width, paint_bar
from kjw_desktop.ui.privacy_view.covering import is_covered
from kjw_desktop.ui.theme.shapes import Level, paint_level
from kjw_desktop.ui.theme.tokens import Sizes, Tokens, Tone


@dataclass(frozen=True, slots=True)
class ChipData:
    """What a chip shows: a short text, its tone and, where it has one, the shape of its level."""

    text: str
    tone: Tone = Tone.ACCENT
    level: Level | None = None


CLOSE_SIGN = "×"


def chip_font(font: QFont, sizes: Sizes) -> QFont:
    """The font of a chip's text."""
    small = QFont(font)
    small.setPixelSize(sizes.px(13))
    return small


def chip_height(sizes: Sizes) -> int:
    """Pixels a chip is high."""
    return sizes.px(24)


def chip_width(chip: ChipData, font: QFont, *, removable: bool = False) -> int:
    """Pixels a chip is wide; `font` is the ordinary font of where it stands."""
    sizes = Sizes(max(font.pixelSize(), 1) / 14)
    small = chip_font(font, sizes)
    metrics = QFontMetricsF(small)
    if is_covered(chip.text):
        width = bar_width(len(chip.text), small) + sizes.px(20)
    else:
        width = metrics.horizontalAdvance(chip.text) + sizes.px(20)
    if chip.level is not None:
        width += sizes.px(16)
    if removable:
        width += metrics.horizontalAdvance(CLOSE_SIGN) + sizes.px(6)
    return round(width + 0.5)


def paint_chip(
    painter: QPainter, box: QRectF, chip: ChipData, tokens: Tokens, sizes: Sizes, *, removable: bool = False
) -> None:
    """Draw `chip` in `box`; the painter has the ordinary font and gets it back."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.weak(chip.tone)))
    radius = box.height() / 2
    painter.drawRoundedRect(box, radius, radius)
    left = box.left() + sizes.px(10)
    if chip.level is not None:
        side = sizes.px(10)
        paint_level(painter, QRectF(left, box.center().y() - side / 2, side, side), chip.level, tokens)
        left += sizes.px(16)
    painter.setFont(chip_font(painter.font(), sizes))
    painter.setPen(QColor(tokens.of(chip.tone)))
    middle = Qt.AlignmentFlag.AlignVCenter
    text_box = QRectF(left, box.top(), box.right() - sizes.px(10) - left, box.height())
    if removable:
        painter.drawText(text_box, Qt.AlignmentFlag.AlignRight | middle, CLOSE_SIGN)
        text_box.setRight(text_box.right() - sizes.px(12))
    if is_covered(chip.text):
        paint_bar(painter, text_box, len(chip.text), painter.font())
    else:
        shown = QFontMetricsF(painter.font()).elidedText(
            chip.text, Qt.TextElideMode.ElideRight, text_box.width() + 1
        )
        painter.drawText(text_box, Qt.AlignmentFlag.AlignLeft | middle, shown)
    painter.restore()
