# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chips: short recognised parts that can be chosen or removed, and the row that wraps them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.widgets.chip_paint import ChipData, chip_height, chip_width, paint_chip
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import sizes_of


class Chip(QAbstractButton):
    """A chip. `clicked` when chosen; `removed` by its cross, Delete or Backspace if it is `removable`."""

    removed = Signal()

    def __init__(self, data: ChipData, *, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._removable = removable
        self.setText(data.text)
        if removable:
            self.setAccessibleName(self.tr("{text}, press Delete to remove").format(text=data.text))
        else:
            self.setAccessibleName(data.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if removable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if removable else Qt.CursorShape.ArrowCursor)

    @property
    def data(self) -> ChipData:
        """What the chip shows."""
        return self._data

    def sizeHint(self) -> QSize:
        """As wide as its text needs."""
        return QSize(
            chip_width(self._data, self.font(), removable=self._removable), chip_height(sizes_of(self.font()))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, and a ring round it when it has the focus."""
        painter = QPainter(self)
        tokens = tokens_now()
        box = QRectF(self.rect())
        paint_chip(painter, box, self._data, tokens, sizes_of(self.font()), removable=self._removable)
        if self.hasFocus() or self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), box.height() / 2 - 1, box.height() / 2 - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove, Enter chooses as the space bar does."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross removes, elsewhere it chooses."""
        on_cross = event.position().x() > self.width() - sizes_of(self.font()).px(22)
        if self._removable and on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A new font asks for a new size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)


class ChipRow(QWidget):
    """Chips that go on at the next line where the width ends. `removed` tells the place of a chip removed."""

    removed = Signal(int)
    chosen = Signal(int)

    def __init__(self, *, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removable = removable
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self)

    def set_chips(self, chips: Iterable[ChipData]) -> None:
        """Show these chips in place of what stood there."""
        wanted = tuple(chips)
        if wanted == tuple(chip.data for chip in self._chips):
            return
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = []
        for place, data in enumerate(wanted):
            chip = Chip(data, removable=self._removable, parent=self)
            chip.removed.connect(lambda place=place: self.removed.emit(place))
            chip.clicked.connect(lambda *_, place=place: self.chosen.emit(place))
            self._flow.insert(place, chip)
            self._chips.append(chip)
            chip.show()
        self.updateGeometry()

    def add(self, widget: QWidget) -> None:
        """Put any small widget after the chips."""
        self._flow.addWidget(widget)
