# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Young people by what they are called, whole or begun."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from uuid import UUID

from kjw_desktop.domain.quick_entry.letters import name_key

MOST_WORDS = 8

_Beginning = tuple[str, bool, str, int]
"""A name from one of its words on, whether that is a later word, the name shown, the place in line."""


class PeopleIndex:
    """Takes (id, names); finds by any name, and by the beginning of any word of one."""

    def __init__(self, people: Iterable[tuple[UUID, tuple[str, ...]]]) -> None:
        self._ids: list[UUID] = []
        self._names: dict[UUID, tuple[str, ...]] = {}
        self._exact: dict[str, list[int]] = {}
        self._spelled: dict[str, str] = {}
        beginnings: set[_Beginning] = set()
        for place, (person, names) in enumerate(people):
            self._ids.append(person)
            self._names[person] = names
            label = names[0] if names else ""
            for name in names:
                key = name_key(name)
                if not key:
                    continue
                called = self._exact.setdefault(key, [])
                if place not in called[-1:]:
                    called.append(place)
                self._spelled.setdefault(key, name)
                beginnings.add((key, False, label, place))
                words = key.split()
                beginnings.update((" ".join(words[n:]), True, label, place) for n in range(1, len(words)))
        self._beginnings = sorted(beginnings)
        self.longest = min(MOST_WORDS, max((key.count(" ") + 1 for key in self._exact), default=1))

    def called(self, key: str) -> tuple[UUID, ...]:
        """All of exactly that name (`letters.name_key`)."""
        return tuple(self._ids[place] for place in self._exact.get(key, ()))

    def spelled(self, key: str) -> str:
        """A name as it is written in the journal. Raises KeyError."""
        return self._spelled[key]

    def label(self, person: UUID) -> str:
        """The name that is shown; empty for somebody who is not there, or no longer."""
        return next(iter(self._names.get(person, ())), "")

    def beginning(self, key: str, most: int) -> tuple[UUID, ...]:
        """At most so many of whom a name begins with `key`, first names before others."""
        found = sorted(self._matches(key, most * 4), key=lambda match: (match[1], match[2]))
        return tuple(self._ids[place] for place in dict.fromkeys(match[3] for match in found))[:most]

    def written(self, person: UUID) -> str | None:
        """The shortest way to write somebody that means nobody else; None when there is none."""
        names = [name for name in self._names.get(person, ()) if self.called(name_key(name)) == (person,)]
        return names[0] if names else None

    def _matches(self, key: str, most: int) -> Iterator[_Beginning]:
        first = bisect_left(self._beginnings, (key,))
        for match in self._beginnings[first : first + most]:
            if not match[0].startswith(key):
                return
            yield match
