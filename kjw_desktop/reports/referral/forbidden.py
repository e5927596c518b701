# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words that may not stand in a file, met in text that was torn by lines, hyphens and ligatures."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kjw_desktop.privacy.review.folding import fold

_WORD = re.compile(r"[^\W_]+")
_TORN = re.compile(r"(?<=\w)[-\u00ad\u2010\u2011]\s*\n\s*(?=\w)")
_RANGE = re.compile(r"\d\s*[-–]\s*$")
_SIGNS = re.compile(r"[\W_]+")
_ACCOUNT = re.compile(r"\S*[@_.]\S*")
_SHORT = 2
_FIGURES = 3
_LOOSE = 8
_LONG = 12
_BY_CHANCE = 6


@dataclass(frozen=True, slots=True)
class _Token:
    """A word; `in_range` ends a range of numbers, `apart` has a space before it."""

    written: str
    folded: str
    in_range: bool
    apart: bool


class Forbidden:
    """Made of words and short phrases; asks nothing of their order, and keeps each as it was first written.

    A bare number of up to three figures tells of nobody and is left out; '15 jaar' is not met in
    '14–15 jaar'.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._phrases: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
        self._spelled: dict[str, str] = {}
        self._unspaced: dict[str, re.Pattern[str]] = {}
        self._squeezed: dict[str, re.Pattern[str]] = {}
        self._written: dict[str, tuple[str, ...]] = {}
        for word in dict.fromkeys(words):
            self._learn(word)

    @property
    def words(self) -> tuple[str, ...]:
        """What is looked for."""
        return tuple(self._written)

    def count(self, texts: Iterable[str]) -> Counter[str]:
        """How often each stands in these texts, as whole words, and across the end of one and the next."""
        whole = "\n".join(texts)
        torn, mended = self._count(_tokens(whole)), self._count(_tokens(_TORN.sub("", whole)))
        counted = (torn, mended, self._count_torn(whole))
        return Counter({word: max(each[word] for each in counted) for word in set().union(*counted)})

    def find(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those that stand in any of these texts at all."""
        counted = self.count(texts)
        return tuple(word for word in self._written if counted[word])

    def spelled(self, text: str) -> tuple[str, ...]:
        """Those of six letters and more that are spelled anywhere in a text of no meaning, such as a font's.

        Shorter ones stand there by chance.
        """
        plain = fold(text)
        return tuple(word for word, form in self._spelled.items() if form in plain)

    def _learn(self, word: str) -> None:
        tokens = _tokens(word)
        folded = tuple(token.folded for token in tokens)
        if not folded or (len(folded) == 1 and folded[0].isdecimal() and len(folded[0]) <= _FIGURES):
            return
        if folded in self._phrases[folded[0]]:
            return
        self._phrases[folded[0]][folded] = word
        self._written[word] = tuple(token.written for token in tokens)
        if len(fold(word)) >= _BY_CHANCE:
            self._spelled[word] = fold(word)
        if is_account(word):
            self._unspaced[word] = re.compile(rf"(?<![^\W_]){re.escape(fold(word).strip('@'))}(?![^\W_])")
            return
        squeezed = _squeeze(word)
        if len(squeezed) >= (_LOOSE if any(map(str.isdecimal, squeezed)) else _LONG):
            self._squeezed[word] = re.compile(rf"(?<!\d){re.escape(squeezed)}(?!\d)")

    def _count(self, tokens: Sequence[_Token]) -> Counter[str]:
        counted: Counter[str] = Counter()
        for place, token in enumerate(tokens):
            for phrase, word in self._phrases.get(token.folded, {}).items():
                here = tokens[place : place + len(phrase)]
                if tuple(each.folded for each in here) == phrase and self._means(word, here):
                    counted[word] += 1
        return counted

    def _means(self, word: str, here: Sequence[_Token]) -> bool:
        if here[0].in_range and here[0].folded.isdecimal():
            return False
        if word in self._unspaced and any(token.apart for token in here[1:]):
            return False
        short = len(here) == 1 and len(here[0].folded) <= _SHORT
        return not short or here[0].written == self._written[word][0]

    def _count_torn(self, text: str) -> Counter[str]:
        """Those that are torn anywhere: numbers, whatever stands between their figures, and accounts."""
        squeezed = _squeeze(text) if self._squeezed else ""
        joined = fold(text.replace("\n", "")) if self._unspaced else ""
        counted = Counter({word: len(form.findall(squeezed)) for word, form in self._squeezed.items()})
        return counted + Counter({word: len(form.findall(joined)) for word, form in self._unspaced.items()})


def is_account(word: str) -> bool:
    """Whether a word is an account's name or address, of which the signs count: not met in 'Mimi drumt'."""
    return _ACCOUNT.fullmatch(word) is not None


def _tokens(text: str) -> list[_Token]:
    composed = "".join(filter(_stands, unicodedata.normalize("NFKC", text)))
    return [
        _Token(
            found.group(),
            fold(found.group()),
            _in_range(composed, found),
            composed[max(0, found.start() - 1) : found.start()] == " ",
        )
        for found in _WORD.finditer(composed)
    ]


def _in_range(text: str, found: re.Match[str]) -> bool:
    """Whether a number ends a range, such as the 15 of '14–15'."""
    at = found.start()
    return found.group().isdecimal() and bool(_RANGE.search(text, max(0, at - 4), at))


def _stands(sign: str) -> bool:
    """Whether a character is more than a mark on another, or one that nobody sees."""
    return sign.isascii() or unicodedata.category(sign) not in {"Mn", "Cf"}


def _squeeze(text: str) -> str:
    return _SIGNS.sub("", fold(unicodedata.normalize("NFKC", text)))
