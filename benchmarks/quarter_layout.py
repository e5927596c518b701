# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a summary, its numbers known, against what reportlab needs for the same texts and tables.

The content is that of the demo's last quarter, its counts rounded plainly: nothing of it leaves.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from statistics import median
from threading import Thread
from time import perf_counter, sleep

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.plain_pages import plain_pages
from benchmarks.replayed import recorded, replayed
from benchmarks.stage import Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import PASSPHRASE
from kjw_desktop.demo.caseload import make_caseload
from kjw_desktop.domain.figures import CellStatus, CountTable, FigureCell, Figures, FigureTable
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength
from kjw_desktop.reports.pdf import render_quarter
from kjw_desktop.reports.pdf.quarter.once import once
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Carried
from kjw_desktop.storage.vault.keys import CHEAP_COST
from kjw_desktop.storage.vault.opening import create_vault

_TODAY = date(2026, 11, 21)
_PLAIN, _STALL = Bar(Measure.RATIO, 1.5), Bar(Measure.VALUE, 50)
_LENGTHS = {ReportLength.MANAGERS: "managers", ReportLength.DOERS: "doers, with every table"}
_SWITCH_S = 0.001  # as the window has it (ui/warm_up.py)


def figures(stage: Stage) -> list[Figure]:
    """Against a plain document, against the same calls replayed, and how long another thread waits."""
    path = stage.folder / "quarter_layout.kjw"
    with create_vault(path, PASSPHRASE, cost=CHEAP_COST).vault as vault:
        sources, labels = _sources(vault.journal), vault.journal.vocabularies()
    found: list[Figure] = []
    for length, name in _LENGTHS.items():
        laid = replace(sources, layout=ReportLayout(sources.reader, length=length))
        found += _of(compose_quarter(laid, labels), name, stage.rounds)
    return found


def _of(content: QuarterContent, name: str, rounds: int) -> list[Figure]:
    pdf, calls = recorded(content)
    pages = pdf.count(b"/Type /Page\n")
    printed = replace(content, tables=once(content))
    plain = in_turns(timed(lambda: plain_pages(printed)), timed(lambda: render_quarter(content)), rounds)
    again = in_turns(timed(lambda: replayed(calls)), timed(lambda: render_quarter(content)), rounds)
    what = f"Pages of a quarter for {name} ({pages})"
    return [
        Figure(
            name=f"{what}, against the same paragraphs, tables and drawings in a plain document",
            unit="ms",
            baseline=plain.baseline,
            ours=plain.ours,
            bar=_PLAIN,
        ),
        Figure(
            name=f"{what}, against the same calls of the canvas replayed",
            unit="ms",
            baseline=again.baseline,
            ours=again.ours,
        ),
        Figure(
            name=f"{what}, longest wait of another thread",
            unit="ms",
            ours=median(_longest_wait(content) for _ in range(rounds)),
            bar=_STALL,
        ),
    ]


def _longest_wait(content: QuarterContent) -> float:
    """How long a thread that asks for Python's lock all the time waits for it at most, in milliseconds."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    try:
        thread = Thread(target=render_quarter, args=(content,))
        thread.start()
        return max(_waits(thread), default=0.0) * 1000
    finally:
        sys.setswitchinterval(before)


def _waits(thread: Thread) -> Iterator[float]:
    while thread.is_alive():
        start = perf_counter()
        sleep(_SWITCH_S)
        yield perf_counter() - start - _SWITCH_S


def _sources(journal: Journal) -> QuarterSources:
    caseload = make_caseload(_TODAY, journal.author(), journal.origin())
    carried = Carried(wijken=caseload.wijken, secret=caseload.secret, settings=caseload.settings)
    journal.record_all(caseload.records, carried=carried, total=len(caseload.records))
    now = Period.quarter_of(_TODAY).before
    told = [_rounded(period, journal.counts(period)) for period in (now, now.before, now.year_ago)]
    return QuarterSources(
        organisation=journal.settings().organisation,
        figures=told[0],
        previous=told[1],
        year_ago=told[2],
        demo=True,
        reader=journal.settings().reader,
    )


def _rounded(period: Period, counts: Sequence[CountTable]) -> Figures:
    return Figures(period, 5, 4, tuple(_table(table) for table in counts))


def _table(table: CountTable) -> FigureTable:
    rounded = {cell: 5 * round(table.counts[cell] / 5) for cell in table.shape.cells()}
    cells = (FigureCell(row, column, value, CellStatus.ROUNDED) for (row, column), value in rounded.items())
    return FigureTable(table.shape, tuple(cells))
