# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field for young people in a form: who is known by two letters, who is new by a name."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.people import Person
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.people_offers import PeopleOffers


class PeopleField(ChoiceField):
    """Who is put in before the names are read waits for them, and counts as chosen meanwhile.

    `made` are the new ones among those chosen: whoever saves the form records them too.
    """

    refused = Signal(str)

    def __init__(self, name: str, context: PageContext, parent: QWidget | None = None) -> None:
        self._people = PeopleOffers(context)
        super().__init__(name, self._people, parent)
        self._people.setParent(self)
        self._waiting: tuple[str, ...] = ()
        self._people.ready.connect(self._go_on)
        self._people.refused.connect(self.refused)

    @property
    def ids(self) -> tuple[UUID, ...]:
        """Everybody chosen, in order."""
        return (*(UUID(each) for each in self._waiting), *self._chosen())

    @property
    def made(self) -> tuple[Person, ...]:
        """The new young people among them."""
        return self._people.made(self._chosen())

    @property
    def known(self) -> tuple[str, ...]:
        """The ids of those who are in the journal already, as a draft keeps them."""
        new = {person.id for person in self.made}
        return tuple(str(each) for each in self.ids if each not in new)

    def put(self, known: Sequence[str], new: Sequence[str], typed: str) -> None:
        """Have these chosen, and these letters typed; who is gone from the journal is left out."""
        ready = self._people.is_ready
        self._waiting = () if ready else tuple(known)
        there = self._people.known(known) if ready else []
        self.take([*there, *(self._people.make(name) for name in new)])
        self.edit.setText(typed)

    def clear(self) -> None:
        """Empty the field, and forget who was new."""
        self._waiting = ()
        super().clear()
        self._people.forget_made()

    def _chosen(self) -> tuple[UUID, ...]:
        return tuple(choice.value for choice in self.taken if isinstance(choice.value, UUID))

    def _go_on(self) -> None:
        """The names are there: choose who waited for them, and offer for what was typed meanwhile."""
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.take([*self._people.known(waiting), *self.taken])
        self.offer_again()
