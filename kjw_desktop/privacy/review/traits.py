# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rare traits as proposals: never sure, and never over what identifies by itself."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from kjw_desktop.privacy.coarser.label import Form, Label
from kjw_desktop.privacy.coarser.traits import Trait, TraitFound, traits
from kjw_desktop.privacy.coarser.words import longest_first, words
from kjw_desktop.privacy.review.fitting import fitted, wants_capital
from kjw_desktop.privacy.review.folding import fold
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import TRAIT, Occurrence, Proposal
from kjw_desktop.privacy.review.stand_ins import StandIns

_NEAR = 12
_WITH_ARTICLE = ("een ", "het ", "de ", "iemand")


def trait_proposals(
    passages: Sequence[Passage], proposals: Sequence[Proposal], codes: StandIns
) -> tuple[Proposal, ...]:
    """A proposal for each trait as it is called, in every place where nothing else is proposed."""
    taken: dict[str, list[tuple[int, int]]] = {}
    for occurrence in (each for proposal in proposals for each in proposal.occurrences):
        taken.setdefault(occurrence.passage, []).append((occurrence.start, occurrence.end))
    groups: dict[tuple[Trait, str], list[tuple[Passage, Occurrence]]] = {}
    for passage in passages:
        there = sorted(taken.get(passage.key, ()))
        for found in traits().find(passage.text):
            said = " ".join(fold(passage.text[found.start : found.end]).split())
            for occurrence in _occurrences(passage, found, there):
                groups.setdefault((found.trait, said), []).append((passage, occurrence))
    return tuple(_proposal(trait, said, places, codes) for (trait, said), places in groups.items())


def _occurrences(
    passage: Passage, found: TraitFound, taken: Sequence[tuple[int, int]]
) -> Iterator[Occurrence]:
    """The place of a trait; where others (`taken`, in order) take part of it, the rest, to be left out."""
    at = bisect_right(taken, (found.start, found.start))
    floor = taken[at - 1][1] if at else 0
    if floor <= found.start and (at == len(taken) or taken[at][0] >= found.end):
        yield _occurrence(passage, found, floor)
        return
    start = max(found.start, floor)
    for begin, end in (*taken[at:], (found.end, found.end)):
        stop = min(begin, found.end)
        if any(map(str.isalnum, passage.text[start:stop])):
            yield Occurrence(passage.key, start, stop, "", capital=wants_capital(passage.text, start, stop))
        start = max(start, end)
        if begin >= found.end:
            return


def _proposal(
    trait: Trait, said: str, places: Sequence[tuple[Passage, Occurrence]], codes: StandIns
) -> Proposal:
    passage, first = places[0]
    stretches = (there.text[place.start : place.end] for there, place in places)
    return Proposal(
        key=f"{trait.redaction_class}:{codes.opaque(f'trait:{trait.key}:{said}')}",
        text=passage.text[first.start : first.end],
        kind=TRAIT,
        redaction_class=trait.redaction_class,
        replacement=trait.replacement,
        sure=False,
        occurrences=tuple(place for _there, place in places),
        written=tuple(dict.fromkeys(stretches)),
        reason=trait.reason,
    )


def _occurrence(passage: Passage, found: TraitFound, floor: int) -> Occurrence:
    """A place of a trait; words with an article of their own take the place of 'zijn' or 'de' too."""
    start = found.start
    if found.trait.replacement.startswith(_WITH_ARTICLE):
        before = passage.text[max(floor, start - _NEAR) : start]
        determiner = _determiner().search(before)
        start -= len(before) - determiner.start() if determiner else 0
    capital = wants_capital(passage.text, start, found.end)
    said = fitted(Label(found.trait.replacement), Form.BARE, capital=capital, tail=False)
    return Occurrence(passage.key, start, found.end, said, capital=capital)


@cache
def _determiner() -> re.Pattern[str]:
    kinds = "|".join(map(re.escape, longest_first(words()["people"]["before"]["determiners"])))
    return re.compile(rf"(?<![\w'’])(?:{kinds})\s+$", re.IGNORECASE)
