# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a benchmark gives: a figure, its baseline, and the bar that it should hold."""

from dataclasses import dataclass
from enum import Enum


class Measure(Enum):
    """What a bar is held against."""

    RATIO = "times the baseline"
    DIFFERENCE = "above the baseline"
    VALUE = "in all"


@dataclass(frozen=True, slots=True)
class Bar:
    """The most that a figure may be; `most` in the figure's unit, or a plain number for a ratio."""

    measure: Measure
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table. `baseline` and `ours` are in `unit`; without a bar it is told alone.

    `processor` says, where it is known, what of `ours` was processor time of the window's own thread: the
    rest is what other threads and other programs took.
    """

    name: str
    unit: str
    ours: float
    baseline: float | None = None
    processor: float | None = None
    bar: Bar | None = None

    @property
    def ratio(self) -> float | None:
        """Ours by the baseline; None without one."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def holds(self) -> bool | None:
        """Whether the bar holds; None without one."""
        if self.bar is None:
            return None
        return self._measured(self.bar.measure) <= self.bar.most

    def _measured(self, measure: Measure) -> float:
        if measure is Measure.VALUE:
            return self.ours
        if self.baseline is None:
            raise ValueError(self.name)
        return self.ours / self.baseline if measure is Measure.RATIO else self.ours - self.baseline
