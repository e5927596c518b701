# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Early signals: domains by level, how soon a first step followed, and how it ended."""

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.quarter.levels import Levels
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Whole, column_width
from kjw_desktop.reports.pdf.quarter.words import (
    beside,
    blocks,
    chart_blocks,
    heading,
    note,
    text_pieces,
)
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import SignalsPart
from kjw_desktop.reports.quarter.shapes import LevelChart
from kjw_desktop.reports.texts import texts


def signals(part: SignalsPart) -> list[Piece]:
    """The part on early signals; strengths stand first."""
    steps = part.first_steps
    found = [block for chart in part.charts for block in chart_blocks(chart)]
    return [
        *heading("signals", part.title),
        *text_pieces(part.sentences),
        *_levels(part.levels),
        *beside([*(_blocks(steps, column_width()) if steps is not None else []), *found], part.charts),
        *note(part.note),
    ]


def _levels(chart: LevelChart) -> list[Piece]:
    return [Whole(*block, above=8) for block in _blocks(chart, tokens.TEXT_WIDTH)]


def _blocks(chart: LevelChart, wide: float) -> list[list[Flowable]]:
    if chart.rows and chart.levels:
        return blocks(chart.title, chart.caption, Levels(chart), wide)
    nothing = paragraph(texts("pages").say("nothing"))
    return [[paragraph(chart.title, "subhead"), nothing]] if chart.title else []
