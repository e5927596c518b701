# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Terms by a word of theirs: '#armoede', '#inloop', '#sport_spel'."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from kjw_desktop.domain.quick_entry.letters import fold
from kjw_desktop.domain.quick_entry.parts import PartKind, TermRef
from kjw_desktop.domain.vocabulary import Vocabularies

KIND_OF = {
    "theme": PartKind.THEME,
    "goal_youthwork": PartKind.GOAL,
    "goal_childrenswork": PartKind.GOAL,
    "contact_kind": PartKind.CONTACT_KIND,
    "wijk": PartKind.WIJK,
    "activity_kind": PartKind.ACTIVITY_KIND,
    "policy_programme": PartKind.PROGRAMME,
    "societal_issue": PartKind.ISSUE,
}
_LAST = frozenset({"activity_kind", "policy_programme", "societal_issue"})
_WORDS = re.compile(r"[^\W_]+")
_SHORTEST = 2


class TermIndex:
    """The terms that a sign # may mean, the hidden ones left out.

    A kind of activity, a programme and an issue count only where nothing else fits: '#inloop' is a contact,
    '#koken' an activity, '#armoede' a theme.
    """

    def __init__(self, vocabularies: Vocabularies) -> None:
        self._terms = [
            TermRef(name, term.key, term.nl)
            for name in KIND_OF
            if name in vocabularies
            for term in vocabularies[name].visible
        ]
        self._beginnings = sorted(
            {
                (beginning, whole, place)
                for place, term in enumerate(self._terms)
                for spelling in (joined(term.key), joined(term.label))
                for beginning, whole in _beginnings(spelling)
            }
        )

    def meant(self, word: str) -> tuple[TermRef, ...]:
        """All terms that fit `word` equally well; none when it fits nothing.

        A whole key or label goes before a whole word of one, that before the beginning of the first word,
        that before the beginning of any.
        """
        key = joined(word)
        if len(key) < _SHORTEST:
            return ()
        ranked = self._ranked(key)
        first = [each for each in ranked if self._terms[each[1]].vocabulary not in _LAST] or ranked
        return tuple(self._terms[place] for rank, place in first if rank == first[0][0])

    def fitting(self, word: str, most: int) -> tuple[TermRef, ...]:
        """At most so many terms to offer for what was typed yet, the best first; any for nothing typed."""
        return tuple(self._terms[place] for _, place in self._ranked(joined(word))[:most])

    def written(self, term: TermRef) -> str | None:
        """How to write this term so that it means no other; None when there is no way."""
        ways = (term.key, joined(term.label))
        return next((way for way in ways if self.meant(way) == (term,)), None)

    def _ranked(self, key: str) -> list[tuple[int, int]]:
        """The rank and place of each term that fits, the best first."""
        best: dict[int, int] = {}
        for match in range(bisect_left(self._beginnings, (key,)), len(self._beginnings)):
            beginning, whole, place = self._beginnings[match]
            if not beginning.startswith(key):
                break
            rank = (0 if whole else 1) if beginning == key else (2 if whole else 3)
            best[place] = min(rank, best.get(place, rank))
        return sorted((rank, place) for place, rank in best.items())


def _beginnings(spelling: str) -> Iterator[tuple[str, bool]]:
    """What a word may begin: the whole spelling, and each word of it."""
    yield spelling, True
    for word in spelling.split("_"):
        yield word, False


def joined(text: str) -> str:
    """The words of a text, folded and joined by underscores."""
    return "_".join(_WORDS.findall(fold(text)))
