# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places by what they are called: those of earlier records, kinds of place, and wijken."""

from bisect import bisect_left
from collections.abc import Iterable

from kjw_desktop.domain.quick_entry.letters import name_key
from kjw_desktop.domain.quick_entry.parts import PlaceRef, TermRef
from kjw_desktop.domain.quick_entry.term_index import joined
from kjw_desktop.domain.vocabulary import Term, Vocabularies

MOST_WORDS = 8
_SHORTEST = 4
_Meant = PlaceRef | TermRef


class PlaceIndex:
    """Finds a place by its whole name, and by the beginning of any word of it.

    `places` come with the one that was used last first. A name goes before a wijk, and that before a word of
    a kind of place; the terms of wijken are `TermRef`, all else a `PlaceRef`.
    """

    def __init__(self, places: Iterable[PlaceRef], vocabularies: Vocabularies) -> None:
        self._vocabularies = vocabularies
        self._exact: dict[str, _Meant] = {}
        self._names: dict[str, PlaceRef] = {}
        for place in places:
            self._names.setdefault(name_key(place.name), place)
        self._names.pop("", None)
        kinds = [PlaceRef("", term.key, term.nl) for term in _visible(vocabularies, "location_kind")]
        wijken = [TermRef("wijk", term.key, term.nl) for term in _visible(vocabularies, "wijk")]
        self._all: list[_Meant] = [*self._names.values(), *kinds, *wijken]
        self._exact.update(self._names)
        for wijk in wijken:
            self._exact.setdefault(name_key(wijk.label), wijk)
        for spelled, kind in _said_of(kinds):
            self._exact.setdefault(spelled, kind)
        self._beginnings = sorted(
            {
                (beginning, place)
                for place, each in enumerate(self._all)
                for beginning in _beginnings(name_key(_called(each)))
            }
        )
        self.longest = min(MOST_WORDS, max((key.count(" ") + 1 for key in self._exact), default=1))

    def called(self, key: str) -> _Meant | None:
        """What is called exactly so (`letters.name_key`); None when nothing is."""
        return self._exact.get(key)

    def beginning(self, key: str, most: int) -> tuple[PlaceRef, ...]:
        """At most so many places of earlier records of which a word begins with `key`, the latest first."""
        return tuple(each for each in self.fitting(key, most) if isinstance(each, PlaceRef) and each.name)

    def fitting(self, key: str, most: int) -> tuple[_Meant, ...]:
        """At most so many to offer for what was typed yet; any for nothing typed."""
        first = bisect_left(self._beginnings, (key,))
        found = set()
        for beginning, place in self._beginnings[first:]:
            if not beginning.startswith(key):
                break
            found.add(place)
        return tuple(self._all[place] for place in sorted(found)[:most])

    def written(self, meant: _Meant) -> str | None:
        """The way to write one that means no other; None when there is none."""
        ways = [meant.name] if isinstance(meant, PlaceRef) and meant.name else [_key(meant), _called(meant)]
        return next((way for way in ways if self.called(name_key(way)) == meant), None)

    def having(self, place: PlaceRef) -> "PlaceIndex":
        """The same with one more place, the latest; itself when it is there."""
        if not place.name.strip() or self._names.get(name_key(place.name)) == place:
            return self
        return PlaceIndex((place, *self._names.values()), self._vocabularies)


def _visible(vocabularies: Vocabularies, name: str) -> tuple[Term, ...]:
    return vocabularies[name].visible if name in vocabularies else ()


def _called(meant: _Meant) -> str:
    return meant.name or meant.label if isinstance(meant, PlaceRef) else meant.label


def _key(meant: _Meant) -> str:
    return (meant.kind or "") if isinstance(meant, PlaceRef) else meant.key


def _said_of(kinds: list[PlaceRef]) -> list[tuple[str, PlaceRef]]:
    """How a kind of place may be said: its key, its label, or a longer word that no other kind has.

    Such a word is the name of the place as well: 'plein' is 'Plein', of the kind street or square.
    """
    words: dict[str, list[PlaceRef]] = {}
    for kind in kinds:
        for word in dict.fromkeys((*joined(kind.kind or "").split("_"), *joined(kind.label).split("_"))):
            words.setdefault(word, []).append(kind)
    whole = [(name_key(way), kind) for kind in kinds for way in (kind.kind or "", kind.label)]
    single = [
        (word, PlaceRef(word.capitalize(), of[0].kind, of[0].label))
        for word, of in words.items()
        if len(of) == 1 and len(word) >= _SHORTEST
    ]
    return [*whole, *single]


def _beginnings(key: str) -> Iterable[str]:
    words = key.split()
    return (" ".join(words[number:]) for number in range(len(words)))
