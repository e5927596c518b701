# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The side bar: the pages with their keys, the age of the backup, settings and lock."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kjw_desktop.language import translate
from kjw_desktop.ui.pages import PAGES, SETTINGS, PageSpec
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import KeyCap, Text, restyle, sizes_of


class SideBar(QFrame):
    """`chosen` carries a page's key; `lock_wanted` when the person locks.

    Where the window is narrow for its text, the keys beside the pages make room: the help lists them too.
    """

    chosen = Signal(str)
    lock_wanted = Signal()

    WIDTH = 216
    ROOMY = 1000
    """Pixels of the window, at the base size, from which the keys are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._lines: list[tuple[QPushButton, KeyCap | None]] = []
        self._buttons: dict[str, QPushButton] = {}
        self._shown = PAGES[0].key
        self._backup = Text("", role="small", wrap=True)
        self._lock_after = Text("", role="small", wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, Space.L + 2, 14, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Text("KJW Desktop", role="head"))
        column.addSpacing(Space.S)
        for spec in PAGES:
            column.addLayout(self._page_line(spec))
        column.addStretch(1)
        column.addWidget(self._backup)
        column.addWidget(self._lock_after)
        column.addSpacing(Space.S)
        column.addLayout(self._page_line(SETTINGS))
        lock = self._button(self.tr("Lock"))
        lock.clicked.connect(self.lock_wanted)
        column.addLayout(self._line(lock, "Ctrl+L"))

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it is as wide as the window allows."""
        super().showEvent(event)
        self._around().installEventFilter(self)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the window may have room for the keys, or no more."""
        if event.type() is QEvent.Type.Resize and watched is self._around():
            self._make_room()
        return super().eventFilter(watched, event)

    def show_page(self, key: str) -> None:
        """Mark the page that is on show; a screen reader says so too."""
        for each, button in self._buttons.items():
            here = each == key
            if button.property("here") is not here:
                button.setProperty("here", here)
                button.setAccessibleDescription(self.tr("on show") if here else "")
                restyle(button)
        self._shown = key

    def current(self) -> QPushButton:
        """The button of the page on show, where F6 comes to."""
        return self._buttons[self._shown]

    def tell(self, backup: str, lock_after: str) -> None:
        """How old the backup is, and when the window locks by itself."""
        self._backup.setText(backup)
        self._lock_after.setText(lock_after)
        self._lock_after.setVisible(bool(lock_after))

    def _page_line(self, spec: PageSpec) -> QHBoxLayout:
        button = self._button(translate("Pages", spec.title))
        button.clicked.connect(lambda: self.chosen.emit(spec.key))
        self._buttons[spec.key] = button
        return self._line(button, spec.shortcut if spec is not SETTINGS else "")

    def _line(self, button: QPushButton, key: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(button)
        line.addStretch(1)
        cap = KeyCap(key) if key else None
        if cap is not None:
            line.addWidget(cap)
            button.setToolTip(cap.text())
        self._lines.append((button, cap))
        return line

    def _around(self) -> QWidget:
        """What it stands in."""
        return self.parentWidget() or self

    def _make_room(self) -> None:
        sizes = sizes_of(self.font())
        roomy = self._around().width() >= sizes.px(self.ROOMY)
        widest = 0
        for button, cap in self._lines:
            wide = button.minimumWidth()
            if cap is not None:
                cap.setVisible(roomy)
                wide += Space.S + cap.sizeHint().width() if roomy else 0
            widest = max(widest, wide)
        margins = self._column.contentsMargins()
        least = widest + margins.left() + margins.right() + 1  # the hairline at its right
        self.setFixedWidth(max(least, sizes.px(self.WIDTH)) if roomy else least)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumWidth(self._width(text))
        button.setProperty("role", "nav")
        button.setAccessibleName(text)
        return button

    def _width(self, text: str) -> int:
        """Wide enough for the bold that the stylesheet gives to the page on show."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(text) + sizes_of(bold).px(28)
