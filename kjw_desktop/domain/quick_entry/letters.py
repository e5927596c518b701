# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters as they compare, the words of names, and where a sign may open something."""

import re
import unicodedata

WORD = re.compile(r"[^\s,;:!?()\[\]{}<>\"“”„«»@#/\\|…*=+~^`&%$€]{1,60}")
"""One word of a name: whatever stands between spaces and punctuation, emoji and any script included."""

_OPENING = frozenset("([{\"'“‘„«,;:–—")
_END_OF_NAME = re.compile(r"(?:['’]s)?[.'’‘_-]*$")
_BEFORE = 40


def fold(text: str) -> str:
    """The text without case, accents and invisible marks, to compare with; its length may differ."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if unicodedata.category(sign) not in {"Mn", "Cf"})


def bare(word: str) -> str:
    """A word of a name without what does not belong to it: a full stop, a quote, the s of possession."""
    return word[: _END_OF_NAME.search(word).start()]  # type: ignore[union-attr]  # it matches nothing as well


def name_key(name: str) -> str:
    """What two spellings of one name share; empty for a text without a word."""
    words = (bare(word) for word in WORD.findall(name.replace("_", " ")))
    return " ".join(filter(None, (fold(word) for word in words)))


def begins_word(text: str, at: int) -> bool:
    """Whether a sign at `at` begins a word: not so in 'sam@mail.nl' and '3>2'."""
    if at == 0:
        return True
    before = text[at - 1]
    return before.isspace() or before in _OPENING or unicodedata.category(before) == "Cf"


def word_before(text: str, at: int) -> str:
    """The folded word that ends right before `at`, spaces between them allowed; empty when there is none."""
    return fold(re.split(r"[^\w/]+", text[max(0, at - _BEFORE) : at].rstrip(" \t"))[-1])
