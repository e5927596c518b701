# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of Groepen: what was recorded, what waits, and the weekly groups."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import EntryRow, SeriesRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import entry_row
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.series_rows import series_row
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.waiting_section import WaitingSection
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.row_delegate import ROW_HEIGHT

_ROWS_UNDER = 4
"""Of what was recorded, where the other lists stand under it."""
LEAST_COLUMN = 340
"""Pixels at the base size: less, and the lists stand under each other."""


class Overview(QWidget):
    """`waiting_opened` carries a SeriesRow and a day, `series_opened` a SeriesRow.

    `entry_opened` carries an EntryRow; `wanted` asks for a register.
    """

    waiting_opened = Signal(object, object)
    series_opened = Signal(object)
    entry_opened = Signal(object)
    wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        sentence = self.tr("Here stand your group activities, with how many were there.")
        empty = EmptyState(sentence, self.tr("Record a group"), "Ctrl+G")
        empty.acted.connect(self.wanted)
        self.timeline = Timeline(context, self.tr("Groups"), self._shown, empty)
        self.timeline.opened.connect(self.entry_opened)
        self.timeline.ask(TimelineQuery(kinds=frozenset({EntryKind.ACTIVITY})))
        self.waiting = WaitingSection(context)
        self.series = ListSection(
            self.tr("Weekly groups"), self.tr("A group that comes every week is set up once.")
        )
        self.waiting.opened.connect(lambda subject: self.waiting_opened.emit(*subject))
        self.waiting.refused.connect(self.timeline.refused)
        self.waiting.left.connect(self.timeline.setFocus)
        self.series.opened.connect(self.series_opened)
        self._lay_out()

    def show_series(self, rows: Sequence[SeriesRow]) -> None:
        """List these weekly groups, and the evenings that wait."""
        words, today = self._context.vocabularies, self._context.today()
        self.waiting.show_evenings(rows)
        self.series.set_rows([series_row(row, words, today) for row in rows])

    def _shown(self, row: EntryRow) -> RowData:
        return entry_row(row, self._context.vocabularies, self._context.today())

    def _turned(self, beside: bool) -> None:
        """Under each other the page scrolls: the list has room to read in, not what is left."""
        rows = 0 if beside else _ROWS_UNDER
        self.timeline.setMinimumHeight(rows * sizes_of(self.font()).px(ROW_HEIGHT))

    def _lay_out(self) -> None:
        card = Card()
        card.add_rows(self.timeline, 1)
        aside = QWidget()
        right = QVBoxLayout(aside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        right.addWidget(self.waiting)
        right.addWidget(self.series)
        right.addStretch(1)
        columns = Columns(Space.XL, sizes_of(self.font()).px(LEAST_COLUMN))
        columns.add(card, 3, fills=True)
        columns.add(aside, 2)
        columns.turned.connect(self._turned)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)
