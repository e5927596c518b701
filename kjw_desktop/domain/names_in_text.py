# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of young people in a text that is to have none: told, never taken out.

A name is met as a whole word. First names and nicknames count in any case; names of two letters, names that
are Dutch words too, and surnames count only with a capital, since most texts that hold them mean no one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kjw_desktop.domain.quick_entry.letters import bare, fold

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORT = 2
_WORDS_TOO = frozenset(
    {
        "beer",
        "bloem",
        "dag",
        "jong",
        "joy",
        "ken",
        "lente",
        "lief",
        "mei",
        "merel",
        "roos",
        "ster",
        "storm",
        "vos",
        "wil",
        "wolf",
        "zomer",
    }
)
"""First names that somebody who writes of a neighbourhood may mean otherwise."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name in a text, by its first letter and the one after its last."""

    start: int
    end: int


class KnownNames:
    """Made of what people are called: first names, full names, nicknames. Any thread may ask."""

    def __init__(self, names: Iterable[str]) -> None:
        self._any_case: set[str] = set()
        self._capital: set[str] = set()
        for name in names:
            first, *later = _WORD.findall(name) or [""]
            self._learn(first)
            self._capital.update(fold(word) for word in later if word[0].isupper() and len(word) > _SHORT)

    def find(self, text: str) -> tuple[NameFound, ...]:
        """Every name, in order; the time grows with the length of the text alone."""
        return tuple(
            NameFound(match.start(), match.start() + len(bare(match.group())))
            for match in _WORD.finditer(text)
            if self._knows(bare(match.group()))
        )

    def _learn(self, word: str) -> None:
        key = fold(word)
        if key:
            (self._capital if len(word) <= _SHORT or key in _WORDS_TOO else self._any_case).add(key)

    def _knows(self, word: str) -> bool:
        key = fold(word)
        return key in self._any_case or (word[:1].isupper() and key in self._capital)
