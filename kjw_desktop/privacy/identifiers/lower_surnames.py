# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames in lower case, behind a first name or initials: petra knol, mw. j. schouten."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.note import Note, Token

_INITIALS: Final = re.compile(
    r"(?<![\w.])(?:(?:mw|mevr|mvr|dhr|dr|mevrouw|meneer|mentor)\.?\s)?((?:[a-z]\.\s?){1,3})"
    r"(?:(?:van|de|der|den|ter|te|el)\s){0,2}([^\W\d_][\w'’-]{2,})"
)
_CLOSED: Final = re.compile(r"\s*(?:[).,;:(!?\n/|\"]|$)|\s(?:en|of)\s")
_WORDS: Final = frozenset("tmnk")  # cut short: het, met, een, ik
_COMMON, _RARE = 4.6, 3.2


def find_low_surnames(note: Note) -> None:
    """Take surnames in lower case together with what tells them."""
    for match in _INITIALS.finditer(note.text):
        entry = note.lexicon.entry(fold(match.group(2)))
        shortened = re.sub(r"[\s.]", "", match.group(1))
        bare = shortened in _WORDS and match.start(1) == match.start()
        if bare or note.dialect or shortened in note.classes.abbreviations:
            continue
        surname = entry.surname and entry.zipf < _COMMON
        if match.group(2).islower() and (
            surname or not (entry.word or note.lexicon.compound(fold(match.group(2))))
        ):
            note.add(*match.span(), "person")
    for token in note.tokens:
        if token.capital or not token.alpha or not token.entry.first_name:
            continue
        if note.of(("person",), token.start, token.end):
            end = _surname(note, token)
            if end is not None:
                note.add(token.start, end, "person", "names")


def _surname(note: Note, first: Token) -> int | None:
    """Where a surname in lower case behind a first name ends; None without one."""
    token, small = note.following(first), 0
    while token is not None and token.folded in note.classes.interfixes and not token.capital:
        token, small = note.following(token), small + 1
    if token is None or token.capital or not token.alpha or not note.open(token, "person", "place"):
        return None
    entry, word, classes = token.entry, token.base, note.classes
    if word in classes.goes_on or word in classes.before or word in classes.no_name or word in classes.kinds:
        return None
    closed = _CLOSED.match(note.text, token.end) is not None
    named = entry.surname and entry.zipf < (_COMMON if closed else _RARE)
    if small:
        return token.end if named or (closed and not entry.word and not entry.town) else None
    return token.end if named and (closed or not entry.word) else None
