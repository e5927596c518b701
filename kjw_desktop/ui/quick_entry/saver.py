# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The records of one text on their way to the journal, in the background and all at once."""

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.records import Record
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of


class EntrySaver(QObject):
    """`saved` (the records) or `refused` (a sentence) follows on `save`."""

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether records are on their way."""
        return self._busy

    def save(self, records: tuple[Record, ...], keeper: DraftKeeper) -> None:
        """Begin saving; the draft of `keeper` goes with it."""
        self._busy = True
        journal = self._context.journal
        task = keeper.saving(self.tr("Save"), lambda drafts: journal.record(*records, drafts=drafts))
        task.done.connect(lambda _nothing: self._saved(records))
        task.failed.connect(self._failed)

    def _saved(self, records: tuple[Record, ...]) -> None:
        self._busy = False
        self._context.events.added.emit(records)
        for record in records:
            self._context.events.recorded.emit(record)
        self.saved.emit(records)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))
