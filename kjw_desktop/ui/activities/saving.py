# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole evening on its way from the register to the journal, in the background and in one piece."""

from PySide6.QtCore import QObject, Signal

from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.activities.evening import Evening, EveningRecords, records_of
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of


class EveningSaver(QObject):
    """Records an evening with all that belongs to it; `saved` (EveningRecords) or `refused` follows."""

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    def save(self, evening: Evening, keeper: DraftKeeper) -> bool:
        """Begin saving, and the draft of `keeper` goes with it; False while the one before is on its way."""
        if self._busy:
            return False
        self._busy = True
        journal = self._context.journal
        task = keeper.saving(self.tr("Save group"), lambda drafts: _record(journal, evening, drafts))
        task.done.connect(self._saved)
        task.failed.connect(self._failed)
        return True

    def _saved(self, records: EveningRecords) -> None:
        self._busy = False
        if records.activity.wijk:
            self._context.events.lists_changed.emit()
        self._context.events.added.emit(tuple(records.all))
        self.saved.emit(records)
        alone = len(records.all) == 1
        self._context.events.recorded.emit(records.activity if alone else None)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _record(journal: Journal, evening: Evening, drafts: tuple[str, ...]) -> EveningRecords:
    label = evening.about.wijk
    records = records_of(evening, journal.add_wijk(label) if label else None)
    journal.record(*records.all, drafts=drafts)
    return records
