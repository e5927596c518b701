# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Linear relations between numbers as a sparse matrix, and those around one number."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int32]
_Number = TypeVar("_Number", np.float64, np.int32)


@dataclass(frozen=True)
class Relations:
    """Each row says: the sum of factors times numbers is at most 0, and at least `lower` (0, or no bound).

    Row n holds `places` and `factors` from starts[n] to starts[n + 1]; places count from 0 to size - 1.
    """

    size: int
    lower: Reals
    starts: Indices
    places: Indices
    factors: Reals

    @classmethod
    def of(cls, size: int, rows: Sequence[tuple[Sequence[tuple[int, float]], bool]]) -> "Relations":
        """Rows of (place, factor) pairs, each with whether the sum equals 0."""
        lower = np.array([0.0 if equal else -np.inf for _, equal in rows])
        starts = np.cumsum([0, *(len(terms) for terms, _ in rows)], dtype=np.int32)
        flat = [term for terms, _ in rows for term in terms]
        places = np.array([place for place, _ in flat], dtype=np.int32)
        return cls(size, lower, starts, places, np.array([factor for _, factor in flat]))

    def allow(self, numbers: Reals) -> bool:
        """Whether these numbers fit every relation."""
        if not len(self.lower):
            return True
        sums = np.add.reduceat(self.factors * numbers[self.places], self.starts[:-1])
        return bool(np.all((sums >= self.lower) & (sums <= 0.0)))

    def places_in(self, rows: Indices) -> Indices:
        """The places that stand in these rows, sorted."""
        return np.unique(_slices(self.places, self.starts, rows))

    def part(self, rows: Indices, places: Indices) -> "Relations":
        """These rows alone, over `places` (sorted, all that stand in them) renumbered from 0."""
        sizes = np.diff(self.starts)[rows]
        starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int32)
        inner = np.searchsorted(places, _slices(self.places, self.starts, rows)).astype(np.int32)
        return Relations(
            len(places), self.lower[rows], starts, inner, _slices(self.factors, self.starts, rows)
        )

    def rows_at(self, places: Indices) -> Indices:
        """The rows in which any of these places stands, sorted."""
        rows, starts = self._by_place
        return np.unique(_slices(rows, starts, places))

    @cached_property
    def _by_place(self) -> tuple[Indices, Indices]:
        """The rows in the order of the places that they hold, and where those of each place start."""
        rows = np.repeat(np.arange(len(self.lower), dtype=np.int32), np.diff(self.starts))
        order = np.argsort(self.places, kind="stable")
        starts = np.searchsorted(self.places[order], np.arange(self.size + 1)).astype(np.int32)
        return rows[order], starts


def _slices(values: npt.NDArray[_Number], starts: Indices, of: Indices) -> npt.NDArray[_Number]:
    """The values from starts[n] to starts[n + 1] for every n of `of`, one behind the other."""
    sizes = starts[of + 1] - starts[of]
    if not sizes.sum():
        return values[:0]
    steps = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    found: npt.NDArray[_Number] = values[np.repeat(starts[of], sizes) + steps]
    return found
