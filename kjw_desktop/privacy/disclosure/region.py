# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The points that fit what is known of one family, and how narrow they leave each count."""

from dataclasses import dataclass

import numpy as np

from kjw_desktop.privacy.disclosure.diving import dive
from kjw_desktop.privacy.disclosure.knowledge import Knowledge, Name
from kjw_desktop.privacy.disclosure.nearby import Nearby
from kjw_desktop.privacy.disclosure.programme import Contradiction, Programme, Solution
from kjw_desktop.privacy.disclosure.relations import Indices, Reals

_MOST_POINTS = 400
_STEPS = 2, 3, 4
"""How far around a number is looked before the whole region is asked."""
_WORTH_A_SWEEP = 10
"""So many numbers less to look at one by one pay for one more point of all of them."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What counts as worked out: an interval within 1..small, up or down, that is narrower than `width`."""

    small: int
    width: int

    def hit(self, least: float, most: float) -> bool:
        """Whether this interval is worked out; of a change that may be a fall, both ends negative."""
        within = 1 <= least <= most <= self.small or -self.small <= least <= most <= -1
        return within and most - least < self.width


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
        self._index = knowledge.index
        self.names = knowledge.names
        self.low, self.high = knowledge.low, knowledge.high
        self._relations = knowledge.relations()
        self._linear = Programme(self._relations, self.low, self.high)
        self._integer: Programme | None = None
        self._points: list[Reals] = []
        self._seen_least, self._seen_most = self._reach()
        self._feasible: bool | None = None

    def place(self, name: Name) -> int | None:
        """Where this number stands, None when nothing is known of it."""
        return self._index.get(name)

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
        """Whether any point fits: surely not, or fractions allowed, until whole numbers are found not to."""
        if self._feasible is None:
            self._feasible = bool(np.all(self.low <= self.high)) and (bool(self._points) or self._any_point())
        return self._feasible

    def narrow(self, aim: Aim) -> list[Narrow]:
        """Every number that can be worked out. Raises Contradiction when nothing fits, and then knows it."""
        if not self.feasible:
            raise Contradiction
        try:
            self._sweep(aim)
            found = []
            for place in self._open(aim):
                least, most = self.interval(int(place), aim)
                if aim.hit(least, most):
                    found.append(Narrow(int(place), least, most))
        except Contradiction:
            self._feasible = False
            raise
        return found

    def interval(self, place: int, aim: Aim) -> tuple[int, int]:
        """The least and greatest whole number at `place`; or an interval that misses the aim, as it does.

        Where what is near leaves the number narrow, or a point shows that it is not, no more is asked. Raises
        Contradiction when no whole numbers fit.
        """
        for steps in _STEPS:
            near = Nearby.of(self._relations, place, steps)
            lower, upper = near.ends(self.low, self.high)
            if aim.hit(lower.at_least, -upper.at_least):
                return lower.at_least, -upper.at_least
            if self._points and self._moved_out(near, aim):
                return int(self._seen_least[place]), int(self._seen_most[place])
        floor = 1 if self.low[place] >= 0 else -aim.small
        least = self._least(place, 1.0, floor - 1, aim.small)
        if least < floor or least > aim.small:
            return least, max(least, aim.small + 1)
        return least, -self._least(place, -1.0, -aim.small - 1, -floor)

    def _moved_out(self, near: Nearby, aim: Aim) -> bool:
        """Whether points like those that are known take the number out of the aim's reach."""
        place = near.place
        for sign in (1.0, -1.0):
            if not self._is_open(place, aim):
                break
            nearest = min(self._points, key=lambda point: sign * point[place])
            if nearest[place] != (self.low if sign > 0 else self.high)[place]:
                self._keep_point(near.moved(nearest, self.low, self.high, sign))
        return not self._is_open(place, aim)

    def ends(
        self, place: int, aim: Aim, bounds: tuple[Reals, Reals] | None = None
    ) -> tuple[Solution, Solution]:
        """The linear programme's least of a number, and of its negative; with `bounds` as if they were these.

        They rest on what is near where that meets the aim. Raises Contradiction when nothing fits.
        """
        for steps in _STEPS:
            near = Nearby.of(self._relations, place, steps)
            least, most = near.ends(*(bounds or (self.low, self.high)))
            if bounds is not None or aim.hit(least.at_least, -most.at_least):
                return least, most
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
        cost[np.isinf(self.high) | np.isinf(self.low)] = 0.0
        try:
            self._keep(self._linear.least(cost), cost)
        except Contradiction:
            return False
        return True

    def _sweep(self, aim: Aim) -> None:
        """Look for points that put as many numbers as possible out of the aim's reach, all at once."""
        idle = turn = 0
        while idle < 2 and len(still := self._open(aim)):
            cost = np.zeros(len(self.names))
            cost[still] = self._directions(still, aim, turn)
            self._keep(self._linear.least(cost, afresh=True), cost)
            idle = idle + 1 if len(still) - len(self._open(aim)) < _WORTH_A_SWEEP else 0
            turn += 1

    def _directions(self, places: Indices, aim: Aim, turn: int) -> Reals:
        """Down (1.0) or up (-1.0): where a number may leave the aim's reach, else one after the other."""
        down = np.full(len(places), turn % 2 == 0)
        if turn < 2:
            down |= self.high[places] <= aim.small
            down &= self.low[places] < 1
        return np.where(down, 1.0, -1.0)

    def _open(self, aim: Aim) -> Indices:
        """The places of the numbers that no point so far has put out of reach."""
        least, most = self._seen_least, self._seen_most
        rising = (self.low <= aim.small) & (least >= 1) & (most <= aim.small)
        falling = (self.low < 0) & (most <= -1) & (least >= -aim.small)
        within = rising | falling
        if self._points:
            within &= most - least < aim.width
        return np.flatnonzero(within).astype(np.int32)

    def _is_open(self, place: int, aim: Aim) -> bool:
        return aim.hit(self._seen_least[place], self._seen_most[place])

    def _least(self, place: int, sign: float, enough: int, at_most: int) -> int:
        """The least of sign times the number; at most `enough` or more than `at_most` is said as it comes."""
        cost = np.zeros(len(self.names))
        cost[place] = sign
        solution = self._linear.least(cost)
        if solution.whole or solution.at_least > at_most:
            self._keep(solution, cost)
            return solution.at_least
        wanted = max(solution.at_least, enough)
        low, high = self.low.copy(), self.high.copy()
        if sign > 0:
            high[place] = wanted
        else:
            low[place] = -wanted
        if self._keep_point(self._dived(solution, cost, low, high)):
            return wanted
        solution = self._whole(cost)
        self._keep_point(np.rint(solution.point))
        return solution.at_least

    def _whole(self, cost: Reals) -> Solution:
        if self._integer is None:
            self._integer = Programme(self._relations, self.low, self.high, whole=True)
        return self._integer.least(cost)

    def _keep(self, solution: Solution, cost: Reals) -> None:
        """Keep the point of an optimum, or one of whole numbers near it."""
        if solution.whole:
            self._keep_point(np.rint(solution.point))
        else:
            self._keep_point(self._dived(solution, cost, self.low, self.high))

    def _dived(self, solution: Solution, cost: Reals, low: Reals, high: Reals) -> Reals | None:
        try:
            return dive(self._linear, cost, (low, high), solution)
        finally:
            self._linear.bound(self.low, self.high)

    def _keep_point(self, point: Reals | None) -> bool:
        if point is None:
            return False
        self._points = [*self._points, point][-_MOST_POINTS:]
        self._seen_least = np.minimum(self._seen_least, point)
        self._seen_most = np.maximum(self._seen_most, point)
        return True

    def _reach(self) -> tuple[Reals, Reals]:
        """The least and the greatest of each number in the points that are kept."""
        nowhere = np.full(len(self.names), np.inf)
        return np.minimum.reduce([nowhere, *self._points]), np.maximum.reduce([-nowhere, *self._points])
