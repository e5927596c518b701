# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the worker decides in a review, one act after another, each to be undone and done again."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kjw_desktop.privacy.review.proposal import MARKED, Act, Decision, Mark, Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.people.overview.review_units import Trust, trust_of
from kjw_desktop.ui.tasks import Task, TaskRunner

MOST = 200
"""Acts that can be undone."""


class Stand(NamedTuple):
    """A review, and the key of the proposal that was at hand."""

    review: Review
    at: str


class Outcome(NamedTuple):
    """A review after an act, which proposal to be at, and words of the act that may not leave."""

    review: Review
    at: str
    leaks: tuple[str, ...] = ()


class Deciding(QObject):
    """Holds the review. `decided` tells that it is another one, and which proposal to be at, '' for the next.

    An act that goes through all texts runs in the background; what is asked meanwhile waits for it. `refused`
    carries what may not leave of the words that were to stand there.
    """

    decided = Signal(str)
    told = Signal(str)
    refused = Signal(tuple)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._waiting: list[Callable[[], None]] = []
        self._done: list[Stand] = []
        self._undone: list[Stand] = []
        self.review: Review | None = None

    @property
    def busy(self) -> bool:
        """Whether an act is under way in the background."""
        return self._task is not None

    def start(self, review: Review | None) -> None:
        """Take up another review: nothing of the last one can be undone."""
        if self._task is not None:
            self._task.silence()
        self._task = None
        self._waiting.clear()
        self._done.clear()
        self._undone.clear()
        self.review = review

    def decide(self, key: str, decision: Decision) -> None:
        """Decide on one proposal."""
        self._do(key, lambda review: review.decide(key, decision))

    def accept_class(self, key: str) -> None:
        """Agree with all that is sure and of this proposal's class; traits wait for a look of their own."""

        def act() -> None:
            review = self.review
            if review is None:
                return
            same = tuple(each.key for each in together(review, review.proposal(key)))
            if not same:
                self.told.emit(self.tr("Traits and what is not sure you decide on one by one."))
                return
            agreed = dict.fromkeys(same, Decision(Act.ACCEPTED))
            self._take(
                review.decide_all(agreed), key, "" if key in agreed or key in review.decisions else key
            )
            self.told.emit(self.tr("Agreed at once: {n}.").format(n=len(same)))

        self.when_free(act)

    def reword(self, key: str, text: str) -> None:
        """Have these words stand in place of a proposal's, unless they tell what may not leave."""

        def work(review: Review) -> Outcome:
            reworded = review.decide(key, Decision(Act.REWORDED, text=text))
            return Outcome(reworded, "", reworded.standing_in(text))

        self._in_background(work, key, "")

    def mark(self, words: str, replacement: str, at: str) -> None:
        """Mark these words wherever they stand, and have them replaced."""

        def work(review: Review) -> Outcome:
            marked = review.mark(words, replacement, direct=True)
            new = next((each for each in marked.proposals if _marks(each, words)), None)
            if new is None:
                return Outcome(review, "")
            return Outcome(
                marked.decide(new.key, Decision(Act.ACCEPTED)), new.key, marked.standing_in(replacement)
            )

        self._in_background(work, at, self.tr("These words stand nowhere as words of their own."))

    def take_back(self, key: str) -> None:
        """Have a proposal undecided again; a mark is taken away."""

        def act() -> None:
            review = self.review
            if review is None:
                return
            proposal = review.proposal(key)
            if proposal.kind == MARKED:
                self._unmark(proposal)
            elif key in review.decisions:
                self._take(review.undecide(key), key, key)

        self.when_free(act)

    def undo(self) -> bool:
        """Go back before the last act; False when there was none."""
        return self._back(self._done, self._undone)

    def redo(self) -> bool:
        """Do again what was undone; False when there is nothing."""
        return self._back(self._undone, self._done)

    def _unmark(self, proposal: Proposal) -> None:
        def work(review: Review) -> Outcome:
            without = review.unmark(proposal.written[0])
            there = {place.passage for place in proposal.occurrences}
            below = (
                each.key for each in without.proposals for place in each.occurrences if place.passage in there
            )
            return Outcome(without, next(below, ""))

        self._in_background(work, proposal.key, "")

    def _do(self, at: str, act: Callable[[Review], Review]) -> None:
        """Do a light act, once nothing runs any more."""

        def do() -> None:
            if self.review is not None:
                self._take(act(self.review), at, "")

        self.when_free(do)

    def _in_background(self, work: Callable[[Review], Outcome], at: str, nowhere: str) -> None:
        """Do an act that reads every text; where it changes nothing, say `nowhere`."""

        def start() -> None:
            review = self.review
            if review is None:
                return
            task = self._tasks.run("", lambda _progress: work(review))
            self._task = task
            task.done.connect(done)
            task.failed.connect(_raise)
            task.ended.connect(self._free)

        def done(found: Outcome) -> None:
            self._task = None
            if found.leaks:
                self._waiting.clear()
                self.refused.emit(found.leaks)
            elif found.review is self.review:
                self.told.emit(nowhere)
            else:
                self._take(found.review, at, found.at)
                if found.at and nowhere:
                    times = len(found.review.proposal(found.at).occurrences)
                    self.told.emit(self.tr("Marked, times found: {n}.").format(n=times))

        self.when_free(start)

    def _take(self, review: Review, was_at: str, at: str) -> None:
        if self.review is None:
            return
        self._done[:] = [*self._done, Stand(self.review, was_at)][-MOST:]
        self._undone.clear()
        self.review = review
        self.decided.emit(at)

    def _back(self, steps: list[Stand], others: list[Stand]) -> bool:
        if not steps or self.review is None or self._task is not None:
            return False
        stand = steps.pop()
        others.append(Stand(self.review, stand.at))
        self.review = stand.review
        self.decided.emit(stand.at)
        return True

    def when_free(self, act: Callable[[], None]) -> None:
        """Do `act` once nothing is under way in the background."""
        if self._task is None:
            act()
        else:
            self._waiting.append(act)

    def _free(self) -> None:
        self._task = None
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            self.when_free(act)


def _raise(error: Exception) -> None:
    raise error


def together(review: Review, proposal: Proposal) -> tuple[Proposal, ...]:
    """The undecided proposals that one key agrees with: of its class, sure, no trait.

    Words that would be left out are among them only where they point at one person, such as a telephone
    number: of others the sentence wants a look.
    """
    return tuple(
        each
        for each in review.undecided
        if each.redaction_class == proposal.redaction_class
        and trust_of(each) is Trust.SURE
        and (each.replacement or each.direct)
    )


def first_undecided(review: Review, after: str, keys: Iterable[str] = ()) -> str:
    """The undecided proposal that comes first after the one of this key, round at the end; '' for none."""
    order = tuple(keys) or tuple(each.key for each in review.proposals)
    at = order.index(after) + 1 if after in order else 0
    return next((key for key in (*order[at:], *order[:at]) if key not in review.decisions), "")


def _marks(proposal: Proposal, words: str) -> bool:
    return proposal.kind == MARKED and any(Mark(form).same_words(words) for form in proposal.written)
