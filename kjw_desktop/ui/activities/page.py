# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Groepen: group activities, newest first, with how many were there."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import entry_row
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData


class ActivitiesPage(Page):
    """Groepen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Groups"))
        empty = EmptyState(self.tr("Here stand your group activities, with how many were there."))
        self.timeline = Timeline(context, self.tr("Groups"), self._shown, empty)
        card = Card()
        card.add_rows(self.timeline, 1)
        self.body.addWidget(card, 1)
        self.timeline.refused.connect(self.message.wrong)
        self.timeline.ask(TimelineQuery(kinds=frozenset({EntryKind.ACTIVITY})))

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # one list, whatever is asked
        """The list has the focus."""
        self.timeline.setFocus()

    def parts(self) -> list[QWidget]:
        """The list."""
        return [self.timeline]

    def _shown(self, row: EntryRow) -> RowData:
        return entry_row(row, self.context.vocabularies, self.context.today())
