# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the rules found and what the model thinks likely, made into one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from kjw_desktop.privacy.identifiers.identifier import Identifier, Kind
from kjw_desktop.privacy.identifiers.learned import LABELS, Weight, learned
from kjw_desktop.privacy.identifiers.merged import merged
from kjw_desktop.privacy.identifiers.note import Note, Token

_COSTS: Final = {"P": 0.008, "X": 0.008, "A": 0.008}
_COST: Final = 0.004
_LEAST: Final = 4
"""What a letter that is wrongly proposed costs, where a missed identifier costs one, and the letters of the
shortest line: to pass over one costs as much as four letters."""

_AGE: Final = "A"
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CERTAIN: Final = frozenset(("phone", "email", "url", "id"))
_WITHIN: Final = frozenset((" ", "-", "'", ". ", " & "))
_BESIDE: Final = frozenset((" ", "-", "/", ".", " - ", " '"))
_RATHER: Final = 0.3
_PHONE: Final = 8


def weighed(note: Note) -> list[Identifier]:
    """What may identify in a note that the rules have read: in order, without overlaps."""
    found = merged(note.found)
    weights = learned().weigh(note, found)
    likely = [_likely(token, weight) for token, weight in zip(note.tokens, weights, strict=True)]
    _leave_alone(note, likely, weights)
    _trust_the_vault(note, likely)
    kept = [part for each in found for part in _kept(note, each, likely)]
    more = _more(note, kept, likely, weights)
    joined = _joined(note, [*kept, *more], weights)
    return merged(one for one in joined if one.source != "context" or _says(note, one))


def _likely(token: Token, weight: Weight) -> bool:
    """Whether it is worth a line of the review; a long word that is wrong costs more than a short one."""
    if len(token.text) == 1 and not token.text.isdecimal() and weight.chance < _RATHER:
        return False
    costs = _COSTS.get(weight.label, _COST) * max(len(token.text), _LEAST)
    return weight.chance > (1 - weight.chance) * costs


def _trust_the_vault(note: Note, likely: list[bool]) -> None:
    """What it knows is meant where that was found; the same behind an article, 'de storm', is the word."""
    known = [
        token for each in note.found if each.source == "known" for token in note.within(each.start, each.end)
    ]
    names = {token.folded for token in known}
    for before, token in pairwise(note.tokens):
        a_thing = before.folded in note.classes.articles and not token.capital
        likely[token.index] &= not (a_thing and token.folded in names)
    for token in known:
        likely[token.index] = True


def _leave_alone(note: Note, likely: list[bool], weights: list[Weight]) -> None:
    """Leave out what is nothing by itself: small words that lead to nothing, numbers beside no name."""
    for token in reversed(note.tokens):
        at = token.index
        led = note.glue(token) in _BESIDE and likely[at + 1]
        if _small(note, token):
            likely[at] &= led
        elif token.text.isdecimal() and weights[at].label != _AGE:
            told = weights[at].chance > _RATHER and not _YEAR.fullmatch(token.text)
            behind = at > 0 and note.glue(note.tokens[at - 1]) in _BESIDE and likely[at - 1]
            likely[at] &= told or led or behind


def _small(note: Note, token: Token) -> bool:
    """Whether it is an article, a preposition or the like."""
    lists = note.classes
    return not token.capital and any(
        token.folded in each for each in (lists.links, lists.behind, lists.articles)
    )


def _kept(note: Note, each: Identifier, likely: list[bool]) -> Iterator[Identifier]:
    """What the rules found, without the words at its ends that are unlikely."""
    tokens = note.within(each.start, each.end)
    if each.kind in _CERTAIN or not tokens:
        yield each
        return
    there = [token for token in tokens if likely[token.index]]
    if there:
        start = each.start if there[0] is tokens[0] else there[0].start
        end = each.end if there[-1] is tokens[-1] else there[-1].end
        yield replace(each, start=start, end=end)


def _more(note: Note, kept: list[Identifier], likely: list[bool], weights: list[Weight]) -> list[Identifier]:
    """The likely words that the rules passed over; a small one is what the next is."""
    kinds = {token.index: each.kind for each in kept for token in note.within(each.start, each.end)}
    more = []
    for token in reversed(note.tokens):
        if likely[token.index] and token.index not in kinds:
            kind = kinds.get(token.index + 1) if _small(note, token) else None
            kinds[token.index] = kind = kind or _kind(token, weights[token.index].label)
            more.append(Identifier(token.start, token.end, kind, "context"))
    return more


def _says(note: Note, one: Identifier) -> bool:
    """Whether more than small words are in it."""
    return not all(_small(note, token) for token in note.within(one.start, one.end))


def _joined(note: Note, found: list[Identifier], weights: list[Weight]) -> list[Identifier]:
    """Let words that only the neighbourhood tells be one with those beside them of the same kind.

    What the vault knows stays as it is, and what the rules found grows by a word that is rather likely alone.
    """
    row: list[Identifier] = []
    for each in sorted(found, key=lambda one: (one.start, one.end)):
        last = row[-1] if row else None
        if last is not None and _one(note, last, each, weights):
            surest = last if each.source == "context" else each
            row[-1] = replace(surest, start=last.start, end=each.end)
        else:
            row.append(each)
    return row


def _one(note: Note, last: Identifier, each: Identifier, weights: list[Weight]) -> bool:
    """Whether two that stand beside each other are one."""
    sources = {last.source, each.source}
    if last.kind != each.kind or "context" not in sources or "known" in sources:
        return False
    if last.source != "context" and not _says(note, each):
        return False
    told = note.within(last.start, last.end)[-1] if last.source == "context" else note.starting(each.start)
    rather = told is not None and weights[told.index].chance > _RATHER
    return (rather or len(sources) == 1) and note.text[last.end : each.start] in _WITHIN


def _kind(token: Token, label: str) -> Kind:
    """What a word is by its label; what is written in figures alone is a number of some kind."""
    kinds = LABELS[label]
    if len(kinds) == 1 or not token.text.isdecimal():
        return kinds[0]
    return "phone" if len(token.text) > _PHONE else "id"
