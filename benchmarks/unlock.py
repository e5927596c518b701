# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Unlocking the large vault, key derivation aside, against opening a bare encrypted file."""

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.processes import ask
from benchmarks.stage import Stage
from benchmarks.timing import in_turns


def figures(stage: Stage) -> list[Figure]:
    """Each time in a fresh process, so that nothing was compiled or cached before."""
    vault, bare = stage.large, stage.bare

    def opened() -> float:
        return ask("open_bare", str(bare)).values["ms"]

    def unlocked() -> float:
        return ask("unlock", str(vault.path), vault.recovery_key).values["ms"]

    opened(), unlocked()
    pair = in_turns(opened, unlocked, stage.starts)
    return [
        Figure(
            name=f"Unlock {stage.notes:,} notes, without key derivation, until the first list is read",
            unit="ms",
            baseline=pair.baseline,
            ours=pair.ours,
            bar=Bar(Measure.DIFFERENCE, 100),
        )
    ]
