# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found and what was marked, laid together: no two proposals ever stand in one place."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from kjw_desktop.privacy.review.folding import Folded
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Occurrence, Proposal
from kjw_desktop.privacy.review.subjects import Subject


@dataclass(frozen=True, slots=True)
class Laid:
    """Proposals apart and in the order of the text, and the same by key and by passage.

    `of` is what it was made of, `names` are the words of all that is known or proposed, folded.
    """

    of: tuple[Sequence[Passage], Sequence[Proposal]]
    marked: tuple[Proposal, ...]
    proposals: tuple[Proposal, ...]
    by_key: Mapping[str, Proposal]
    by_passage: Mapping[str, tuple[tuple[Proposal, Occurrence], ...]]
    texts: Mapping[str, str]
    names: frozenset[str]


def laid(
    passages: Sequence[Passage],
    found: Sequence[Proposal],
    marked: tuple[Proposal, ...],
    kept: Collection[str],
    known: Sequence[Subject],
) -> Laid:
    """Found and marked proposals laid together; those whose keys are in `kept` yield to a mark."""
    proposals = _in_order(laid_over(found, marked, kept), passages)
    return Laid(
        of=(passages, found),
        marked=marked,
        proposals=proposals,
        by_key={proposal.key: proposal for proposal in proposals},
        by_passage=_by_passage(proposals),
        texts={passage.key: passage.text for passage in passages},
        names=frozenset(_words(proposals, known)),
    )


def _words(proposals: Iterable[Proposal], known: Iterable[Subject]) -> Iterator[str]:
    written = (form for proposal in proposals for form in proposal.written)
    for form in (*written, *(subject.words.text for subject in known)):
        yield from (word for _start, _end, word in Folded(form).words())


def _in_order(proposals: Iterable[Proposal], passages: Sequence[Passage]) -> tuple[Proposal, ...]:
    """Proposals by where they first stand, and the places of each in the order of the text."""
    order = {passage.key: at for at, passage in enumerate(passages)}

    def where(place: Occurrence) -> tuple[int, int]:
        return order[place.passage], place.start

    placed = []
    for proposal in proposals:
        places = sorted(proposal.occurrences, key=where)
        same = places == list(proposal.occurrences)
        placed.append(proposal if same else replace(proposal, occurrences=tuple(places)))
    return tuple(sorted(placed, key=lambda proposal: where(proposal.occurrences[0])))


@dataclass(slots=True)
class _Place:
    """An occurrence on its way to a passage of its own stretch; `rank` decides where two meet."""

    start: int
    end: int
    rank: int
    proposal: int
    occurrence: Occurrence


def laid_over(
    found: Sequence[Proposal], marked: Sequence[Proposal], kept: Collection[str]
) -> tuple[Proposal, ...]:
    """Found and marked proposals, apart: where they meet the wider wins, and takes the whole stretch.

    What the worker keeps (`kept`, keys) yields to a mark, and goes on around it. A proposal that has no place
    left is gone.
    """
    if not marked:
        return tuple(found)
    everything = (*found, *marked)
    touched = {occurrence.passage for proposal in marked for occurrence in proposal.occurrences}
    by_passage: dict[str, list[_Place]] = {}
    left: list[list[Occurrence]] = [[] for _proposal in everything]
    for at, proposal in enumerate(everything):
        rank = 0 if proposal.key in kept else 2 if at >= len(found) else 1
        for occurrence in proposal.occurrences:
            if occurrence.passage in touched:
                place = _Place(occurrence.start, occurrence.end, rank, at, occurrence)
                by_passage.setdefault(occurrence.passage, []).append(place)
            else:
                left[at].append(occurrence)
    for places in by_passage.values():
        for place in _apart(sorted(places, key=lambda place: (place.start, -place.end))):
            there = place.occurrence
            same = (there.start, there.end) == (place.start, place.end)
            left[place.proposal].append(there if same else replace(there, start=place.start, end=place.end))
    return tuple(
        replace(proposal, occurrences=tuple(places))
        for proposal, places in zip(everything, left, strict=True)
        if places
    )


def _apart(places: Sequence[_Place]) -> list[_Place]:
    """The places of one passage, none upon another; given in order of their beginning."""
    strong: list[_Place] = []
    for place in places:
        if not place.rank:
            continue
        if strong and place.start < strong[-1].end:
            strong[-1] = _wider(strong[-1], place)
        else:
            strong.append(place)
    kept = (piece for place in places if not place.rank for piece in _around(place, strong))
    return sorted((*strong, *kept), key=lambda place: place.start)


def _wider(one: _Place, other: _Place) -> _Place:
    """The wider of two that meet, over the stretch of both; a mark where they are as wide."""
    winner = max(one, other, key=lambda place: (place.end - place.start, place.rank))
    return replace(winner, start=min(one.start, other.start), end=max(one.end, other.end))


def _around(place: _Place, strong: Sequence[_Place]) -> list[_Place]:
    """What is left of a place that yields."""
    left, at = [], place.start
    first = bisect_right(strong, place.start, key=lambda other: other.end)
    for other in takewhile(lambda other: other.start < place.end, islice(strong, first, None)):
        if other.start > at:
            left.append(replace(place, start=at, end=other.start))
        at = other.end
    if at < place.end:
        left.append(replace(place, start=at))
    return left


def _by_passage(proposals: Iterable[Proposal]) -> Mapping[str, tuple[tuple[Proposal, Occurrence], ...]]:
    """Each passage's occurrences in order, with their proposals."""
    places: dict[str, list[tuple[Proposal, Occurrence]]] = {}
    for proposal in proposals:
        for occurrence in proposal.occurrences:
            places.setdefault(occurrence.passage, []).append((proposal, occurrence))
    return {key: tuple(sorted(there, key=lambda each: each[1].start)) for key, there in places.items()}
