# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Life domains through time: a row for each, a shape for each signal, now at the right edge."""

from collections import Counter

from reportlab.platypus import Flowable

from kjw_desktop.reports.pdf import fonts, tokens
from kjw_desktop.reports.pdf.document import NumberedCanvas
from kjw_desktop.reports.pdf.shapes import draw_level
from kjw_desktop.reports.pdf.tagging import FIGURE
from kjw_desktop.reports.referral.content import Course, CourseRow

_LABEL = 150.0
_ROW = 20.0
_HEAD = 16.0
_STEP = 9.0  # points between two signals of the same week


class CourseChart(Flowable):
    """The chart of a `Course`; a position tells a week, never a day."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  reportlab's own names
        """Measures at the width given."""
        self.width, self.height = aW, _HEAD + _ROW * len(self._course.rows)
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
            self._draw_row(row, self.height - _HEAD - place * _ROW)

    def _x(self, weeks_back: float) -> float:
        """So many weeks before today; week n lies between n + 1 and n."""
        return _LABEL + (self.width - _LABEL) * (1 - weeks_back / self._course.weeks)

    def _draw_row(self, row: CourseRow, bottom: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(tokens.LINE)
        canvas.setLineWidth(tokens.HAIRLINE)
        canvas.line(_LABEL, bottom, self.width, bottom)
        canvas.setFillColor(tokens.TEXT)
        canvas.setFont(fonts.REGULAR, tokens.BODY)
        canvas.drawString(0, bottom + 6, fonts.printable(row.label))
        together = Counter(mark.weeks_back for mark in row.marks)
        drawn: Counter[int] = Counter()
        for mark in row.marks:
            middle = self._x(mark.weeks_back + 0.5)
            offset = (drawn[mark.weeks_back] - (together[mark.weeks_back] - 1) / 2) * _STEP
            drawn[mark.weeks_back] += 1
            draw_level(canvas, mark.level, middle + offset, bottom + _ROW / 2)
