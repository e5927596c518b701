# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader knows of unknown counts: bounds of each, and linear relations between them."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kjw_desktop.privacy.disclosure.counts import Count
from kjw_desktop.privacy.disclosure.told import Kind

Reals = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int32]
UNKNOWN = float("inf")


class Name(NamedTuple):
    """One unknown number: a count at a time, or what follows from counts."""

    kind: Kind
    time: int
    what: Count


class Knowledge:
    """Unknown whole numbers from 0 on, with what is known of each and of them together."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self.names: list[Name] = []
        self.index: dict[Name, int] = {}
        self._low: list[float] = []
        self._high: list[float] = []
        self._rows: dict[tuple[tuple[tuple[int, float], ...], bool], None] = {}

    def variable(self, name: Name) -> int:
        """The place of this number, made at first use with 0 as its least."""
        if name not in self.index:
            self.index[name] = len(self.names)
            self.names.append(name)
            self._low.append(0.0)
            self._high.append(UNKNOWN)
        return self.index[name]

    def bound(self, place: int, low: float, high: float) -> None:
        """The number at `place` lies from low to high, beside what was known of it."""
        self._low[place] = max(self._low[place], low)
        self._high[place] = min(self._high[place], high)

    def at_most(self, total: int, parts: Iterable[int], *, equal: bool = False) -> None:
        """The parts together are at most the total, or `equal` to it."""
        terms = (*((part, 1.0) for part in sorted(parts)), (total, -1.0))
        self._rows[terms, equal] = None

    def at_least(self, total: int, parts: Iterable[int]) -> None:
        """The parts together are at least the total."""
        terms = (*((part, -1.0) for part in sorted(parts)), (total, 1.0))
        self._rows[terms, False] = None

    @property
    def low(self) -> Reals:
        """The least that each number can be on its own, as a new array."""
        return np.array(self._low)

    @property
    def high(self) -> Reals:
        """The greatest that each number can be on its own, as a new array."""
        return np.array(self._high)

    def allows(self, numbers: Reals) -> bool:
        """Whether these numbers, one for each name, fit every relation."""
        lower, starts, places, factors = self.rows()
        if not len(lower):
            return True
        sums = np.add.reduceat(factors * numbers[places], starts[:-1])
        return bool(np.all((sums >= lower) & (sums <= 0.0)))

    def rows(self) -> tuple[Reals, Indices, Indices, Reals]:
        """The relations as a sparse matrix: lower sides (upper ones are 0), row starts, places, factors."""
        lower = np.array([0.0 if equal else -UNKNOWN for _, equal in self._rows])
        sizes = [len(terms) for terms, _ in self._rows]
        starts = np.cumsum([0, *sizes], dtype=np.int32)
        flat = [term for terms, _ in self._rows for term in terms]
        places = np.array([place for place, _ in flat], dtype=np.int32)
        return lower, starts, places, np.array([factor for _, factor in flat])
