# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What participants said, the marks they gave, and what it brought them."""

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf import fonts
from kjw_desktop.reports.pdf.quarter.answers import AnswerBars
from kjw_desktop.reports.pdf.quarter.bars import Bars, largest
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Whole, column_width, text_width
from kjw_desktop.reports.pdf.quarter.words import (
    beside,
    blocks,
    chart_blocks,
    heading,
    leading_in,
    note,
)
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import EvaluationPart, Growth
from kjw_desktop.reports.quarter.shapes import Chart


def evaluation(part: EvaluationPart) -> list[Piece]:
    """The part on the participants' evaluation and on growth chances, with evidence and never a score."""
    growth = Chart("", "", tuple(line for each in part.growth for line in (each.moments, *each.yields)))
    told = [*part.charts, replace(growth, before_words=part.before_words, year_ago_words=part.year_ago_words)]
    marks = [block for chart in part.charts for block in chart_blocks(chart)]
    return [
        *heading("evaluation", part.title),
        *leading_in([part.words]),
        *_answers(part),
        *beside([*marks, *_growth(part)], told, group=(len(marks), part.growth_title)),
        *note(part.note),
    ]


def _answers(part: EvaluationPart) -> list[Piece]:
    if not part.answers:
        return []
    bars = AnswerBars(part.answers, (part.before_words, part.year_ago_words))
    found = blocks(part.answers_title, "", bars, text_width())
    return [Whole(*block, above=6) for block in found]


def _growth(part: EvaluationPart) -> list[list[Flowable]]:
    heads = (part.before_words, part.year_ago_words)
    most = largest([line for each in part.growth for line in (each.moments, *each.yields)])
    found = [block for each in part.growth for block in _chance(each, heads, most)]
    title: list[Flowable] = [paragraph(part.growth_title, "subhead")]
    if part.growth_caption:
        title.append(paragraph(part.growth_caption, "small"))
    return [[*title, Spacer(1, 3), *found[0]], *found[1:]] if found else []


def _chance(each: Growth, heads: tuple[str, str], most: int) -> list[list[Flowable]]:
    wide = column_width()
    moments = Bars([each.moments], heads, share=0.46, most=most, label_font=fonts.BOLD, aligned=True)
    yields = (
        Bars(each.yields, heads, share=0.46, most=most, with_heads=False, aligned=True)
        if each.yields
        else None
    )
    found = blocks("", "", yields, wide) if yields is not None else [[]]
    return [[moments, *found[0]], *found[1:]]
