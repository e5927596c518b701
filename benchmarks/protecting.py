# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protecting a quarter, its exact counts known, for a reader who holds eight earlier reports."""

from collections.abc import Sequence
from datetime import date

from benchmarks.counting import filled
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import PASSPHRASE
from kjw_desktop.demo.caseload import make_caseload
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Told, protect
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Carried
from kjw_desktop.storage.vault.keys import CHEAP_COST
from kjw_desktop.storage.vault.opening import create_vault

_TODAY = date(2026, 11, 21)
_QUARTER = Period.parse("2026-Q3")
_OF_ITS_MONTHS = ("2026-07", "2026-08", "2026-09", "2026-Q1", "2026-Q2", "2025-Q3", "2025", "2025-2026")
_OF_OTHERS = ("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2025")
_SECRET = bytes(range(32))
_BAR = Bar(Measure.VALUE, 3000)


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same quarter for a reader who holds nothing."""
    with create_vault(stage.folder / "demo.kjw", PASSPHRASE, cost=CHEAP_COST).vault as vault:
        _fill(vault.journal)
        found = _of(vault.journal, "the demo", stage.rounds)
    with filled(stage, "protected", stage.notes).open() as vault:
        return found + _of(vault.journal, f"{stage.notes:,} contacts", stage.rounds)


def _fill(journal: Journal) -> None:
    caseload = make_caseload(_TODAY, journal.author(), journal.origin())
    carried = Carried(wijken=caseload.wijken, secret=caseload.secret, settings=caseload.settings)
    journal.record_all(caseload.records, carried=carried, total=len(caseload.records))


def _of(journal: Journal, what: str, rounds: int) -> list[Figure]:
    found = []
    tables = journal.counts(_QUARTER)
    alone = timed(lambda: protect(tables, _QUARTER, _SECRET))
    for earlier, which in ((_OF_OTHERS, "none of its months"), (_OF_ITS_MONTHS, "most tied to its months")):
        told = _told(journal, earlier)
        beside = timed(lambda told=told: protect(tables, _QUARTER, _SECRET, told=told, edition=0))  # type: ignore[misc]
        pair = in_turns(alone, beside, rounds)
        name = f"Protecting a quarter of {what} beside eight earlier reports, {which}"
        found.append(Figure(name=name, unit="ms", baseline=pair.baseline, ours=pair.ours, bar=_BAR))
    return found


def _told(journal: Journal, earlier: Sequence[str]) -> list[Told]:
    """What a reader holds who was given these, one after the other."""
    told: list[Told] = []
    for period in map(Period.parse, earlier):
        figures = protect(journal.counts(period), period, _SECRET, told=told, edition=0).figures
        told.append(Told(figures))
    return told
