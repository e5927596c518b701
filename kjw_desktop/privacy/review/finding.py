# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The finder of identifiers, as the review uses it: made when it is first needed."""

import re
from collections.abc import Callable, Iterator, Sequence
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


def found_in(text: str, finder: Finds) -> Iterator[list[Identifier]]:
    """What the finder finds in a text, one stretch after the other, so that work on a long one can stop.

    A stretch has at most some pages; it ends at a line's end, else at a sentence's, else at a word's.
    """
    start = 0
    while start < len(text):
        end = _stretch_end(text, start)
        yield [
            replace(each, start=each.start + start, end=each.end + start)
            for each in finder.find(text[start:end])
        ]
        start = end


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
