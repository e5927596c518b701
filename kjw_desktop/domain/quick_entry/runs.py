# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands before and behind the words of a sentence, and the days that are told there.

A day counts there alone (`days`): in the middle of a sentence 'zo', 'ma' and 'gisteren' are words as others.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from kjw_desktop.domain.quick_entry.days import belongs_to_words, day_at, day_before
from kjw_desktop.domain.quick_entry.parts import Part, PartKind, PersonValue, Span, Unfit

_BETWEEN = re.compile(r"[\s,;:·–—-]*")
_JOINED = re.compile(r"(?:en|&|\+)\s+(?=@)", re.IGNORECASE)
_BEHIND = frozenset(" \t\r\n.,;:!?)")


@dataclass(slots=True)
class Runs:
    """The parts before and behind the words; `joined` when names before them are joined by 'en'.

    `unsure` is a day that stays text, where there is no `day`.
    """

    lead_end: int
    leading: set[Span] = field(default_factory=set)
    trailing: set[Span] = field(default_factory=set)
    joined: bool = False
    day: Part | None = None
    unsure: Unfit | None = None

    def take(self, found: Part | Unfit | None) -> Part | None:
        """Remember what was found of a day; gives the day."""
        if isinstance(found, Unfit):
            self.unsure = self.unsure or found
            return None
        self.day = found
        return found


def runs(text: str, start: int, end: int, parts: Iterable[Part], today: date | None = None) -> Runs:
    """What runs before and behind the words between two places; with `today` a day is looked for as well."""
    found = list(parts)
    starts, ends = {part.start: part for part in found}, {part.end: part for part in found}
    run = _lead(text, start, end, starts, today)
    _trail(text, end, run, ends, today)
    return run


def placed(text: str, parts: Iterable[Part], run: Runs) -> Iterator[Part]:
    """The parts with what their place says: whether they lead, and whether their words stay.

    A name or term within the sentence stays in it, and so does one that ends it after a word such as 'met'.
    """
    for part in parts:
        if part.span in run.leading:
            joined = run.joined and isinstance(part.value, PersonValue)
            stays = part.stays if joined or part.kind is PartKind.DAY else None
            yield replace(part, leads=True, stays=stays)
        elif part.span in run.trailing and part.kind is not PartKind.DAY and not belongs_to_words(text, part):
            yield replace(part, stays=None)
        else:
            yield part


def _lead(text: str, start: int, end: int, starts: dict[int, Part], today: date | None) -> Runs:
    run, at = Runs(start), start
    while True:
        run.lead_end = at
        at = _BETWEEN.match(text, at, end).end()  # type: ignore[union-attr]  # it matches nothing as well
        part = starts.get(at)
        if part is None and today is not None and run.day is None:
            part = run.take(day_at(text, at, end, starts, today))
        if part is not None:
            run.leading.add(part.span)
            at = part.end
            continue
        joined = _JOINED.match(text, at, end) if run.leading else None
        if joined is None or joined.end() not in starts:
            return run
        run.joined, at = True, joined.end()


def _trail(text: str, end: int, run: Runs, ends: dict[int, Part], today: date | None) -> None:
    at = end
    while at > run.lead_end:
        if text[at - 1] in _BEHIND and at not in ends:
            at -= 1
            continue
        part = ends.get(at)
        if part is None and today is not None and run.day is None:
            part = run.take(day_before(text, run.lead_end, at, ends, today))
        if part is None or part.span in run.leading:
            return
        run.trailing.add(part.span)
        at = part.start
