# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the worker said of pieces of the text: left as text, whom is meant, how a signal is known."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kjw_desktop.domain.quick_entry.parse import Choice
from kjw_desktop.domain.quick_entry.parts import Span
from kjw_desktop.domain.quick_entry.records import SignalAnswer

_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class Marks:
    """Offsets into the text, and what was said of the pieces that stand there."""

    ignored: frozenset[Span] = frozenset()
    chosen: Mapping[Span, Choice] = field(default_factory=dict)
    answers: Mapping[Span, SignalAnswer] = field(default_factory=dict)

    def leave(self, span: Span) -> "Marks":
        """The piece at `span` is text and no more."""
        return replace(self, ignored=self.ignored | {span})

    def choose(self, span: Span, choice: Choice) -> "Marks":
        """The piece at `span` means `choice`."""
        return replace(self, chosen={**self.chosen, span: choice})

    def answer(self, span: Span, *, certainty: str | None = None, domain: str | None = None) -> "Marks":
        """The signal at `span` is known so, or is about that domain; what was answered before stays."""
        before = self.answers.get(span, SignalAnswer())
        after = replace(before, certainty=certainty or before.certainty, domain=domain or before.domain)
        return replace(self, answers={**self.answers, span: after})

    def followed(self, old: str, new: str) -> "Marks":
        """The same after `old` became `new`; pieces that were changed are forgotten."""
        if not (self.ignored or self.chosen or self.answers) or old == new:
            return self
        start = _alike(old, new)
        after = _alike(old[start:][::-1], new[start:][::-1])
        end, by = len(old) - after, len(new) - len(old)
        return Marks(
            frozenset(_moved(dict.fromkeys(self.ignored), start, end, by)),
            _moved(self.chosen, start, end, by),
            _moved(self.answers, start, end, by),
        )


def _moved(said: Mapping[Span, _Said], start: int, end: int, by: int) -> dict[Span, _Said]:
    """By the new offsets what stands before `start` or behind `end`."""
    before = {span: value for span, value in said.items() if span[1] <= start}
    after = {(span[0] + by, span[1] + by): value for span, value in said.items() if span[0] >= end}
    return before | after


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike; halves the range, so that long texts cost little."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def to_draft(text: str, marks: Marks) -> str:
    """A text and what was left as text, as the vault keeps it; '' for nothing worth keeping."""
    if not text.strip():
        return ""
    return json.dumps({"text": text, "ignored": sorted(marks.ignored)}, ensure_ascii=False)


def from_draft(kept: str) -> tuple[str, Marks]:
    """What `to_draft` wrote; an empty text for anything else."""
    try:
        read = json.loads(kept)
        ignored = frozenset((int(start), int(end)) for start, end in read["ignored"])
        return str(read["text"]), Marks(ignored)
    except (ValueError, TypeError, KeyError):
        return "", Marks()
