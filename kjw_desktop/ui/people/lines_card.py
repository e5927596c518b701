# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card of lines: small what a line is about, and beside it what it says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kjw_desktop.ui.people.card_lines import Line
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class LinesCard(Card):
    """Shows lines in two columns; a screen reader gets them as the card's description."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._lines: list[Text] = []
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.add(inner)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these in place of the earlier ones."""
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = []
        top = Qt.AlignmentFlag.AlignTop
        for row, (about, said) in enumerate(lines):
            name, text = Text(about, role="muted"), Text(said, wrap=True)
            self._grid.addWidget(name, row, 0, top)
            self._grid.addWidget(text, row, 1, top)
            self._lines += [name, text]
        self.setAccessibleDescription(". ".join(f"{about}: {said}" for about, said in lines))
