# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text as it compares, without case and diacritics, and whole words found in it at their places."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

_WORD = re.compile(r"[^\W_]+")
_ALIKE = {**dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"), "\u2011": "-", "\u2013": "-", "\u00a0": " "}
_STROKED = {"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "ħ": "h", "ŧ": "t"}
_WIDEST_GAP = 3
_APOSTROPHE_S = len("'s")
_SHORTEST_WITH_S = 3
_FEW = 10

_Token = tuple[int, int, str]
"""Where a word begins and ends in the folded text, and the word."""


class _Letters(dict[int, str | None]):
    """What each sign is compared as: one sign, or none for what only changes the sign before it."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        plain: str | None = _ALIKE.get(sign)
        if plain is None and unicodedata.category(sign) not in {"Mn", "Cf"}:
            apart = unicodedata.normalize("NFD", sign)
            lower = (apart[0] if all(map(unicodedata.combining, apart[1:])) else sign).lower()
            plain = _STROKED.get(lower, lower) if len(lower) == 1 else sign
        self[code] = plain
        return plain


_LETTERS = _Letters()


def fold(text: str) -> str:
    """The text without case, diacritics and invisible signs, to compare with; it may be shorter."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


class Folded:
    """A text as it compares, that still knows where each sign stood."""

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self._length = len(text)
        self._places: list[int] | None = None
        if len(self.text) != len(text):
            self._places = [at for at, sign in enumerate(text) if _LETTERS[ord(sign)] is not None]

    def words(self) -> Iterator[_Token]:
        """Each word: where it begins and ends in the folded text, and the word."""
        for match in _WORD.finditer(self.text):
            yield match.start(), match.end(), match.group()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as it was given; marks upon the last letter belong to it."""
        if self._places is None:
            return start, end
        return self._places[start], self._places[end] if end < len(self._places) else self._length


T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase at these offsets of the text as it was given; `tail` of it is an s of possession."""

    start: int
    end: int
    tail: int
    what: T


class Phrases(Generic[T]):
    """Phrases looked for as whole words, all in one pass: the time grows with the length of the text alone.

    Between its words a phrase may have any few signs that are no letters (a line's end, a hyphen). With
    `possessive`, an s may follow: 'Sams', "Sam's", 'Sam’s'.
    """

    def __init__(self, phrases: Iterable[tuple[str, T]], *, possessive: bool = True) -> None:
        self._possessive = possessive
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, what in phrases:
            words = tuple(word for _start, _end, word in Folded(phrase).words())
            if words:
                self._by_first.setdefault(words[0], []).append((words, what))
        for known in self._by_first.values():
            known.sort(key=lambda each: -len(each[0]))  # the longest is meant

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def find(self, text: str, *, every: bool = False) -> Iterator[Match[T]]:
        """The phrases in the text, in order and apart, the longest where several begin; or `every` one."""
        if not self._by_first:
            return
        folded = Folded(text)
        few = len(self._by_first) <= _FEW
        if few and not any(first in folded.text for first in self._by_first):
            return
        words = list(folded.words())
        place = 0
        while place < len(words):
            length = 1
            for phrase, tail, what in self._at(folded.text, words, place):
                length = len(phrase)
                start, end = words[place][0], words[place + length - 1][1]
                first, behind = folded.span(start, end + (tail if tail == _APOSTROPHE_S else 0))
                yield Match(first, behind, tail, what)
                if not every:
                    break
            place += 1 if every else length

    def _at(self, text: str, words: Sequence[_Token], place: int) -> Iterator[tuple[tuple[str, ...], int, T]]:
        """Each phrase that begins at `place`, the longest first, and the length of its s of possession."""
        word = words[place][2]
        stems = (word, word[:-1]) if self._possessive and word.endswith("s") else (word,)
        for stem in stems:
            for phrase, what in self._by_first.get(stem, ()):
                tail = self._tail(text, words[place : place + len(phrase)], phrase)
                if tail is not None:
                    yield phrase, tail, what

    def _tail(self, text: str, there: Sequence[_Token], phrase: tuple[str, ...]) -> int | None:
        """The length of the s of possession behind the phrase; None when these words are another one."""
        if len(there) < len(phrase) or any(
            one[2] != two for one, two in zip(there, phrase[:-1], strict=False)
        ):
            return None
        if any(later[0] - earlier[1] > _WIDEST_GAP for earlier, later in pairwise(there)):
            return None
        last, end = there[-1][2], there[-1][1]
        if last == phrase[-1]:
            own = self._possessive and text.startswith("'s", end) and not text[end + 2 : end + 3].isalnum()
            return _APOSTROPHE_S if own else 0
        return 1 if self._possessive and last == phrase[-1] + "s" and len(last) > _SHORTEST_WITH_S else None
