# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person's fields on their way from the form to the journal, in the background."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.domain.people import DatedField, Person, changed_from
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.people.dated_field import DatedChoice


class PersonSaver(QObject):
    """Records a new person or amends a known one; one of the signals follows.

    `saved` carries the Person as stored, `refused` a sentence, `clashed` the Person as changed elsewhere.
    """

    saved = Signal(object)
    refused = Signal(str)
    clashed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    def save(self, person: Person, wijk: DatedChoice, keeper: DraftKeeper) -> None:
        """Begin saving, with a wijk typed anew made first; nothing happens while one is on its way.

        The draft of `keeper` goes with somebody new.
        """
        if self._busy:
            return
        self._busy = True
        journal, typed, day = self._context.journal, wijk.typed, wijk.day.day
        person = replace(person, history=wijk.laid_over(person.history)) if not typed else person
        task = keeper.saving(
            self.tr("Save young person"), lambda drafts: _store(journal, person, typed, day, drafts)
        )
        task.done.connect(lambda stored: self._stored(person, stored, new_wijk=bool(typed)))
        task.failed.connect(self._failed)

    def _stored(self, given: Person, stored: "Person | _Newer", *, new_wijk: bool) -> None:
        self._busy = False
        events = self._context.events
        if new_wijk:
            events.lists_changed.emit()
        if isinstance(stored, _Newer):
            self.clashed.emit(stored.person)
            return
        if given.stamp is None:
            events.added.emit((stored,))
        (events.recorded if given.stamp is None else events.amended).emit(stored)
        self.saved.emit(stored)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


@dataclass(frozen=True, slots=True)
class _Newer:
    """Nothing was stored: this is what stands there by now."""

    person: Person


def _store(
    journal: Journal, person: Person, typed_wijk: str, since: date | None, drafts: tuple[str, ...]
) -> Person | _Newer:
    if typed_wijk and since is not None:
        key = journal.add_wijk(typed_wijk)
        person = replace(person, history=changed_from(person.history, DatedField.WIJK, key, since))
    if person.stamp is None:
        journal.record(person, drafts=drafts)
        stored = journal.find(person.id)
    else:
        try:
            stored = journal.amend(person)
        except RecordChanged:
            newest = journal.find(person.id)
            if not isinstance(newest, Person):
                raise
            return _Newer(newest)
    if not isinstance(stored, Person):
        raise TypeError(type(stored))
    return stored
