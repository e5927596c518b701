# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The headline figures as cards beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kjw_desktop.language import translate
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.shapes import Figure, Tile
from kjw_desktop.ui.reports.shown_tables import HIDDEN
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class Tiles(QWidget):
    """Cards beside each other as far as there is room: a figure large, what it counts, how it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these in place of the ones before."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = [_card(tile) for tile in tiles]
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As wide as one card: the others go under it."""
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(widest, self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer in a row."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """All in one row, else half as many, so that the rows are even."""
        in_a_row = max(len(self._cards), 1)
        widest = self.minimumSizeHint().width() + self._grid.spacing()
        while in_a_row > 1 and in_a_row * widest - self._grid.spacing() > self.width():
            in_a_row = (in_a_row + 1) // 2
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // in_a_row, place % in_a_row)
        for column in range(max(len(self._cards), self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < in_a_row else 0)


def _card(tile: Tile) -> Card:
    figure = tile.told or _figure(tile.figure)
    card = Card()
    card.setAccessibleName(f"{figure} {tile.label}")
    card.body.setSpacing(Space.XS)
    card.add(Text(figure, role="title"))
    card.add(Text(tile.label))
    earlier = _earlier(tile)
    for line in (tile.change, earlier):
        if line:
            card.add(Text(line, role="small", wrap=True))
    card.body.addStretch(1)
    return card


def _earlier(tile: Tile) -> str:
    """What it was, in the period before and a year ago; '' where there is neither."""
    told = (
        (tile.before, translate("Tiles", "was {figure}")),
        (tile.year_ago, translate("Tiles", "a year ago {figure}")),
    )
    said = [words.format(figure=_figure(then.figure)) for then, words in told if then is not None]
    return ", ".join(said)


def _figure(figure: Figure) -> str:
    return HIDDEN if figure is None else dutch.number(figure)
