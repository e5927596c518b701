# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A few choices of which one holds, all in sight: by its number, by arrows, or by the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import Level, paint_level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import sizes_of

_SHAPE = 14
_NUMBERS = "123456789"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the value it stands for, its word, and the level whose shape it bears, if any."""

    value: str
    word: str
    level: Level | None = None


class OneOf(QWidget):
    """Choices in a row that goes on where the width ends; the number of one chooses it and goes on.

    `value` is the choice that holds, '' while none does; `chosen` tells it whenever it changes.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        self._buttons = [self._button(place, option) for place, option in enumerate(self._options)]
        flow = FlowLayout(self, Space.L)
        for button in self._buttons:
            flow.addWidget(button)
        self._follow()
        self._group.idToggled.connect(self._toggled)
        self._paint()

    @property
    def value(self) -> str:
        """The choice that holds."""
        place = self._group.checkedId()
        return self._options[place].value if place >= 0 else ""

    def choose(self, value: str) -> None:
        """Have `value` hold; a value that is no choice leaves none."""
        for button, option in zip(self._buttons, self._options, strict=True):
            if option.value == value:
                button.setChecked(True)
                return
        self._group.setExclusive(False)
        for each in self._buttons:
            each.setChecked(False)
        self._group.setExclusive(True)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A number chooses, and goes on to the next field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = _NUMBERS.find(event.text() or " ")
            if 0 <= place < len(self._buttons):
                self._buttons[place].setChecked(True)
                self._buttons[place].setFocus()
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours or another size of text: the shapes are drawn anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._paint()

    def _button(self, place: int, option: Option) -> QRadioButton:
        button = QRadioButton(f"{place + 1}  {option.word}", self)
        button.setAccessibleName(option.word)
        button.setAccessibleDescription(str(place + 1))
        button.installEventFilter(self)
        self._group.addButton(button, place)
        return button

    def _toggled(self, _place: int, on: bool) -> None:
        if on:
            self._follow()
            self.chosen.emit(self.value)

    def _follow(self) -> None:
        """The focus comes to the choice that holds, else to the first, and to no other by Tab."""
        first = self._group.checkedButton() or self._buttons[0]
        self.setFocusProxy(first)
        for button in self._buttons:
            by_tab = button is first
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)

    def _paint(self) -> None:
        side = sizes_of(self.font()).px(_SHAPE)
        for button, option in zip(self._buttons, self._options, strict=True):
            if option.level is not None:
                button.setIconSize(QSize(side, side))
                button.setIcon(_shape(option.level, side, self.devicePixelRatioF()))


def _shape(level: Level, side: int, ratio: float) -> QIcon:
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_level(painter, QRectF(1, 1, side - 2, side - 2), level, tokens_now())
    painter.end()
    return QIcon(drawn)
