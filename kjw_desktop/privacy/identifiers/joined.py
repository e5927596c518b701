# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs to a place or an organisation: the kind before it, the quarter behind, its article."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.note import Note, Token
from kjw_desktop.privacy.identifiers.unusual import kind_of_place, unusual

_ARTICLE: Final = re.compile(r"(?i)(?<![\w'’])(?:de|het|'t|’t|d'n)\s$")
_WIND: Final = frozenset(
    (
        "noord",
        "oost",
        "zuid",
        "west",
        "centrum",
        "zuidoost",
        "noordoost",
        "zuidwest",
        "noordwest",
        "hof",
        "hal",
    )
)
_TAILS: Final = frozenset(
    ("moskee", "kerk", "united", "church", "welzijn", "academy", "cargo", "groep", "zorg", "hal")
)
_RARE: Final = 3.3
_BY: Final = frozenset(("op", "aan", "in", "van", "bij", "achter", "naast", "te"))
_TEAM: Final = re.compile(
    r"\s(?:[JMOjmo]{1,2}\d{1,2}(?:-\d{1,2})?|\d)(?=[\s.,;:)]|$)(?!\s(?:uur|keer|x|jaar|euro|min))"
)
_NUMBER: Final = re.compile(r"\s(\d{1,4}[a-z]?)\b(?!\s?(?:uur|u|euro|jaar|jr|x|keer|man|min)\b|[.:,]\d)")
_TWO: Final = 2


def join_neighbours(note: Note) -> None:
    """Let places and organisations grow by the words beside them that belong to their names."""
    for each in list(note.found):
        if each.kind in ("place", "organisation"):
            start, end = _start(note, each), _end(note, each)
            if (start, end) != (each.start, each.end):
                note.found.remove(each)
                head = note.starting(start)
                building = head is not None and head.folded in note.classes.venues
                grown = each.kind if start == each.start or building else "organisation"
                note.add(start, end, grown, each.source, each.known)


def take_articles(note: Note) -> None:
    """Take the article before a place or an organisation with it: its name may begin so."""
    for each in list(note.found):
        match = _ARTICLE.search(note.text[max(0, each.start - 5) : each.start])
        start = each.start - len(match.group()) if match else each.start
        named = each.kind in ("place", "organisation") and each.source != "known"
        if named and match and note.free(start, each.start - 1):
            note.found.remove(each)
            note.add(start, each.end, each.kind, each.source, each.known)


def _start(note: Note, each: Identifier) -> int:
    """Where the kind or the brand right before a name begins: atheneum deurne, kwik-fit groene hilledijk."""
    token, start = note.starting(each.start), each.start
    for _step in range(_TWO):
        previous = note.close(token) if token is not None else None
        if previous is None or not previous.alpha or not note.free(previous.start, previous.end):
            break
        if not (
            kind_of_place(note, previous) or previous.folded in note.classes.brands or _names(note, previous)
        ):
            break
        token, start = previous, previous.start
    return _kind_by(note, start)


def _kind_by(note: Note, start: int) -> int:
    """Where a kind with a preposition before a name begins: de skatebaan in het Weizigtpark."""
    token = note.starting(start)
    previous = note.close(token) if token is not None else None
    if previous is not None and previous.folded in ("de", "het", "'t"):
        previous = note.close(previous)
    if previous is None or previous.folded not in _BY:
        return start
    head = note.close(previous)
    return head.start if head is not None and head.alpha and _head(note, head) else start


def _head(note: Note, token: Token) -> bool:
    """Whether a word in lower case is the kind of a place, and not one that stands for itself."""
    return kind_of_place(note, token) and token.folded not in note.classes.vague | {"huis", "groep"}


def _names(note: Note, token: Token) -> bool:
    """Whether a word is so strange that it must belong to the name behind it: fiom amsterdam."""
    return not token.entry.word and not token.begins and unusual(note, token, _RARE)


def _end(note: Note, each: Identifier) -> int:
    """Where a name ends with the quarter or the kind behind it: reeweg oost 33, calvijn hal."""
    team = _TEAM.match(note.text, each.end) if each.kind == "organisation" else None
    if team and note.free(each.end + 1, team.end()):
        return team.end()
    at = each.end + 1
    following = note.starting(at) if note.text[each.end : at] == " " else None
    if following is None or not note.free(following.start, following.end):
        return each.end
    if following.folded not in _WIND | _TAILS:
        return each.end
    number = _NUMBER.match(note.text, following.end) if following.folded in _WIND else None
    return number.end(1) if number else following.end
