# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which program this is, under which licence, and the notices that its parts ask for."""

from importlib.metadata import version

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.settings.notices import NOTICES
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text

VERSION = version("kjw-desktop")
"""Looked up when the module is loaded, while the person types the passphrase: it takes 5 ms."""


class AboutCard(Card):
    """Version, licence and notices; nothing of it looks anything up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About this program"), parent)
        told = self.tr("KJW Desktop {version}, free software under the EUPL-1.2.")
        self.add(Text(told.format(version=VERSION), wrap=True))
        for notice in NOTICES:
            self.add(Text(notice, role="small", wrap=True))
