# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding with Ctrl+K: what a key takes of the window's thread, and how soon the answer stands there."""

from collections.abc import Mapping
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.homes import home
from benchmarks.processes import ask, display
from benchmarks.stage import Stage
from benchmarks.vaults import PASSPHRASE, Filled

_BAR = Bar(Measure.VALUE, 16)
_ROUNDS_A_TIME = 3
"""A word is many letters: it is typed once for so many rounds."""


def figures(stage: Stage) -> list[Figure]:
    """The 95th percentile over letters of six kinds of question, against the same over the small vault."""
    small, large = [], []
    with display() as screen:
        for _ in range(stage.evenings):
            small.append(_typed(stage, stage.small, screen))
            large.append(_typed(stage, stage.large, screen))
    few, many = f"{stage.small.caseload.contacts:,}", f"{stage.notes:,}"
    return [
        Figure(
            name=f"Ctrl+K, {many} notes against {few}, p95: a key, of the window's thread",
            unit="ms",
            baseline=_middle(small, "key"),
            ours=_middle(large, "key"),
            processor=_middle(large, "own"),
            bar=_BAR,
        ),
        Figure(
            name=f"Ctrl+K, {many} notes against {few}, p95: from question to answer",
            unit="ms",
            baseline=_middle(small, "answer"),
            ours=_middle(large, "answer"),
            bar=_BAR,
        ),
    ]


def _typed(stage: Stage, vault: Filled, screen: Mapping[str, str]) -> Mapping[str, float]:
    environment = {**screen, **home(stage.folder / "home", vault.path)}
    words = stage.large.caseload.questions()
    times = str(-(-stage.rounds // _ROUNDS_A_TIME))
    return ask("find_box", str(vault.path), PASSPHRASE, times, *words, environment=environment).values


def _middle(told: list[Mapping[str, float]], name: str) -> float:
    return median(values[name] for values in told)
