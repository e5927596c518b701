# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Signalen: early signals, newest first; how heavy, in which life domain, about whom."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import signal_row
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.level_badge import LevelBadge
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.row_data import RowData


class SignalsPage(Page):
    """Signalen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Signals"), self.tr("the level is of the signal, not of the child"))
        for level in Level:
            self.head.add_act(LevelBadge(level, short_word(context.vocabularies, "signal_level", level)))
        empty = EmptyState(self.tr("Here stand early signals: what goes well, and what worries you."))
        self.timeline = Timeline(context, self.tr("Signals"), self._shown, empty)
        card = Card()
        card.add_rows(self.timeline, 1)
        self.body.addWidget(card, 1)
        self.timeline.opened.connect(self._open)
        self.timeline.refused.connect(self.message.wrong)
        self.timeline.ask(TimelineQuery(kinds=frozenset({EntryKind.SIGNAL})))

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # one list, whatever is asked
        """The list has the focus."""
        self.timeline.setFocus()

    def parts(self) -> list[QWidget]:
        """The list."""
        return [self.timeline]

    def _open(self, row: EntryRow) -> None:
        if row.people:
            self.context.navigate("people", row.people[0].id)

    def _shown(self, row: EntryRow) -> RowData:
        return signal_row(row, self.context.vocabularies, self.context.today())
