# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first card of all, when no journal is known yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.labels import Text


class WelcomeCard(CardPage):
    """Offers the four ways in."""

    new_wanted = Signal()
    other_wanted = Signal()
    example_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Welcome"), parent)
        self.body.addWidget(
            Text(
                self.tr(
                    "An encrypted journal for your work with children and young people, on this laptop alone."
                ),
                role="muted",
                wrap=True,
            )
        )
        self._new = PrimaryButton(self.tr("Make a new journal"))
        self._new.clicked.connect(self.new_wanted)
        existing = PlainButton(self.tr("Open an existing journal"))
        existing.clicked.connect(self.other_wanted)
        example = PlainButton(self.tr("Practise with an example"))
        example.clicked.connect(self.example_wanted)
        restore = PlainButton(self.tr("Put a backup back"))
        restore.clicked.connect(self.restore_wanted)
        for button in (self._new, existing, restore, example):
            self.body.addWidget(button)
        self.foot.setText(
            self.tr("Everything stays encrypted on this laptop. Nothing goes over the network.")
        )

    def first_field(self) -> QWidget:
        """The main act."""
        return self._new
