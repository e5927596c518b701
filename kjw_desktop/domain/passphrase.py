# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How well a passphrase would guard a vault, and why one is refused."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kjw_desktop.domain.common_words import COMMON_BIGRAMS, COMMON_WORDS

MIN_LENGTH = 12
_MAX_JUDGED = 72
"""zxcvbn's own limit; its time grows with the square of the length."""
_ENOUGH = 4
_LONG_RUN = 24
_WORDLIKE_SHARE = 0.75
_ENOUGH_WORDS = 4

TOO_SHORT, COMMON, PATTERN, SINGLE_WORD, CONTAINS_KNOWN = (
    "too_short",
    "common",
    "pattern",
    "single_word",
    "contains_known",
)
REASONS = (TOO_SHORT, COMMON, PATTERN, SINGLE_WORD, CONTAINS_KNOWN)


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` from 0 (worst) to 4 for a meter; `ok` whether it is taken, else `reason`, one of REASONS."""

    score: int
    ok: bool
    reason: str | None


def judge(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """Judge a passphrase; `known` are words that others know to go with it: organisation, vault, user.

    Taken is what has 12 characters or more, would take more than 10^10 guesses by zxcvbn's count (Wheeler,
    USENIX Security 2016) with Dutch common words added, and is not one word with trimmings: zxcvbn knows no
    Dutch, so a long Dutch word would count as random letters. Only the first 72 characters are judged.
    """
    text = unicodedata.normalize("NFC", passphrase)
    known = [word.casefold() for word in known if len(word) >= 4]
    score, common = _guessed(text, known)
    reason = _refusal(text, known) or (None if score >= _ENOUGH else COMMON if common else PATTERN)
    return Strength(score if reason is None else min(score, _ENOUGH - 2), reason is None, reason)


def _guessed(text: str, known: list[str]) -> tuple[int, bool]:
    """Zxcvbn's score, and whether words make up most of what it saw."""
    if not text:
        return 0, False
    from zxcvbn import zxcvbn

    seen = text[:_MAX_JUDGED]
    parts = [part for word in known for part in (word, *re.split(r"\W+", word))]
    result = zxcvbn(seen, user_inputs=[*COMMON_WORDS, *parts])
    words = sum(len(match["token"]) for match in result["sequence"] if match["pattern"] == "dictionary")
    return int(result["score"]), 2 * words >= len(seen)


def _refusal(text: str, known: list[str]) -> str | None:
    if len(text) < MIN_LENGTH:
        return TOO_SHORT
    folded = text.casefold()
    rest = folded
    for word in known:
        rest = rest.replace(word, "")
    if rest != folded and len(rest) < MIN_LENGTH:
        return CONTAINS_KNOWN
    if _is_one_word(text[:_MAX_JUDGED]):
        return SINGLE_WORD
    words = re.findall(r"[^\W\d_]+", folded[:_MAX_JUDGED])
    if len(words) > 1 and len(set(words)) == 1:
        return PATTERN
    if words and len(set(words)) < _ENOUGH_WORDS and set(words) <= set(COMMON_WORDS):
        return COMMON
    return None


def _is_one_word(text: str) -> bool:
    """Whether all letters stand together, in the case of a word, and look like Dutch or English."""
    found = re.fullmatch(r"[\W\d_]*([^\W\d_]{4,})[\W\d_]*", text)
    if (
        found is None
        or len(found[1]) >= _LONG_RUN
        or found[1][1:] not in (found[1][1:].lower(), found[1][1:].upper())
    ):
        return False
    pairs = ["".join(pair) for pair in pairwise(found[1].lower())]
    return sum(pair in COMMON_BIGRAMS for pair in pairs) >= _WORDLIKE_SHARE * len(pairs)
