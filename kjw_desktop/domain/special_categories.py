# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a note that may be special-category or criminal data (AVG, articles 9 and 10).

A word is found whole, by its beginning or by its end; a phrase by its words in a row. Case and accents do not
count. It is a reading of words, not of meaning: it may be wrong either way, and nothing is ever blocked.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W_]+")
_EDGE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One special category: what it is called, what to write in its place, and its source in law.

    `words` are whole words or phrases; `begins` and `ends` what a word begins or ends with, of three letters
    or more; `but` the words and phrases that mean something else.
    """

    key: str
    nl: str
    en: str
    instead_nl: str
    instead_en: str
    source: str
    words: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A word or phrase at these offsets of the text, and the category that it may belong to."""

    start: int
    end: int
    category: Category


_Token = tuple[int, int, str]
"""Where a word begins and ends in the text, and the word as it is compared."""


@dataclass(slots=True)
class _Index:
    phrases: dict[str, list[tuple[tuple[str, ...], Category | None]]] = field(default_factory=dict)
    begins: dict[str, list[tuple[str, Category]]] = field(default_factory=dict)
    ends: dict[str, list[tuple[str, Category]]] = field(default_factory=dict)

    def add_phrase(self, text: str, category: Category | None) -> None:
        """Know a word or phrase; of no category, it is passed over."""
        words = tuple(word for _start, _end, word in _tokens(text))
        known = self.phrases.setdefault(words[0], [])
        known.append((words, category))
        known.sort(key=lambda each: -len(each[0]))  # the longest is meant


class SpecialWords:
    """The words of all categories, made ready once; any thread may ask."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self.categories = tuple(categories)
        self._index = _Index()
        for category in self.categories:
            for phrase in category.words:
                self._index.add_phrase(phrase, category)
            for phrase in category.but:
                self._index.add_phrase(phrase, None)
            for stem in map(_folded, category.begins):
                self._index.begins.setdefault(stem[:_EDGE], []).append((stem, category))
            for stem in map(_folded, category.ends):
                self._index.ends.setdefault(stem[-_EDGE:], []).append((stem, category))

    def find(self, text: str) -> tuple[Found, ...]:
        """All that was found, in order and apart; the time grows with the length of the text alone."""
        tokens = list(_tokens(text))
        found: list[Found] = []
        place = 0
        while place < len(tokens):
            length, category = self._at(tokens, place)
            if category is not None:
                found.append(Found(tokens[place][0], tokens[place + length - 1][1], category))
            place += length
        return tuple(found)

    def _at(self, tokens: Sequence[_Token], place: int) -> tuple[int, Category | None]:
        """How many words from `place` on belong together, and of what category."""
        word = tokens[place][2]
        for phrase, category in self._index.phrases.get(word, ()):
            if tuple(word for _start, _end, word in tokens[place : place + len(phrase)]) == phrase:
                return len(phrase), category
        for stem, category in self._index.begins.get(word[:_EDGE], ()):
            if word.startswith(stem):
                return 1, category
        for stem, category in self._index.ends.get(word[-_EDGE:], ()):
            if word.endswith(stem):
                return 1, category
        return 1, None


def nearest(found: Sequence[Found], cursor: int) -> Found | None:
    """The one that was typed last: the last that begins before `cursor`, else the first."""
    before = [each for each in found if each.start < cursor]
    return before[-1] if before else next(iter(found), None)


def categories_of(raw: Iterable[Mapping[str, str | Sequence[str]]]) -> tuple[Category, ...]:
    """The categories of a read word list. Raises TypeError for a key that no category has."""
    return tuple(
        Category(**{key: value if isinstance(value, str) else tuple(value) for key, value in each.items()})  # type: ignore[arg-type]  # texts and lists of texts, as the fields are
        for each in raw
    )


def _tokens(text: str) -> Iterable[_Token]:
    for match in _WORD.finditer(text):
        yield match.start(), match.end(), _folded(match.group())


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
