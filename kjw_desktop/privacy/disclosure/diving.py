# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From an optimum with fractions to a point of whole numbers near it, without integer programming.

Diving is a primal heuristic of integer solvers (Achterberg, Constraint Integer Programming, 2007, chap. 9):
some fractions are rounded and held, and the linear programme is solved again from where it stood, until none
is left. It may fail, and says nothing then.
"""

import numpy as np

from kjw_desktop.privacy.disclosure.programme import WHOLE, Contradiction, Programme, Solution
from kjw_desktop.privacy.disclosure.relations import Indices, Reals

_ROUNDS = 40
_SHARE = 3
"""One in so many fractions is rounded at a time."""


def dive(linear: Programme, cost: Reals, bounds: tuple[Reals, Reals], start: Solution) -> Reals | None:
    """A whole point within `bounds` near the optimum `start` of `linear`, or None.

    It leaves the programme with other bounds.
    """
    low, high = bounds[0].copy(), bounds[1].copy()
    point = start.point
    for _ in range(_ROUNDS):
        broken = _broken(point)
        if not len(broken):
            return np.rint(point)
        found = _held(linear, cost, (low, high), point, broken)
        if found is None:
            return None
        point = found
    return None


def _held(
    linear: Programme, cost: Reals, bounds: tuple[Reals, Reals], point: Reals, broken: Indices
) -> Reals | None:
    """The optimum with some broken numbers held at whole ones, in `bounds` too; fewer where it must."""
    low, high = bounds
    number = -(-len(broken) // _SHARE)
    while number:
        held = broken[:number]
        for whole in (np.rint(point[held]), _other_side(point[held])):
            was = low[held], high[held]
            low[held] = high[held] = np.clip(whole, *was)
            linear.bound(low, high)
            try:
                return linear.least(cost).point
            except Contradiction:
                low[held], high[held] = was
            if number > 1:
                break
        number //= 2
    return None


def _broken(point: Reals) -> Indices:
    """The places that are not whole, those nearest to a whole number first."""
    off = np.abs(point - np.rint(point))
    places = np.flatnonzero(off >= WHOLE)
    return places[np.argsort(off[places], kind="stable")].astype(np.int32)


def _other_side(numbers: Reals) -> Reals:
    """The whole number on the side to which each is not rounded."""
    return np.where(np.rint(numbers) > numbers, np.floor(numbers), np.ceil(numbers))
