# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Knowledge as a linear programme, and as an integer one, solved by HiGHS (https://highs.dev)."""

from dataclasses import dataclass

import highspy
import numpy as np

from kjw_desktop.privacy.disclosure.relations import Indices, Reals, Relations

WHOLE = 1e-6
"""So near to a whole number counts as whole: ten times the solver's own tolerance."""


class Contradiction(Exception):
    """What is assumed of the counts cannot all be true."""


@dataclass(frozen=True, slots=True)
class Solution:
    """An optimum: its value, the point, and how much a move of each number's bound would move the value."""

    value: float
    point: Reals
    reduced: Reals

    @property
    def whole(self) -> bool:
        """Whether every number of the point is a whole one."""
        return bool(np.all(np.abs(self.point - np.rint(self.point)) < WHOLE))

    @property
    def at_least(self) -> int:
        """The least whole number that is not below the value."""
        return int(np.ceil(self.value - WHOLE))


class Programme:
    """The least sum of counts under what is known; each solution starts from where the last one ended."""

    def __init__(self, relations: Relations, low: Reals, high: Reals, *, whole: bool = False) -> None:
        """Of numbers from low to high; with `whole` they are whole numbers, else any number does."""
        self._size = relations.size
        self._places: Indices = np.arange(self._size, dtype=np.int32)
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call]  # its constructor has no types
        for option, value in (("output_flag", False), ("threads", 1), ("parallel", "off")):
            self._solver.setOptionValue(option, value)
        self._solver.addVars(self._size, *_capped(low, high))
        number = len(relations.lower)
        if number:
            places, factors = relations.places, relations.factors
            starts, upper = relations.starts[:-1], np.zeros(number)
            self._solver.addRows(number, relations.lower, upper, len(places), starts, places, factors)
        if whole:
            kinds = np.full(self._size, highspy.HighsVarType.kInteger, dtype=object)
            self._solver.changeColsIntegrality(self._size, self._places, kinds)

    def bound(self, low: Reals, high: Reals) -> None:
        """Other bounds for every number from now on."""
        self._solver.changeColsBounds(self._size, self._places, *_capped(low, high))

    def least(self, cost: Reals, *, gap: float = 0.0, afresh: bool = False) -> Solution:
        """The least sum of cost times number. Raises Contradiction when nothing fits.

        With a `gap` a whole-number sum that is at most this share from the least will do. Solved `afresh` a
        sum of many counts takes half the time; a single count is sooner found from the last solution.
        """
        if afresh:
            self._solver.clearSolver()
        self._solver.setOptionValue("mip_rel_gap", gap)
        self._solver.changeColsCost(self._size, self._places, cost)
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            self._solver.clearSolver()
            self._solver.run()
        status = self._solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            raise Contradiction
        if status != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"the solver stopped: {self._solver.modelStatusToString(status)}")
        found = self._solver.getSolution()
        value = self._solver.getInfo().objective_function_value
        return Solution(value, np.array(found.col_value), np.array(found.col_dual))


def _capped(low: Reals, high: Reals) -> tuple[Reals, Reals]:
    """The bounds, with more than the bounded numbers hold together in place of infinity."""
    enough = float(high[np.isfinite(high)].sum()) + 100.0
    return np.maximum(low, -enough), np.minimum(high, enough)
