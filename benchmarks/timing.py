# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Timing two things against each other, in turns, so that a busy moment of the machine hits both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Pair:
    """The medians of a baseline and of ours, in the same unit."""

    baseline: float
    ours: float


def in_turns(baseline: Callable[[], float], ours: Callable[[], float], rounds: int) -> Pair:
    """Measure both `rounds` times, each going first in every other round; gives their medians."""
    found: dict[Callable[[], float], list[float]] = {baseline: [], ours: []}
    for number in range(rounds):
        for measured in (baseline, ours) if number % 2 == 0 else (ours, baseline):
            found[measured].append(measured())
    return Pair(median(found[baseline]), median(found[ours]))


def percentile(found: Sequence[float], share: float) -> float:
    """The least of `found` that `share` of them do not go above."""
    ranked = sorted(found)
    return ranked[max(ceil(share * len(ranked)) - 1, 0)]


def timed(work: Callable[[], object], times: int = 1) -> Callable[[], float]:
    """Something that tells the milliseconds that `work` takes, the mean of `times` at a stretch."""

    def measured() -> float:
        start = perf_counter()
        for _ in range(times):
            work()
        return (perf_counter() - start) * 1000 / times

    return measured
