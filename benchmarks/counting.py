# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting a quarter, a year and a programme: every exact table that a summary rests on."""

from collections.abc import Callable

from benchmarks import vaults
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import FEW, Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import Filled
from benchmarks.whole_caseload import PROGRAMME, QUARTER, WholeCaseload
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.journal import Journal

_YEAR = Period.parse("2026")
_GROWTH = Bar(Measure.RATIO, 3)
_OF_QUARTER = "Exact tables of a quarter"


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same count in a vault of a thousand contacts; both have as many young people."""
    few, many = _filled(stage, "few", min(FEW, stage.notes)), _filled(stage, "many", stage.notes)
    found: list[Figure] = []
    told = f"{stage.notes:,} contacts against {few.caseload.contacts:,}"
    with few.open() as small, many.open() as large:
        for name, ask in _questions().items():
            ask(small.journal), ask(large.journal)
            pair = in_turns(
                timed(lambda ask=ask: ask(small.journal)),  # type: ignore[misc]
                timed(lambda ask=ask: ask(large.journal)),  # type: ignore[misc]
                stage.rounds,
            )
            bar = _GROWTH if name == _OF_QUARTER else None
            figure = Figure(
                name=f"{name}, {told}", unit="ms", baseline=pair.baseline, ours=pair.ours, bar=bar
            )
            found.append(figure)
    return found


def _filled(stage: Stage, name: str, contacts: int) -> Filled:
    return vaults.fill(stage.folder / f"{name}.kjw", WholeCaseload(contacts))


def _questions() -> dict[str, Callable[[Journal], object]]:
    return {
        _OF_QUARTER: lambda journal: journal.counts(QUARTER),
        "Exact tables of a programme's quarter": lambda journal: journal.counts(QUARTER, PROGRAMME),
        "Exact tables of a year": lambda journal: journal.counts(_YEAR),
        "State of the records": lambda journal: journal.records_state(),
    }
