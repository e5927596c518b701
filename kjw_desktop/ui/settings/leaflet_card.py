# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way to the leaflet when no reminder asks for it."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text


class LeafletActCard(Card):
    """Its act goes to Vandaag, where the leaflet is shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For young people and parents"), parent)
        told = self.tr("A leaflet in plain words: what you keep about them, why, and what they may ask.")
        self.add(Text(told, role="muted", wrap=True))
        self.show_leaflet = PlainButton(self.tr("Show leaflet"))
        self.show_leaflet.clicked.connect(lambda: context.navigate("today", Command.SHOW_LEAFLET))
        self.body.addLayout(acts(self.show_leaflet))
