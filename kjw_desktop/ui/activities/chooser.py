# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which group was it: evenings that wait first, then the other weekly groups, then one that stands alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kjw_desktop.storage.rows import SeriesRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.series_rows import series_row, waiting, waiting_row
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel

MOST_ROWS = 10


class EveningChooser(Card):
    """`chosen` carries a SeriesRow and the day of its evening, or None and today for a single group."""

    chosen = Signal(object, object)
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Which group was it?"))
        self._context = context
        self._model = RowModel()
        self.rows = RowList(self.tr("Which group was it?"), fit=MOST_ROWS)
        self.rows.setModel(self._model)
        self.add_rows(self.rows)
        self.body.addStretch(1)
        self.rows.opened.connect(lambda offer: self.chosen.emit(*offer))

    def offer(self, groups: Sequence[SeriesRow]) -> None:
        """Offer these, the first one marked."""
        words, today = self._context.vocabularies, self._context.today()
        found = waiting(groups, today)
        waits = {row.series.id for row, _day in found}
        rows = [_with(waiting_row(row, day, words, today), row, day) for row, day in found]
        rows += [
            _with(series_row(row, words, today), row, today)
            for row in groups
            if row.series.active and row.series.id not in waits
        ]
        alone = RowData(title=self.tr("A single group"), detail=self.tr("such as an outing or a tournament"))
        rows.append(_with(alone, None, today))
        self._model.set_rows(rows)
        self.rows.setCurrentIndex(self._model.index(0, 0))
        self.rows.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _with(data: RowData, row: SeriesRow | None, day: date) -> RowData:
    return replace(data, subject=(row, day))
