# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What closes the report: for doers all tables, then how ages are counted and how figures are protected."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.quarter.grid import Grid
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Spread, Whole, column_width
from kjw_desktop.reports.pdf.quarter.words import blocks, heading, paragraphs, text_pieces
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.shapes import PrintedTable

_NARROW = 3
"""Columns up to which a table stands beside others."""
_ABREAST = 3
_GUTTER = 16.0


def closing(content: QuarterContent) -> list[Piece]:
    """Tables, ages and method, in that order: the method is last."""
    return [*_tables(content), *_method(content)]


def _tables(content: QuarterContent) -> list[Piece]:
    if not content.tables:
        return []
    found = [*heading("tables", content.tables_title), *text_pieces([content.tables_note], "small", above=0)]
    narrow = [table for table in content.tables if _columns(table) <= _NARROW]
    wide = [table for table in content.tables if _columns(table) > _NARROW]
    return [*found, *_beside(narrow), *(piece for table in wide for piece in _across(table))]


def _columns(table: PrintedTable) -> int:
    return len(table.column_heads) + len(table.earlier_heads)


def _beside(tables: Sequence[PrintedTable]) -> list[Piece]:
    wide = column_width(_ABREAST, _GUTTER)
    found = [block for table in tables for block in blocks(table.title, table.caption, Grid(table), wide)]
    return [Spread(found, columns=_ABREAST, gutter=_GUTTER, above=6, gap=11)] if found else []


def _across(table: PrintedTable) -> list[Piece]:
    found = blocks(table.title, table.caption, Grid(table), tokens.TEXT_WIDTH)
    return [Whole(*block, above=11) for block in found]


def _method(content: QuarterContent) -> list[Piece]:
    """In two columns, each paragraph whole."""
    ages: list[list[Flowable]] = [
        [
            *([] if place else [paragraph(content.ages.title, "subhead"), Spacer(1, 2)]),
            *paragraphs(text, "body"),
        ]
        for place, text in enumerate(content.ages.paragraphs)
    ]
    told = [paragraphs(text) for text in content.method.paragraphs]
    return [*heading("method", content.method.title), Spread([*told, *ages], gap=6)]
