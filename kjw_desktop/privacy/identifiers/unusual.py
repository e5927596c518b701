# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a word is written so seldom that it may be a name, and whether it is the kind of a place."""

from typing import Final

from kjw_desktop.privacy.identifiers.mistyped import mistyped
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.ordinary import hyphened, ordinary

_SHORTEST: Final = 3
_ENGLISH: Final = 3.9
_LONG: Final = 6
_KINDS: Final = (
    "praktijk",
    "restaurant",
    "college",
    "school",
    "gemeenschap",
    "schap",
    "koor",
    "atheneum",
    "gymnasium",
    "lyceum",
    "gilde",
    "winkel",
)


def listed(note: Note, token: Token) -> bool:
    """Whether a word is in a list of words that are no names."""
    classes, word = note.classes, token.base
    if (
        word in classes.no_name
        or word in classes.goes_on
        or word in classes.kinds
        or token.folded in classes.foreign
    ):
        return True
    return (
        word in classes.of_people or word in classes.verbs or word in classes.roles or word in classes.before
    )


def unusual(note: Note, token: Token, zipf: float) -> bool:
    """Whether a word may be a name: less usual than `zipf`, of no list, no compound, no slip of the pen."""
    entry, word = token.entry, token.base
    if len(word) < _SHORTEST or entry.zipf >= zipf or listed(note, token):
        return False
    if entry.english >= _ENGLISH and not entry.city:
        return False
    if token.capital and not (token.begins or note.loose or note.capitals or entry.word):
        return not hyphened(note, token)
    made = note.lexicon.compound(word) and not entry.street
    return not (made or ordinary(note, token) or mistyped(note.lexicon, word))


def kind_of_place(note: Note, token: Token) -> bool:
    """Whether it says what an organisation or a building is: atheneum, sporthal, dierenartspraktijk."""
    word, classes = token.folded, note.classes
    if (
        word in classes.organisations
        or word in classes.shops
        or word in classes.named
        or word in classes.venues
    ):
        return True
    ends = word.endswith((*classes.organisation_ends, *classes.venue_ends, *_KINDS))
    return len(word) > _LONG and ends and (token.entry.word or note.lexicon.compound(word))
