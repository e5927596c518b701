# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a period for one reader: shown in a preview, or given out and kept in the ledger.

A preview publishes nothing. What is given out stands in the ledger before it leaves the vault, so that a
file can never hold more than the ledger says.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.report_layout import layout_for
from kjw_desktop.reports.ledger import Ledger
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import refuse_unless_free, write_whole


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary that nobody has yet: its content, and the ledger that knows its figures."""

    ledger: Ledger
    figures: Figures
    content: QuarterContent


def publish_figures(journal: Journal, period: Period, reader: str | None = None) -> Figures:
    """The figures of `period`, from now on held by `reader` (None: the client)."""
    ledger = Ledger.of(journal, reader)
    figures = ledger.protect(period)
    ledger.publish("figures")
    return figures


def summarise(
    journal: Journal, period: Period, reader: str | None = None, progress: Progress = silent
) -> Summary:
    """The summary as `reader` would get it now, beside the period before and a year ago.

    Nothing is published. `progress` may raise `Cancelled`.
    """
    ledger = Ledger.of(journal, reader)
    figures = ledger.protect(period, progress)
    settings = journal.settings()
    sources = QuarterSources(
        organisation=settings.organisation,
        figures=figures,
        previous=ledger.protect_if_any(period.before, progress),
        year_ago=ledger.protect_if_any(period.year_ago, progress),
        demo=settings.demo,
        reader=ledger.reader,
        layout=layout_for(settings.report_layouts, ledger.reader),
        targets=tuple(each for each in journal.others() if isinstance(each, Target)),
        holiday_region=settings.holiday_region,
    )
    return Summary(ledger, figures, compose_quarter(sources, journal.vocabularies()))


def publish_quarter(
    journal: Journal,
    period: Period,
    path: Path,
    reader: str | None = None,
    *,
    replace: bool = False,
    progress: Progress = silent,
) -> None:
    """Write the summary of `period` as PDF to `path`; its figures enter the ledger first.

    Raises `FileExists` unless `replace`, `WrongUse` (no such folder), `NoRoom`, `NoPermission`, and what
    `progress` raises: then nothing was published.
    """
    from kjw_desktop.reports.pdf.quarter import render_quarter

    refuse_unless_free(path, replace=replace)
    summary = summarise(journal, period, reader, progress)
    pdf = render_quarter(summary.content, progress)
    summary.ledger.publish("quarter", sha256(pdf).hexdigest())
    write_whole(path, pdf)
