# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How periods that were told lie in each other, and the stretches of months between their borders."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from kjw_desktop.domain.period import Period


@lru_cache(maxsize=256)
def tilings(told: frozenset[Period]) -> dict[Period, tuple[Period, ...]]:
    """Each period that holds a border of another, and the stretches that fill it, in order.

    A stretch is a period that was told, the longest that fits; else what lies between two borders. So where a
    quarter and a school year share August and September, both are made of that stretch.
    """
    borders = sorted({border for each in told for border in (each.first, each.first + each.months)})
    filled = {whole: tuple(_fill(whole, told, borders)) for whole in sorted(told)}
    return {whole: tiles for whole, tiles in filled.items() if tiles != (whole,)}


def _fill(whole: Period, told: Collection[Period], borders: Sequence[int]) -> list[Period]:
    tiles = []
    start, end = whole.first, whole.first + whole.months
    while start < end:
        within = [each.months for each in told if each.first == start and each != whole and whole.holds(each)]
        length = max(within, default=next(border for border in borders if border > start) - start)
        tiles.append(Period(start, length))
        start += length
    return tiles


def connected(period: Period, others: Collection[Period]) -> frozenset[Period]:
    """Those of the others that share a month with `period`, directly or through others."""
    found: set[Period] = set()
    reached = {period}
    while reached:
        found |= reached
        reached = {each for each in others if each not in found and any(each.meets(near) for near in reached)}
    return frozenset(found.intersection(others))
