# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the cards of the start screen share: one card in the middle, a head, a body, a message, acts."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text, sized
from kjw_desktop.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:  # the unlock window loads them when there is something to tell
    from kjw_desktop.ui.widgets.message import Message
    from kjw_desktop.ui.widgets.progress_strip import ProgressStrip


FAR_MORE = 1000
"""The stretch of the card beside the 1 of the ground: it grows to its widest first."""


class CardPage(QWidget):
    """One card of at most 620 pixels in the middle of the ground; put content into `body`."""

    WIDTH = 620

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = Text(title, role="title")
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        card = Card()
        sized(card, lambda sizes: card.setMaximumWidth(sizes.px(self.WIDTH)))
        card.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        card.body.setSpacing(Space.M)
        card.add(self.title)
        card.body.addLayout(self.body)
        self._card = card
        self.foot = Text("", role="small")
        self.foot.setProperty("alignment", "AlignHCenter")  # by name: see scrolled.py
        column = QVBoxLayout()
        column.addStretch(1)
        middle = (
            QHBoxLayout()
        )  # not by alignment: an aligned widget is asked for its height at the wrong width
        middle.addStretch(1)
        middle.addWidget(card, FAR_MORE)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self.foot)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.addWidget(scrolled(column))

    @cached_property
    def message(self) -> "Message":
        """What was done or went wrong, under the body."""
        from kjw_desktop.ui.widgets.message import Message

        message = Message()
        self._card.add(message)
        return message

    @cached_property
    def strip(self) -> "ProgressStrip":
        """Work under way, at the card's foot."""
        from kjw_desktop.ui.widgets.progress_strip import ProgressStrip

        strip = ProgressStrip()
        self._card.add(strip)
        return strip

    def first_field(self) -> QWidget | None:
        """What takes the focus when the card is shown."""
        return None

    def leave(self) -> None:
        """The card goes from view: drop whatever secret it holds."""
