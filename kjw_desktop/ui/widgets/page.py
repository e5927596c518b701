# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every page of the main window is built on: head, message, body, and its answers to the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.scrolled import scrolled


class PageHead(QWidget):
    """The page's name large, a muted remark after it, and its acts at the right edge."""

    def __init__(self, title: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(title, role="title")
        self._remark = Text(remark, role="muted")
        self._remark.setMinimumWidth(1)  # it gives way first where the window is narrow or the text large
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.M)
        self._line.addWidget(self._title)
        self._line.addWidget(self._remark)
        self._line.addStretch(1)

    def set_title(self, title: str, remark: str = "") -> None:
        """Change name and remark."""
        self._title.setText(title)
        self._remark.setText(remark)

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the right edge, after those that stand there."""
        self._line.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that has no room goes on in a second line."""
        super().resizeEvent(event)
        self._title.setWordWrap(False)
        self._title.setWordWrap(self._line.minimumSize().width() > self.width())


class Page(QWidget):
    """A page: `head`, `message` under it, and `body` (a QVBoxLayout).

    Override `arrive`, `do`, `parts` and `leave` where the page has something to answer. With `scrolls` the
    body scrolls when the window is low or the text is large.
    """

    def __init__(
        self,
        context: PageContext,
        title: str,
        remark: str = "",
        *,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.setAccessibleName(title)
        self.head = PageHead(title, remark)
        self.message = Message()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, Space.XL - 4, 28, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.head)
        column.addWidget(self.message)
        if scrolls:
            column.addWidget(scrolled(self.body), 1)
        else:
            column.addLayout(self.body, 1)

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

    def keep(self) -> None:
        """The journal is about to close: keep in it what is written and not saved yet."""

    def leave(self) -> bool:
        """Another page, the lock or the end comes; False asks to stay (never heeded by the lock)."""
        return True
