# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An agreed result on its way to the journal, and out of it."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


class TargetSaver(QObject):
    """`saved` (the result), `clashed` (it, as changed elsewhere), `removed` or `refused` follows."""

    saved = Signal(object)
    clashed = Signal(object)
    removed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._task: Task | None = None
        self._began: Target | None = None

    def save(self, target: Target, began: Target | None) -> None:
        """Begin saving a new result, or a change of the one that was read as `began`. One at a time."""
        if self._task is not None:
            return
        self._began = began
        journal = self._context.journal

        def store(drafts: tuple[str, ...]) -> tuple[Target, bool]:
            return _store(journal, target, began, drafts)

        self._task = self._keeper.saving(self.tr("Save"), store)
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    def remove(self, target: UUID) -> None:
        """Take a result out; Ctrl+Z brings it back."""
        if self._task is not None:
            return
        journal = self._context.journal
        self._task = self._context.tasks.run(self.tr("Remove"), lambda _progress: journal.withdraw(target))
        self._task.done.connect(self._gone)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _stored(self, answer: tuple[Target, bool]) -> None:
        self._task = None
        target, stored = answer
        if not stored:
            self.clashed.emit(target)
            return
        events = self._context.events
        if self._began is None:
            events.added.emit((target,))
            events.recorded.emit(target)
        else:
            events.replaced.emit((self._began, target))
            events.amended.emit(target)
        self.saved.emit(target)

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
    journal: Journal, target: Target, began: Target | None, drafts: tuple[str, ...]
) -> tuple[Target, bool]:
    """What was stored and True; False with the result as somebody changed it since it was read."""
    if began is None:
        journal.record(target, drafts=drafts)
        return target, True
    try:
        changed = journal.amend(target, began=began)
    except RecordChanged:
        newest = journal.find(target.id)
        if not isinstance(newest, Target):
            raise
        return newest, False
    return (changed if isinstance(changed, Target) else target), True
