# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole quarterly PDF, as the command and the window make it: counted, protected, composed, laid out.

The reader holds the months and quarters before already, as a client does who gets every report; all of it
is attacked together each time. Nothing is published, so that every round does the same.
"""

from collections.abc import Callable

from benchmarks import vaults
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.stage import FEW, Stage
from benchmarks.timing import in_turns, timed
from benchmarks.vaults import Filled
from benchmarks.whole_caseload import QUARTER, WholeCaseload
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.journal import Journal

_HELD = ("2026-01", "2026-02", "2026-03", "2026-Q1", "2026-04", "2026-05", "2026-06", "2026-Q2", "2025")
_PDF_BAR, _GROWTH_BAR = Bar(Measure.VALUE, 5_000), Bar(Measure.RATIO, 3)
_PROTECTION_BAR = Bar(Measure.VALUE, 3_000)


def figures(stage: Stage) -> list[Figure]:
    """The baseline is the same report of a vault of a thousand contacts."""
    few = _held(stage, "few-told", min(FEW, stage.notes))
    many = _held(stage, "many-told", stage.notes)
    told = f"{stage.notes:,} contacts against {few.caseload.contacts:,}, {len(_HELD)} reports held"
    with few.open() as small, many.open() as large:
        whole = _pair(stage, small.journal, large.journal, _pdf)
        protection = _pair(stage, small.journal, large.journal, _protected)
    pdf, growth = f"The quarterly PDF, {told}", "Growth of the same"
    alone = f"Counting and protecting alone, {told}"
    return [
        Figure(name=pdf, unit="ms", baseline=whole[0], ours=whole[1], bar=_PDF_BAR),
        Figure(name=growth, unit="ms", baseline=whole[0], ours=whole[1], bar=_GROWTH_BAR),
        Figure(name=alone, unit="ms", baseline=protection[0], ours=protection[1], bar=_PROTECTION_BAR),
    ]


def _held(stage: Stage, name: str, contacts: int) -> Filled:
    """A vault with a reader who got reports before."""
    from kjw_desktop.reports.publish import publish_figures

    filled = vaults.fill(stage.folder / f"{name}.kjw", WholeCaseload(contacts))
    with filled.open() as vault:
        for period in _HELD:
            publish_figures(vault.journal, Period.parse(period))
    return filled


def _pair(
    stage: Stage, small: Journal, large: Journal, make: Callable[[Journal], object]
) -> tuple[float, float]:
    make(small), make(large)
    rounds = max(3, stage.rounds // 3)
    pair = in_turns(timed(lambda: make(small)), timed(lambda: make(large)), rounds)
    return pair.baseline, pair.ours


def _pdf(journal: Journal) -> bytes:
    from kjw_desktop.domain.progress import silent
    from kjw_desktop.reports.pdf.quarter import render_quarter
    from kjw_desktop.reports.publish import summarise

    return render_quarter(summarise(journal, QUARTER).content, silent)


def _protected(journal: Journal) -> object:
    from kjw_desktop.reports.ledger import Ledger

    return Ledger.of(journal).protect(QUARTER)
