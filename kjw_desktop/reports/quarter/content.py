# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a quarterly summary says, as data: it can be tested, compared and previewed without a PDF.

A figure is an int as published, or None where it is hidden. Text may mark **strong** parts.
"""

from dataclasses import dataclass

Figure = int | None


@dataclass(frozen=True, slots=True)
class Tile:
    """One headline figure: what it counts, how it changed, and its course from old to new."""

    figure: Figure
    label: str
    change: str
    course: tuple[int, ...]


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
class Level:
    """A level of signals: its key (which chooses shape and colour) and its word."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class LevelRow:
    """Signals of one life domain: a figure for each level, and the total as published."""

    label: str
    figures: tuple[Figure, ...]
    total: Figure


@dataclass(frozen=True, slots=True)
class LevelChart:
    """Life domains by level; each figure has a bar of its own, since rounded parts need not add up."""

    title: str
    caption: str
    levels: tuple[Level, ...]
    rows: tuple[LevelRow, ...]
    total: LevelRow


@dataclass(frozen=True, slots=True)
class TableRow:
    """One printed row: its name and a figure for each column."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """One table of the contract as printed; `name` is the contract's, rows and columns of zeros are left out.

    The last column is the total, the only one of a table with one dimension; `total` is the row of totals.
    """

    name: str
    title: str
    caption: str
    row_head: str
    column_heads: tuple[str, ...]
    rows: tuple[TableRow, ...]
    total: TableRow


@dataclass(frozen=True, slots=True)
class Comparison:
    """The headline figures beside those of earlier periods, the newest last; no rows without any."""

    title: str
    caption: str
    periods: tuple[str, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One of the three figures that are not the same, with what it means."""

    figure: Figure
    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading with paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


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
