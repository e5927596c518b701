# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What plays beside what was done, theme by theme, each with its contacts."""

from itertools import zip_longest

from reportlab.platypus import Flowable, Spacer

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.flow import Columns
from kjw_desktop.reports.pdf.quarter.bars import Bars, largest
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Whole, text_width
from kjw_desktop.reports.pdf.quarter.words import chart_blocks, heading, legend, note, paragraphs
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import ThemeRow, ThemesPart
from kjw_desktop.reports.quarter.shapes import Chart


def themes(part: ThemesPart, heads: tuple[str, str]) -> list[Piece]:
    """Themes with words stand first, as rows of two columns; where none has any, one chart is enough."""
    head = heading("themes", part.title)
    if not any(map(_has_words, part.rows)):
        chart = Chart("", "", tuple(row.contacts for row in part.rows), *heads)
        across = chart_blocks(chart, text_width()) if part.rows else []
        return [*head, *(Whole(*block) for block in across), *note(legend([chart])), *note(part.note)]
    most = largest([row.contacts for row in part.rows])
    found: list[Piece] = [
        *head,
        *note(part.note),
    ]
    titled = False
    rows = sorted(part.rows, key=lambda row: not _has_words(row))
    for place, row in enumerate(rows):
        has_words = _has_words(row)
        found += _row(part, row, heads, most, first=not place, titled=has_words and not titled)
        titled = titled or has_words
    return found


def _has_words(row: ThemeRow) -> bool:
    return bool(row.plays.strip() or row.did.strip())


def _row(
    part: ThemesPart, row: ThemeRow, heads: tuple[str, str], most: int, *, first: bool, titled: bool
) -> list[Piece]:
    """The theme with its contacts, and under it both texts; long texts go on in pieces beside each other."""
    bars = Bars(
        [row.contacts],
        heads,
        share=0.5 + tokens.GUTTER / text_width() / 2,
        most=most,
        label_font=fonts.BOLD,
        with_heads=first,
        aligned=True,
    )
    columns = ((part.plays_title, row.plays), (part.did_title, row.did))
    sides: list[list[Flowable]] = [paragraphs(text) for _title, text in columns]
    pairs = list(zip_longest(*sides))
    found: list[Piece] = []
    for place, pair in enumerate(pairs):
        cells = [
            [
                *([paragraph(title, "small")] if titled and not place and side else []),
                *([] if side is None else [side]),
            ]
            for (title, _text), side in zip(columns, pair, strict=True)
        ]
        found.append(Whole(Columns(*cells), above=2 if place else 0))
    return [Whole(bars, Spacer(1, 1), above=8, keeps=bool(found)), *found]
