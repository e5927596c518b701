# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers of participants: yes, somewhat and no side by side, told apart by their ground and their place."""

from collections.abc import Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.bars import runs
from kjw_desktop.reports.pdf.quarter.figures import (
    HEAD_SIZE,
    SIZE,
    Earlier,
    draw_label,
    hatched,
    outlined,
    row_heights,
    shown,
)
from kjw_desktop.reports.pdf.tagging import (
    CELL,
    COLUMN_HEAD,
    HEAD_CELL,
    ROW,
    ROW_HEAD,
    TABLE,
    grouped,
    ornament,
    told_as,
)
from kjw_desktop.reports.quarter.parts import Answers
from kjw_desktop.reports.quarter.shapes import Figure
from kjw_desktop.reports.texts import texts

_BAR = 8.0
_LABEL_SHARE = 0.34
_FIGURE = 26.0
_KINDS = ("yes", "somewhat", "no")


class AnswerBars(Flowable):
    """A row for each question; `heads` name the periods whose yeses stand beside them ('' for none)."""

    def __init__(self, answers: Sequence[Answers], heads: tuple[str, str], most: int = 0) -> None:
        super().__init__()
        self._answers = answers
        self._heads = tuple(f"{texts('pages').say('answers.yes')}, {head}" if head else "" for head in heads)
        self._given_heads = heads
        self._earlier = Earlier(self._heads, [(each.yes_before, each.yes_year_ago) for each in answers])
        self._most = max([most, 1, *(figure or 0 for each in answers for figure in _figures(each))])
        self._labels: list[list[str]] = []
        self._start = 0.0
        self._step = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        if self._labels and aW == self.width:
            return self.width, self.height
        self._start = aW * _LABEL_SHARE
        self._step = (aW - self._start - self._earlier.width) / len(_KINDS)
        room = self._start - 8
        self._labels = [lines(each.question, fonts.REGULAR, SIZE, room) for each in self._answers]
        self.width, self.height = aW, self._head + sum(row_heights(self._labels))
        return self.width, self.height

    @property
    def _head(self) -> float:
        return max(self._earlier.head_height, HEAD_SIZE) + 5

    def cut(self, most: float) -> Iterator["AnswerBars"]:
        """The same answers in charts of at most `most` points each, on one scale; `wrap` comes before."""
        for first, end in runs(row_heights(self._labels), most - self._head):
            yield AnswerBars(self._answers[first:end], self._given_heads, self._most)

    def draw(self) -> None:
        """Draws heads and rows."""
        canvas = self.canv
        with grouped(canvas, TABLE):
            with grouped(canvas, ROW):
                self._draw_heads(self.height - self._head + 5)
            y = self.height - self._head
            for place, height in enumerate(row_heights(self._labels)):
                with grouped(canvas, ROW):
                    self._draw_row(place, y - height / 2)
                y -= height

    def _draw_heads(self, y: float) -> None:
        canvas, said = self.canv, texts("pages")
        with told_as(canvas, CELL):
            pass
        for place, kind in enumerate(_KINDS):
            with told_as(canvas, HEAD_CELL, scope=COLUMN_HEAD):
                canvas.setFillColor(tokens.TEXT)
                canvas.setFont(fonts.BOLD, tokens.SMALL)
                canvas.drawString(self._start + place * self._step, y, said.say(f"answers.{kind}"))
        self._earlier.draw_heads(canvas, self.width, y)

    def _draw_row(self, place: int, middle: float) -> None:
        canvas = self.canv
        with told_as(canvas, HEAD_CELL, scope=ROW_HEAD):
            draw_label(canvas, self._labels[place], middle)
        for number, (kind, figure) in enumerate(zip(_KINDS, _figures(self._answers[place]), strict=True)):
            self._draw_cell(kind, figure, self._start + number * self._step, middle)
        self._earlier.draw_row(canvas, place, self.width, middle - 3)

    def _draw_cell(self, kind: str, figure: Figure, x: float, middle: float) -> None:
        canvas = self.canv
        length = (figure or 0) * (self._step - _FIGURE) / self._most
        if length:
            with ornament(canvas):
                _ground(canvas, kind, x, middle - _BAR / 2, length)
        with told_as(canvas, CELL):
            canvas.setFillColor(tokens.TEXT if figure != 0 else tokens.MUTED)
            canvas.setFont(fonts.BOLD if figure != 0 else fonts.REGULAR, SIZE)
            canvas.drawString(x + (length + 4 if length else 0), middle - 3, shown(figure))


def _figures(answers: Answers) -> tuple[Figure, Figure, Figure]:
    return answers.yes, answers.somewhat, answers.no


def _ground(canvas: Canvas, kind: str, x: float, y: float, length: float) -> None:
    if kind == "yes":
        canvas.setFillColor(tokens.ACCENT)
        canvas.rect(x, y, length, _BAR, stroke=0, fill=1)
    elif kind == "somewhat":
        hatched(canvas, x, y, length, _BAR, tokens.ACCENT)
    else:
        outlined(canvas, x, y, length, _BAR, tokens.MUTED)
