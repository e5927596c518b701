# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode records of this vault: about whom, how far, since when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kjw_desktop.domain.meldcode_rules import STEPS, StepState, gaps, state_of
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.signals.meldcode.reading import MeldcodeRow, listed
from kjw_desktop.ui.signals.meldcode.words import clock, numbers
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel


class MeldcodeList(QWidget):
    """`opened` carries the id of a record, `refused` a sentence; `to_signals` asks for the signals."""

    opened = Signal(object)
    refused = Signal(str)
    to_signals = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.rows = RowList(self.tr("Meldcode records"), fit=0)
        self.model = RowModel()
        self.rows.setModel(self.model)
        self._empty = EmptyState(
            self.tr("Here stand meldcode records. One begins at a signal: choose the signal and press M."),
            self.tr("To the signals"),
        )
        card = Card()
        card.add_rows(self.rows, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.rows)
        self.rows.opened.connect(self.opened)
        self._empty.acted.connect(self.to_signals)
        context.events.on_records(lambda *_: self.read())
        self.read()

    def read(self) -> None:
        """Read the records anew."""
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: listed(journal))
        task.done.connect(self._show)
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _show(self, rows: tuple[MeldcodeRow, ...]) -> None:
        place = self.rows.currentIndex().row()
        self.model.set_rows([self._row(row) for row in rows])
        self._stack.setCurrentIndex(0 if rows else 1)
        self.setFocusProxy(self.rows if rows else self._empty)
        if rows:
            self.rows.setCurrentIndex(self.model.index(min(max(place, 0), len(rows) - 1), 0))

    def _row(self, row: MeldcodeRow) -> RowData:
        record, today = row.meldcode, self._context.today()
        done = tuple(step for step in STEPS if state_of(record, step) is StepState.DONE)
        finished = self.tr("finished: step {numbers}").format(numbers=numbers(done))
        passed = self.tr("passed over: step {numbers}").format(numbers=numbers(gaps(record)))
        parts = (
            finished if done else self.tr("no step finished yet"),
            passed if gaps(record) else "",
            clock(row.first, today),
        )
        return RowData(
            title=", ".join(row.names) or self.tr("Nobody by name"),
            detail=" · ".join(part for part in parts if part),
            aside=self._aside(row),
            subject=record.id,
        )

    def _aside(self, row: MeldcodeRow) -> str:
        record, today = row.meldcode, self._context.today()
        if record.handed_over_on is not None:
            return self.tr("handed over: {day}").format(day=short_day(record.handed_over_on, today))
        if record.closed_on is not None:
            return self.tr("closed: {day}").format(day=short_day(record.closed_on, today))
        return self.tr("open")
