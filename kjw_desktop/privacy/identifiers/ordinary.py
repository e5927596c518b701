# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a strange word is an ordinary one: of another language, a compound, shortened, or mistyped."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import Lexicon
from kjw_desktop.privacy.identifiers.namelike import namelike
from kjw_desktop.privacy.identifiers.note import Note, Token

_SHORTENED: Final = re.compile(r"\.(?:[:,;?!/)]|\s+[a-z0-9€(=+]|\s*$|[a-z])")
_TO: Final = frozenset(("bij", "in", "te", "naar", "uit", "tussen"))
_VOWELS: Final = frozenset("aeiouy")
_LONG_ENOUGH: Final = 7
_ENGLISH: Final = 3.2
_ENDS: Final = ("jes", "tjes", "pjes", "je", "tje", "pje", "s", "en", "e")


def ordinary(note: Note, token: Token) -> bool:
    """Whether a word that may be a name is an ordinary one that the dictionary lacks."""
    entry = token.entry
    if token.titled or of_role(note, token):
        return False
    if _foreign(note, token):
        return True
    if entry.name:
        return False
    return _shortened(note, token) or hyphened(note, token) or _composed(note, token)


def of_role(note: Note, token: Token) -> bool:
    """Whether it stands with its capital behind who somebody is: 'zijn vriendin Ewa', 'mentor Bakker'."""
    previous = note.close(token)
    role = previous is not None and previous.folded in note.classes.roles
    return role and token.capital and not token.begins


def _foreign(note: Note, token: Token) -> bool:
    """Whether it is a word of a language beside Dutch that this note, or any, is written in."""
    entry, word = token.entry, token.folded
    if len(word) == 1:
        return False
    if word in note.classes.foreign:
        within = token.capital and not token.begins and entry.first_name and not note.english
        shown = token.capital and entry.dutch_first_name and namelike(note, token)
        return not within and not (shown and not note.english)
    low = not token.capital or token.begins
    stranger = entry.english >= _ENGLISH and entry.english > entry.zipf
    return note.english and stranger and not entry.first_name and (low or not entry.surname)


def _shortened(note: Note, token: Token) -> bool:
    """Whether it is a word cut short by a full stop: 'aanvr.', 'bijz.', 'terugk.'."""
    if not _SHORTENED.match(note.text, token.end) or token.folded[-1] in _VOWELS:
        return False
    return token.entry.zipf < 3 and note.lexicon.begins(token.folded)


def hyphened(note: Note, token: Token) -> bool:
    """Whether the word behind its hyphen is Dutch: NS-groepsticket, Lidl-parkeerplaats."""
    first, dash, tail = token.folded.rpartition("-")
    if not dash or len(tail) < 3 or not token.text.rpartition("-")[2][:1].islower():
        return False
    previous = note.close(token)
    head = note.lexicon.entry(first)
    strange = token.capital and not head.word and not head.english and first not in note.classes.no_name
    if strange and previous is not None and previous.folded in _TO and not note.capitals:
        return False
    return note.lexicon.entry(tail).word or known_compound(note.lexicon, tail)


def _composed(note: Note, token: Token) -> bool:
    """Whether it is made of Dutch words, inflected or not, or but a letter off such a word."""
    word, low = token.folded, not token.capital or token.begins
    if len(word) < _LONG_ENOUGH or (token.entry.word and len(word) == _LONG_ENOUGH):
        return False
    double = any(part[:1].isupper() for part in token.text.split("-")[1:])  # Tjerk-Jan
    if double or token.entry.proper or token.entry.begins_several:
        return False
    previous = note.close(token)
    if previous is not None and previous.folded in _TO and not (low and token.capital) and not note.capitals:
        return False
    return known_compound(note.lexicon, word) or (low and not token.entry.word and note.lexicon.nearly(word))


def known_compound(lexicon: Lexicon, word: str) -> bool:
    """Whether it is a compound of Dutch words, also inflected: worstenbroodjes, getafelvoetbald."""
    if len(word) < _LONG_ENOUGH:
        return False
    forms = {word} | {word.removesuffix(end) for end in _ENDS if word.endswith(end)}
    if word.startswith("ge") and word[-1] in "dt":
        forms |= {word[2:-1], word[2:-1] + "len", word[2:-1] + "en"}
    return any(len(form) >= _LONG_ENOUGH - 1 and lexicon.compound(fold(form)) for form in forms)
