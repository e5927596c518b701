# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Early signals: domains by level, how soon a first step followed, and how it ended."""

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf.quarter.levels import Levels
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Whole, column_width, text_width
from kjw_desktop.reports.pdf.quarter.words import (
    beside,
    blocks,
    chart_blocks,
    heading,
    leading_in,
    note,
    texts_and_charts,
)
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import SignalsPart
from kjw_desktop.reports.quarter.shapes import LevelChart
from kjw_desktop.reports.texts import texts


def signals(part: SignalsPart) -> list[Piece]:
    """The part on early signals; strengths stand first."""
    head = heading("signals", part.title)
    steps = part.first_steps
    if (steps is None or not steps.rows) and len(part.charts) == 1:
        led = texts_and_charts(part.sentences, part.charts)
        return [*head, *led, *_levels(part.levels), *note(part.note)]
    found = [] if steps is None else _blocks(steps, column_width())
    found += [block for chart in part.charts for block in chart_blocks(chart)]
    return [
        *head,
        *leading_in(part.sentences),
        *_levels(part.levels),
        *beside(found, part.charts),
        *note(part.note),
    ]


def _levels(chart: LevelChart) -> list[Piece]:
    return [Whole(*block, above=8) for block in _blocks(chart, text_width())]


def _blocks(chart: LevelChart, wide: float) -> list[list[Flowable]]:
    if chart.rows and chart.levels:
        return blocks(chart.title, chart.caption, Levels(chart), wide)
    nothing = paragraph(texts("pages").say("nothing"))
    return [[paragraph(chart.title, "subhead"), nothing]] if chart.title else []
