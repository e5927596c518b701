# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a quarterly summary says, as data: it can be tested, compared and previewed without a PDF.

A figure is an int as published, or None where it is hidden. Text may mark **strong** parts.
"""

from dataclasses import dataclass

from kjw_desktop.reports.quarter.shapes import (
    Counted,
    Figure,
    Level,
    LevelChart,
    LevelRow,
    PrintedTable,
    TableRow,
    TextBlock,
    Tile,
)

__all__ = [
    "Bar",
    "BarChart",
    "Comparison",
    "Counted",
    "Figure",
    "Level",
    "LevelChart",
    "LevelRow",
    "PrintedTable",
    "QuarterContent",
    "TableRow",
    "TextBlock",
    "Tile",
]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its figure and, where an earlier period is known, the figure of then.

    `reference` is None when there is no earlier period at all; a hidden earlier figure is
    told by `reference_hidden`.
    """

    label: str
    figure: Figure
    reference: Figure = None
    reference_hidden: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars under one heading; `reference_words` names the earlier period, empty without one."""

    title: str
    caption: str
    bars: tuple[Bar, ...]
    reference_words: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The headline figures beside those of earlier periods, the newest last; no rows without any."""

    title: str
    caption: str
    periods: tuple[str, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class QuarterContent:
    """A whole summary of one period, ready to be laid out."""

    organisation: str
    title: str
    period: str
    document_title: str
    demo: bool
    introduction: tuple[str, ...]
    tiles: tuple[Tile, ...]
    tile_note: str
    reach: BarChart
    contacts: BarChart
    counted_title: str
    counted: tuple[Counted, ...]
    counted_note: str
    signals: LevelChart
    activities: BarChart
    partners: BarChart
    themes: BarChart
    comparison: Comparison
    does: TextBlock
    does_not: TextBlock
    tables_title: str
    tables_note: str
    ages: TextBlock
    tables: tuple[PrintedTable, ...]
    method: TextBlock
    questions_title: str
    questions_note: str
    questions: tuple[str, ...]
    footer: str
