# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The settings page puts its cards together in two columns, a card at each turn of the event loop."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.settings import Settings
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.settings.about_card import AboutCard
from kjw_desktop.ui.settings.backup_card import BackupCard
from kjw_desktop.ui.settings.hints_card import HintsCard
from kjw_desktop.ui.settings.leaflet_card import LeafletActCard
from kjw_desktop.ui.settings.lists_card import ListsCard
from kjw_desktop.ui.settings.organisation_card import OrganisationCard
from kjw_desktop.ui.settings.passphrase_card import PassphraseCard
from kjw_desktop.ui.settings.paste_card import PasteCard
from kjw_desktop.ui.settings.recovery_card import RecoveryCard
from kjw_desktop.ui.settings.report_card import ReportCard
from kjw_desktop.ui.settings.window_card import WindowCard
from kjw_desktop.ui.settings.workbook_card import WorkbookCard
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.page import Page


class SettingsPage(Page):
    """Every card saves by itself."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Settings"), parent=parent)
        self._settings: Settings | None = None
        self._warned = False
        columns = Columns(Space.L)
        self._left, self._right = _column(columns), _column(columns)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self._put(self._left, self.organisation)
        self.making = InTurns(self._cards(), self)

    @cached_property
    def organisation(self) -> OrganisationCard:
        """Whose journal it is."""
        return OrganisationCard(self.context, self.message)

    @cached_property
    def backup(self) -> BackupCard:
        """When the last backup was made, and making one."""
        return BackupCard(self.context, self.message)

    @cached_property
    def paste(self) -> PasteCard:
        """The line for another system."""
        return PasteCard(self.context, self.message)

    @cached_property
    def hints(self) -> HintsCard:
        """The rules of the signal picture."""
        return HintsCard(self.context, self.message)

    @cached_property
    def reports(self) -> ReportCard:
        """What the figures of reports go by."""
        return ReportCard(self.context, self.message)

    @cached_property
    def workbook(self) -> WorkbookCard:
        """Excel in and out."""
        return WorkbookCard(self.context, self.message)

    @cached_property
    def lists(self) -> ListsCard:
        """The lists and their words."""
        return ListsCard(self.context, self.message)

    @cached_property
    def recovery(self) -> RecoveryCard:
        """Another recovery key."""
        return RecoveryCard(self.context, self.message)

    def leave(self) -> bool:
        """A new recovery key that was not asked back yet is shown this once: going away asks first."""
        if "recovery" not in vars(self) or not self.recovery.unkept or self._warned:
            self._warned = False
            return True
        self._warned = True
        self.message.wrong(
            self.tr("Keep the new key first: it is shown this once. Leave once more to go without it.")
        )
        self.recovery.ask_back()
        return False

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # nothing leads into a part of this page
        """Show the settings as they are now, also in the cards that are still being made."""
        self._settings = self.context.journal.settings()
        made = vars(self)
        for name in ("organisation", "backup", "paste", "hints", "reports"):
            if name in made:
                made[name].show_settings(self._settings)

    def _cards(self) -> Iterator[object]:
        """The cards after the first: one column from top to bottom, then the other, as Tab goes."""
        context, message = self.context, self.message
        yield self._put(self._left, WindowCard(context, message))
        yield self._put(self._left, self.reports)
        yield self._put(self._left, self.workbook)
        yield self._put(self._left, self.lists)
        yield self._put(self._right, self.backup)
        yield self._put(self._right, PassphraseCard(context, message))
        yield self._put(self._right, self.recovery)
        yield self._put(self._right, self.paste)
        yield self._put(self._right, self.hints)
        yield self._put(self._right, LeafletActCard(context))
        yield self._put(self._right, AboutCard())

    def _put(self, column: QVBoxLayout, card: QWidget) -> QWidget:
        if self._settings is not None and isinstance(
            card, OrganisationCard | BackupCard | PasteCard | HintsCard | ReportCard
        ):
            card.show_settings(self._settings)
        column.addWidget(card)
        return card


def _column(columns: Columns) -> QVBoxLayout:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    columns.add(whole)
    return column
