# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters in the place of names: steady within one overview, drawn anew for the next."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2s
from types import MappingProxyType

from kjw_desktop.privacy.review.folding import fold

_LETTERS = "ABCDEFGHJKLMNPRSTVWZ"
"""Without letters that read as a figure or a cross, or begin hardly any name (I, O, Q, U, X, Y)."""


@dataclass(frozen=True, slots=True)
class StandIns:
    """Which letter stands for whom. `salt` draws the letters, and is drawn itself for each new overview."""

    salt: str = field(default_factory=lambda: secrets.token_hex(16))
    letters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_letter(self, who: str, names: Iterable[str]) -> "StandIns":
        """The same with a letter for `who`: nobody else's, and no initial of any of `names`.

        Whose names begin with every letter gets a number.
        """
        if who in self.letters:
            return self
        taken = set(self.letters.values())
        own = {initial for name in names for initial in _initials(name)}
        free = [letter for letter in self._drawn(who) if letter not in taken and letter[0] not in own]
        letter = free[0] if free else str(len(self.letters) + 1)
        return replace(self, letters=MappingProxyType({**self.letters, who: letter}))

    def opaque(self, group: str) -> str:
        """A short code for a group, which tells nothing of it and is another in the next overview."""
        return blake2s(f"{self.salt}\0{group}".encode(), digest_size=9).hexdigest()

    def _drawn(self, who: str) -> list[str]:
        """All letters, single ones first, in an order that the salt decides; enough for anybody."""
        count = len(self.letters) // len(_LETTERS) + 3
        return [
            letter * times
            for times in range(1, count + 1)
            for letter in sorted(_LETTERS, key=lambda letter: self.opaque(f"letter:{who}:{letter}"))
        ]


def _initials(name: str) -> set[str]:
    """The first letters of a name's words, and of the whole, as capitals."""
    return {word[0].upper() for word in fold(name).replace("-", " ").split() if word}
