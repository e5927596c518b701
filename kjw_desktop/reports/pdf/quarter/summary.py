# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first page: in words, in tiles, in charts, and what youth work does and does not."""

from reportlab.platypus import Spacer

from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.flow import Columns, Mark
from kjw_desktop.reports.pdf.quarter.pieces import Break, Divider, Piece, Whole
from kjw_desktop.reports.pdf.quarter.tiles import Tiles
from kjw_desktop.reports.pdf.quarter.words import READ_WITH_EASE, charts, note, points, text_pieces
from kjw_desktop.reports.pdf.tagging import PARAGRAPH, Told
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import SummaryPart
from kjw_desktop.reports.texts import texts

_FILLED = 0.7
"""From here on the first page stands alone."""


def summary(content: QuarterContent, part: SummaryPart) -> list[Piece]:
    """The head of the report and its first part."""
    heads = (part.before_words, part.year_ago_words)
    return [
        *_head(content),
        *text_pieces(part.introduction, "lead", above=3),
        *text_pieces(part.own_words, "body", above=6),
        *([Whole(Tiles(part.tiles, heads), above=12)] if part.tiles else []),
        *note(part.tile_note),
        Divider(),
        *charts(part.charts, whole=True),
        *_does(part),
        Break(_FILLED, above=4),
    ]


def _head(content: QuarterContent) -> list[Piece]:
    said = texts("pages")
    right = [paragraph(content.period, "right_lead")]
    if content.reader:
        right.append(paragraph(said.say("reader", reader=content.reader), "right_lead"))
    left = [_quiet(content.organisation)]
    if content.programme:
        left.append(paragraph(content.programme, "body"))
    return [
        Whole(Mark("summary", said.say("bookmark")), Columns(left, right)),
        Whole(paragraph(content.title, "title"), Spacer(1, 4), wide=READ_WITH_EASE, keeps=True),
    ]


def _quiet(text: str) -> Told:
    """Above the title, and no heading."""
    told = paragraph(text, "accent")
    told.role = PARAGRAPH
    return told


def _does(part: SummaryPart) -> list[Piece]:
    blocks = [points(block) for block in (part.does, part.does_not) if block.paragraphs]
    return [Whole(Columns(*blocks), above=tokens.GAP + 2)] if blocks else []
