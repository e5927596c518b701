# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people to choose from by two letters, and a new one made from what was typed."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.language import translate
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.entry.choice import MOST_OFFERS, Choice, fitting


class PeopleOffers:
    """Offers the people of a journal; the last offer makes a new person of the letters typed.

    A new person is recorded by whoever saves the form: `made` gives those among the chosen ids.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._known: tuple[Choice, ...] = ()
        self._made: dict[UUID, Person] = {}

    def refresh(self) -> None:
        """Read the names anew."""
        self._made = {}
        self._known = tuple(
            Choice(
                label=person.name,
                value=person.id,
                words=(*person.full_name.split(), *person.nicknames),
                detail=person.full_name if person.full_name != person.name else "",
            )
            for person in self._journal.names()
        )

    def __call__(self, typed: str) -> Sequence[Choice]:
        """Those who fit, then the offer to make a new person."""
        found = fitting(self._known, typed)[: MOST_OFFERS - 1]
        return [*found, self.make(" ".join(typed.split()))]

    def known(self, ids: Iterable[str]) -> list[Choice]:
        """Those of these ids who are in the journal, in the order asked."""
        by_id = {str(choice.value): choice for choice in self._known}
        return [by_id[each] for each in ids if each in by_id]

    def made(self, chosen: Sequence[UUID]) -> tuple[Person, ...]:
        """The new persons among `chosen`."""
        return tuple(self._made[each] for each in chosen if each in self._made)

    def make(self, name: str) -> Choice:
        """A new person of this name, not recorded yet."""
        first, _, last = (name[:1].upper() + name[1:]).partition(" ")
        person = Person(id=new_id(), first_name=first, last_name=last)
        self._made[person.id] = person
        return Choice(label=name, value=person.id, detail=translate("PeopleOffers", "new young person"))
