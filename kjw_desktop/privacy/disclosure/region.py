# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The points that fit what is known of one family, and how narrow they leave each count."""

from dataclasses import dataclass

import numpy as np

from kjw_desktop.privacy.disclosure.knowledge import Indices, Knowledge, Name, Reals
from kjw_desktop.privacy.disclosure.programme import Contradiction, Programme, Solution

_MOST_POINTS = 400
_NEAR = 0.25
"""How far from the least a sum may stay that only has to show what is possible."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What counts as worked out: an interval within 1..small that is narrower than `width`."""

    small: int
    width: int

    def hit(self, least: float, most: float) -> bool:
        """Whether this interval is worked out."""
        return least >= 1 and most <= self.small and most - least < self.width


@dataclass(frozen=True, slots=True)
class Narrow:
    """A number that was worked out, by its place."""

    place: int
    least: int
    most: int


class Region:
    """Whole-number points under bounds and relations. Points once found speed up every later question."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Of everything in `knowledge`."""
        self._knowledge = knowledge
        self.names = knowledge.names
        self.low, self.high = knowledge.low, knowledge.high
        self._linear = Programme(knowledge)
        self._integer: Programme | None = None
        self._points: list[Reals] = []
        self._seen_least, self._seen_most = self._reach()
        self._feasible: bool | None = None

    def place(self, name: Name) -> int | None:
        """Where this number stands, None when nothing is known of it."""
        return self._knowledge.index.get(name)

    def rebound(self, low: Reals, high: Reals) -> None:
        """Put other bounds on the numbers, each array as long as `names`; the points that still fit stay."""
        if np.array_equal(low, self.low) and np.array_equal(high, self.high):
            return
        self.low, self.high = low, high
        self._feasible = None
        self._linear.bound(low, high)
        if self._integer is not None:
            self._integer.bound(low, high)
        self._points = [point for point in self._points if np.all((point >= low) & (point <= high))]
        self._seen_least, self._seen_most = self._reach()

    @property
    def feasible(self) -> bool:
        """Whether any point fits at all, fractions allowed."""
        if self._feasible is None:
            self._feasible = bool(np.all(self.low <= self.high)) and self._any_point()
        return self._feasible

    def narrow(self, aim: Aim) -> list[Narrow]:
        """Every number that can be worked out. Raises Contradiction when nothing fits."""
        if not self.feasible:
            raise Contradiction
        self._sweep(aim)
        found = []
        for place in self._open(aim):
            least, most = self.interval(int(place), aim)
            if aim.hit(least, most):
                found.append(Narrow(int(place), least, most))
        return found

    def interval(self, place: int, aim: Aim) -> tuple[int, int]:
        """The least and greatest whole number at `place`; once the aim is out of reach, one like it."""
        least = self._least(place, 1.0, at_most=aim.small)
        if least < 1 or least > aim.small:
            return least, max(least, aim.small + 1)
        return least, -self._least(place, -1.0, at_most=0)

    def ends(self, place: int, bounds: tuple[Reals, Reals] | None = None) -> tuple[Solution, Solution]:
        """The linear programme's least of a number, and of its negative; with `bounds` as if they were these.

        Raises Contradiction when nothing fits.
        """
        cost = np.zeros(len(self.names))
        cost[place] = 1.0
        low, high = bounds or (self.low, self.high)
        self._linear.bound(low, high)
        try:
            return self._linear.least(cost), self._linear.least(-cost)
        finally:
            self._linear.bound(self.low, self.high)

    def _any_point(self) -> bool:
        cost = np.where(self.low > 0, -1.0, 1.0)
        cost[np.isinf(self.high)] = 0.0
        try:
            self._keep(self._linear.least(cost))
        except Contradiction:
            return False
        return True

    def _sweep(self, aim: Aim) -> None:
        """Look for points that put as many numbers as possible out of the aim's reach, all at once."""
        idle = 0
        downward = True
        while idle < 2 and len(still := self._open(aim)):
            cost = np.zeros(len(self.names))
            cost[still] = 1.0 if downward else -1.0
            solution = self._linear.least(cost, afresh=True)
            self._keep(solution if solution.whole else self._whole(cost, gap=_NEAR))
            idle = idle + 1 if len(self._open(aim)) == len(still) else 0
            downward = not downward

    def _open(self, aim: Aim) -> Indices:
        """The places of the numbers that no point so far has put out of reach."""
        least, most = self._seen_least, self._seen_most
        within = (self.low <= aim.small) & (least >= 1) & (most <= aim.small)
        if self._points:
            within &= most - least < aim.width
        return np.flatnonzero(within).astype(np.int32)

    def _least(self, place: int, sign: float, *, at_most: int) -> int:
        cost = np.zeros(len(self.names))
        cost[place] = sign
        solution = self._linear.least(cost)
        if not solution.whole and solution.at_least <= at_most:
            solution = self._whole(cost)
        self._keep(solution)
        return solution.at_least

    def _whole(self, cost: Reals, *, gap: float = 0.0) -> Solution:
        if self._integer is None:
            self._integer = Programme(self._knowledge, whole=True)
            self._integer.bound(self.low, self.high)
        return self._integer.least(cost, gap=gap)

    def _keep(self, solution: Solution) -> None:
        if solution.whole:
            point = np.rint(solution.point)
            self._points = [*self._points, point][-_MOST_POINTS:]
            self._seen_least = np.minimum(self._seen_least, point)
            self._seen_most = np.maximum(self._seen_most, point)

    def _reach(self) -> tuple[Reals, Reals]:
        """The least and the greatest of each number in the points that are kept."""
        nowhere = np.full(len(self.names), np.inf)
        return np.minimum.reduce([nowhere, *self._points]), np.maximum.reduce([-nowhere, *self._points])
