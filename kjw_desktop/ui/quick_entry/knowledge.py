# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a text is read against: names, places and lists of the journal, read in the background."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.quick_entry.known import Known, KnownPerson
from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import PersonName
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the parser knows, and everybody's name in full to tell two of one name apart."""

    known: Known
    full_names: Mapping[UUID, str]


class KnowledgeReader(QObject):
    """Reads at first and whenever a name or list changes; `ready` tells that it is there as it is now.

    Until then `now` is None, so that nobody is made anew who is in the journal already.
    """

    ready = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._now: Knowledge | None = None
        context.events.recorded.connect(self._changed)
        context.events.amended.connect(self._changed)
        context.events.erased.connect(self._read)
        context.events.lists_changed.connect(self._read)
        self._read()

    @property
    def now(self) -> Knowledge | None:
        """What is known, on the day it is."""
        today = self._context.today()
        if self._now is not None and self._now.known.today != today:
            self._now = Knowledge(self._now.known.on(today), self._now.full_names)
        return self._now

    def _changed(self, record: object) -> None:
        """A name may have changed, or a place is new; None stands for many records at once."""
        if record is None or isinstance(record, Person):
            self._read()
        elif isinstance(record, Contact | Activity) and self._now is not None:
            known = self._now.known.having(PlaceRef(record.location, record.location_kind))
            self._now = replace(self._now, known=known)

    def _read(self) -> None:
        journal, today = self._context.journal, self._context.today()
        self._now = None
        task = self._context.tasks.run("", lambda _progress: _knowledge(journal, today))
        self._task = task
        task.done.connect(lambda found: self._came(task, found))
        task.failed.connect(lambda error: self.refused.emit(sentence_of(error)))

    def _came(self, task: Task, found: Knowledge) -> None:
        if task is self._task:
            self._now = found
            self.ready.emit()


def _knowledge(journal: Journal, today: date) -> Knowledge:
    names = journal.names()
    people = (KnownPerson(name.id, _all_names(name)) for name in names)
    known = Known.of(people, journal.vocabularies(), today, journal.locations())
    return Knowledge(known, {name.id: name.full_name for name in names})


def _all_names(name: PersonName) -> tuple[str, ...]:
    """How one says it first, then the first name, the full name and the other nicknames."""
    first = name.full_name.split()[:1]
    return tuple(dict.fromkeys((name.name, *first, name.full_name, *name.nicknames)))
