# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals through time: life domains down, twelve weeks along, each signal the shape of its level."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kjw_desktop.domain.signals import LEVELS, Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.terms import short_word, spoken
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.shapes import Level, paint_level
from kjw_desktop.ui.theme.tokens import Sizes, Tokens
from kjw_desktop.ui.widgets.labels import sizes_of

WEEKS = 12
_LINE = 28
_HEAD = 24
_SHAPE = 11


@dataclass(frozen=True, slots=True)
class ChartData:
    """For each life domain its label and, by week (0 is the first), its levels from light to heavy."""

    weeks: tuple[int, ...]
    rows: tuple[tuple[str, Mapping[int, tuple[Level, ...]]], ...]
    levels: tuple[Level, ...]
    spoken: str


def chart_data(signals: Iterable[Signal], words: Vocabularies, today: date) -> ChartData:
    """The last twelve ISO weeks up to that of `today`; a life domain without signals has no row."""
    monday = today - timedelta(days=today.weekday())
    first = monday - timedelta(weeks=WEEKS - 1)
    found: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    counted: dict[str, int] = defaultdict(int)
    for signal in signals:
        week = (signal.day - first).days // 7
        if 0 <= week < WEEKS and signal.day <= today:
            found[signal.domain][week].add(signal.level)
            counted[signal.level] += 1
    rows = tuple(
        (term.label(spoken()), {week: _sorted(levels) for week, levels in found[term.key].items()})
        for term in words["life_domain"].terms
        if term.key in found
    )
    told = ", ".join(
        f"{short_word(words, 'signal_level', level)}: {counted[level]}" for level in LEVELS if counted[level]
    )
    weeks = tuple((first + timedelta(weeks=n)).isocalendar().week for n in range(WEEKS))
    return ChartData(weeks, rows, _sorted({level for level in LEVELS if counted[level]}), told)


class SignalChart(QWidget):
    """Paints a `ChartData`; as high as its rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = ChartData((), (), (), "")
        self._week = self.tr("wk {n}")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_data(self, data: ChartData) -> None:
        """Show these rows."""
        self._data = data
        self.setAccessibleDescription(data.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for the weeks and one a row."""
        sizes = sizes_of(self.font())
        return QSize(sizes.px(320), sizes.px(_HEAD) + len(self._data.rows) * sizes.px(_LINE) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower it cannot be read."""
        return QSize(sizes_of(self.font()).px(240), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """A new font asks for a new size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, lines and shapes."""
        painter = QPainter(self)
        tokens, sizes = tokens_now(), sizes_of(self.font())
        small = QFont(self.font())
        small.setPixelSize(sizes.small)
        painter.setFont(small)
        left = self._label_width(small)
        step = (self.width() - left) / max(len(self._data.weeks), 1)
        self._paint_weeks(painter, left, step, tokens, sizes)
        for number, (label, levels) in enumerate(self._data.rows):
            top = sizes.px(_HEAD) + number * sizes.px(_LINE)
            line = QRectF(0, top, self.width(), sizes.px(_LINE))
            _paint_row(painter, line, left, label, tokens)
            for week, found in levels.items():
                _paint_shapes(painter, QPointF(left + step * (week + 0.5), line.center().y()), found, sizes)

    def _label_width(self, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        widest = max((metrics.horizontalAdvance(label) for label, _ in self._data.rows), default=0.0)
        return min(widest + 16, self.width() * 0.4)

    def _paint_weeks(self, painter: QPainter, left: float, step: float, tokens: Tokens, sizes: Sizes) -> None:
        painter.setPen(QColor(tokens.muted))
        height = sizes.px(_HEAD)
        every = 1 if step > sizes.px(44) else 2 if step > sizes.px(24) else 3
        for place, week in enumerate(self._data.weeks):
            if (len(self._data.weeks) - 1 - place) % every == 0:
                middle = left + step * (place + 0.5)
                width = sizes.px(48)
                box = QRectF(min(middle - width / 2, self.width() - width), 0, width, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._week.format(n=week))


def _paint_row(painter: QPainter, line: QRectF, left: float, label: str, tokens: Tokens) -> None:
    painter.setPen(QColor(tokens.text))
    room = QRectF(line.left(), line.top(), left - 8, line.height())
    shown = QFontMetricsF(painter.font()).elidedText(label, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawLine(QPointF(left, line.bottom()), line.bottomRight())


def _paint_shapes(painter: QPainter, middle: QPointF, levels: Sequence[Level], sizes: Sizes) -> None:
    side = sizes.px(_SHAPE)
    start = middle.x() - (len(levels) * (side + 2) - 2) / 2
    for place, level in enumerate(levels):
        box = QRectF(start + place * (side + 2), middle.y() - side / 2, side, side)
        paint_level(painter, box, level, tokens_now())


def _sorted(levels: set[str]) -> tuple[Level, ...]:
    return tuple(Level(level) for level in LEVELS if level in levels)
