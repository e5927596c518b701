# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the quick entry knows: young people and places by name, the vault's lists, today."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.domain.quick_entry.people_index import PeopleIndex
from kjw_desktop.domain.quick_entry.places_index import PlaceIndex
from kjw_desktop.domain.quick_entry.signal_words import SignalWords
from kjw_desktop.domain.quick_entry.term_index import TermIndex
from kjw_desktop.domain.vocabulary import Vocabularies


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody and all that they are called: the name that is shown first, then full name, nicknames."""

    id: UUID
    names: tuple[str, ...]

    @property
    def label(self) -> str:
        """The name that is shown."""
        return self.names[0] if self.names else ""


@dataclass(frozen=True, slots=True)
class Known:
    """All that a text is read against. Made by `of`, in the background where there are many people."""

    people: PeopleIndex
    terms: TermIndex
    signals: SignalWords
    places: PlaceIndex
    today: date

    @classmethod
    def of(
        cls,
        people: Iterable[KnownPerson],
        vocabularies: Vocabularies,
        today: date,
        places: Iterable[PlaceRef] = (),
    ) -> "Known":
        """Index names, terms and places (the latest first), so that reading takes no time."""
        return cls(
            people=PeopleIndex((person.id, person.names) for person in people),
            terms=TermIndex(vocabularies),
            signals=SignalWords(vocabularies["signal_level"], vocabularies["life_domain"]),
            places=PlaceIndex(places, vocabularies),
            today=today,
        )

    def on(self, today: date) -> "Known":
        """The same on another day."""
        return replace(self, today=today)

    def having(self, place: PlaceRef) -> "Known":
        """The same with one more place; itself when that is known."""
        places = self.places.having(place)
        return self if places is self.places else replace(self, places=places)
