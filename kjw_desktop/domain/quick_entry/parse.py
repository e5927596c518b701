# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a text to what it means. The grammar is told in docs/handboek/snel-vastleggen.md."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal
from uuid import UUID

from kjw_desktop.domain.quick_entry.clauses import Clause, clause_in
from kjw_desktop.domain.quick_entry.clock import durations, times
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parts import (
    Parsed,
    Part,
    PartKind,
    PersonValue,
    PlaceRef,
    PlaceValue,
    SignalValue,
    Span,
    TermRef,
    TermValue,
    Unfit,
)
from kjw_desktop.domain.quick_entry.people import no_name, person_at
from kjw_desktop.domain.quick_entry.places import place_at
from kjw_desktop.domain.quick_entry.reading import read
from kjw_desktop.domain.quick_entry.regions import Region, regions
from kjw_desktop.domain.quick_entry.runs import placed, runs
from kjw_desktop.domain.quick_entry.signal import level_nearly_said
from kjw_desktop.domain.quick_entry.term_index import KIND_OF
from kjw_desktop.domain.quick_entry.terms import term_at

NEW: Final = "new"
Choice = UUID | TermRef | PlaceRef | Literal["new"]
"""Whom or what a part means, said by the worker; NEW makes a new young person of a name."""
_ONCE = {
    PartKind.PLACE: PartKind.PLACE,
    PartKind.WIJK: PartKind.WIJK,
    PartKind.CONTACT_KIND: PartKind.CONTACT_KIND,
    PartKind.ACTIVITY_KIND: PartKind.CONTACT_KIND,
}
"""A record has one of each value: the first counts, further ones stay text, and of a term that is told.

A kind of contact and one of activity share it, since a record is one of both.
"""


def parse(
    text: str,
    known: Known,
    ignored: frozenset[Span] = frozenset(),
    chosen: Mapping[Span, Choice] | None = None,
) -> Parsed:
    """What `text` means; any text means something, and none raises.

    The parts whose offsets are in `ignored` are left as the text they are; no other part changes its place
    by that. `chosen` settles who or what is meant by the part at those offsets. Offsets at which no part
    stands do nothing.
    """
    choices = chosen or {}
    parts: list[Part] = []
    unfit: list[Unfit] = []
    taken: set[PartKind] = set()
    for found in _recognised(text, known, unfit):
        settled = [_settled(part, choices, known) for part in found.parts if part.span not in ignored]
        inner = list(_firsts(text, settled, taken, unfit))
        if isinstance(found, Clause):
            clause = found.part(text, inner)
            if clause.span not in ignored:
                parts.append(clause)
        parts += inner
    parsed = Parsed(text, tuple(parts), "", known.today)
    top = sorted((*parsed.outside, *parsed.clauses), key=lambda part: part.start)
    note = read(text, 0, len(text), top)
    return replace(
        parsed,
        note=note,
        parts=tuple(_with_domain(part, note, known) for part in parts),
        unfit=tuple(each for each in unfit if each.span not in ignored),
    )


def _firsts(text: str, parts: Iterable[Part], taken: set[PartKind], unfit: list[Unfit]) -> Iterator[Part]:
    """Parts without a second one of what a record has once; what was chosen may make it one."""
    for part in parts:
        once = _ONCE.get(part.kind)
        if once is not None and once in taken:
            if text[part.start] == "#":
                unfit.append(_second(text, part))
            continue
        if once is not None:
            taken.add(once)
        yield part


def _second(text: str, part: Part) -> Unfit:
    return Unfit(part.start, part.end, text[part.start], second=True)


@dataclass(slots=True)
class _Sentence:
    """The parts of a region that is the note."""

    parts: list[Part]


def _recognised(text: str, known: Known, unfit: list[Unfit]) -> Iterator[Clause | _Sentence]:
    wanted = {PartKind.TIME, PartKind.DURATION, PartKind.DAY, *_ONCE.values()}
    for region in regions(text, known):
        marks: list[Part] = []
        for mark in _marks(text, region, known):
            if isinstance(mark, Unfit):
                unfit.append(mark)
            elif mark.kind not in _ONCE or _ONCE[mark.kind] in wanted:
                wanted.discard(_ONCE.get(mark.kind, mark.kind))
                marks.append(mark)
            elif text[mark.start] == "#":
                unfit.append(_second(text, mark))
        if region.kind is None:
            yield _Sentence(_sentence(text, region, marks, known, wanted, unfit))
        else:
            yield clause_in(text, region, marks, known)


def _marks(text: str, region: Region, known: Known) -> Iterator[Part | Unfit]:
    """The young people, terms and places of a region, and the words behind a sign that fit nothing."""
    at = region.body
    if region.kind is PartKind.SIGNAL:
        near = level_nearly_said(text, region, known.signals)
        if near is not None:
            yield near
    for mark in region.marks:
        if mark < at:
            continue
        part = _mark_at(text, mark, region, known)
        if part is not None:
            at = part.end
            yield part


def _mark_at(text: str, mark: int, region: Region, known: Known) -> Part | Unfit | None:
    """What the sign at `mark` names. A place counts in the note and in a signal alone."""
    match text[mark]:
        case "@":
            return person_at(text, mark, region.end, known.people) or no_name(text, mark, region.end)
        case "#":
            return term_at(text, mark, region.end, known.terms)
        case _ if region.kind is PartKind.FOLLOWUP:
            return None
        case _:
            return place_at(text, mark, region.end, known.places)


def _sentence(
    text: str, region: Region, marks: Sequence[Part], known: Known, wanted: set[PartKind], unfit: list[Unfit]
) -> list[Part]:
    """The parts of the note; the first time, duration and day count, further ones stay text."""
    taken = sorted([*(part.span for part in marks), *region.links])
    parts = list(marks)
    for found in (times(text, region.body, region.end), durations(text, region.body, region.end)):
        for part in found:
            if not wanted & {PartKind.TIME, PartKind.DURATION}:
                break
            if part.kind in wanted and _free(part, taken):
                wanted.discard(part.kind)
                parts.append(part)
                taken = sorted([*taken, part.span])
    parts.sort(key=lambda part: part.start)
    today = known.today if PartKind.DAY in wanted else None
    run = runs(text, region.body, region.end, parts, today)
    if run.day is not None:
        wanted.discard(PartKind.DAY)
        parts = sorted([*parts, run.day], key=lambda part: part.start)
    elif run.unsure is not None:
        unfit.append(run.unsure)
    return list(placed(text, parts, run))


def _free(part: Part, taken: Sequence[Span]) -> bool:
    """Whether nothing else stands where this part does."""
    place = bisect_right(taken, (part.start, part.end))
    before_is_over = place == 0 or taken[place - 1][1] <= part.start
    return before_is_over and (place == len(taken) or part.end <= taken[place][0])


def _settled(part: Part, choices: Mapping[Span, Choice], known: Known) -> Part:
    choice = choices.get(part.span)
    if choice is None:
        return part
    match choice, part.value:
        case TermRef(), TermValue():
            return replace(part, kind=KIND_OF[choice.vocabulary], value=TermValue((choice,)))
        case PlaceRef(), PlaceValue():
            return replace(part, value=replace(part.value, candidates=(choice,)))
        case UUID(), PersonValue(name=said):
            name = known.people.label(choice) or said
            return _named(part, PartKind.PERSON, PersonValue(name, (choice,)))
        case str(), PersonValue(name=said):
            return _named(part, PartKind.NEW_PERSON, PersonValue(said[:1].upper() + said[1:]))
        case _:
            return part


def _named(part: Part, kind: PartKind, value: PersonValue) -> Part:
    name = value.name
    return replace(part, kind=kind, value=value, stays=None if part.stays is None else name)


def _with_domain(part: Part, note: str, known: Known) -> Part:
    """A signal without a life domain gets the one that its sentence, else the note, speaks of."""
    value = part.value
    if not isinstance(value, SignalValue) or value.domain is not None:
        return part
    domain = known.signals.spoken_of(value.observation) or known.signals.spoken_of(note)
    return replace(part, value=replace(value, domain=domain, proposed=domain is not None))
