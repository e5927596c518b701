# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people to choose from by two letters, and a new one made from what was typed."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import MOST_OFFERS, Choice, Choices
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


class PeopleOffers(QObject):
    """Offers the people of a journal; the last offer makes a new person of the letters typed.

    The names are read in the background, at first and whenever one changes. `ready` tells that they are
    there; until then nothing is offered, so that nobody is made anew who is in the journal already.
    A new person is recorded by whoever saves the form: `made` gives those among the chosen ids.
    """

    ready = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: Choices | None = None
        self._made: dict[UUID, Person] = {}
        self._task: Task | None = None
        context.events.recorded.connect(self._changed)
        context.events.amended.connect(self._changed)
        context.events.erased.connect(self._read)
        self._read()

    @property
    def is_ready(self) -> bool:
        """Whether the names are there as they are now."""
        return self._known is not None

    def __call__(self, typed: str) -> Sequence[Choice]:
        """Those who fit, then the offer to make a new person."""
        if self._known is None:
            return ()
        found = self._known.fitting(typed)[: MOST_OFFERS - 1]
        return [*found, self.make(" ".join(typed.split()))]

    def known(self, ids: Iterable[str]) -> list[Choice]:
        """Those of these ids who are in the journal, in the order asked."""
        by_id = {str(choice.value): choice for choice in self._known or ()}
        return [by_id[each] for each in ids if each in by_id]

    def made(self, chosen: Sequence[UUID]) -> tuple[Person, ...]:
        """The new persons among `chosen`."""
        return tuple(self._made[each] for each in chosen if each in self._made)

    def make(self, name: str) -> Choice:
        """A new person of this name, not recorded yet."""
        first, _, last = (name[:1].upper() + name[1:]).partition(" ")
        person = Person(id=new_id(), first_name=first, last_name=last)
        self._made[person.id] = person
        return Choice(label=name, value=person.id, detail=self.tr("new young person"))

    def forget_made(self) -> None:
        """The form starts anew: drop the new persons that were offered."""
        self._made = {}

    def _changed(self, record: object) -> None:
        """A name may have changed; None stands for many records at once."""
        if record is None or isinstance(record, Person):
            self._read()

    def _read(self) -> None:
        journal = self._context.journal
        self._known = None
        task = self._context.tasks.run("", lambda _progress: _choices(journal))
        self._task = task
        task.done.connect(self._came)
        task.failed.connect(self._failed)

    @Slot(object)
    def _came(self, known: Choices) -> None:
        """A slot of this object's own: it is gone with the form, so no answer comes after that."""
        if self.sender() is self._task:
            self._known = known
            self.ready.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _choices(journal: Journal) -> Choices:
    return Choices(
        Choice(
            label=person.name,
            value=person.id,
            words=(*person.full_name.split(), *person.nicknames),
            detail=person.full_name if person.full_name != person.name else "",
        )
        for person in journal.names()
    )
