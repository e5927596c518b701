# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A record with a stamp on its way to the journal, and out of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


class RecordSaver(QObject):
    """`saved` (the record), `clashed` (it, as changed elsewhere), `removed` or `refused` follows."""

    saved = Signal(object)
    clashed = Signal(object)
    removed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._task: Task | None = None
        self._began: Record | None = None
        self._new: tuple[Person, ...] = ()

    def save(self, record: Record, began: Record | None, new: Sequence[Person] = ()) -> None:
        """Begin saving a record, or a change of the one that was read as `began`. One at a time.

        `new` young people that it names are stored with it.
        """
        if self._task is not None:
            return
        self._began, self._new = began, tuple(new)
        journal, people = self._context.journal, self._new

        def store(drafts: tuple[str, ...]) -> tuple[Record, bool]:
            return _store(journal, record, began, people, drafts)

        self._task = self._keeper.saving(self.tr("Save"), store)
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    def remove(self, record: UUID) -> None:
        """Take a record out; Ctrl+Z brings it back."""
        if self._task is not None:
            return
        journal = self._context.journal
        self._task = self._context.tasks.run(self.tr("Remove"), lambda _progress: journal.withdraw(record))
        self._task.done.connect(self._gone)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _stored(self, answer: tuple[Record, bool]) -> None:
        self._task = None
        record, stored = answer
        if not stored:
            self.clashed.emit(record)
            return
        events = self._context.events
        for person in self._new:
            events.recorded.emit(person)
        if self._began is None:
            events.added.emit((*self._new, record))
            events.recorded.emit(record)
        else:
            events.came_along.emit(self._new)
            events.amended.emit(record)
        self.saved.emit(record)

    @Slot(object)
    def _gone(self, kept: Withdrawn) -> None:
        self._task = None
        self._context.events.withdrawn.emit(kept)
        self._context.events.erased.emit(kept.record.id)
        self.removed.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(sentence_of(error))


def _store(
    journal: Journal, record: Record, began: Record | None, new: tuple[Person, ...], drafts: tuple[str, ...]
) -> tuple[Record, bool]:
    """What was stored and True; False with the record as somebody changed it since it was read."""
    if began is None:
        journal.record(*new, record, drafts=drafts)
        return record, True
    try:
        return journal.amend(record, new=new, began=began), True
    except RecordChanged:
        return journal.find(record.id), False
