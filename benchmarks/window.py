# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start and memory of the window against a bare window of PySide6."""

from collections.abc import Mapping
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.homes import home
from benchmarks.processes import Told, ask, display
from benchmarks.stage import Stage
from benchmarks.timing import in_turns
from benchmarks.vaults import PASSPHRASE


def figures(stage: Stage) -> list[Figure]:
    """From the start of a fresh process until the first painting, and the memory held then."""
    with display() as screen:
        environment = {**screen, **home(stage.folder / "home", stage.large.path)}
        bare, ours = _Starts("bare_window", environment), _Starts("unlock_window", environment)
        bare.start(), ours.start()
        pair = in_turns(bare.start, ours.start, stage.starts)
        opened = ask("open_window", str(stage.large.path), PASSPHRASE, environment=environment)
    shown = Bar(Measure.RATIO, 1.3)
    return [
        Figure(name="Start to unlock window", unit="ms", baseline=pair.baseline, ours=pair.ours, bar=shown),
        Figure(name="Memory of the unlock window", unit="MB", baseline=bare.memory(), ours=ours.memory()),
        Figure(
            name=f"Memory of the open window at {stage.notes:,} notes, first page",
            unit="MB",
            baseline=bare.memory(),
            ours=opened.values["first"],
        ),
        Figure(
            name="Memory of the open window, every page shown",
            unit="MB",
            baseline=bare.memory(),
            ours=opened.values["all"],
        ),
    ]


class _Starts:
    """Starts of one program."""

    def __init__(self, child: str, environment: Mapping[str, str]) -> None:
        self._child = child
        self._environment = environment
        self._told: list[Told] = []

    def start(self) -> float:
        told = ask(self._child, environment=self._environment)
        self._told.append(told)
        return told.ms

    def memory(self) -> float:
        return median(told.values["resident"] for told in self._told)
