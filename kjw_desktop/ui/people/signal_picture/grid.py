# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The painted signal picture with a cursor: arrow keys go from signal to signal, and each is read out."""

from collections.abc import Callable, Collection
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from kjw_desktop.domain import signals
from kjw_desktop.domain.signal_picture import Picture, Place, Span
from kjw_desktop.ui.people.signal_picture import painting
from kjw_desktop.ui.people.signal_picture.layout import HEAD, LINE, Layout, steps_in
from kjw_desktop.ui.widgets.labels import sizes_of

_SPANS = tuple(Span)
_KEY = Qt.Key


class PictureGrid(QFrame):
    """Paints a `Picture`; as high as its lines. A frame, since screen readers pass over a mere filler.

    `chosen` carries the signal that the cursor came to, `opened` the one that Enter or a double click opens,
    `moved` tells that another time is in sight, `zoomed` carries the new span.
    """

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal()
    zoomed = Signal(object)

    def __init__(self, name: str, say: Callable[[signals.Signal], str], today: date) -> None:
        super().__init__()
        self._say = say
        self._quarter = self.tr("Q{n}")
        self._labels: tuple[str, ...] = ()
        self.picture = Picture(())
        self.span = Span.MONTH
        self.place: Place | None = None
        self.marked: frozenset[UUID] = frozenset()
        self._cells = self.picture.cells[self.span]
        self._today = today
        self._last = self.span.step_of(today)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Picture, labels: tuple[str, ...], today: date) -> None:
        """Show it; the cursor stays on its signal, else it goes to the newest."""
        kept = self.signal.id if self.signal is not None else None
        self.picture, self._labels, self._today = picture, labels, today
        self._cells = picture.cells[self.span]
        self._last = self.span.step_of(today)
        self.marked = frozenset()
        self.place = picture.places.get(kept, picture.newest) if kept is not None else picture.newest
        self.updateGeometry()
        self._show_place()
        if self.signal is None or self.signal.id != kept:
            self._announce()

    @property
    def signal(self) -> signals.Signal | None:
        """The signal that the cursor is on."""
        return self.picture.at(self.place) if self.place is not None else None

    @property
    def days(self) -> tuple[date, date]:
        """The first day in sight, and the first one after them."""
        layout = self._layout()
        first = self.span.first_day(layout.first)
        return first, self.span.first_day(layout.first + layout.steps)

    def go_to(self, signal: UUID) -> None:
        """Put the cursor on a signal, if it stands in the picture."""
        place = self.picture.places.get(signal)
        if place is not None:
            self._go(place)

    def mark(self, evidence: Collection[UUID]) -> None:
        """Frame these signals, and put the cursor on the newest of them."""
        self.marked = frozenset(evidence)
        known = [self.picture.places[each] for each in evidence if each in self.picture.places]
        if known:
            self._go(max(known, key=lambda place: self.picture.at(place).day))
        self.update()

    def zoom(self, span: Span) -> None:
        """Show weeks, months or quarters, with the cursor in sight."""
        if span is not self.span:
            self.span = span
            self._cells = self.picture.cells[span]
            self._last = span.step_of(self._today)
            self._show_place()
            self.zoomed.emit(span)

    def shift(self, way: int) -> None:
        """Half of what is in sight earlier (-1) or later (1); not before the first signal or past today."""
        steps = self._layout().steps
        self._scroll_to(self._last + way * max(steps // 2, 1), steps)

    def sizeHint(self) -> QSize:
        """The head, and a line for each life domain."""
        sizes = sizes_of(self.font())
        return QSize(sizes.px(480), sizes.px(HEAD) + len(self.picture.lines) * sizes.px(LINE) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower it cannot be read."""
        return QSize(sizes_of(self.font()).px(260), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go along the signals; Page Up and Down along the time; + and - zoom."""
        if event.modifiers() & ~(_PLAIN | Qt.KeyboardModifier.ShiftModifier) or self.place is None:
            super().keyPressEvent(event)
            return
        picture, place, many = self.picture, self.place, len(self.picture.places)
        match event.key():
            case _KEY.Key_Left | _KEY.Key_Right:
                self._go(picture.along(place, 1 if event.key() == _KEY.Key_Right else -1))
            case _KEY.Key_Up | _KEY.Key_Down:
                self._go(picture.across(place, 1 if event.key() == _KEY.Key_Down else -1))
            case _KEY.Key_Home | _KEY.Key_End:
                self._go(picture.along(place, many if event.key() == _KEY.Key_End else -many))
            case _KEY.Key_PageUp | _KEY.Key_PageDown:
                self.shift(1 if event.key() == _KEY.Key_PageDown else -1)
            case _KEY.Key_Plus | _KEY.Key_Equal | _KEY.Key_Minus:
                self._zoom_by(1 if event.key() == _KEY.Key_Minus else -1)
            case _KEY.Key_Return | _KEY.Key_Enter:
                self.opened.emit(picture.at(place))
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the cursor on the newest signal of the shape."""
        place = self._under(event.position())
        if place is not None:
            self._go(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        place = self._under(event.position())
        if place is not None:
            self.opened.emit(self.picture.at(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the cursor is, is said."""
        super().focusInEvent(event)
        self._announce()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring is quieter."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more or fewer steps."""
        super().resizeEvent(event)
        self._keep_in_sight()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """A new font asks for a new size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Time, life domains, shapes, and the cursor."""
        painter, layout = QPainter(self), self._layout()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(painting.small_font(self.font(), layout.sizes))
        painting.paint_time(painter, layout, self.span, self._quarter)
        for line, label in enumerate(self._labels):
            painting.paint_line(painter, layout, line, label)
            painting.paint_cells(painter, layout, line, self._cells[line], self.marked)
        box = self.box_of(self.place) if self.place is not None else None
        if box is not None:
            painting.paint_cursor(painter, box, focused=self.hasFocus())

    def box_of(self, place: Place) -> QRectF | None:
        """Where the shape of a signal stands; None while it is out of sight."""
        layout, signal = self._layout(), self.picture.at(place)
        step = self.span.step_of(signal.day)
        if not layout.first <= step < layout.first + layout.steps:
            return None
        cell = self._cells[place.line][step]
        return next(box for level, box in layout.boxes(place.line, step, cell) if level == signal.level)

    def _layout(self) -> Layout:
        sizes = sizes_of(self.font())
        font = painting.small_font(self.font(), sizes)
        left = painting.label_width(self._labels, font, self.width())
        steps = steps_in(self.span, self.width() - left, sizes)
        first = self._last - steps + 1
        return Layout(left, self.width(), first, steps, len(self._labels), sizes)

    def _under(self, point: QPointF) -> Place | None:
        layout = self._layout()
        found = layout.under(point)
        if found is None or found[1] not in self._cells[found[0]]:
            return None
        cell = self._cells[found[0]][found[1]]
        for level, box in layout.boxes(*found, cell):
            if box.adjusted(-2, -6, 2, 6).contains(point):
                return self.picture.places[cell[level][-1].id]
        return None

    def _go(self, place: Place) -> None:
        self.place = place
        self._show_place()
        self._announce()

    def _show_place(self) -> None:
        self._keep_in_sight()
        signal = self.signal
        self.setAccessibleDescription(self._say(signal) if signal is not None else "")
        self.chosen.emit(signal)
        self.moved.emit()
        self.update()

    def _keep_in_sight(self) -> None:
        if self.place is None:
            return
        layout = self._layout()
        step = self.span.step_of(self.picture.at(self.place).day)
        if step < layout.first:
            self._last = step + layout.steps - 1
        elif step > self._last:
            self._last = step

    def _scroll_to(self, last: int, steps: int) -> None:
        first_day = self.picture.first_day
        newest = self.span.step_of(self._today)
        oldest = self.span.step_of(first_day) + steps - 1 if first_day else newest
        self._last = max(min(last, newest), min(oldest, newest))
        self.moved.emit()
        self.update()

    def _zoom_by(self, way: int) -> None:
        at = min(max(_SPANS.index(self.span) + way, 0), len(_SPANS) - 1)
        self.zoom(_SPANS[at])

    def _announce(self) -> None:
        if self.signal is not None and self.hasFocus() and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self, self.accessibleDescription())
            QAccessible.updateAccessibility(said)


_PLAIN = Qt.KeyboardModifier.KeypadModifier
