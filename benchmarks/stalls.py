# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long the window cannot answer, at most, in each journey of an evening by keyboard."""

import shutil
from collections.abc import Mapping
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.homes import home
from benchmarks.processes import ask, display
from benchmarks.stage import Stage
from benchmarks.vaults import PASSPHRASE, Filled

_BAR = Bar(Measure.VALUE, 50)
_WALL, _PROCESSOR = ".wall", ".processor"


def figures(stage: Stage) -> list[Figure]:
    """The longest stall of each journey; the baseline is the same journey over the small vault.

    Of each, the median of several evenings, each in a fresh process over a fresh copy of the vault.
    """
    small, large = [], []
    with display() as screen:
        for _ in range(stage.evenings):
            small.append(_evening(stage, stage.small, screen))
            large.append(_evening(stage, stage.large, screen))
    names = [name.removesuffix(_WALL) for name in large[0] if name.endswith(_WALL)]
    return [
        Figure(
            name=f"Longest stall, {stage.notes:,} notes against {stage.small.caseload.contacts:,}: {name}",
            unit="ms",
            baseline=median(told[name + _WALL] for told in small),
            ours=median(told[name + _WALL] for told in large),
            processor=median(told[name + _PROCESSOR] for told in large),
            bar=_BAR,
        )
        for name in names
    ]


def _evening(stage: Stage, vault: Filled, screen: Mapping[str, str]) -> Mapping[str, float]:
    copy = stage.folder / "evening" / vault.path.name
    shutil.rmtree(copy.parent, ignore_errors=True)
    shutil.copytree(vault.path, copy)
    environment = {**screen, **home(copy.parent / "home", copy)}
    return ask("evening", PASSPHRASE, environment=environment).values
