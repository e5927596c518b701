# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the journal's answers grow from a thousand notes to the large vault's."""

from collections.abc import Callable

from benchmarks.figures import Figure
from benchmarks.stage import Stage
from benchmarks.timing import Pair, in_turns, timed
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.journal import Journal

_QUARTER = Period.parse("2026-Q3")


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same question to the small vault; both have as many young people and years."""
    with stage.small.open() as small, stage.large.open() as large:
        return [
            _figure(f"Growth from {stage.small.caseload.contacts:,} to {stage.notes:,}: {name}", pair)
            for name, ask in _questions(stage.large.caseload.questions()[1]).items()
            for pair in [_compared(ask, small.journal, large.journal, stage.rounds)]
        ]


def _compared(ask: Callable[[Journal], object], small: Journal, large: Journal, rounds: int) -> Pair:
    """After once each that does not count."""
    ask(small), ask(large)
    return in_turns(timed(lambda: ask(small)), timed(lambda: ask(large)), rounds)


def _figure(name: str, pair: Pair) -> Figure:
    return Figure(name=name, unit="ms", baseline=pair.baseline, ours=pair.ours)


def _questions(word: str) -> dict[str, Callable[[Journal], object]]:
    return {
        "search for a usual word": lambda journal: journal.search(word),
        "timeline, newest 50": lambda journal: journal.timeline(),
        "counts of a quarter": lambda journal: journal.counts(_QUARTER),
        "list of young people": lambda journal: journal.people(),
    }
