# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What closes the report: for doers all tables, then how ages are counted and how figures are protected."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf.quarter.grid import Grid
from kjw_desktop.reports.pdf.quarter.once import once
from kjw_desktop.reports.pdf.quarter.pieces import Piece, ReadDown, Spread, Whole, column_width
from kjw_desktop.reports.pdf.quarter.words import READ_WITH_EASE, blocks, heading, paragraphs
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.shapes import PrintedTable
from kjw_desktop.reports.texts import texts

_GUTTER = 16.0
_MOST_BESIDE_TWO = 3
"""How many columns of figures a table has at most that stands beside two others."""


def closing(content: QuarterContent) -> list[Piece]:
    """Tables, ages and method, in that order: the method is last."""
    return [*_tables(content), *_method(content)]


def _tables(content: QuarterContent) -> list[Piece]:
    if not content.tables:
        return []
    found = [*heading("tables", content.tables_title), *_tables_note(content)]
    for abreast in (3, 2, 1):
        found += _side_by_side([table for table in once(content) if _abreast(table) == abreast], abreast)
    return found


def _tables_note(content: QuarterContent) -> list[Piece]:
    found = [*paragraphs(content.tables_note, "small"), *paragraphs(texts("pages").say("once"), "small")]
    return [Whole(part, wide=READ_WITH_EASE, keeps=True) for part in found]


def _abreast(table: PrintedTable) -> int:
    """How many such tables stand beside each other: as many as have room for their heads."""
    few = len(table.column_heads) + len(table.earlier_heads) <= _MOST_BESIDE_TWO
    grid = Grid(table)
    return next((many for many in ((3, 2) if few else (2,)) if grid.fits(column_width(many, _GUTTER))), 1)


def _side_by_side(tables: Sequence[PrintedTable], abreast: int) -> list[Piece]:
    wide = column_width(abreast, _GUTTER)
    found = [block for table in tables for block in _table(table, wide)]
    return [Spread(found, columns=abreast, gutter=_GUTTER, above=8, gap=7, any_order=True)] if found else []


def _table(table: PrintedTable, wide: float) -> list[list[Flowable]]:
    grid = Grid(table) if table.total.figures else Grid(table, table.rows)
    return blocks(table.title, table.caption, grid, wide, "table")


def _method(content: QuarterContent) -> list[Piece]:
    """In two columns, the first read to its end; smaller under so many tables."""
    name = "dense" if content.tables else "body"
    blocks_of_text = [paragraphs(text, name) for text in content.method.paragraphs]
    ages = [part for text in content.ages.paragraphs for part in paragraphs(text, name)]
    if ages:
        blocks_of_text.append([paragraph(content.ages.title, "subhead"), Spacer(1, 2), *ages])
    return [*heading("method", content.method.title), ReadDown(blocks_of_text, gap=4)]
