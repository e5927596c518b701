# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Life domains through time: a row for each, a shape for each signal, now at the right edge."""

from collections.abc import Iterator, Sequence
from math import ceil

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.document import NumberedCanvas
from kjw_desktop.reports.pdf.shapes import draw_level
from kjw_desktop.reports.pdf.tagging import FIGURE
from kjw_desktop.reports.referral.content import Course, CourseRow

_LABEL = 150.0
_ROW = 20.0
_HEAD = 16.0
_TALLEST = 600.0
_STEP = 9.0  # points between two signals of the same week
_MOST_SLOTS = 26
_MOST_TOGETHER = 4


class CourseChart(Flowable):
    """The chart of a `Course`; a position tells a week, never a day."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self._row = _ROW

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self._row = min(_ROW, _TALLEST / max(1, len(self._course.rows)))
        self.width, self.height = aW, _HEAD + self._row * len(self._course.rows)
        return self.width, self.height

    def draw(self) -> None:
        """Draws the words above, then the rows: a figure, with words for those who do not see it."""
        if isinstance(self.canv, NumberedCanvas):
            self.canv.begin_element(FIGURE, self._course.alternative)
        self._draw_all()
        if isinstance(self.canv, NumberedCanvas):
            self.canv.end_element()

    def _draw_all(self) -> None:
        canvas = self.canv
        canvas.setFillColor(tokens.MUTED)
        canvas.setFont(fonts.REGULAR, tokens.SMALL)
        for mark in self._course.axis:
            canvas.drawString(self._x(mark.weeks_back), self.height - 9, mark.label)
        for place, row in enumerate(self._course.rows, start=1):
            self._draw_row(row, self.height - _HEAD - place * self._row)

    def _x(self, weeks_back: float) -> float:
        """So many weeks before today; week n lies between n + 1 and n."""
        return _LABEL + (self.width - _LABEL) * (1 - weeks_back / self._course.weeks)

    def _draw_row(self, row: CourseRow, bottom: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(tokens.LINE)
        canvas.setLineWidth(tokens.HAIRLINE)
        canvas.line(_LABEL, bottom, self.width, bottom)
        canvas.setFillColor(tokens.TEXT)
        label = fonts.printable(row.label)
        wide = fonts.width(label, fonts.REGULAR, tokens.BODY)
        canvas.setFont(fonts.REGULAR, tokens.BODY * min(1, (_LABEL - _STEP) / wide))
        canvas.drawString(0, bottom + 6, label)
        for middle, levels in self._slots(row):
            step = min(_STEP, 1.6 * self._slot_width / len(levels))
            for place, level in enumerate(levels):
                offset = (place - (len(levels) - 1) / 2) * step
                draw_level(canvas, level, middle + offset, bottom + self._row / 2)

    @property
    def _span(self) -> int:
        """Weeks that share a slot, so that a long period has no more slots than can be told apart."""
        return ceil(self._course.weeks / _MOST_SLOTS)

    @property
    def _slot_width(self) -> float:
        return (self.width - _LABEL) * self._span / self._course.weeks

    def _slots(self, row: CourseRow) -> Iterator[tuple[float, Sequence[str]]]:
        """The middle of each slot with signals, and their levels: of many, or of several weeks, each once."""
        slots: dict[int, list[str]] = {}
        for mark in row.marks:
            slots.setdefault(mark.weeks_back // self._span, []).append(mark.level)
        for slot, levels in slots.items():
            few = self._span == 1 and len(levels) <= _MOST_TOGETHER
            yield self._x((slot + 0.5) * self._span), levels if few else list(dict.fromkeys(levels))
