# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The evenings of weekly groups that wait to be filled in; one key says that one did not take place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import SeriesRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.series_rows import waiting, waiting_row
from kjw_desktop.ui.why_line import WhyLine
from kjw_desktop.ui.widgets.buttons import LinkButton


class WaitingSection(ListSection):
    """`opened` carries a SeriesRow and a day; `refused` a sentence.

    `left` comes when the keys have nothing to do here any more. With `hides` it is not there while nothing
    waits.
    """

    refused = Signal(str)
    left = Signal()

    def __init__(self, context: PageContext, *, hides: bool = False) -> None:
        super().__init__(
            translate("WaitingSection", "Still to fill in"),
            translate("WaitingSection", "No evening waits."),
        )
        self._context = context
        self._hides = hides
        self._busy = False
        self._first: tuple[SeriesRow, date] | None = None
        self.off = LinkButton(self.tr("Did not take place"), "Del")
        self.why = WhyLine()
        self.card.body.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.why)
        self.off.clicked.connect(self.call_off)
        self.rows.installEventFilter(self)
        self.why.written.connect(self._keep_reason)
        self.why.closed.connect(self._go_on)
        context.events.erased.connect(self._taken_back)
        self.off.hide()
        if hides:
            self.hide()

    def show_evenings(self, groups: Sequence[SeriesRow]) -> None:
        """List what waits of these weekly groups."""
        words, today = self._context.vocabularies, self._context.today()
        found = waiting(groups, today)
        self._first = found[0] if found else None
        self.set_rows([replace(waiting_row(*pair, words, today), subject=pair) for pair in found])
        self._settle()

    def call_off(self) -> None:
        """The evening that is chosen, else the first, did not take place."""
        chosen = self.chosen() or self._first
        if self._busy or not isinstance(chosen, tuple):
            return
        self._busy = True
        row, day = chosen
        off, journal = CalledOff(series=row.series.id, day=day), self._context.journal
        said = self.tr("{group} of {day} did not take place.").format(
            group=row.series.title, day=short_day(day, self._context.today())
        )
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: journal.record(off))
        task.done.connect(lambda _none: self._called_off(off, said))
        task.failed.connect(self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete on an evening calls it off."""
        pressed = watched is self.rows and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Delete):
            self.call_off()
            return True
        return super().eventFilter(watched, event)

    def _called_off(self, off: CalledOff, said: str) -> None:
        self._busy = False
        self.why.open(off, said)
        self._settle()
        self._context.events.recorded.emit(off)

    def _keep_reason(self, off: CalledOff) -> None:
        journal = self._context.journal
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: journal.amend(off))
        task.done.connect(lambda _kept: self._context.events.recorded.emit(None))
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))

    def _taken_back(self, record: UUID) -> None:
        if self.why.about == record:
            self.why.close_line()

    def _go_on(self) -> None:
        self._settle()
        if self._first is not None:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _settle(self) -> None:
        self.off.setVisible(self._first is not None)
        if self._hides:
            self.setVisible(self._first is not None or self.why.about is not None)
