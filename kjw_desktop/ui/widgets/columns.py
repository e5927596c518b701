# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts beside each other where there is room, else under each other: a small window, or large text."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import sizes_of


class Columns(QWidget):
    """Put parts in with `add`; each needs at least its own smallest width, or `least` pixels.

    `turned` tells whether they stand beside each other from now on.
    """

    turned = Signal(bool)

    def __init__(self, spacing: int = Space.M, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._made_at = least, sizes_of(self.font()).scale
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)

    def add(self, part: QWidget, stretch: int = 1, *, fills: bool = False) -> None:
        """Put `part` after those that stand there, `stretch` for its share of the width.

        With `fills` it is as high as there is room, such as a list.
        """
        top = Qt.AlignmentFlag(0) if fills else Qt.AlignmentFlag.AlignTop
        self._line.addWidget(part, stretch, top)

    @property
    def beside(self) -> bool:
        """Whether they stand beside each other now."""
        return self._line.direction() is QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part: the others go under it."""
        return QSize(max(self._widths(), default=0), self._line.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have them stand another way."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """So may parts that grew, such as a field with a longer word."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        least = round(self._least * sizes_of(self.font()).scale / self._made_at)
        widths = [max(width, least) for width in self._widths()]
        room = sum(widths) + self._line.spacing() * (len(widths) - 1) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if room else QBoxLayout.Direction.TopToBottom
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
            self.updateGeometry()
            self.turned.emit(room)

    def _widths(self) -> list[int]:
        items = (self._line.itemAt(place) for place in range(self._line.count()))
        return [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]


def beside(*fields: QWidget, least: int = 0) -> Columns:
    """Columns of equal shares; `least` is theirs."""
    columns = Columns(least=least)
    for field in fields:
        columns.add(field)
    return columns
