# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of people that nothing else has taken, one word at a time; `full_names.py` puts them together."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.names import name_source
from kjw_desktop.privacy.identifiers.note import Note

_CALLED: Final = re.compile(
    r"(?i)\b(?:bijnaam|genaamd|roepnaam|alias|artiestennaam|(?:stage|rap|straat)[ -]?naam(?:\sis)?|ene"
    r"|noem(?:t|en|de|den)?\s(?:(?:ze|we|ie|hij|zij)\s)?(?:zich(?:zelf)?|hem|haar|m|'m|d'r)(?:\snu)?)"
    r"[:\s\"'“‘]{1,3}(?-i:([A-ZÀ-Ž][\w'-]+(?:\s[A-ZÀ-Ž][\w'-]+)?))"
)
_CALLED_SO: Final = re.compile(
    r"(?i)\bdie\s(?:we|ze|wij|zij|ie|hij|iedereen)\s[\"'“‘]?([\w-]{3,})[\"'”’]?\snoem(?:t|en|de|den)\b"
)
_SIGNED: Final = re.compile(
    r"(?im)\b(?:groet(?:en|jes)?|grtz?|gr|mvg|liefs)\b[.,!]*\s{1,3}(?-i:([A-Z]{1,3}"
    r"|[A-ZÀ-Ž][\w'-]+))[ \t]*(?=[.,!]|$)"
)
_CALLED_LOW: Final = re.compile(
    r"(?i)\b(?:heet|genaamd|bijnaam|ene|noem(?:t|en)\s(?:(?:ze|we)\s)?(?:hem|haar|m|'m|d'r))\s"
    r"((?:van\s(?:der\s|den\s|de\s)?)?([a-z]{3,}))(?!\w)"
)
_INITIALS: Final = re.compile(r"(?<!\w)(?:[A-Z][a-z]?\.\s?){2,4}(?![\w@])")


def find_people(note: Note) -> None:
    """Take names, and nicknames by what introduces them."""
    phrases = bytearray(len(note.text))
    for match in note.classes.phrase.finditer(note.text):
        phrases[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    inner = {token.base for token in note.tokens if token.capital and not token.begins}
    for token in note.tokens:
        if not token.alpha or phrases[token.start] or not note.open(token, "person"):
            continue
        if token.capital or token.folded not in note.classes.interfixes:
            source = name_source(note, token, inner)
            if source is not None:
                dot = len(token.base) == 1 and note.text[token.end : token.end + 1] == "."
                note.add(token.start, token.end + dot, "person", source)
    _find_called(note)


def _find_called(note: Note) -> None:
    """Take names by what introduces them, and rows of initials."""
    for match in note.free_matches(_CALLED_LOW, 1):
        word = fold(match.group(2))
        entry = note.lexicon.entry(word)
        rare = entry.zipf < 4.2 and not (entry.word and not entry.name)
        if rare and word not in note.classes.goes_on and word not in note.classes.no_name:
            note.add(*match.span(1), "person")
    for pattern, group in ((_CALLED, 1), (_CALLED_SO, 1), (_SIGNED, 1), (_INITIALS, 0)):
        for match in pattern.finditer(note.text):
            if match.group(group) and fold(match.group(group)) not in note.classes.nobody:
                start = match.start(group)
                note.add(start, start + len(match.group(group).rstrip()), "person")
