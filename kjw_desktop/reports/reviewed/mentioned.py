# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which of very many names some texts may mean: a coarse sieve before anybody looks closely."""

import re
from collections.abc import Iterable, Iterator

from kjw_desktop.privacy.review.folding import fold

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"van", "de", "der", "den", "het", "t", "ter", "ten", "te", "el", "al", "la", "in", "op"})
_ENDS = ("s", "z")
_NEAR = 5  # letters from which a name with one letter amiss is meant too


class Mentioned:
    """Made of texts. Says yes for each name in them, inflected or one letter off, and for some more."""

    def __init__(self, texts: Iterable[str]) -> None:
        words = {word for text in texts for word in _WORD.findall(fold(text))}
        words |= {word[:-1] for word in words if word.endswith(_ENDS)}
        self._words = words
        self._near = {near for word in words if len(word) >= _NEAR - 1 for near in _one_less(word)}

    def may(self, names: Iterable[str]) -> bool:
        """Whether any word of any of these names may be in the texts."""
        words = {word for name in names for word in _WORD.findall(fold(name))}
        return any(self._knows(word) for word in words - _SMALL or words)

    def _knows(self, word: str) -> bool:
        if word in self._words:
            return True
        return len(word) >= _NEAR and not self._near.isdisjoint(_one_less(word))


def _one_less(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters: those of two words one letter apart meet."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))
