# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signals of one young person as a picture: life domains down, time along, strengths beside worries."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from kjw_desktop.domain.signals import LEVELS, Signal

_MONTHS = 12
_QUARTERS = 4


class Span(StrEnum):
    """What one step along the picture is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"

    def step_of(self, day: date) -> int:
        """The number of the week (from Monday), month or quarter of `day`; the next one's is one more."""
        if self is Span.WEEK:
            return (day.toordinal() - 1) // 7
        if self is Span.MONTH:
            return day.year * _MONTHS + day.month - 1
        return day.year * _QUARTERS + (day.month - 1) // 3

    def first_day(self, step: int) -> date:
        """The day on which that week, month or quarter begins."""
        if self is Span.WEEK:
            return date.fromordinal(step * 7 + 1)
        if self is Span.MONTH:
            return date(step // _MONTHS, step % _MONTHS + 1, 1)
        return date(step // _QUARTERS, step % _QUARTERS * 3 + 1, 1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a signal stands: its line, and its number among the signals of that line."""

    line: int
    number: int


@dataclass(frozen=True, slots=True)
class Line:
    """A life domain and its signals, from old to new; those of one moment from light to heavy."""

    domain: str
    signals: tuple[Signal, ...]

    def nearest(self, day: date) -> int:
        """The number of the signal whose day is nearest to `day`, the earlier one of two."""
        days = [each.day for each in self.signals]
        after = bisect_left(days, day)
        around = [number for number in (after - 1, after) if 0 <= number < len(days)]
        return min(around, key=lambda number: abs((days[number] - day).days))


Cell = Mapping[str, tuple[Signal, ...]]
"""The signals of one line and step by level, from light to heavy."""


@dataclass(frozen=True)
class Picture:
    """Lines in the order of the life domains; a domain without signals has none.

    `places` and `cells` are worked out once, at best where the picture is made: thousands take a while.
    """

    lines: tuple[Line, ...]

    @cached_property
    def places(self) -> Mapping[UUID, Place]:
        """Where each signal stands, by its id."""
        return {
            signal.id: Place(at, number)
            for at, line in enumerate(self.lines)
            for number, signal in enumerate(line.signals)
        }

    @property
    def first_day(self) -> date | None:
        """The day of the oldest signal; None when there is none."""
        return min((line.signals[0].day for line in self.lines), default=None)

    @property
    def newest(self) -> Place | None:
        """Where the newest signal stands, of several the one on the highest line."""
        ends = [Place(at, len(line.signals) - 1) for at, line in enumerate(self.lines)]
        return max(ends, key=lambda place: (self.at(place).day, -place.line), default=None)

    def at(self, place: Place) -> Signal:
        """The signal that stands there."""
        return self.lines[place.line].signals[place.number]

    def along(self, place: Place, step: int) -> Place:
        """So many signals later on the same line, or earlier (below 0); at an end it stays."""
        last = len(self.lines[place.line].signals) - 1
        return Place(place.line, min(max(place.number + step, 0), last))

    def across(self, place: Place, step: int) -> Place:
        """So many lines down, or up (below 0), at the signal nearest in time; at an end it stays."""
        line = min(max(place.line + step, 0), len(self.lines) - 1)
        return place if line == place.line else Place(line, self.lines[line].nearest(self.at(place).day))

    @cached_property
    def cells(self) -> Mapping[Span, tuple[Mapping[int, Cell], ...]]:
        """For each line its signals by the number of their week, month or quarter, and by level."""
        return {span: tuple(_cells(line, span) for line in self.lines) for span in Span}


def picture_of(signals: Iterable[Signal], domains: Sequence[str], until: date) -> Picture:
    """The picture of the signals up to `until`; `domains` are the keys of the life domains in their order."""
    found: dict[str, list[Signal]] = defaultdict(list)
    for each in signals:
        if each.day <= until:
            found[each.domain].append(each)
    order = {key: place for place, key in enumerate(domains)}
    known = sorted(found, key=lambda key: (order.get(key, len(order)), key))
    return Picture(tuple(Line(key, tuple(sorted(found[key], key=_in_time))) for key in known))


def _in_time(signal: Signal) -> tuple[date, str, int, UUID]:
    at = signal.at.isoformat() if signal.at else ""
    return signal.day, at, LEVELS.index(signal.level), signal.id


def _cells(line: Line, span: Span) -> Mapping[int, Cell]:
    found: dict[int, dict[str, list[Signal]]] = defaultdict(lambda: defaultdict(list))
    for each in line.signals:
        found[span.step_of(each.day)][each.level].append(each)
    return {
        step: {level: tuple(levels[level]) for level in LEVELS if level in levels}
        for step, levels in found.items()
    }
