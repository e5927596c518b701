# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signal or follow-up as it was found, and as a part once it is known what of it counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from kjw_desktop.domain.quick_entry.followup import day_behind, when_before
from kjw_desktop.domain.quick_entry.known import Known
from kjw_desktop.domain.quick_entry.parts import FollowupValue, Part, PartKind, PlaceValue, SignalValue, Value
from kjw_desktop.domain.quick_entry.reading import read
from kjw_desktop.domain.quick_entry.regions import Region
from kjw_desktop.domain.quick_entry.runs import placed, runs
from kjw_desktop.domain.quick_entry.signal import words_begin

_LOOSE = " \t\r\n,;:"


@dataclass(frozen=True, slots=True)
class Clause:
    """Its region, where its words begin and end, what is said of them, and the parts that stand in it."""

    region: Region
    begin: int
    finish: int
    said: tuple[str, str | None] | tuple[date | None, time | None]
    parts: tuple[Part, ...]

    def part(self, text: str, inner: Sequence[Part]) -> Part:
        """It as a part, with those of its parts that were kept."""
        kept = {part.span for part in inner}
        before = [p for p in self.parts if p.end <= self.begin and p.span not in kept]
        words = read(text, self.begin, self.finish, [p for p in inner if p.start >= self.begin])
        sentence = " ".join([*(text[p.start : p.end] for p in before), words.lstrip(_LOOSE)])
        return Part(self.region.start, self.region.end, self._kind, self._value(sentence))

    @property
    def _kind(self) -> PartKind:
        return self.region.kind or PartKind.SIGNAL

    def _value(self, sentence: str) -> Value:
        first, second = self.said
        if isinstance(first, str):
            return SignalValue(first, str(second) if second else None, sentence)
        return FollowupValue(first, second if isinstance(second, time) else None, sentence)


def clause_in(text: str, region: Region, marks: Sequence[Part], known: Known) -> Clause:
    """The signal or follow-up of a region, `marks` being the names and terms in it."""
    said: tuple[str, str | None] | tuple[date | None, time | None]
    finish = region.end
    if region.kind is PartKind.SIGNAL:
        begin, level, domain = words_begin(text, region, known.signals)
        said = (level, domain)
    else:
        begin, (day, clock) = when_before(text, region.body, region.end, marks, known.today)
        if day is None:
            finish, day = day_behind(text, begin, region.end, marks, known.today)
        said = (day, clock)
    return Clause(region, begin, finish, said, tuple(_placed(text, begin, finish, marks)))


def _placed(text: str, begin: int, finish: int, marks: Sequence[Part]) -> Iterator[Part]:
    before = [part for part in marks if part.start < begin]
    yield from (replace(part, leads=True, stays=None) for part in before)
    within = marks[len(before) :]
    for part in placed(text, within, runs(text, begin, finish, within)):
        yield replace(part, stays=text[part.start + 1 : part.end]) if _is_named_place(part) else part


def _is_named_place(part: Part) -> bool:
    """Whether it is a place by name, which a signal has no field for: its words stay."""
    return isinstance(part.value, PlaceValue) and bool(part.value.candidates[0].name)
