# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names of several words: where one goes on and where it ends."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token

_GLUE: Final = frozenset((" ", ". ", " '", " ’", ' "', " “", " ‘", "-", " & ", "/", " - "))
_LONGEST: Final = 7
_INITIALS: Final = 3
_LYING: Final = frozenset(("te", "in", "yn", "bij", "uit"))


def run_after(note: Note, head: Token) -> int | None:
    """Where a name behind this word ends: words with a capital, small ones between; None without one."""
    end, token, place = None, head, head.end
    for _step in range(_LONGEST):
        following = note.next(token)
        if following is None or following.begins or note.text[place : following.start] not in _GLUE:
            break
        if following.text.isdigit():
            return _numbered_end(note, following, place) or end if end is not None else None
        if following.capital and not _ends_run(note, following, begun=end is not None):
            end = following.end
            if note.text[end : end + 1] in "\"”'’" and note.text[head.end : head.end + 2].strip() in "\"“'‘":
                end += 1
        elif not _links(note, following, begun=end is not None):
            break
        token, place = following, following.end
    return end


def _numbered_end(note: Note, number: Token, place: int) -> int | None:
    """Where a name that ends in a year or number ends: Longa '59, Boxing Academy 036."""
    year = note.text[place : number.start] in (" '", " ’") and len(number.text) == 2
    return number.end if year or (len(number.text) == 3 and number.text.startswith("0")) else None


def _links(note: Note, token: Token, *, begun: bool) -> bool:
    """Whether a small word may stand within a name; at its head articles and the like alone."""
    if lies_in(note, token):
        return False
    return token.folded in (note.classes.links if begun else note.classes.heading)


def lies_in(note: Note, token: Token) -> bool:
    """Whether a small word tells the town where something is: De Bron te Kapelle, Tineke in Makkum."""
    following = note.following(token)
    if token.folded not in _LYING or token.capital or following is None or not following.capital:
        return False
    entry = following.entry
    place = entry.town or entry.city or entry.begins_several or following.folded in note.classes.regions
    return place or note.of(("place",), following.start, following.end)


def _ends_run(note: Note, token: Token, *, begun: bool) -> bool:
    """Whether a word with a capital belongs to what comes next, not to the name."""
    if token.begins:
        return True
    return begun and (token.folded in note.classes.days or token.folded in note.classes.roles)


def run_before(note: Note, token: Token) -> int:
    """Where the words with a capital before this one begin; its own beginning without any."""
    start = token.start
    previous = note.previous(token)
    while previous is not None and previous.capital:
        glue = note.text[previous.end : start]
        if glue not in (" ", "-", " & ") and not (glue == ". " and len(previous.text) < _INITIALS):
            break
        if previous.folded in note.classes.of_people or previous.folded in note.classes.days:
            break
        if previous.begins and (previous.entry.zipf > 4.5 or previous.folded in note.classes.before):
            break
        start = previous.start
        previous = note.previous(previous)
    return start


def with_article(note: Note, start: int) -> int:
    """Where the article right before a name begins, or the name itself: "het Echnaton College"."""
    match = re.search(
        r"(?i)(?<![\w'’])(?:de|het|'t|’t|ut|'t|the|d'n)\s$", note.text[max(0, start - 5) : start]
    )
    return start if match is None else start - (len(match.group()))
