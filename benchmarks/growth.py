# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the journal's answers grow from a thousand notes to the large vault's."""

from collections.abc import Callable

from benchmarks.figures import Figure
from benchmarks.stage import Stage
from benchmarks.timing import alone
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.journal import Journal

_QUARTER = Period.parse("2026-Q3")


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same question to the small vault; both have as many young people and years."""
    with stage.small.open() as small, stage.large.open() as large:
        return [
            Figure(
                name=f"Growth from {stage.small.caseload.contacts:,} to {stage.notes:,}: {name}",
                unit="ms",
                baseline=alone(lambda: ask(small.journal), stage.rounds),  # noqa: B023
                ours=alone(lambda: ask(large.journal), stage.rounds),  # noqa: B023
            )
            for name, ask in _questions(stage.large.caseload.questions()[1]).items()
        ]


def _questions(word: str) -> dict[str, Callable[[Journal], object]]:
    return {
        "search for a usual word": lambda journal: journal.search(word),
        "timeline, newest 50": lambda journal: journal.timeline(),
        "counts of a quarter": lambda journal: journal.counts(_QUARTER),
        "list of young people": lambda journal: journal.people(),
    }
