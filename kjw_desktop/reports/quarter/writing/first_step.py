# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Within how many days most worries had a first step, as far as the published figures carry it.

The median itself is an exact figure and stays in the vault. What is told is read off the printed table
`signalen_eerste_stap`, over the levels from zorg on: with E the sum of its figures up to N days, A the sum of
its totals of these levels, and each figure at most D from the truth, 'meestal binnen N dagen' is told when

    2 E - A > D * sqrt(4 e + a)

where e and a are how many figures were added up. The right side is what as many roundings, each up to D
either way and independent of each other, hardly ever leave the sum off by. A hidden figure counts as 0, so
that it never helps; with a hidden total nothing is told. Measured in decision 92.
"""

from collections.abc import Mapping
from math import sqrt

from kjw_desktop.domain.figure_terms import FIRST_STEPS, MOST_DAYS
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.reports.quarter.by_cell import ByCell

TABLE = "signalen_eerste_stap"
DAYS: Mapping[str, int] = dict(zip(FIRST_STEPS, MOST_DAYS, strict=False))
"""The most days of each row that has such a bound, soonest first."""


def worry_levels(told: ByCell) -> tuple[str, ...]:
    """The columns of worries, lightest first; none where the figures have no such table."""
    if TABLE not in told:
        return ()
    return tuple(key for key in told.shape(TABLE).column_keys if key in NEEDS_CERTAINTY)


def most_within(told: ByCell | None) -> int | None:
    """The fewest days within which most worries had a first step (0: the same day), None if not carried."""
    levels = () if told is None else worry_levels(told)
    if told is None or not levels:
        return None
    totals = [told.value(TABLE, TOTAL, level) for level in levels]
    if None in totals:
        return None
    every = sum(total for total in totals if total is not None)
    early, added = 0, 0
    for row, days in DAYS.items():
        early += sum(told.value(TABLE, row, level) or 0 for level in levels)
        added += len(levels)
        if 2 * early - every > told.figures.max_deviation * sqrt(4 * added + len(levels)):
            return days
    return None
