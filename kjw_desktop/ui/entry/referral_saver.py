# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A referral on its way to the journal, with what follows from it and who is new."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.referral_rules import youth_care_phase
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.referral_form import FilledReferral
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class SavedReferral:
    """The referral as stored, and the young people whose youth care it proposes to set to `phase`."""

    filled: FilledReferral
    referral: Referral
    phase: str
    others: tuple[Person, ...]


class ReferralSaver(QObject):
    """Stores all or nothing; one of the signals follows.

    `saved` carries a SavedReferral, `refused` a sentence, `clashed` the referral as changed elsewhere.
    """

    saved = Signal(object)
    clashed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None

    def save(self, filled: FilledReferral, keeper: DraftKeeper) -> None:
        """Begin saving, and the draft of `keeper` goes with a new one; nothing while one is on its way."""
        if self._task is not None:
            return
        journal = self._context.journal
        self._task = keeper.saving(self.tr("Save"), lambda drafts: _store(journal, filled, drafts))
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _stored(self, saved: SavedReferral | Referral) -> None:
        self._task = None
        if isinstance(saved, Referral):
            self.clashed.emit(saved)
            return
        events, filled = self._context.events, saved.filled
        follows = (filled.followup,) if filled.followup is not None else ()
        if filled.known:
            if follows:
                events.added.emit(follows)
                events.recorded.emit(filled.followup)
            if filled.people:
                events.came_along.emit(filled.people)
            events.amended.emit(saved.referral)
        else:
            events.added.emit((*filled.people, saved.referral, *follows))
            for record in (*filled.people, saved.referral, *follows):
                events.recorded.emit(record)
        self.saved.emit(saved)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(sentence_of(error))


def _store(journal: Journal, filled: FilledReferral, drafts: tuple[str, ...]) -> SavedReferral | Referral:
    """What was stored; the referral as it stands by now when it was changed elsewhere: nothing is then."""
    try:
        return _write(journal, filled, drafts)
    except RecordChanged:
        newest = journal.find(filled.referral.id)
        if not isinstance(newest, Referral):
            raise
        return newest


def _write(journal: Journal, filled: FilledReferral, drafts: tuple[str, ...]) -> SavedReferral:
    referral = filled.referral
    follows = (filled.followup,) if filled.followup is not None else ()
    if filled.known:
        stored = journal.amend(referral, new=(*filled.people, *follows))
    else:
        journal.record(*filled.people, referral, *follows, drafts=drafts)
        stored = journal.find(referral.id)
    if not isinstance(stored, Referral):
        raise TypeError(type(stored))
    phase = youth_care_phase(stored.kind, stored.partner, stored.state) or ""
    return SavedReferral(filled, stored, phase, _others(journal, stored, phase))


def _others(journal: Journal, referral: Referral, phase: str) -> tuple[Person, ...]:
    """Those of whom something else is known on the day of the state."""
    if not phase or not referral.steps:
        return ()
    day = referral.steps[-1].day
    people = [journal.find(person) for person in referral.person_ids]
    return tuple(
        each
        for each in people
        if isinstance(each, Person) and each.value_on(DatedField.YOUTH_CARE, day) != phase
    )
