# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words that may not stand in a file, met in text that was torn by lines, hyphens and ligatures."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from kjw_desktop.privacy.review.folding import fold

_WORD = re.compile(r"[^\W_]+")
_TORN = re.compile(r"(?<=\w)[-\u00ad\u2010\u2011]\s*\n\s*(?=\w)")
_SIGNS = re.compile(r"[\W_]+")
_ACCOUNT = re.compile(r"\S*[@_.]\S*")
_BETWEEN = r"[\W_]{1,4}"
_WITHIN = r"(?:_|[^\w\s]){1,2}"
_NOT_IN_RANGE = r"(?<!\d-)(?<!\d -)(?<!\d - )"
_SHORT = 2
_FIGURES = 3
_LOOSE = 8
_LONG = 12
_BY_CHANCE = 6


class Forbidden:
    """Made of words and short phrases; keeps each as it was first written.

    A word is met whole, without regard to case and diacritics; one of two letters only as it is written. A
    bare number of up to three figures tells of nobody and is left out; '15 jaar' is not met in '14–15 jaar'.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[tuple[str, ...], str] = {}
        self._accounts: dict[str, re.Pattern[str]] = {}
        self._long: dict[str, re.Pattern[str]] = {}
        self._spelled: dict[str, str] = {}
        for word in dict.fromkeys(words):
            self._learn(word)

    def count(self, texts: Iterable[str]) -> Counter[str]:
        """How often each stands in these texts, and across the end of one and the next."""
        whole = unicodedata.normalize("NFKC", "\n".join(texts))
        counted = [self._count(whole), self._count_torn(whole)]
        if _TORN.search(whole):
            counted.append(self._count(_TORN.sub("", whole)))
        return Counter({word: max(each[word] for each in counted) for word in set().union(*counted)})

    def find(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those that stand in these texts at all."""
        return tuple(self.count(texts))

    def spelled(self, text: str) -> tuple[str, ...]:
        """Those of six letters and more that are spelled anywhere in a text of no meaning, such as a font's.

        Shorter ones stand there by chance.
        """
        plain = fold(text)
        return tuple(word for word, form in self._spelled.items() if form in plain)

    def _learn(self, word: str) -> None:
        folded = tuple(_WORD.findall(fold(unicodedata.normalize("NFKC", word))))
        if not folded or folded in self._words or _is_bare_number(folded):
            return
        self._words[folded] = word
        if len(fold(word)) >= _BY_CHANCE:
            self._spelled[word] = fold(word)
        squeezed = "".join(folded)
        if is_account(word):
            del self._words[folded]
            self._accounts[word] = _whole(_WITHIN.join(map(re.escape, folded)))
        elif len(squeezed) >= (_LOOSE if any(map(str.isdecimal, squeezed)) else _LONG):
            self._long[word] = re.compile(rf"(?<!\d){re.escape(squeezed)}(?!\d)")

    def _count(self, text: str) -> Counter[str]:
        """Whole words; only those are looked for whose words are there at all."""
        folded = fold(text)
        there = set(_WORD.findall(folded))
        counted = Counter(
            {
                word: len(_pattern(words, word).findall(text if _is_short(words) else folded))
                for words, word in self._words.items()
                if there.issuperset(words)
            }
        )
        accounts = Counter({word: len(form.findall(folded)) for word, form in self._accounts.items()})
        return +(counted + accounts)

    def _count_torn(self, text: str) -> Counter[str]:
        """Those that are torn anywhere: numbers, whatever stands between their figures, and accounts."""
        squeezed = _SIGNS.sub("", fold(text)) if self._long else ""
        joined = fold(text.replace("\n", "")) if self._accounts else ""
        counted = Counter({word: len(form.findall(squeezed)) for word, form in self._long.items()})
        return counted + Counter({word: len(form.findall(joined)) for word, form in self._accounts.items()})


def is_account(word: str) -> bool:
    """Whether a word is an account's name or address, of which the signs count: not met in 'Mimi drumt'."""
    return _ACCOUNT.fullmatch(word) is not None


def _is_bare_number(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and words[0].isdecimal() and len(words[0]) <= _FIGURES


def _is_short(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and len(words[0]) <= _SHORT


def _pattern(words: tuple[str, ...], written: str) -> re.Pattern[str]:
    if _is_short(words):
        return _whole(re.escape("".join(_WORD.findall(written))))
    before = _NOT_IN_RANGE if words[0].isdecimal() else ""
    return _whole(before + _BETWEEN.join(map(re.escape, words)))


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])")
