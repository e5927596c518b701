# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a word that is also a Dutch one is used as a name."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note, Token

_AGED: Final = re.compile(r"\s?\(\d|\s*\|")
_OF_THINGS: Final = frozenset(
    [
        "is",
        "was",
        "wordt",
        "werd",
        "komt",
        "kwam",
        "kan",
        "kon",
        "zal",
        "zou",
        "moet",
        "mag",
        "begint",
        "begon",
        "gaat",
        "ging",
        "heeft",
        "had",
        "staat",
        "zit",
    ]
)
_ON: Final = frozenset(("van", "uit", "en", "ook"))
_BRACKET: Final = re.compile(r"\s\(")


def namelike(note: Note, token: Token) -> bool:
    """By what stands before and after: a verb, a bracket with an age, a role, a genitive."""
    previous = note.close(token)
    if token.folded.endswith("'s"):
        return True
    if previous is not None and previous.folded in note.classes.determiners:
        return False
    if previous is not None and previous.folded in note.classes.of_people:
        return True
    return (token.capital and not token.begins) or _before_name(note, token) or _behind_name(note, token)


def followed_as_name(note: Note, token: Token) -> bool:
    """Whether a role stands before or a verb behind, so that a word for something else is somebody's name."""
    previous, following = note.close(token), note.following(token)
    if previous is not None and previous.folded in note.classes.roles:
        return True
    return (
        following is not None
        and following.folded in note.classes.verbs
        and following.folded not in _OF_THINGS
    )


def _before_name(note: Note, token: Token) -> bool:
    """Whether what follows is what follows a name."""
    rest = note.text[token.end : token.end + 3]
    if _AGED.match(rest) or (token.capital and token.entry.first_name and _BRACKET.match(rest)):
        return True
    bracket = note.text[max(0, token.start - 1) : token.start] == "(" and rest[:1] in (")", ",", " ")
    if bracket and token.entry.dutch_first_name:
        return True
    speaker = rest[:1] == ":" and note.text[max(0, token.start - 3) : token.start].rstrip(" ")[-1:] in (
        "",
        "\n",
    )
    return speaker or (token.capital and rest[:1] in (":", "=", ","))


def _behind_name(note: Note, token: Token) -> bool:
    """Whether the next word is one that follows a name."""
    following, previous, after = note.following(token), note.close(token), note.next(token, 2)
    beside = previous is not None and previous.folded in ("met", "bij", "door", "dat", "heet", "ene")
    if beside and (following is None or following.folded in note.classes.goes_on):
        return True
    if (
        previous is not None
        and previous.folded == "van"
        and following is not None
        and following.folded in _ON
    ):
        return True
    if following is None:
        return False
    placed = token.capital or previous is None or previous.folded in note.classes.before
    asked = token.capital and (following.folded in note.classes.asked or following.folded == "uit")
    if asked or (following.folded in note.classes.verbs and placed):
        return True
    if following.capital and not following.begins:
        return True
    joined = following.folded in ("en", "of") and after is not None and after.capital
    return token.capital and joined


def worded(note: Note, token: Token) -> bool:
    """Whether it is used as a word: behind an article or an adjective."""
    previous = note.close(token)
    if previous is None:
        return False
    if previous.folded in note.classes.determiners or previous.folded in ("geel", "groep", "ie"):
        return True
    adjective = previous.entry.word and previous.folded.endswith("e")
    if not adjective or previous.folded in note.classes.verbs or previous.folded in note.classes.before:
        return False
    before = note.close(previous)
    return before is not None and before.folded in note.classes.determiners
