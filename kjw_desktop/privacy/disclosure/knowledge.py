# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader knows of unknown counts: bounds of each, and linear relations between them."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from kjw_desktop.privacy.disclosure.counts import Count
from kjw_desktop.privacy.disclosure.relations import Reals, Relations
from kjw_desktop.privacy.disclosure.told import Kind

UNKNOWN = float("inf")


class Name(NamedTuple):
    """One unknown number: a count at a time, or what follows from counts."""

    kind: Kind
    time: int
    what: Count


class Knowledge:
    """Unknown whole numbers, with what is known of each and of them together."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self.names: list[Name] = []
        self.index: dict[Name, int] = {}
        self._low: list[float] = []
        self._high: list[float] = []
        self._rows: dict[tuple[tuple[tuple[int, float], ...], bool], None] = {}

    def variable(self, name: Name, least: float = 0.0) -> int:
        """The place of this number, made at first use with `least` as what it is at least."""
        if name not in self.index:
            self.index[name] = len(self.names)
            self.names.append(name)
            self._low.append(least)
            self._high.append(UNKNOWN)
        return self.index[name]

    def name_of(self, time: int, count: Count) -> Name:
        """The name of a count at a time: that of one that was told, else of one that no table tells."""
        told = Name(Kind.COUNT, time, count)
        return told if told in self.index else Name(Kind.REST, time, count)

    def place_of(self, time: int, count: Count) -> int | None:
        """Where this count stands, told or not; None when nothing is known of it."""
        return self.index.get(self.name_of(time, count))

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

    def relations(self) -> Relations:
        """What holds between the numbers, as a matrix."""
        return Relations.of(len(self.names), list(self._rows))
