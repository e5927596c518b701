# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom we reached: three figures that are not the same on a ground of their own, then the charts."""

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf.flow import Columns
from kjw_desktop.reports.pdf.quarter.figures import shown, then_shown
from kjw_desktop.reports.pdf.quarter.pieces import Boxed, Piece
from kjw_desktop.reports.pdf.quarter.words import charts, heading, paragraphs, subtitle, text_pieces
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import ReachPart
from kjw_desktop.reports.quarter.shapes import Counted


def reach(part: ReachPart) -> list[Piece]:
    """The part on whom we reached."""
    return [
        *heading("reach", part.title),
        *_counted(part),
        *text_pieces(part.notes, above=7),
        *charts(part.charts),
    ]


def _counted(part: ReachPart) -> list[Piece]:
    if not part.counted:
        return []
    heads = (part.before_words, part.year_ago_words)
    columns = [_one(counted, heads) for counted in part.counted]
    parts: list[Flowable] = [
        *([subtitle(part.counted_title), Spacer(1, 3)] if part.counted_title else []),
        Columns(*columns, gutter=16),
        *([Spacer(1, 5), *paragraphs(part.counted_note, "note")] if part.counted_note else []),
    ]
    return [Boxed(parts, above=2)]


def _one(counted: Counted, heads: tuple[str, str]) -> list[Flowable]:
    thens = zip((counted.before, counted.year_ago), heads, strict=True)
    earlier = " · ".join(f"{head}: {then_shown(then)}" for then, head in thens if then is not None and head)
    return [
        paragraph(f"**{shown(counted.figure)}** {counted.label}", "lead"),
        *([paragraph(earlier, "small")] if earlier else []),
        *paragraphs(counted.meaning, "small"),
    ]
