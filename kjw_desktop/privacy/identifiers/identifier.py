# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the finder finds: a stretch of text that may tell who somebody is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "place", "organisation", "date", "age", "phone", "email", "handle", "id", "url"]
Source = Literal["known", "pattern", "names", "unknown_word", "context"]


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch of text, what kind of identifier it is, and how that is known.

    `start` and `end` are offsets of characters. `source` is "known" (a word that the vault knows: the one
    at `known`), "pattern" (its form or what stands beside it), "names" (a list of names), "unknown_word" (a
    word that no list knows) or "context" (what stands around it is what stands around identifiers).
    """

    start: int
    end: int
    kind: Kind
    source: Source
    known: int | None = None

    @property
    def sure(self) -> bool:
        """Whether more speaks for it than a word's strangeness or what stands around it."""
        return self.source not in ("unknown_word", "context")
