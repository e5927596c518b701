# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chains of reports about a random caseload, each attacked as a reader would who kept them all.

Every chain prints months, their quarter and the year, and some of it again after records changed. What is
printed beside that, and what changes, goes by the kind of the chain.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kjw_desktop.domain.figures import CountTable, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Told, attack, protect
from tests.privacy.caseload import ENDS, PROGRAMMES, Caseload, invent, tables

SIZES = (
    (40, 300, 60, 30),
    (12, 60, 10, 5),
    (5, 10, 3, 2),
    (20, 120, 30, 12),
    (3, 2, 1, 0),
    (60, 760, 250, 180),
)
"""People, contacts, signals and activities."""

MONTHS = range(-11, 13)
"""The months of the records: those of 2025 and 2026."""


@dataclass
class Outcome:
    """What one caseload came to: findings, figures too far off, cells with something in them, how far off."""

    findings: int = 0
    astray: int = 0
    cells: int = 0
    hidden: int = 0
    off: int = 0

    @property
    def safe(self) -> bool:
        """Whether nothing was worked out and every figure keeps its word."""
        return not self.findings and not self.astray


@dataclass(frozen=True)
class Asked:
    """A report: of which period, perhaps of a programme, and of the records of which edition."""

    period: Period
    programme: str | None = None
    edition: int = 0


@dataclass
class Chain:
    """One reader's reports of records that change from edition to edition."""

    editions: Sequence[Caseload]
    secret: bytes
    told: list[Told] = field(default_factory=list)
    outcome: Outcome = field(default_factory=Outcome)

    def print(self, asked: Asked) -> None:
        """Protect one report with all before it, and keep it."""
        exact = tables(self.editions[asked.edition], asked.period, asked.programme)
        figures = protect(
            exact,
            asked.period,
            self.secret,
            told=self.told,
            edition=asked.edition,
            programme=asked.programme,
        ).figures
        _weigh(figures, exact, self.outcome)
        self.told.append(Told(figures, asked.edition))

    def attack(self) -> None:
        """Count what a reader works out who has all of it, and who has each alone."""
        self.outcome.findings += len(attack(self.told))
        self.outcome.findings += sum(len(attack([each])) for each in self.told)


def attempt(seed: int) -> tuple[Outcome, list[Told]]:
    """Print and attack the chain of this number. Every second caseload is sparse.

    Returns the outcome and what was printed, in order.
    """
    rng = random.Random(seed)
    size, sparse = SIZES[seed // 2 % len(SIZES)], seed % 2 == 1
    caseload = invent(seed, *size, sparse=sparse, months=MONTHS)
    late = invent(seed + 100_000, size[0], *(-(-n // 30) for n in size[1:]), sparse=sparse, months=MONTHS)
    asked, changed = KINDS[kind_of(seed)](rng, caseload, late)
    chain = Chain((caseload, changed), seed.to_bytes(16))
    for each in asked:
        chain.print(each)
    chain.attack()
    return chain.outcome, chain.told


def kind_of(seed: int) -> str:
    """The kind of the chain of this number; with the sizes it repeats after 60."""
    return tuple(KINDS)[seed // 2 % len(KINDS)]


Plan = tuple[list[Asked], Caseload]


def _late(rng: random.Random, caseload: Caseload, late: Caseload) -> Plan:
    """Months, quarter and year in some order, and some of them again after late entries."""
    first = _ordered(rng, [Asked(period) for period in _usual(rng)])
    return [*first, *_again(rng, first)], caseload.joined(late)


def _school_year(rng: random.Random, caseload: Caseload, late: Caseload) -> Plan:
    """A school year, both calendar years and quarters that lie across its borders."""
    texts = ["2025-2026", "2026", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-07"]
    first = _ordered(rng, [Asked(Period.parse(text)) for text in texts])
    return [*first, *_again(rng, first)[:2]], caseload.joined(late)


def _programme(rng: random.Random, caseload: Caseload, late: Caseload) -> Plan:
    """Two programmes beside all records, of a month, the quarter and the year."""
    usual = _usual(rng)
    of_all = [Asked(period) for period in usual]
    of_one = [Asked(period, programme) for period in usual[2:] for programme in PROGRAMMES]
    first = _ordered(rng, [*of_all, *of_one])
    return [*first, *_again(rng, first)[:3]], caseload.joined(late)


def _closed(rng: random.Random, caseload: Caseload, late: Caseload) -> Plan:
    """A quarter that was closed: it and its months stay what they were beside the year of today."""
    usual = _usual(rng)
    kept = [Asked(period) for period in usual[:4]]
    now = [Asked(usual[4], edition=1), Asked(usual[3].before, edition=1)]
    rng.shuffle(kept)
    return [*kept[:2], *_ordered(rng, [*kept[2:], *now]), kept[0]], _amended(rng, caseload.joined(late))


def _changed(rng: random.Random, caseload: Caseload, late: Caseload) -> Plan:
    """All again after signals were closed, records amended and people erased."""
    first = _ordered(rng, [Asked(period) for period in _usual(rng)])
    return [*first, *_again(rng, first)], _erased(rng, _amended(rng, caseload.joined(late)))


KINDS: Mapping[str, Callable[[random.Random, Caseload, Caseload], Plan]] = {
    "late": _late,
    "school year": _school_year,
    "programme": _programme,
    "closed": _closed,
    "changed": _changed,
}


def _usual(rng: random.Random) -> list[Period]:
    quarter = rng.randint(1, 4)
    months = [f"2026-{month:02}" for month in range(3 * quarter - 2, 3 * quarter + 1)]
    return [Period.parse(text) for text in (*months, f"2026-Q{quarter}", "2026")]


def _ordered(rng: random.Random, asked: list[Asked]) -> list[Asked]:
    """As it is every second time, else shuffled."""
    return asked if rng.random() < 0.5 else rng.sample(asked, len(asked))


def _again(rng: random.Random, asked: list[Asked]) -> list[Asked]:
    chosen = rng.sample(asked, rng.randint(1, len(asked)))
    return [replace(each, edition=1) for each in chosen]


def _amended(rng: random.Random, caseload: Caseload) -> Caseload:
    """Signals were closed and followed, contacts moved to another month."""
    signals = tuple(
        replace(each, end=rng.choice(ENDS[:-1]), step="d3_4") if rng.random() < 0.3 else each
        for each in caseload.signals
    )
    contacts = tuple(
        replace(each, month=rng.choice(MONTHS)) if rng.random() < 0.05 else each for each in caseload.contacts
    )
    return replace(caseload, signals=signals, contacts=contacts)


def _erased(rng: random.Random, caseload: Caseload) -> Caseload:
    """Some people were erased: their contacts stay, they are no longer among the young people."""
    number = -(-len(caseload.people) // 10)
    return replace(caseload, erased=frozenset(rng.sample(range(len(caseload.people)), number)))


def _weigh(figures: Figures, exact: tuple[CountTable, ...], outcome: Outcome) -> None:
    for table, printed in zip(exact, figures.tables, strict=True):
        for cell in printed.cells:
            true = table.counts[cell.row, cell.column]
            outcome.cells += true > 0
            outcome.hidden += true > 0 and cell.value is None
            off = 0 if cell.value is None else abs(cell.value - true)
            outcome.off = max(outcome.off, off)
            outcome.astray += off > figures.max_deviation
