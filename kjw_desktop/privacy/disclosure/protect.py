# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protect the tables of one report together, and with everything that its reader holds already."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.figures import CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.disclosure.assumptions import assume, family_of
from kjw_desktop.privacy.disclosure.attack import WIDTH
from kjw_desktop.privacy.disclosure.counts import Count, count_of
from kjw_desktop.privacy.disclosure.draft import Draft
from kjw_desktop.privacy.disclosure.hypotheses import Hypotheses
from kjw_desktop.privacy.disclosure.mending import Mender
from kjw_desktop.privacy.disclosure.overlay import Overlay
from kjw_desktop.privacy.disclosure.printing import Printing, printing_of
from kjw_desktop.privacy.disclosure.region import Aim
from kjw_desktop.privacy.disclosure.side_by_side import Tick, do_all
from kjw_desktop.privacy.disclosure.spans import connected
from kjw_desktop.privacy.disclosure.told import Told

THRESHOLD = 5
LEAST_THRESHOLD = 3


@dataclass(frozen=True, slots=True)
class Protected:
    """Figures, and what was done for them.

    `counts` were attacked together: those of the figures, and of what the reader holds of the same months, in
    `beside`. `rerounded` figures were rounded to their other neighbour, or stayed as they were told before;
    `hidden` ones are not printed.
    """

    figures: Figures
    counts: frozenset[Count]
    beside: tuple[Told, ...]
    rerounded: int
    hidden: int


def protect(  # noqa: PLR0913  # all that the answer hangs on
    tables: Sequence[CountTable],
    period: Period,
    secret: bytes,
    *,
    threshold: int = THRESHOLD,
    told: Sequence[Told] = (),
    edition: int | None = None,
    programme: str | None = None,
    progress: Progress = silent,
) -> Protected:
    """Figures for `tables` from which no count from 1 to threshold - 1 can be worked out.

    `told` is everything that the reader holds already, in the order of publishing; `edition` is the state of
    the records that `tables` count (see `Told`), taken for later than all of `told` when not given.
    With `programme` the tables are of its records alone. What was told of the same period is told again
    wherever it is still near enough to the truth, so the same question on the same records has the same
    answer. The result depends on nothing but the arguments.

    `progress` hears (families done, families in all) and may raise to stop. Raises WrongUse for a threshold
    under 3, ValueError for an empty secret or tables that contradict themselves or each other.
    """
    if threshold < LEAST_THRESHOLD:
        raise WrongUse("threshold", str(threshold))
    if not secret:
        raise ValueError("no secret to round with")
    if edition is None:
        edition = max((each.edition for each in told), default=-1) + 1
    draft = Draft(tables, period, secret, edition, programme)
    periods = connected(period, {each.figures.period for each in told})
    beside = tuple(dict.fromkeys(each for each in told if each.figures.period in periods))
    printings = [printing_of(each.figures, each.edition) for each in beside]
    told_before = [
        each for each in beside if (each.figures.period, each.figures.programme) == (period, programme)
    ]
    figures = _as_told(draft, told_before[-1].figures, threshold) if told_before else None
    if figures is None:
        _mend(draft, printings, threshold, progress)
        figures = draft.result(threshold)
    counts = frozenset(draft.figures).union(*(printing.bounds for printing in printings))
    return Protected(figures, counts, beside, draft.rerounded, draft.hidden)


def _as_told(draft: Draft, before: Figures, threshold: int) -> Figures | None:
    """What was told before, where it says all that the draft would say; else the draft has taken it over."""
    told = _figures_by_count(before)
    draft.reuse(told)
    same_tables = tuple(table.shape for table in before.tables) == draft.shapes
    return before if same_tables and before.threshold == threshold and told == draft.figures else None


def _mend(draft: Draft, printings: Sequence[Printing], threshold: int, progress: Progress) -> None:
    sizes = Counter(family_of(count.unit) for count in draft.figures)
    pieces = [partial(_mend_family, draft, printings, threshold, family) for family, _ in sizes.most_common()]
    do_all(pieces, progress)


def _mend_family(
    draft: Draft, printings: Sequence[Printing], threshold: int, family: str, tick: Tick
) -> None:
    _require_truth(draft, family)
    overlay = Overlay(draft)
    mender = Mender(draft, overlay, Aim(threshold - 1, WIDTH), tick)
    mender.mend(Hypotheses(printings, family, draft.printing, overlay))


def _require_truth(draft: Draft, family: str) -> None:
    """Raises ValueError when the exact counts are not what every reader takes counts to be."""
    knowledge = assume([draft.printing], (0,), family)
    if not knowledge.relations().allow(np.array([float(draft.true[name.what]) for name in knowledge.names])):
        raise ValueError(f"the exact tables of {family} do not add up")


def _figures_by_count(figures: Figures) -> dict[Count, int | None]:
    return {
        count_of(table.shape, figures.period, cell.row, cell.column, figures.programme): cell.value
        for table in figures.tables
        for cell in table.cells
    }
