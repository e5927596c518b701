# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From Enter in the window until what was typed is on the disk, against a bare encrypted insert."""

from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.homes import home
from benchmarks.processes import ask, display
from benchmarks.save import Bare
from benchmarks.stage import Stage
from benchmarks.timing import timed
from benchmarks.vaults import PASSPHRASE


def figures(stage: Stage) -> list[Figure]:
    """The baseline is one row with its row in the index, as durable, beside as many rows."""
    caseload = stage.large.caseload
    note = caseload.note()
    bare = Bare(stage.bare, note)
    inserted = timed(bare.save)
    baseline: list[float] = []
    ours: list[float] = []
    with display() as screen:
        environment = {**screen, **home(stage.folder / "home", stage.large.path)}
        for _ in range(stage.evenings):
            baseline.extend(inserted() for _ in range(stage.rounds))
            told = ask(
                "enter", str(stage.large.path), PASSPHRASE, note, str(stage.rounds), environment=environment
            )
            ours.append(told.values["ms"])
    bare.close()
    return [
        Figure(
            name="From Enter to durable, against a bare insert with its index row",
            unit="ms",
            baseline=median(baseline),
            ours=median(ours),
            bar=Bar(Measure.VALUE, 50),
        )
    ]
