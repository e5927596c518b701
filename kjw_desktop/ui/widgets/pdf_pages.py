# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a PDF as pictures under each other, read with the arrow keys; in memory alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kjw_desktop.reports.page_pictures import PagePicture
from kjw_desktop.ui.privacy_view.bars import paint_bar
from kjw_desktop.ui.privacy_view.covering import covering
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import sizes_of

SHOWN_WIDTH = 720
"""Pixels at the base size that a page is shown at, where there is room."""
A4_HIGH = 297 / 210
"""Of a page that was not pictured yet, its height to its width."""
KEPT_NEAR = 3
"""Pages further from those in sight are let go: each takes some megabytes."""
_PAUSE_MS = 40
_LEAST_WIDTH = 240
_BARS = 24
_LETTERS = 60


class Sheet(QWidget):
    """One page, as wide as there is room; covered it shows bars, a screen reader gets its words.

    Blank until `show_picture`, and again after `forget`.
    """

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._high = A4_HIGH
        self._picture: QPixmap | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(sizes_of(self.font()).px(SHOWN_WIDTH))

    @property
    def pixels(self) -> int:
        """How many pixels of the screen it is wide."""
        return round(self.width() * self.devicePixelRatioF())

    @property
    def blank(self) -> bool:
        """Whether there is no picture of it, or none of its width: to scale one would hold up a key."""
        return self._picture is None or self._picture.width() != self.pixels

    def show_picture(self, page: PagePicture) -> None:
        """Show the page."""
        image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        self._picture = QPixmap.fromImage(image)
        high = page.height / page.width
        if abs(high - self._high) * page.width >= 1:
            self._high = high
            self.updateGeometry()
        self.update()

    def forget(self) -> None:
        """Let go of the picture: a page far from what is in sight."""
        self._picture = None

    def sizeHint(self) -> QSize:
        """A whole page."""
        wide = self.maximumWidth()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """The least width at which it can be told what it is."""
        return QSize(_LEAST_WIDTH, 0)

    def hasHeightForWidth(self) -> bool:
        """It keeps its form."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the page is high at `width`."""
        return round(width * self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page with a hairline; bars while names and notes are covered."""
        tokens = tokens_now()
        with QPainter(self) as painter:
            if covering():
                self._paint_bars(painter)
            elif self._picture is None:
                painter.fillRect(self.rect(), QColor(tokens.surface))
            else:
                painter.drawPixmap(self.rect(), self._picture)
            painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_bars(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(tokens_now().surface))
        step = self.height() / (_BARS + 2)
        left, wide = round(self.width() * 0.1), round(self.width() * 0.8)
        for number in range(_BARS):
            room = QRect(left, round((number + 1) * step), wide, round(step * 0.7))
            paint_bar(painter, room.toRectF(), _LETTERS if number % 4 < 3 else _LETTERS // 2, self.font())


class Pages(QScrollArea):
    """The pages under each other; arrows and page keys scroll.

    `wanted` carries the places that are blank, and the pixels that they are wide.
    """

    wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheets: list[Sheet] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._pause.start())

    def show_pages(self, texts: Sequence[str]) -> None:
        """As many pages as there are texts, blank, from the top."""
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        told = self.tr("Page {n} of {total}")
        self.sheets = [
            Sheet(told.format(n=number, total=len(texts)), text) for number, text in enumerate(texts, start=1)
        ]
        for sheet in self.sheets:
            column.addWidget(sheet)
        column.addStretch(1)
        self.setWidget(inner)
        self._pause.start()

    def draw(self, pictures: Mapping[int, PagePicture]) -> None:
        """Show these pages; those far from them are let go."""
        for place, picture in pictures.items():
            if place < len(self.sheets):
                self.sheets[place].show_picture(picture)
        for place, sheet in enumerate(self.sheets):
            if all(abs(place - near) > KEPT_NEAR for near in pictures):
                sheet.forget()
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of them may be in sight."""
        super().resizeEvent(event)
        self._pause.start()

    def _look(self) -> None:
        """Ask for what is in sight and blank, and for the page after it."""
        inner = self.widget()
        if inner is None or not self.sheets:
            return
        seen = QRect(0, self.verticalScrollBar().value(), inner.width(), self.viewport().height())
        places = [place for place, sheet in enumerate(self.sheets) if sheet.geometry().intersects(seen)]
        near = [*places, *(place + 1 for place in places[-1:] if place + 1 < len(self.sheets))]
        blank = [place for place in near if self.sheets[place].blank]
        if blank:
            self.wanted.emit(blank, self.sheets[blank[0]].pixels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll as far as the key says."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        bar.setValue(bar.value() + step)
