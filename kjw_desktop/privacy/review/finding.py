# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The finder of identifiers, as the review uses it: made when it is first needed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownWord


class Finds(Protocol):
    """Finds what identifies in one text (`Finder` of privacy.identifiers)."""

    def find(self, text: str) -> list[Identifier]:
        """What was found, in order and apart."""


MakesFinder = Callable[[Sequence[KnownWord]], Finds]
"""Makes the finder that knows these words."""


def finder_of(known: Sequence[KnownWord]) -> Finds:
    """The finder with these known words; the first of a process loads its word lists."""
    from kjw_desktop.privacy.identifiers.finder import Finder

    return Finder(known)


_LONGEST = 20_000
_BREAKS = (re.compile(r"\n"), re.compile(r"[.!?]\s"), re.compile(r"\s"))


def stretches(text: str) -> list[tuple[int, int]]:
    """A text cut where a line ends, else a sentence, else a word: each stretch has at most some pages.

    So work on a long text tells how far it is, may be stopped, and takes a time that grows with its length.
    An empty text is one empty stretch.
    """
    cut: list[tuple[int, int]] = [(0, _stretch_end(text, 0))]
    while cut[-1][1] < len(text):
        start = cut[-1][1]
        cut.append((start, _stretch_end(text, start)))
    return cut


def found_in(text: str, start: int, end: int, finder: Finds) -> list[Identifier]:
    """What the finder finds in a stretch, with its offsets in the whole text."""
    found = finder.find(text[start:end])
    return (
        [replace(each, start=each.start + start, end=each.end + start) for each in found] if start else found
    )


def _stretch_end(text: str, start: int) -> int:
    """Where the stretch from `start` on ends: in its second half, at the last break of the best kind."""
    end = start + _LONGEST
    if end >= len(text):
        return len(text)
    for kind in _BREAKS:
        breaks = [match.end() for match in kind.finditer(text, start + _LONGEST // 2, end)]
        if breaks:
            return breaks[-1]
    return end
