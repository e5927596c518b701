# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The settings page puts its cards together in two columns."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.about_card import AboutCard
from kjw_desktop.ui.settings.backup_card import BackupCard
from kjw_desktop.ui.settings.leaflet_card import LeafletActCard
from kjw_desktop.ui.settings.lists_card import ListsCard
from kjw_desktop.ui.settings.organisation_card import OrganisationCard
from kjw_desktop.ui.settings.passphrase_card import PassphraseCard
from kjw_desktop.ui.settings.paste_card import PasteCard
from kjw_desktop.ui.settings.recovery_card import RecoveryCard
from kjw_desktop.ui.settings.window_card import WindowCard
from kjw_desktop.ui.settings.workbook_card import WorkbookCard
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.page import Page


class SettingsPage(Page):
    """Every card saves by itself."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Settings"), parent=parent)
        self._organisation = OrganisationCard(context, self.message)
        self._backup = BackupCard(context, self.message)
        self.paste = PasteCard(context, self.message)
        columns = Columns(Space.L)
        self.workbook = WorkbookCard(context, self.message)
        self.lists = ListsCard(context, self.message)
        columns.add(_column(self._organisation, WindowCard(context, self.message), self.workbook, self.lists))
        columns.add(
            _column(
                self._backup,
                PassphraseCard(context, self.message),
                RecoveryCard(context, self.message),
                self.paste,
                LeafletActCard(context),
                AboutCard(),
            )
        )
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # nothing leads into a part of this page
        """Show the settings as they are now."""
        settings = self.context.journal.settings()
        self._organisation.show_settings(settings)
        self._backup.show_settings(settings)
        self.paste.show_settings(settings)


def _column(*cards: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    for card in cards:
        column.addWidget(card)
    return whole
