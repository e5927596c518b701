# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relations around one number say of it: far smaller programmes than the whole region.

Leaving relations out can only widen an interval, so what is narrow here is narrow. Holding all that is far
away where a known point has it can only lose points, so what is found possible here is possible.
"""

from dataclasses import dataclass

import numpy as np

from kjw_desktop.privacy.disclosure.diving import dive
from kjw_desktop.privacy.disclosure.programme import Contradiction, Programme, Solution
from kjw_desktop.privacy.disclosure.relations import Indices, Reals, Relations


@dataclass(frozen=True, slots=True)
class Nearby:
    """One number among those that stand in a row with it, or with one of these."""

    relations: Relations
    place: int
    rows: Indices
    places: Indices

    @classmethod
    def of(cls, relations: Relations, place: int, steps: int) -> "Nearby":
        """Around the number at `place`, so many rows away."""
        rows, places = np.array([], dtype=np.int32), np.array([place], dtype=np.int32)
        for _ in range(steps):
            rows = relations.rows_at(places)
            places = np.union1d(places, relations.places_in(rows)).astype(np.int32)
        return cls(relations, place, rows, places)

    def ends(self, low: Reals, high: Reals) -> tuple[Solution, Solution]:
        """The least of the number and of its negative by these rows alone. Raises Contradiction."""
        part = self.relations.part(self.rows, self.places)
        programme = Programme(part, low[self.places], high[self.places])
        cost = np.zeros(part.size)
        cost[np.searchsorted(self.places, self.place)] = 1.0
        return self._spread(programme.least(cost)), self._spread(programme.least(-cost))

    def moved(self, point: Reals, low: Reals, high: Reals, sign: float) -> Reals | None:
        """A whole point like `point`, the least of sign times the number in it; only what is near moves."""
        rows = self.relations.rows_at(self.places)
        places = self.relations.places_in(rows)
        near = np.isin(places, self.places, assume_unique=True)
        part = self.relations.part(rows, places)
        bounds = np.where(near, low[places], point[places]), np.where(near, high[places], point[places])
        programme = Programme(part, *bounds)
        cost = np.zeros(part.size)
        cost[np.searchsorted(places, self.place)] = sign
        try:
            solution = programme.least(cost)
        except Contradiction:
            return None
        moved = np.rint(solution.point) if solution.whole else dive(programme, cost, bounds, solution)
        if moved is None:
            return None
        found = point.copy()
        found[places] = moved
        return found

    def _spread(self, solution: Solution) -> Solution:
        """The solution with a point and reduced costs for every number, those of others 0."""
        point, reduced = np.zeros(self.relations.size), np.zeros(self.relations.size)
        point[self.places], reduced[self.places] = solution.point, solution.reduced
        return Solution(solution.value, point, reduced)
