# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every page of the main window is built on: head, message, body, and its answers to the window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.head_layout import HeadLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.scrolled import scrolled


class PageHead(QWidget):
    """The page's name large, a muted remark after it, and its acts at the right edge.

    Where the width ends the remark goes under the name, and then the acts under both.
    """

    def __init__(self, title: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(title, role="title", wrap=True)
        self._remark = Text(remark, role="muted", wrap=True)
        self._title.setContentsMargins(2, 0, 0, 0)  # the J of some fonts begins before its place
        self._line = HeadLayout(self._title, self._remark, self)

    def set_title(self, title: str, remark: str = "") -> None:
        """Change name and remark."""
        self._title.setText(title)
        self._remark.setText(remark)

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the right edge, after those that stand there."""
        self._line.addWidget(widget)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Acts that are shown or hidden within it are laid out once, at its end."""
        self._line.setEnabled(False)
        try:
            yield
        finally:
            self._line.setEnabled(True)
            self._line.invalidate()
            self.updateGeometry()


class Page(QWidget):
    """A page: `head`, `message` under it, and `body` (a QVBoxLayout), which scrolls where it has no room.

    Override `arrive`, `do`, `parts`, `fit` and `leave` where the page has something to answer. In a window
    that is low for its text the head scrolls along, so that there is room left for what stands under it.
    """

    LOW = 440
    """Pixels at the base size; a lower page has its head scroll along."""

    def __init__(
        self, context: PageContext, title: str, remark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.setAccessibleName(title)
        self.head = PageHead(title, remark)
        self.message = Message()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(Space.M)
        self._inner.addLayout(self.body, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, Space.XL - 4, 28, Space.XL)
        self._column.setSpacing(Space.M)
        self._low = False
        self._column.addWidget(self.head)
        self._column.addWidget(self.message)
        self._column.addWidget(scrolled(self._inner), 1)

    def fit(self, *, low: bool) -> None:
        """The page became low for its text, or is that no more."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lower or higher: the head goes to where it leaves most room."""
        super().resizeEvent(event)
        low = self.height() < sizes_of(self.font()).px(self.LOW)
        place = self._inner if low else self._column
        if place.indexOf(self.head) < 0:
            place.insertWidget(0, self.head)
        if low is not self._low:
            self._low = low
            self.fit(low=low)

    def arrive(self, subject: object = None) -> None:
        """The page is being shown; `subject` is what `context.navigate` was given: an id, a Command."""

    def do(self, command: Command) -> bool:  # noqa: ARG002  # for pages to override
        """Do `command` here and tell so; False leaves it to the command's own page."""
        return False

    def parts(self) -> list[QWidget]:
        """The widgets that F6 walks through, in order; by default the first that takes the focus."""
        first = self.nextInFocusChain()
        while first is not None and first is not self:
            if (
                self.isAncestorOf(first)
                and first.isVisibleTo(self)
                and first.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                return [first]
            first = first.nextInFocusChain()
        return []

    def begin(self) -> None:
        """Set the cursor where the page begins."""
        parts = self.parts()
        if parts:
            parts[0].setFocus()

    def keep(self) -> None:
        """The journal is about to close: keep in it what is written and not saved yet."""

    def leave(self) -> bool:
        """Another page, the lock or the end comes; False asks to stay (never heeded by the lock)."""
        return True
