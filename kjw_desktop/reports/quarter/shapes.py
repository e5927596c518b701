# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of a summary are made of: figures with their names, charts, tables and texts, as data.

A figure is an int as published, or None where it is hidden. Text may mark **strong** parts.
"""

from dataclasses import dataclass

Figure = int | None


@dataclass(frozen=True, slots=True)
class Then:
    """A figure of an earlier period, None where it is hidden. No earlier period, none of these."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Line:
    """One figure with its name, beside that of the period before and that of a year ago."""

    label: str
    now: Figure
    before: Then | None = None
    year_ago: Then | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines under one heading, each drawn as a bar with its figures beside it.

    `before_words` and `year_ago_words` name the earlier periods, '' without one.
    """

    title: str
    caption: str
    lines: tuple[Line, ...]
    before_words: str = ""
    year_ago_words: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """One headline figure: what it counts, how it changed, and its course from old to new.

    `told` is printed in place of the figure where that is no count ('4 dagen').
    """

    figure: Figure
    label: str
    change: str
    course: tuple[int, ...]
    told: str = ""
    before: Then | None = None
    year_ago: Then | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """One of the three figures that are not the same, with what it means."""

    figure: Figure
    label: str
    meaning: str
    before: Then | None = None
    year_ago: Then | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A level of signals: its key (which chooses shape and colour) and its word."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A row of signals: a figure for each level, and the total as published beside earlier totals.

    `earlier` has for each level what it was in the earlier periods, the period before first; empty where the
    totals tell that.
    """

    label: str
    figures: tuple[Figure, ...]
    total: Figure
    before: Then | None = None
    year_ago: Then | None = None
    earlier: tuple[tuple[Then | None, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class LevelChart:
    """Rows by level; each figure has a bar of its own, since rounded parts need not add up.

    Where `with_totals` is not set, totals of rows have no meaning beside these levels and are None; earlier
    figures then stand with each level (`LevelRow.earlier`).
    """

    title: str
    caption: str
    levels: tuple[Level, ...]
    rows: tuple[LevelRow, ...]
    total: LevelRow
    before_words: str = ""
    year_ago_words: str = ""
    with_totals: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """One printed row: its name, a figure for each column, and its total in earlier periods."""

    label: str
    figures: tuple[Figure, ...]
    earlier: tuple[Then | None, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """One protected table as printed; rows and columns of zeros are left out.

    The last of `column_heads` is the total, the only one of a table with one dimension; `total` is the row of
    totals. `earlier_heads` names the periods of `TableRow.earlier`; empty without earlier figures.
    """

    name: str
    title: str
    caption: str
    row_head: str
    column_heads: tuple[str, ...]
    rows: tuple[TableRow, ...]
    total: TableRow
    earlier_heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading with paragraphs."""

    title: str
    paragraphs: tuple[str, ...]
