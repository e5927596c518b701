# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signal opened by !: its level, its life domain, what was seen."""

import re

from kjw_desktop.domain.quick_entry.parts import Unfit
from kjw_desktop.domain.quick_entry.regions import Region
from kjw_desktop.domain.quick_entry.signal_words import SignalWords

USUAL_LEVEL = "licht"
_WORD = re.compile(r"[^\W\d]\w{0,59}(?!\w)")
_TO_DOMAIN = re.compile(r"[ \t]*[/:][ \t]*|[ \t]+")
_COLON = re.compile(r"[ \t]*:")


def words_begin(text: str, region: Region, words: SignalWords) -> tuple[int, str, str | None]:
    """Where what was seen begins, the level and the life domain that were said before it.

    After a level the domain is said when a slash or colon comes before it, or a colon or nothing behind it;
    in '!zorg thuis ging het mis' it belongs to the sentence.
    """
    at, level = region.body, USUAL_LEVEL
    word = _WORD.match(text, at, region.end)
    if word is None:
        return at, level, None
    said = words.level(word[0])
    if said is None:
        domain = words.domain(word[0])
        return (_past(text, word.end(), region.end), level, domain) if domain else (at, level, None)
    level = said
    gap = _TO_DOMAIN.match(text, word.end(), region.end)
    second = _WORD.match(text, gap.end(), region.end) if gap else None
    domain = words.domain(second[0]) if second else None
    if gap and second and domain:
        colon = _COLON.match(text, second.end(), region.end)
        if colon or second.end() == region.end or gap[0].strip():
            return _past(text, second.end(), region.end), level, domain
    return _past(text, word.end(), region.end), level, None


def level_nearly_said(text: str, region: Region, words: SignalWords) -> Unfit | None:
    """The first word of a signal when it is a level but for a slip: '!zrog', which else is light."""
    word = _WORD.match(text, region.body, region.end)
    if word is None or words.level(word[0]) or words.domain(word[0]):
        return None
    near = words.near_level(word[0])
    return Unfit(word.start(), word.end(), "!", near) if near else None


def _past(text: str, at: int, end: int) -> int:
    colon = _COLON.match(text, at, end)
    return colon.end() if colon else at
