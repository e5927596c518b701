# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seeded chance, and records that are the same at every run down to their id and time of making."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from kjw_desktop.demo.calendar import utc
from kjw_desktop.domain.entries import Stamp

T = TypeVar("T")


class Dice(random.Random):
    """A generator with the throws that a caseload needs; equal seeds give equal throws."""

    def __init__(self, seed: int, author: UUID, origin: UUID) -> None:
        super().__init__(seed)
        self._author = author
        self._origin = origin

    def chance(self, probability: float) -> bool:
        """True with that probability."""
        return self.random() < probability

    def weighted(self, weights: Mapping[T, float]) -> T:
        """A key, as often as its weight says."""
        return self.choices(list(weights), list(weights.values()))[0]

    def some(self, values: Sequence[T], most: int) -> tuple[T, ...]:
        """Up to `most` different values, in their own order."""
        count = min(len(values), most)
        return tuple(values[i] for i in sorted(self.sample(range(len(values)), count)))

    def times(self, expected: float) -> int:
        """A whole number whose mean is `expected`."""
        whole = int(expected)
        return whole + self.chance(expected - whole)

    def spread(self, mean: float, deviation: float, least: int = 0) -> int:
        """A whole number around `mean`, at least `least`."""
        return max(least, round(self.gauss(mean, deviation)))

    def uuid(self, moment: datetime) -> UUID:
        """A UUID of version 7 of that moment (RFC 9562, section 5.7), its random bits thrown."""
        value = (int(moment.timestamp() * 1000) << 80) | self.getrandbits(80)
        value = (value & ~(0xF << 76)) | (0x7 << 76)
        return UUID(int=(value & ~(0x3 << 62)) | (0x2 << 62))

    def made(self, day: date, at: time | None) -> tuple[UUID, Stamp]:
        """Id and stamp of a record of that day: written down between ten minutes and three hours later."""
        moment = utc(day, at or time(17, 0)) + timedelta(
            minutes=self.randint(10, 180), seconds=self.randint(0, 59)
        )
        return self.uuid(moment), Stamp(self._author, self._origin, moment, moment)
