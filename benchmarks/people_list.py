# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of very many young people: opening the page, and scrolling through it."""

from collections.abc import Mapping
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.homes import home
from benchmarks.processes import ask, display
from benchmarks.stage import Stage
from benchmarks.vaults import PASSPHRASE, Filled

_STEPS_A_ROUND = 20


def figures(stage: Stage) -> list[Figure]:
    """From the key until the first rows are painted, and the 95th percentile of a step through the list."""
    few, many = [], []
    with display() as screen:
        for _ in range(stage.evenings):
            few.append(_walked(stage, stage.quiet, screen))
            many.append(_walked(stage, stage.crowded, screen))
    name = f"List of {stage.people:,} young people against {stage.quiet.caseload.people:,}"
    return [
        Figure(
            name=f"{name}: the page opened",
            unit="ms",
            baseline=_middle(few, "open"),
            ours=_middle(many, "open"),
            bar=Bar(Measure.VALUE, 100),
        ),
        Figure(
            name=f"{name}: a step of scrolling, p95",
            unit="ms",
            baseline=_middle(few, "step"),
            ours=_middle(many, "step"),
            processor=_middle(many, "own"),
            bar=Bar(Measure.VALUE, 16),
        ),
    ]


def _walked(stage: Stage, vault: Filled, screen: Mapping[str, str]) -> Mapping[str, float]:
    environment = {**screen, **home(stage.folder / "home", vault.path)}
    steps = str(stage.rounds * _STEPS_A_ROUND)
    return ask("people_list", str(vault.path), PASSPHRASE, steps, environment=environment).values


def _middle(told: list[Mapping[str, float]], name: str) -> float:
    return median(values[name] for values in told)
