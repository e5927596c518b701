# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Towns and villages of the Netherlands and Flanders, and cities elsewhere."""

from itertools import pairwise
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import Entry
from kjw_desktop.privacy.identifiers.note import Note, Token

_LONGEST: Final = 4
_WORD_TOWNS, _RARE = 4.6, 3.5


def find_towns(note: Note) -> None:
    """Take towns, with or without their capital."""
    for token in note.tokens:
        if not token.alpha or not note.open(token, "person") or _several(note, token):
            continue
        if _single(note, token) or _part(note, token):
            note.add(token.start, token.end, "place", "names")


def _several(note: Note, token: Token) -> bool:
    """A town of two to four words: Bergen op Zoom."""
    for length in range(_LONGEST, 1, -1):
        run = note.tokens[token.index : token.index + length]
        if len(run) < length or any(
            note.text[one.end : two.start] not in (" ", "-") for one, two in pairwise(run)
        ):
            continue
        written = fold(note.text[run[0].start : run[-1].end])
        entry = _town(note, written)
        led = (previous := note.close(token)) is not None and previous.folded in note.classes.into
        usual = all(each.entry.word for each in run)
        rare = any(each.entry.zipf < _RARE for each in run)
        if entry and not token.titled and (token.capital or not usual or (led and rare)):
            note.add(run[0].start, run[-1].end, "place", "names")
            return True
    return False


def _town(note: Note, written: str) -> bool:
    """Whether words are a town, with spaces or hyphens between; not a region."""
    if written in note.classes.nobody:
        return False
    entries: tuple[Entry, ...] = tuple(
        note.lexicon.entry(form) for form in (written, written.replace("-", " "), written.replace(" ", "-"))
    )
    return any(entry.town or entry.city for entry in entries)


def _single(note: Note, token: Token) -> bool:
    """Whether one word is meant as a town."""
    entry = token.entry
    if not (entry.town or entry.city) or token.folded in note.classes.nobody or token.genitive:
        return False
    previous = note.previous(token)
    beside = previous is not None and note.text[previous.end : token.start] in (" ", ". ")
    if token.titled or (
        beside and previous is not None and previous.folded in note.classes.roles and entry.name
    ):
        return False
    if token.capital:
        return not (entry.word and (token.begins or entry.zipf > _WORD_TOWNS))
    if not entry.town:
        return (
            not entry.word
            and not entry.first_name
            and len(token.folded) > 4
            and entry.zipf > 2.2
            and entry.english < 3
        )
    following = note.following(token)
    led = beside and previous is not None and previous.folded in note.classes.into
    if (
        led
        and entry.zipf < _WORD_TOWNS
        and (following is None or following.folded not in note.classes.articles)
    ):
        return True
    rarely = entry.first_name and entry.zipf < 3.3
    return not (entry.word or entry.zipf > 5.5 or len(token.folded) < 4 or rarely)


def _part(note: Note, token: Token) -> bool:
    """A town and a part of it: Rotterdam-Zuid."""
    head, dash, _rest = token.folded.partition("-")
    if not dash or len(head) <= 3 or head in note.classes.nobody or token.entry.word:
        return False
    entry = note.lexicon.entry(head)
    return entry.town and not entry.word
