# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed and what was realised, each with how far it is."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.figures import hatched, outlined
from kjw_desktop.reports.pdf.quarter.pieces import Piece, Whole
from kjw_desktop.reports.pdf.quarter.words import heading, note, together
from kjw_desktop.reports.pdf.tagging import PARAGRAPH, ornament, told_as
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.quarter.parts import Agreed, TargetsPart
from kjw_desktop.reports.texts import texts

_BAR = 8.0
_LEADING = 12.0
_SMALL_LEADING = 9.6
_TEXT_SHARE = 0.48
_TOLD_SHARE = 0.28
_GAP = 14.0
_MOST_LINES = 40


class Progressed(Flowable):
    """One agreed result: its words, a bar as far as it is, and how that is told.

    A full bar is reached, or more than that; a slanting one is not yet, and ends where it is.
    """

    def __init__(self, agreed: Agreed) -> None:
        super().__init__()
        self._agreed = agreed
        self._text: list[str] = []
        self._note: list[str] = []
        self._told: list[str] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        if self._text and aW == self.width:
            return self.width, self.height
        room, told = aW * _TEXT_SHARE - _GAP, aW * _TOLD_SHARE
        self._text = lines(self._agreed.text, fonts.REGULAR, tokens.BODY, room, _MOST_LINES)
        self._note = (
            lines(self._agreed.note, fonts.REGULAR, tokens.SMALL, room, 4) if self._agreed.note else []
        )
        self._told = lines(self._agreed.told, fonts.BOLD, tokens.BODY, told, _MOST_LINES)
        left = len(self._text) * _LEADING + len(self._note) * _SMALL_LEADING
        self.width, self.height = aW, max(left, len(self._told) * _LEADING) + 5
        return self.width, self.height

    def draw(self) -> None:
        """Draws words, bar and what is told of it."""
        canvas = self.canv
        top = self.height - 11
        with told_as(canvas, PARAGRAPH):
            self._draw_words(top)
        if self._agreed.share is not None:
            with ornament(canvas):
                self._draw_bar(self._agreed.share, top)
        with told_as(canvas, PARAGRAPH):
            canvas.setFillColor(tokens.TEXT)
            canvas.setFont(fonts.BOLD, tokens.BODY)
            for place, line in enumerate(self._told):
                canvas.drawRightString(self.width, top - place * _LEADING, line)

    def _draw_words(self, top: float) -> None:
        canvas, y = self.canv, top
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.REGULAR, tokens.BODY)
        for line in self._text:
            canvas.drawString(0, y, line)
            y -= _LEADING
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, tokens.SMALL)
        for line in self._note:
            canvas.drawString(0, y + 1, line)
            y -= _SMALL_LEADING

    def _draw_bar(self, share: float, top: float) -> None:
        canvas = self.canv
        start, wide = self.width * _TEXT_SHARE, self.width * (1 - _TEXT_SHARE - _TOLD_SHARE) - _GAP
        reached, length = share >= 1, wide * min(max(share, 0.0), 1.0)
        if reached:
            canvas.setFillColor(tokens.ACCENT)
            canvas.rect(start, top - 1, wide, _BAR, stroke=0, fill=1)
            return
        canvas.setFillColor(tokens.CARD)
        canvas.rect(start, top - 1, wide, _BAR, stroke=0, fill=1)
        if length > 1:
            hatched(canvas, start, top - 1, length, _BAR, tokens.CONCERN)
        outlined(canvas, start, top - 1, wide, _BAR, tokens.MUTED)


def targets(part: TargetsPart) -> list[Piece]:
    """The part of agreed results."""
    return [
        *heading("targets", part.title),
        *together([Progressed(agreed) for agreed in part.agreed], 2.0),
        *_legend(part.agreed),
        *note(part.note),
    ]


def _legend(agreed: Sequence[Agreed]) -> list[Piece]:
    if all(each.share is None for each in agreed):
        return []
    return [Whole(paragraph(texts("pages").say("legend.progress"), "small"), above=3)]
