# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Towns and villages of the Netherlands and Flanders, and cities elsewhere."""

import re
from itertools import pairwise
from typing import Final

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.lexicon import Entry
from kjw_desktop.privacy.identifiers.note import Note, Token

_SHORT: Final = re.compile(r"(?i)(?<!\w)[ar]['’]dam\b")
_ARTICLED: Final = frozenset(("den", "ter"))
_LONGEST: Final = 4
_WORD_TOWNS, _RARE, _USUAL = 4.6, 3.5, 5.0


def find_towns(note: Note) -> None:
    """Take towns, with or without their capital."""
    note.add_matches(_SHORT, "place")
    for token in note.tokens:
        if not token.alpha or token.titled or not note.open(token, "person") or _several(note, token):
            continue
        if token.folded in note.classes.parts or _single(note, token) or _part(note, token):
            note.add(token.start, token.end, "place", "names")


def _several(note: Note, token: Token) -> bool:
    """A town of two to four words: Bergen op Zoom."""
    if not note.lexicon.entry(token.folded).begins_several:
        return False
    for length in range(_LONGEST, 1, -1):
        run = note.tokens[token.index : token.index + length]
        if len(run) < length or any(
            note.text[one.end : two.start] not in (" ", "-") for one, two in pairwise(run)
        ):
            continue
        written = fold(note.text[run[0].start : run[-1].end])
        entry = _town(note, written)
        led = (previous := note.close(token)) is not None and previous.folded in note.classes.into
        usual = all(each.entry.word for each in run) and run[0].folded not in _ARTICLED
        rare = any(each.entry.zipf < _RARE for each in run) or _known_pair(run)
        if entry and (token.capital or not usual or (led and rare)):
            note.add(run[0].start, run[-1].end, "place", "names")
            return True
    return False


def _known_pair(run: list[Token]) -> bool:
    """Whether words in lower case are a town and nothing else: bergen op zoom, den bosch."""
    if len(run) > 2:
        return max(token.entry.zipf for token in (run[0], run[-1])) < _USUAL
    return run[0].folded in ("den", "nieuw", "oud", "ter", "ten", "sint") and run[1].entry.zipf < _USUAL


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
    previous = note.close(token)
    if previous is not None and entry.name:
        small = previous.folded in note.classes.interfixes and previous.capital and not previous.begins
        if previous.folded in note.classes.roles or (small and entry.surname):
            return False
    led = previous is not None and previous.folded in note.classes.into
    if token.capital and entry.first_name and not entry.word and not led and not _behind_street(note, token):
        return False  # Kim, Lamin: found as a name
    if token.capital:
        told = (led and not token.begins) or (entry.town and _behind_street(note, token))
        return told or not (entry.word and (token.begins or entry.zipf > _WORD_TOWNS))
    return _in_lower_case(note, token, led=led)


def _behind_street(note: Note, token: Token) -> bool:
    """Whether a street stands before, with a comma between: 'Dorpsstraat 3, Hem'."""
    comma = note.text[max(0, token.start - 2) : token.start] == ", "
    return comma and note.of(("place",), token.start - 3, token.start - 2)


def _in_lower_case(note: Note, token: Token, *, led: bool) -> bool:
    """Whether a word in lower case is meant as a town: no Dutch word, or one behind 'in' or 'naar'."""
    entry, following = token.entry, note.following(token)
    if not entry.town:
        strange = not entry.word and not entry.first_name and len(token.folded) > 4
        return strange and (led or entry.zipf > 2.2) and entry.english < 3.4
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
