# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Halls, playgrounds, stations and buildings by name, and numbered ones of many."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.runs import run_after

_UNIT: Final = re.compile(r"\s(\d{1,4}[a-zA-Z]?)\b(?!\s(?:uur|euro|personen|kids|jongeren))")
_SURELY: Final = (
    "sport",
    "buurt",
    "wijk",
    "jeugd",
    "jongeren",
    "dorps",
    "zwem",
    "speeltuin",
    "camping",
    "trapveld",
)
_CLOSED: Final = re.compile(r"\s*(?:[).,;:!?\n]|$)|\s(?:en|in|met|om|was|is)\b")
_ARTICLES: Final = frozenset(("de", "het", "'t"))
_COMMON: Final = 4.4
_RARE: Final = 3.9


def find_venues(note: Note) -> None:
    """Take places that have a name."""
    for token in note.tokens:
        if not token.alpha or token.titled or not note.open(token, "person"):
            continue
        end = _named(note, token)
        if (
            end is None
            and token.folded in note.classes.units
            and (number := _UNIT.match(note.text, token.end))
        ):
            end = number.end(1)
        if end is not None:
            note.add(token.start, end, "place")


def _named(note: Note, token: Token) -> int | None:
    """Where the name behind a word for a place ends; None when it is no such word or has no name."""
    word = token.folded
    if word in note.classes.venues:
        low = word in note.classes.stops or _told(note, token)
        return run_after(note, token) or (_in_lower_case(note, token) if low else None)
    if word.endswith(note.classes.venue_ends) and (token.entry.word or note.lexicon.compound(word)):
        return run_after(note, token)
    return None


def _told(note: Note, head: Token) -> bool:
    """Whether a word in lower case behind a word for a place may be its name."""
    following = note.following(head)
    if following is None:
        return False
    known = following.base in note.classes.usual_names or following.entry.proper
    sure = head.folded.startswith(_SURELY) and (not following.entry.word or following.folded in _ARTICLES)
    return known or sure


def _in_lower_case(note: Note, head: Token) -> int | None:
    """Where a name in lower case ends: 'metro slinge'."""
    following = note.following(head)
    if following is not None and following.base in note.classes.usual_names:
        return following.end
    if following is not None and following.folded in ("de", "het", "'t") and not following.capital:
        named = note.following(following)
        usual = named is not None and named.base in note.classes.usual_names
        rare = named is not None and not named.capital and named.entry.zipf < _RARE and len(named.base) > 3
        ended = named is not None and _CLOSED.match(note.text, named.end) and named.entry.zipf < _COMMON
        rare = rare or usual or (head.folded.startswith(_SURELY) and bool(ended))
        return named.end if rare and named is not None and named.base not in note.classes.no_name else None
    if following is None or following.entry.word or not following.alpha or following.capital:
        return None
    entry = following.entry
    slang = following.folded in note.classes.no_name
    strange = entry.zipf < _RARE and entry.english < 4.5 and not slang
    return following.end if strange or entry.town else None
