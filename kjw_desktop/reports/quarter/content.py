# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a summary says, as data: it can be tested, compared and previewed without a PDF."""

from dataclasses import dataclass

from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports.quarter.parts import Part, SummaryPart
from kjw_desktop.reports.quarter.shapes import PrintedTable, TextBlock, Tile


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterContent:
    """A whole summary of one period for one reader, ready to be laid out.

    `parts` are the ten, in the reader's order, the summary first. `programme` names the one that the
    summary is limited to, '' for all work. `tables` has every protected table in the length for doers, and
    none in the others.
    """

    organisation: str
    reader: str
    title: str
    period: str
    programme: str
    document_title: str
    demo: bool
    length: ReportLength
    parts: tuple[Part, ...]
    tables_title: str
    tables_note: str
    ages: TextBlock
    tables: tuple[PrintedTable, ...]
    method: TextBlock
    footer: str

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The headline figures."""
        return next(part.tiles for part in self.parts if isinstance(part, SummaryPart))
