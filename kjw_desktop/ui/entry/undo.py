# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo of what was saved, changed or deleted, one after another, until the journal locks (decision 55).

A change is undone by storing the version before it, so that nothing is lost. What was saved anew is erased,
and what was erased is gone from the disk at once; it is held in memory alone, and stored anew under its id,
with its stamp and earlier versions. What was undone can be done again, until something else is written.
"""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.entries import Stamp
from kjw_desktop.domain.errors import RecordChanged, RecordGone, RuleBroken
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.storage.rows import Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.undo_steps import Added, Changed, Done, Gone, Replaced, Stands, Step
from kjw_desktop.ui.failures import sentence_of

MOST = 50
"""How many steps back there are."""


class Undo(QObject):
    """Hears of every change by the journal's events. `told` and `refused` carry a sentence each."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[Step] = []
        self._undone: list[Step] = []
        self._stands: Stands = {}
        self._along: tuple[UUID, ...] = ()
        self._busy = False
        self._undoing = False
        events = context.events
        events.added.connect(self._added)
        events.recorded.connect(self._recorded)
        events.came_along.connect(self._came_along)
        events.amended.connect(self._amended)
        events.replaced.connect(self._replaced)
        events.withdrawn.connect(self._keep)
        events.erased.connect(self._erased)
        events.undo_wanted.connect(self.undo)

    def undo(self) -> None:
        """Undo the last thing that was saved, changed or deleted; says so when there is none."""
        self._take(self._steps, self._undone, again=False)

    def redo(self) -> None:
        """Do again what was undone last; says so when there is nothing."""
        self._take(self._undone, self._steps, again=True)

    def _take(self, steps: list[Step], others: list[Step], *, again: bool) -> None:
        if self._busy:
            return
        if not steps:
            none = self.tr("There is nothing to undo.")
            self.refused.emit(self.tr("There is nothing to do again.") if again else none)
            return
        self._busy = True
        step = steps.pop()
        journal, stands = self._context.journal, self._stands
        task = self._context.tasks.run(self.tr("Undo"), lambda _progress: step.apply(journal, stands))
        task.done.connect(lambda done: self._came(step, done, others, again=again))
        task.failed.connect(lambda error: self._failed(step, error, steps))

    def _came(self, step: Step, done: Done, others: list[Step], *, again: bool) -> None:
        self._busy = False
        others.append(done.back)
        self._undoing = True
        try:
            said = step.tell(done, self._context.events, self._stands, again=again)
        finally:
            self._undoing = False
        self.told.emit(said)

    def _failed(self, step: Step, error: Exception, steps: list[Step]) -> None:
        self._busy = False
        if not isinstance(error, RecordGone | RecordChanged | RuleBroken):
            steps.append(step)
        self.refused.emit(sentence_of(error))

    def _added(self, records: tuple[Record, ...]) -> None:
        self._push(Added.of(records))

    def _recorded(self, record: Record | None) -> None:
        if isinstance(record, CalledOff) and not self._undoing:
            self._push(Added.of((record,)))

    def _came_along(self, people: tuple[Person, ...]) -> None:
        self._along = tuple(person.id for person in people)

    def _amended(self, record: Record) -> None:
        along, self._along = self._along, ()
        stamp: Stamp | None = getattr(record, "stamp", None)
        if stamp is None:
            return
        self._stands[record.id] = stamp
        if not self._undoing and stamp.revision > 1:
            self._push(Changed(record.id, stamp.revision - 1, along))

    def _replaced(self, versions: tuple[PartnerContact, PartnerContact]) -> None:
        self._push(Replaced(*versions))

    def _keep(self, kept: Withdrawn) -> None:
        self._push(Gone((kept,)))

    def _push(self, step: Step) -> None:
        """Something was written: it can be undone, and what was undone before cannot be done again."""
        self._steps[:] = [*self._steps, step][-MOST:]
        self._undone.clear()

    def _erased(self, record: UUID) -> None:
        """Forget what names an erased young person: it may not come back, nor stay in memory."""
        if self._undoing:
            return
        self._stands.pop(record, None)
        for steps in (self._steps, self._undone):
            steps[:] = [step for step in steps if record not in step.person_ids]
