# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chains of reports about a random caseload, each attacked as a reader would who kept them all."""

import random
from dataclasses import dataclass

from kjw_desktop.domain.figures import CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Told, attack, protect
from tests.privacy.caseload import Caseload, invent, tables

SIZES = (
    (40, 300, 60, 30),
    (12, 60, 10, 5),
    (5, 10, 3, 2),
    (20, 120, 30, 12),
    (3, 2, 1, 0),
    (60, 760, 250, 180),
)
"""People, contacts, signals and activities of a year."""


@dataclass
class Outcome:
    """What one caseload came to: findings, figures that lie too far off, cells with something in them."""

    findings: int = 0
    astray: int = 0
    cells: int = 0
    hidden: int = 0

    @property
    def safe(self) -> bool:
        """Whether nothing was worked out and every figure keeps its word."""
        return not self.findings and not self.astray


def attempt(seed: int) -> tuple[Outcome, list[list[Figures]]]:
    """Print months, quarter and year of a random caseload in some order, and again after late entries.

    Every second caseload is sparse. Returns the outcome and what was printed, by edition.
    """
    rng = random.Random(seed)
    outcome = Outcome()
    secret = seed.to_bytes(16)
    size, sparse = SIZES[seed // 2 % len(SIZES)], seed % 2 == 1
    caseload = invent(seed, *size, sparse=sparse)
    late = invent(seed + 100_000, size[0], *(-(-n // 30) for n in size[1:]), sparse=sparse)
    order = _order(rng)
    printed: list[list[Figures]] = []
    told: tuple[Told, ...] = ()
    again = rng.sample(order, rng.randint(1, len(order)))
    for edition, (records, periods) in enumerate(((caseload, order), (caseload.joined(late), again))):
        for period in periods:
            figures = _print(records, period, secret, (told, edition), outcome)
            told = (*told, Told(figures, edition))
        outcome.findings += len(attack(told))
        printed.append([each.figures for each in told if each.edition == edition])
    return outcome, printed


def _order(rng: random.Random) -> list[Period]:
    quarter = rng.randint(1, 4)
    months = [f"2026-{month:02}" for month in range(3 * quarter - 2, 3 * quarter + 1)]
    order = [Period.parse(text) for text in (*months, f"2026-Q{quarter}", "2026")]
    if rng.random() < 0.5:
        rng.shuffle(order)
    return order


def _print(
    records: Caseload, period: Period, secret: bytes, ledger: tuple[tuple[Told, ...], int], outcome: Outcome
) -> Figures:
    exact = tables(records, period)
    told, edition = ledger
    figures = protect(exact, period, secret, told=told, edition=edition).figures
    outcome.findings += len(attack([Told(protect(exact, period, secret).figures)])) if edition == 0 else 0
    _weigh(figures, exact, outcome)
    return figures


def _weigh(figures: Figures, exact: tuple[CountTable, ...], outcome: Outcome) -> None:
    for table, printed in zip(exact, figures.tables, strict=True):
        for cell in printed.cells:
            true = table.counts[cell.row, cell.column]
            outcome.cells += true > 0
            outcome.hidden += true > 0 and cell.value is None
            outcome.astray += cell.value is not None and abs(cell.value - true) > figures.max_deviation
