# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The headline figures as cards beside each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.content import Tile
from kjw_desktop.ui.reports.figure_table import HIDDEN
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class Tiles(QWidget):
    """A row of cards: a figure large, what it counts, how it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.M)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these in place of the ones before."""
        while (item := self._line.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for tile in tiles:
            self._line.addWidget(_card(tile), 1)


def _card(tile: Tile) -> Card:
    figure = HIDDEN if tile.figure is None else dutch.number(tile.figure)
    card = Card()
    card.setAccessibleName(f"{figure} {tile.label}")
    card.body.setSpacing(Space.XS)
    card.add(Text(figure, role="title"))
    card.add(Text(tile.label))
    card.add(Text(tile.change, role="small", wrap=True))
    return card
