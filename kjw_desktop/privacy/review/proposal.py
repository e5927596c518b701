# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program proposes to make less exact, where it stands, and what the worker decided."""

from dataclasses import dataclass
from enum import StrEnum

from kjw_desktop.privacy.coarser.label import Form
from kjw_desktop.privacy.review.folding import fold

DIRECT_KINDS = frozenset({"person", "phone", "email", "handle", "id", "url"})
"""Kinds that point at one person by themselves; the others do so together."""

TRAIT = "trait"
MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a proposal: a stretch of a passage, and what is proposed there, fitted to the place.

    `form` is how it stands in its sentence, `lead` a preposition that was taken along, `follows` whether one
    stands before it, `capital` whether it begins a sentence, `tail` whether it had an s of possession.
    """

    passage: str
    start: int
    end: int
    replacement: str
    form: Form = Form.BARE
    lead: str = ""
    follows: bool = False
    capital: bool = False
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything that tells of one thing (all forms of one name, one school, one day), decided on together.

    `key` is steady within an overview and holds nothing of what was found. `text` is as first written,
    `kind` one of the finder's, "trait" or "marked", `redaction_class` a key of that vocabulary, `written`
    every way in which it was written, `reason` why a trait is proposed. An empty replacement leaves the
    words out.
    """

    key: str
    text: str
    kind: str
    redaction_class: str
    replacement: str
    sure: bool
    occurrences: tuple[Occurrence, ...]
    written: tuple[str, ...] = ()
    reason: str = ""
    marked_direct: bool = False

    @property
    def direct(self) -> bool:
        """Whether it points at one person: nothing leaves before it is decided on."""
        return self.marked_direct or self.kind in DIRECT_KINDS


class Act(StrEnum):
    """What the worker does with a proposal."""

    ACCEPTED = "akkoord"
    REWORDED = "herschreven"
    KEPT = "blijft"


@dataclass(frozen=True, slots=True)
class Decision:
    """An act; `text` is the rewording (empty leaves the words out), `reason` why they stay.

    Raises ValueError for words that stay without a reason.
    """

    act: Act
    text: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if self.act is Act.KEPT and not self.reason.strip():
            raise ValueError("What stays needs a reason")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that the worker marked: wherever they stand, in any case, never inside another word."""

    words: str
    replacement: str = ""
    direct: bool = False

    def same_words(self, words: str) -> bool:
        """Whether `words` are the marked ones, in any case."""
        return fold(self.words).split() == fold(words).split()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage; `proposal_key` says of which proposal it is, None of none.

    `opens` tells that it begins a sentence: where it is left out, the next one does.
    """

    text: str
    proposal_key: str | None = None
    opens: bool = False
