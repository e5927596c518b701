# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a signal: its level, and the life domain that a sentence speaks of."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from kjw_desktop.domain.quick_entry.letters import fold
from kjw_desktop.domain.vocabulary import Term, Vocabulary

_WORDS = re.compile(r"[^\W_]+")
_SHORTEST = 4
_LONGEST = 12
_NEARLY = 0.7
_OF_A_SENTENCE = 2000


class SignalWords:
    """Levels by key, life domains by the words of their keys: 'thuis', 'school', 'geld'."""

    def __init__(self, levels: Vocabulary, domains: Vocabulary) -> None:
        self.levels = levels.visible
        self.domains = domains.visible
        self._levels = {fold(term.key): term.key for term in levels.visible}
        self._domains: dict[str, str] = {}
        twice: set[str] = set()
        for term in domains.visible:
            for word in _own_words(term):
                if self._domains.setdefault(word, term.key) != term.key:
                    twice.add(word)
        for word in twice:
            del self._domains[word]

    def level(self, word: str) -> str | None:
        """The key of the level that is called so."""
        return self._levels.get(fold(word))

    def near_level(self, word: str) -> str | None:
        """The key of the level that a word is nearly spelled as: 'zorg' for 'zrog'."""
        near = (
            get_close_matches(fold(word), self._levels, n=1, cutoff=_NEARLY) if len(word) <= _LONGEST else []
        )
        return self._levels[near[0]] if near else None

    def domain(self, word: str) -> str | None:
        """The key of the life domain that one word means."""
        return self._domains.get(fold(word))

    def word_of(self, domain: str) -> str | None:
        """A word that means that life domain and no other."""
        return next((word for word, key in self._domains.items() if key == domain and "_" not in word), None)

    def spoken_of(self, sentence: str) -> str | None:
        """The one life domain of which a word stands in the sentence; None when there is none or several."""
        found = {self._domains.get(word) for word in _WORDS.findall(fold(sentence[:_OF_A_SENTENCE]))} - {None}
        return found.pop() if len(found) == 1 else None


def _own_words(term: Term) -> Iterator[str]:
    yield fold(term.key)
    words = _WORDS.findall(fold(term.key if not term.own else term.nl))
    yield from (word for word in words if len(word) >= _SHORTEST)
