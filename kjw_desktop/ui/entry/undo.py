# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo of changes and deletions, one after another, until the journal locks (decision 55).

A change is undone by storing the version before it, so that nothing is lost. What was erased is gone from the
disk at once; it is held in memory alone, and stored anew under its id, with its stamp and earlier versions.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.domain.entries import Stamp
from kjw_desktop.domain.errors import RecordChanged, RecordGone, RuleBroken
from kjw_desktop.domain.records import Record
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task

MOST = 50
"""How many steps back there are."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A record was changed; the version `back_to` stood before."""

    id: UUID
    back_to: int


@dataclass(frozen=True, slots=True)
class Marked:
    """An evening was called off: undoing takes the mark away, and it waits again."""

    id: UUID


Step = Changed | Withdrawn | Marked


class Undo(QObject):
    """Hears of every change by the journal's events. `told` and `refused` carry a sentence each."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[Step] = []
        self._stands: dict[UUID, Stamp] = {}
        self._busy = False
        self._undoing = False
        events = context.events
        events.recorded.connect(self._recorded)
        events.amended.connect(self._amended)
        events.withdrawn.connect(self._keep)
        events.erased.connect(self._erased)
        events.undo_wanted.connect(self.undo)

    def undo(self) -> None:
        """Undo the last change or deletion that is left; says so when there is none."""
        if self._busy:
            return
        if not self._steps:
            self.refused.emit(self.tr("There is nothing to undo."))
            return
        self._busy = True
        step = self._steps.pop()
        journal, stands = self._context.journal, self._stands
        if isinstance(step, Withdrawn):
            task = self._run(lambda: _bring_back(journal, step))
        elif isinstance(step, Marked):
            task = self._run(lambda: journal.withdraw(step.id).record)
        else:
            stamp = stands.get(step.id)
            task = self._run(lambda: _go_back(journal, step, stamp))
        task.done.connect(lambda record: self._undone(step, record))
        task.failed.connect(lambda error: self._failed(step, error))

    def _run(self, work: Callable[[], Record]) -> Task:
        return self._context.tasks.run(self.tr("Undo"), lambda _progress: work())

    def _undone(self, step: Step, record: Record) -> None:
        self._busy = False
        self._undoing = True
        events = self._context.events
        if isinstance(step, Withdrawn):
            if step.record.stamp is not None:
                self._stands[record.id] = step.record.stamp
            events.recorded.emit(record)
            said = self.tr("What you deleted is back.")
        elif isinstance(step, Marked):
            events.erased.emit(record.id)
            said = self.tr("That evening waits to be filled in again.")
        else:
            events.amended.emit(record)
            said = self.tr("The change is undone. What you had changed stands with the earlier versions.")
        self._undoing = False
        self.told.emit(said)

    def _failed(self, step: Step, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, RecordGone | RecordChanged | RuleBroken):
            self._steps.append(step)
        self.refused.emit(sentence_of(error))

    def _recorded(self, record: Record | None) -> None:
        if isinstance(record, CalledOff) and not self._undoing:
            self._push(Marked(record.id))

    def _amended(self, record: Record) -> None:
        stamp: Stamp | None = getattr(record, "stamp", None)
        if stamp is None:
            return
        self._stands[record.id] = stamp
        if not self._undoing and stamp.revision > 1:
            self._push(Changed(record.id, stamp.revision - 1))

    def _keep(self, kept: Withdrawn) -> None:
        self._push(kept)

    def _push(self, step: Step) -> None:
        self._steps = [*self._steps, step][-MOST:]

    def _erased(self, record: UUID) -> None:
        """Forget what named an erased young person: it may not come back, nor stay in memory."""
        self._stands.pop(record, None)
        self._steps = [
            step for step in self._steps if not (isinstance(step, Withdrawn) and record in step.person_ids)
        ]


def _bring_back(journal: Journal, kept: Withdrawn) -> Record:
    journal.bring_back(kept)
    return kept.record


def _go_back(journal: Journal, step: Changed, stamp: Stamp | None) -> Record:
    """Store the version before the change. Raises RecordGone, RecordChanged when it changed again since."""
    version = next((each for each in journal.versions(step.id) if each.revision == step.back_to), None)
    if version is None:
        raise RecordGone
    earlier: Any = version.record
    return journal.amend(replace(earlier, stamp=stamp))
