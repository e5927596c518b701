# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a page's head stands: name, remark and acts in one line, or under each other where that has no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget, QWidgetItem

from kjw_desktop.ui.theme.tokens import Space

_LEEWAY = 8
"""Pixels more than a text's own width, so that neither padding nor rounding breaks a line."""


class HeadLayout(QLayout):
    """The two texts, and after them every widget that is added."""

    def __init__(self, title: QLabel, remark: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._remark = title, remark
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        for text in (title, remark):
            self.addChildWidget(text)
            self._items.append(QWidgetItem(text))

    def addItem(self, item: QLayoutItem) -> None:
        """Take over `item`, an act."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand out the item at `index`, None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as the page."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """A narrower head is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels needed at `width`."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something is of another size: it is measured anew."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in `rect`."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        acts = self._acts()
        wide = [_width(self._title), _width(self._remark), *(act.sizeHint().width() for act in acts)]
        return QSize(sum(wide) + Space.M * (len(wide) - 1), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """As wide as the widest act, as high as one line."""
        size = QSize(1, self._title.sizeHint().height())
        for act in self._acts():
            size = size.expandedTo(act.minimumSize())
        return size

    def _acts(self) -> list[QLayoutItem]:
        return [item for item in self._items[2:] if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        acts = self._acts()
        acts_wide = sum(act.sizeHint().width() + Space.M for act in acts)
        beside = _width(self._title) + acts_wide <= rect.width()
        high = max((act.sizeHint().height() for act in acts), default=0)
        if not beside:
            bottom = self._place_texts(rect, rect, 0, move=move)
            return _flow(acts, rect, bottom + Space.S if acts else bottom, move=move)
        room = QRect(rect.topLeft(), QSize(rect.width() - acts_wide, 0))
        if move:
            _set_right(acts, rect, high)
        return max(self._place_texts(room, rect, high, move=move), high)

    def _place_texts(self, room: QRect, whole: QRect, high: int, *, move: bool) -> int:
        """Name and remark in `room`, in a line at least `high` pixels high; gives their bottom.

        A remark for which that line has no room goes under it, as wide as `whole`.
        """
        title_wide = min(_width(self._title), room.width())
        title_high = self._title.heightForWidth(title_wide)
        line = max(title_high, high)
        title = QRect(room.left(), room.top() + (line - title_high) // 2, title_wide, title_high)
        bottom = line
        remark = QRect()
        if self._remark.text():
            remark_wide = _width(self._remark)
            left = title.right() + 1 + Space.M
            if left + remark_wide <= room.right() + 1:
                remark_high = self._remark.heightForWidth(remark_wide)
                remark = QRect(left, room.top() + (line - remark_high) // 2, remark_wide, remark_high)
            else:
                remark_high = self._remark.heightForWidth(whole.width())
                remark = QRect(whole.left(), whole.top() + bottom, whole.width(), remark_high)
                bottom += remark_high
        if move:
            self._title.setGeometry(title)
            self._remark.setGeometry(remark)
        return bottom


def _width(text: QLabel) -> int:
    """Pixels of `text` in one line."""
    text.ensurePolished()
    return text.fontMetrics().horizontalAdvance(text.text()) + _LEEWAY if text.text() else 0


def _set_right(acts: list[QLayoutItem], rect: QRect, high: int) -> None:
    """Acts in one line at the right edge, in the middle of its height."""
    left = rect.right() + 1
    for act in reversed(acts):
        size = act.sizeHint()
        left -= size.width()
        act.setGeometry(QRect(QPoint(left, rect.top() + (high - size.height()) // 2), size))
        left -= Space.M


def _flow(acts: list[QLayoutItem], rect: QRect, top: int, *, move: bool) -> int:
    """Acts from the left, line after line, from `top` on; gives their bottom."""
    left, bottom = 0, top
    for act in acts:
        size = act.sizeHint()
        if left and left + size.width() > rect.width():
            left, top = 0, bottom + Space.S
        if move:
            act.setGeometry(QRect(rect.topLeft() + QPoint(left, top), size))
        left += size.width() + Space.M
        bottom = max(bottom, top + size.height())
    return bottom
