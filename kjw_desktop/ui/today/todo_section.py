# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is due: each opens whom it is about, and one key says that it was done."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.followups import Followup, done
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import FollowupRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import followup_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.widgets.buttons import LinkButton


class TodoSection(ListSection):
    """`opened` carries a FollowupRow; `told` and `refused` a sentence; `left`: nothing is due any more."""

    told = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, context: PageContext, title: str, empty: str) -> None:
        super().__init__(title, empty)
        self._context = context
        self._first: FollowupRow | None = None
        self._busy = False
        self.done = LinkButton(self.tr("Done"), "G")
        self.card.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.done.clicked.connect(self.settle)
        self.rows.installEventFilter(self)
        self.done.hide()

    def show_followups(self, followups: Sequence[FollowupRow]) -> None:
        """List these; the keys stay at their place when one goes."""
        words, today = self._context.vocabularies, self._context.today()
        place, had_focus = self.rows.currentIndex().row(), self.rows.hasFocus() or self.done.hasFocus()
        self._first = followups[0] if followups else None
        self.set_rows([followup_row(row, words, today) for row in followups])
        self.done.setVisible(bool(followups))
        if followups and place >= 0:
            self.rows.setCurrentIndex(self.rows.model().index(min(place, len(followups) - 1), 0))
        if had_focus and not followups:
            self.left.emit()

    def settle(self) -> None:
        """What is chosen, else the first, was done today."""
        chosen = self.chosen() or self._first
        if self._busy or not isinstance(chosen, FollowupRow):
            return
        self._busy = True
        journal, today, row = self._context.journal, self._context.today(), chosen
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: _settle(journal, row.id, today))
        task.done.connect(lambda stored: self._settled(row, stored))
        task.failed.connect(self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """G on a line: it was done."""
        pressed = watched is self.rows and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_G and not event.modifiers():
            self.settle()
            return True
        return super().eventFilter(watched, event)

    def _settled(self, row: FollowupRow, stored: Followup) -> None:
        self._busy = False
        self._context.events.amended.emit(stored)
        self.told.emit(self.tr("Done: {what}. Ctrl+Z takes that back.").format(what=row.what))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _settle(journal: Journal, followup: UUID, day: date) -> Followup:
    found = journal.find(followup)
    if not isinstance(found, Followup):
        raise RecordGone
    stored = journal.amend(done(found, day))
    if not isinstance(stored, Followup):
        raise RecordGone
    return stored
