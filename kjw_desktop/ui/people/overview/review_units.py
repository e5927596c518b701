# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A passage of the review as what two panes show: runs of text with a look each, cut where they grow long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from kjw_desktop.privacy.review.proposal import TRAIT, Act, Decision, Piece, Proposal

LONGEST = 3000
"""Characters of a unit: a longer text is cut at a space, since Qt lays out a paragraph at once."""

LEFT_OUT = "\u2002"
"""What left-out words leave in the window: a coloured blank, since a gap cannot be seen or walked to."""


class Trust(StrEnum):
    """How much speaks for a proposal: told by the line under it, and in words."""

    SURE = "sure"
    UNSURE = "unsure"
    TRAIT = "trait"


class State(StrEnum):
    """What a stretch is: the program's own head, plain text, or a proposal and what was decided on it."""

    PLAIN = "plain"
    HEAD = "head"
    DAY = "day"
    OPEN = "open"
    AWAY = "away"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; `key` is that of its proposal, '' for none."""

    text: str
    state: State = State.PLAIN
    trust: Trust = Trust.SURE
    key: str = ""


_LINE = Run("\n")
"""Between the units of one text: where it is cut, a line ends."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a passage, before and after; what stands beside each other in the two panes."""

    before: tuple[Run, ...]
    after: tuple[Run, ...]


def trust_of(proposal: Proposal) -> Trust:
    """How much speaks for it."""
    if proposal.kind == TRAIT:
        return Trust.TRAIT
    return Trust.SURE if proposal.sure else Trust.UNSURE


def state_of(decision: Decision | None) -> State:
    """What was decided, as the panes colour it."""
    if decision is None:
        return State.OPEN
    return State.STAYS if decision.act is Act.KEPT else State.AWAY


def units_of(before: Sequence[Run], after: Sequence[Run]) -> Iterator[Unit]:
    """Cut a passage's runs, one of each side for each of the other, in units of about `LONGEST` characters.

    No proposal is cut; a plain run is, at spaces.
    """
    left: list[Run] = []
    right: list[Run] = []
    size = 0
    for one, other in zip(before, after, strict=True):
        longest = max(len(one.text), len(other.text))
        parts = 1 if one.key else max(ceil(longest / LONGEST), 1)
        for here, there in zip(_cut(one, parts), _cut(other, parts), strict=True):
            if left and size + len(here.text) > LONGEST:
                yield Unit((*left, _LINE), (*right, _LINE))
                left, right, size = [], [], 0
            left.append(here)
            right.append(there)
            size += max(len(here.text), len(there.text))
    yield Unit(tuple(left), tuple(right))


def runs_of(pieces: Sequence[Piece], proposals: dict[str, tuple[State, Trust]]) -> list[Run]:
    """The pieces of a passage with the look of their proposals."""
    plain = (State.PLAIN, Trust.SURE)
    return [
        Run(
            piece.text or LEFT_OUT,
            *proposals.get(piece.proposal_key or "", plain),
            piece.proposal_key or "",
        )
        for piece in pieces
    ]


def _cut(run: Run, parts: int) -> Iterator[Run]:
    """`run` in as many parts, each but the last up to a space where there is one near."""
    text, at = run.text, 0
    for part in range(1, parts):
        aim = max(len(text) * part // parts, at)
        space = text.find(" ", aim, aim + 200)
        end = space + 1 if space >= 0 else aim
        yield Run(text[at:end], run.state, run.trust, run.key)
        at = end
    yield Run(text[at:], run.state, run.trust, run.key)


def same_text(one: Sequence[Run], other: Sequence[Run]) -> bool:
    """Whether two rows of runs differ in their looks alone."""
    return len(one) == len(other) and all(
        here.text == there.text and here.key == there.key for here, there in zip(one, other, strict=True)
    )
