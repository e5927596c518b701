# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The finder of identifiers, as the review uses it: made when it is first needed."""

from collections.abc import Callable, Sequence
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
