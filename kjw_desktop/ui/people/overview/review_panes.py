# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the two panes up with a review, some milliseconds a turn: thousands of notes hold nothing up.

What is in sight goes first; what is walked to and not written yet is shown as soon as it is.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject

from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Occurrence, Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.people.overview.review_pane import Place, ReviewPane
from kjw_desktop.ui.people.overview.review_units import (
    Run,
    Unit,
    runs_of,
    same_text,
    state_of,
    trust_of,
    units_of,
)
from kjw_desktop.ui.tasks import TaskRunner

TURN_S = 0.008
"""Seconds of a turn: Qt has to lay out and paint what was written, too."""
BLOCK = 4
"""Units that are written at once."""
LONG = 50_000
"""Characters from which a text is taken apart in the background."""
END = Run("\n\n")
"""Behind a text."""

Heading = tuple[tuple[Run, ...], tuple[Run, ...]]
"""What stands over a passage in the two panes."""
Heads = Callable[[Passage, Passage | None], Heading]
"""The heading of a passage, given the one before it."""


class Panes(QObject):
    """`show` writes both panes anew, `renew` what another state of the same review changes."""

    def __init__(
        self, before: ReviewPane, after: ReviewPane, heads: Heads, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panes = (before, after)
        self._heads = heads
        self._tasks = tasks
        self._turns: InTurns | None = None
        self._review: Review | None = None
        self._proposals: dict[str, Proposal] = {}
        self._numbers: dict[str, int] = {}
        self._units: list[list[Unit]] = []
        self._firsts: list[int] = [0]
        self._dirty: list[int] = []
        self._at_hand: tuple[str, int] | None = None
        self._to_scroll = False

    @property
    def settled(self) -> bool:
        """Whether everything is written."""
        return self._turns is None or self._turns.made

    def show(self, review: Review) -> None:
        """Write both panes anew."""
        self.clear()
        self._take(review)
        self._numbers = {passage.key: at for at, passage in enumerate(review.passages)}
        self._go()

    def clear(self) -> None:
        """Take everything away."""
        if self._turns is not None:
            self._turns.stop()
        self._turns, self._review, self._at_hand, self._to_scroll = None, None, None, False
        self._proposals, self._numbers, self._units, self._firsts, self._dirty = {}, {}, [], [0], []
        for pane in self._panes:
            pane.empty()

    def renew(self, review: Review) -> None:
        """Write what another decision or mark changes; another text writes all anew."""
        before, old = self._review, self._proposals
        if before is None or before.passages is not review.passages:
            self.show(review)
            return
        self._take(review)
        dirty = set(self._dirty)
        for key in old.keys() | self._proposals.keys():
            one, other = old.get(key), self._proposals.get(key)
            if before.decisions.get(key) == review.decisions.get(key) and (one is other or one == other):
                continue
            places = (place for proposal in (one, other) if proposal for place in proposal.occurrences)
            dirty.update(self._numbers[place.passage] for place in places)
        top = bisect_right(self._firsts, self._panes[0].unit_in_sight()) - 1
        written = (at for at in dirty if at < len(self._units))
        self._dirty = sorted(written, key=lambda at: (abs(at - top), at), reverse=True)
        self._go()

    def renew_all(self) -> None:
        """Write everything again, as in other colours."""
        if self._review is not None:
            at_hand = self._at_hand
            self.show(self._review)
            if at_hand is not None:
                self.walk_to(*at_hand)

    def walk_to(self, key: str, nth: int) -> None:
        """Have both panes show the `nth` place of a proposal (from 0), marked as the one at hand."""
        self._at_hand = (key, nth)
        self._to_scroll = True
        self._show_at_hand()

    def walk_nowhere(self) -> None:
        """Have nothing at hand."""
        self._at_hand = None
        for pane in self._panes:
            pane.show_none()

    def follow(self, leading: ReviewPane) -> None:
        """Have the other pane scroll along: the same part at its top."""
        other = self._panes[1] if leading is self._panes[0] else self._panes[0]
        unit = leading.unit_in_sight()
        if other.count > unit and other.unit_in_sight() != unit:
            other.scroll_to(unit)

    def _take(self, review: Review) -> None:
        self._review = review
        self._proposals = {proposal.key: proposal for proposal in review.proposals}

    def _go(self) -> None:
        if self.settled:
            self._turns = InTurns(self._writing(), self, self._tasks)

    def _writing(self) -> Iterator[None]:
        """Take the next piece of work until there is none, a few milliseconds at a step."""
        until = perf_counter() + TURN_S
        while self._review is not None:
            if self._dirty:
                at = self._dirty.pop()
            elif len(self._units) < len(self._review.passages):
                at = len(self._units)
            else:
                return
            for _ in self._write(self._review, at):
                if perf_counter() > until:
                    yield
                    until = perf_counter() + TURN_S

    def _write(self, review: Review, at: int) -> Iterator[None]:
        """Write a passage; where only some of its units changed, those."""
        units: list[Unit] = []
        passage = review.passages[at]
        over = self._heads(passage, review.passages[at - 1] if at else None)
        if len(passage.text) > LONG:
            yield from self._made_beside(review, passage, over, units)
        else:
            units.extend(made(review, passage, over))
        if at == len(self._units):
            self._units.append([])
            self._firsts.append(self._firsts[-1])
        old = self._units[at]
        if len(units) != len(old):
            yield from self._put(at, 0, len(old), units)
        else:
            for place, (one, other) in enumerate(zip(old, units, strict=True)):
                if one != other:
                    yield from self._change(at, place, one, other)
        if self._at_hand is not None and self._passage_at_hand() == at:
            self._show_at_hand()
        yield

    def _made_beside(
        self, review: Review, passage: Passage, over: Heading, units: list[Unit]
    ) -> Iterator[None]:
        """Have the units of a long text made in the background; the turns wait for it."""
        task = self._tasks.run("", lambda _progress: made(review, passage, over))
        task.done.connect(units.extend)
        task.failed.connect(_raise)
        while task.running:
            yield

    def _change(self, at: int, place: int, old: Unit, new: Unit) -> Iterator[None]:
        """Write one unit anew: its looks alone where its words stay."""
        number = self._firsts[at] + place
        for pane, was, now in zip(self._panes, (old.before, old.after), (new.before, new.after), strict=True):
            if same_text(was, now):
                pane.restyle(number, now)
            else:
                pane.put(number, 1, [now])
        self._units[at][place] = new
        yield

    def _put(self, at: int, place: int, gone: int, units: list[Unit]) -> Iterator[None]:
        """Write `units` into passage `at`, in place of `gone` of its units from `place` on."""
        for start in range(0, max(len(units), 1), BLOCK):
            block = units[start : start + BLOCK]
            first = self._firsts[at] + place + start
            self._panes[0].put(first, gone, [unit.before for unit in block])
            self._panes[1].put(first, gone, [unit.after for unit in block])
            self._units[at][place + start : place + start + gone] = block
            for later in range(at + 1, len(self._firsts)):
                self._firsts[later] += len(block) - gone
            gone = 0
            yield

    def _passage_at_hand(self) -> int | None:
        """Where the place at hand is; None where there is none."""
        place = self._place_at_hand()
        return None if place is None else self._numbers[place.passage]

    def _place_at_hand(self) -> Occurrence | None:
        key, nth = self._at_hand or ("", 0)
        proposal = self._proposals.get(key)
        return proposal.occurrences[nth % len(proposal.occurrences)] if proposal is not None else None

    def _show_at_hand(self) -> None:
        """Show what is at hand, where it is written already."""
        place, at = self._place_at_hand(), self._passage_at_hand()
        if place is None or at is None or at >= len(self._units) or self._at_hand is None:
            return
        key = self._at_hand[0]
        earlier = sum(
            each.passage == place.passage and each.start < place.start
            for each in self._proposals[key].occurrences
        )
        for pane in self._panes:
            self._show_in(pane, at, key, earlier)
        self._to_scroll = False

    def _show_in(self, pane: ReviewPane, at: int, key: str, skip: int) -> None:
        first = self._firsts[at]
        for unit in range(first, min(first + len(self._units[at]), pane.count)):
            there: list[Place] = [place for place in pane.places(unit) if place.key == key]
            if skip < len(there):
                pane.show_place(unit, there[skip], scroll=self._to_scroll)
                return
            skip -= len(there)


def _raise(error: Exception) -> None:
    raise error


def made(review: Review, passage: Passage, over: Heading) -> list[Unit]:
    """The units of a passage under its heading; asks nothing of the window."""
    sides = [review.pieces(passage.key, after=after) for after in (False, True)]
    looks = {
        key: (state_of(review.decisions.get(key)), trust_of(review.proposal(key)))
        for key in {piece.proposal_key for piece in sides[0]}
        if key is not None
    }
    before, after = ([*head, *runs_of(pieces, looks), END] for head, pieces in zip(over, sides, strict=True))
    return list(units_of(before, after))
