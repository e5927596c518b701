# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A follow-up opened by >: its day and time, before or behind what is to be done."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, time

from kjw_desktop.domain.dutch_ahead import coming_day_at
from kjw_desktop.domain.quick_entry.clock import time_at
from kjw_desktop.domain.quick_entry.letters import word_before
from kjw_desktop.domain.quick_entry.parts import Part

_BETWEEN = re.compile(r"[ \t,:·–—-]*")
_WORD_STARTS = re.compile(r"(?<!\S)\S")
_LONGEST_DAY = 36
_SHORTEST_DAY = 3
_ABOUT_A_DAY = frozenset({"over", "sinds", "vanaf", "van", "tot", "dan", "na", "t/m"})

When = tuple[date | None, time | None]


def when_before(text: str, at: int, end: int, parts: Sequence[Part], today: date) -> tuple[int, When]:
    """Where the words of a follow-up begin, and the day and time said before them, names in between."""
    starts = {part.start: part.end for part in parts}
    day: date | None = None
    clock: time | None = None
    probe = at
    while True:
        probe = _BETWEEN.match(text, probe, end).end()  # type: ignore[union-attr]  # it matches nothing as well
        said_day = coming_day_at(text, probe, today) if day is None else None
        said_time = time_at(text, probe) if clock is None and said_day is None else None
        if said_day and said_day[1] <= end:
            day, at = said_day
            probe = at
        elif said_time and said_time[1] <= end:
            clock, at = said_time
            probe = at
        elif probe in starts:
            probe = starts[probe]
        else:
            return at, (day, clock)


def day_behind(
    text: str, begin: int, end: int, parts: Sequence[Part], today: date
) -> tuple[int, date | None]:
    """Where the words of a follow-up end, and the day said behind them."""
    last = end
    while last > begin and text[last - 1] in " .,;!?":
        last -= 1
    for at in _word_starts(text, begin, last):
        said = coming_day_at(text, at, today)
        if said is None or said[1] != last or last - at < _SHORTEST_DAY or _inside(at, parts):
            continue
        return (end, None) if word_before(text, at) in _ABOUT_A_DAY else (at, said[0])
    return end, None


def _word_starts(text: str, begin: int, end: int) -> Iterator[int]:
    first = max(begin, end - _LONGEST_DAY)
    return (found.start() for found in _WORD_STARTS.finditer(text, first, end))


def _inside(at: int, parts: Sequence[Part]) -> bool:
    return any(part.start <= at < part.end for part in parts)
