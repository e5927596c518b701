# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the quick entry understands of a text: parts with their offsets, and what is left as a note."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from itertools import takewhile
from uuid import UUID

Span = tuple[int, int]
"""Offsets into the text, in characters: from the first on, up to and without the second."""


class PartKind(StrEnum):
    """What a part of the text was understood as; TERM is one of several lists, not yet settled which."""

    PERSON = "person"
    NEW_PERSON = "new_person"
    THEME = "theme"
    GOAL = "goal"
    CONTACT_KIND = "contact_kind"
    ACTIVITY_KIND = "activity_kind"
    PROGRAMME = "programme"
    ISSUE = "issue"
    WIJK = "wijk"
    PLACE = "place"
    TERM = "term"
    SIGNAL = "signal"
    FOLLOWUP = "followup"
    DURATION = "duration"
    TIME = "time"
    DAY = "day"


CLAUSES = frozenset({PartKind.SIGNAL, PartKind.FOLLOWUP})


@dataclass(frozen=True, slots=True)
class TermRef:
    """One term of one list, with its Dutch label."""

    vocabulary: str
    key: str
    label: str


@dataclass(frozen=True, slots=True)
class PersonValue:
    """Who was named; `candidates` are all who may be meant, none for a new young person.

    `exact` tells that the whole name was written, not its beginning alone.
    """

    name: str
    candidates: tuple[UUID, ...] = ()
    exact: bool = True


@dataclass(frozen=True, slots=True)
class TermValue:
    """The terms that may be meant; one when it is settled."""

    candidates: tuple[TermRef, ...]


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """A place: its name, '' for a kind alone; `kind` is a key of `location_kind`, `label` its label."""

    name: str
    kind: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """The place as written, and the places that may be meant; one when it is settled."""

    said: str
    candidates: tuple[PlaceRef, ...]


@dataclass(frozen=True, slots=True)
class SignalValue:
    """A signal as written; `proposed` tells that the domain was found in the sentence, not said."""

    level: str
    domain: str | None
    observation: str
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class FollowupValue:
    """A follow-up as written; without a day none was said."""

    day: date | None
    at: time | None
    what: str


Value = PersonValue | TermValue | PlaceValue | SignalValue | FollowupValue | int | time | date


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the text and what it means; a duration is in minutes.

    `leads` is set for what stands before the words of its sentence. `stays` is how the part reads within the
    sentence, None when it is taken out.
    """

    start: int
    end: int
    kind: PartKind
    value: Value
    leads: bool = False
    stays: str | None = None

    @property
    def span(self) -> Span:
        """Its offsets, by which it can be removed or chosen."""
        return self.start, self.end

    @property
    def settled(self) -> bool:
        """Whether nothing is left to choose."""
        if isinstance(self.value, PersonValue):
            return self.kind is PartKind.NEW_PERSON or (self.value.exact and len(self.value.candidates) == 1)
        return not isinstance(self.value, TermValue | PlaceValue) or len(self.value.candidates) == 1

    def holds(self, other: "Part") -> bool:
        """Whether `other` stands within this signal or follow-up."""
        return self.kind in CLAUSES and self is not other and self.start <= other.start < self.end


DAY = "day"
"""What an Unfit may have been to be that has no sign."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A piece of the text that looks like a part and is none, so that the worker can be told.

    `meant` is what it may have been to be, where that is known: a level for '!zrog', DAY for a day that is
    not surely the day of the contact, which has no sign. `second` tells that it
    fits, and that a record has only one of its kind, which stands before it.
    """

    start: int
    end: int
    sign: str
    meant: str = ""
    second: bool = False

    @property
    def span(self) -> Span:
        """Its offsets."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of the text and the innermost part it belongs to; None for the note."""

    start: int
    end: int
    part: Part | None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text, the parts found in it by their place, the note that is left, and the day it was read on.

    A person or term within a signal or follow-up is a part of its own, inside the other. `unfit` are the
    words behind a sign that fit nothing: they are text.
    """

    text: str
    parts: tuple[Part, ...]
    note: str
    today: date
    unfit: tuple[Unfit, ...] = ()

    @property
    def clauses(self) -> tuple[Part, ...]:
        """The signals and follow-ups, in order."""
        return tuple(part for part in self.parts if part.kind in CLAUSES)

    @property
    def outside(self) -> tuple[Part, ...]:
        """The parts that stand in no signal or follow-up, nor are one."""
        found: list[Part] = []
        clause_end = 0
        for part in self.parts:
            if part.kind in CLAUSES:
                clause_end = part.end
            elif part.start >= clause_end:
                found.append(part)
        return tuple(found)

    def inside(self, clause: Part) -> tuple[Part, ...]:
        """The parts within a signal or follow-up."""
        first = bisect_right(self.parts, clause.start, key=lambda part: part.start)
        return tuple(takewhile(clause.holds, self.parts[first:]))

    def tiles(self) -> Iterator[Tile]:
        """The whole text in pieces that follow on each other, none left out and none twice."""
        at = 0
        around: Part | None = None
        for part in self.parts:
            if around is not None and part.start >= around.end:
                if at < around.end:
                    yield Tile(at, around.end, around)
                at, around = around.end, None
            if at < part.start:
                yield Tile(at, part.start, around)
            at = part.start
            if part.kind in CLAUSES:
                around = part
            else:
                yield Tile(part.start, part.end, part)
                at = part.end
        if around is not None and at < around.end:
            yield Tile(at, around.end, around)
            at = around.end
        if at < len(self.text):
            yield Tile(at, len(self.text), None)
