# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all benchmarks of one run stand on: the sizes, and vaults made once."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks import vaults
from benchmarks.caseload import Caseload
from benchmarks.vaults import Filled

FEW = 1_000


@dataclass(frozen=True)
class Stage:
    """A `folder` to work in, how many `notes` the large vault holds, and how often each thing is measured."""

    folder: Path
    notes: int = 100_000
    rounds: int = 11
    starts: int = 15
    evenings: int = 5
    people: int = 100_000

    @cached_property
    def large(self) -> Filled:
        """The vault of `notes` contacts; benchmarks may add a few."""
        return vaults.fill(self.folder / "large.kjw", Caseload(self.notes))

    @cached_property
    def small(self) -> Filled:
        """A vault of a thousand contacts with as many young people, to see growth."""
        return vaults.fill(self.folder / "small.kjw", Caseload(min(FEW, self.notes)))

    @cached_property
    def crowded(self) -> Filled:
        """A vault of `people` young people with a few contacts."""
        return vaults.fill(self.folder / "crowded.kjw", Caseload(min(FEW, self.notes), self.people))

    @cached_property
    def quiet(self) -> Filled:
        """A vault of a thousand young people with as many contacts."""
        few = min(FEW, self.people)
        return vaults.fill(self.folder / "quiet.kjw", Caseload(min(FEW, self.notes), few))

    @cached_property
    def plain(self) -> Path:
        """The large vault's database, not encrypted."""
        with self.large.open() as vault:
            return vaults.plain_copy(vault, self.folder / "plain.db")

    @cached_property
    def bare(self) -> Path:
        """The large vault's database, encrypted, without a vault around it."""
        with self.large.open() as vault:
            return vaults.bare_copy(vault, self.folder / "bare.db")
