# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protect the tables of one report together, and with everything that its reader holds already."""

from collections.abc import Sequence
from functools import partial

import numpy as np

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.figures import CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.disclosure.assumptions import assume, families
from kjw_desktop.privacy.disclosure.attack import WIDTH
from kjw_desktop.privacy.disclosure.counts import Count, count_of
from kjw_desktop.privacy.disclosure.draft import Draft
from kjw_desktop.privacy.disclosure.hypotheses import Hypotheses
from kjw_desktop.privacy.disclosure.mending import Mender
from kjw_desktop.privacy.disclosure.overlay import Overlay
from kjw_desktop.privacy.disclosure.printing import printing_of
from kjw_desktop.privacy.disclosure.region import Aim
from kjw_desktop.privacy.disclosure.told import Told

THRESHOLD = 5
LEAST_THRESHOLD = 3


def protect(
    tables: Sequence[CountTable],
    period: Period,
    secret: bytes,
    *,
    threshold: int = THRESHOLD,
    told: Sequence[Told] = (),
    edition: int | None = None,
    progress: Progress = silent,
) -> Figures:
    """Figures for `tables` from which no count from 1 to threshold - 1 can be worked out.

    `told` is everything that the reader holds already, in the order of publishing; `edition` is the present
    state of the records (see `Told`), taken for later than all of `told` when not given. What was told of the
    same period is told again wherever it is still near enough to the truth, so the same question on the same
    records has the same answer. The result depends on nothing but the arguments.

    `progress` hears (families done, families in all) and may raise to stop. Raises WrongUse for a threshold
    under 3, ValueError for an empty secret or tables that contradict themselves or each other.
    """
    if threshold < LEAST_THRESHOLD:
        raise WrongUse("threshold", str(threshold))
    if not secret:
        raise ValueError("no secret to round with")
    if edition is None:
        edition = max((each.edition for each in told), default=-1) + 1
    draft = Draft(tables, period, secret, edition)
    before = [each.figures for each in told if each.figures.period == period]
    if before:
        draft.reuse(_figures_by_count(before[-1]))
        if _unchanged(draft, before[-1], threshold):
            return before[-1]
    _mend(draft, told, threshold, progress)
    return draft.result(threshold)


def _mend(draft: Draft, told: Sequence[Told], threshold: int, progress: Progress) -> None:
    near = [each for each in told if each.figures.period.year == draft.period.year]
    printings = [*(printing_of(each.figures, each.edition) for each in near), draft.printing]
    overlay = Overlay(draft)
    names = families([draft.printing])
    for done, family in enumerate(names):
        _require_truth(draft, family)
        mender = Mender(draft, overlay, Aim(threshold - 1, WIDTH), partial(progress, done, len(names)))
        mender.mend(Hypotheses(printings, family, overlay))
    progress(len(names), len(names))


def _require_truth(draft: Draft, family: str) -> None:
    """Raises ValueError when the exact counts are not what every reader takes counts to be."""
    knowledge = assume([draft.printing], (0,), family, growth=False)
    if not knowledge.allows(np.array([float(draft.true[name.what]) for name in knowledge.names])):
        raise ValueError(f"the exact tables of {family} do not add up")


def _figures_by_count(figures: Figures) -> dict[Count, int | None]:
    return {
        count_of(table.shape, figures.period, cell.row, cell.column): cell.value
        for table in figures.tables
        for cell in table.cells
    }


def _unchanged(draft: Draft, before: Figures, threshold: int) -> bool:
    same_tables = tuple(table.shape for table in before.tables) == draft.shapes
    return same_tables and before.threshold == threshold and _figures_by_count(before) == draft.figures
