# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a window cannot be read or reached: cut off, squeezed, or lying over something else."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from kjw_desktop.ui.palette.palette import Palette
from kjw_desktop.ui.widgets.fields import room_for_hint
from tests.looks.viewer import Viewer

SMALLEST = (1280, 720)
LEEWAY = 1
CLOSE_BARS = 24


def cut_off(viewer: Viewer) -> list[str]:
    """A line for each fault; none when all is well."""
    window = viewer.window
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    said = []
    if least.width() > SMALLEST[0] or least.height() > SMALLEST[1]:
        said.append(f"the window wants {least.width()}x{least.height()}")
    if (window.width(), window.height()) != viewer.size:
        said.append(f"the window became {window.width()}x{window.height()}")
    return [*said, *(fault for top in (window, *viewer.popups()) for fault in faults_in(top))]


def faults_in(top: QWidget) -> list[str]:
    """A line for each fault of what stands in a window."""
    found = [f"{_name(top)} {fault}" for fault in _over_each_other(top)]
    found.extend(f"{_name(top)} {fault}" for fault in _bars_beside_each_other(top))
    for widget in _shown(top):
        found.extend(f"{_name(widget)} {fault}" for fault in _faults(widget))
    return found


def _bars_beside_each_other(top: QWidget) -> Iterator[str]:
    """Of two parts of a page that scroll close together nobody knows which is which; a list has a bar."""
    areas = [area.verticalScrollBar() for area in top.findChildren(QScrollArea) if area.window() is top]
    bars = [bar for bar in areas if bar.isVisible() and not bar.visibleRegion().isEmpty()]
    places = [QRect(bar.mapTo(top, QPoint()), bar.size()) for bar in bars]
    for one, other in combinations(places, 2):
        level = min(one.bottom(), other.bottom()) > max(one.top(), other.top())
        if level and abs(one.center().x() - other.center().x()) < CLOSE_BARS:
            yield f"has bars beside each other: {_said(one)} and {_said(other)}"


def _shown(top: QWidget) -> Iterator[QWidget]:
    """Every widget on show in `top` that is ours: not what Qt builds inside of its own."""
    for widget in top.findChildren(QWidget):
        seen = widget.isVisible() and not widget.geometry().isEmpty()
        if widget.window() is top and seen and not _inside_of_qt(widget):
            yield widget


def _inside_of_qt(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea):
        return True
    return widget.objectName().startswith("qt_") or isinstance(parent, QComboBox)


def _faults(widget: QWidget) -> Iterator[str]:
    area, parent = _area_round(widget), widget.parentWidget()
    if area is None:
        if parent is not None and not parent.rect().adjusted(-LEEWAY, -LEEWAY, LEEWAY, LEEWAY).contains(
            widget.geometry()
        ):
            yield f"lies outside of its parent: {_said(widget.geometry())} in {_said(parent.rect())}"
    elif widget.geometry().right() > area.viewport().width() + LEEWAY:
        yield f"goes on beside what scrolls: {widget.geometry().right()} of {area.viewport().width()}"
    yield from _squeezed(widget)
    yield from _over_each_other(widget)


def _area_round(widget: QWidget) -> QScrollArea | None:
    """The area whose content `widget` is."""
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return area if isinstance(area, QScrollArea) and area.viewport() is viewport else None


def _squeezed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _squeezed_text(widget)
    elif isinstance(widget, QAbstractButton):
        wanted = widget.sizeHint()
        if widget.width() + LEEWAY < wanted.width() or widget.height() + LEEWAY < wanted.height():
            yield f"has {_said(widget.rect())} of {wanted.width()}x{wanted.height()} pixels"
    elif isinstance(widget, QComboBox):
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        room = _room_in(widget).width()
        if text > room + LEEWAY:
            yield f"has {room} of {text} pixels for '{widget.currentText()}'"
    elif isinstance(widget, QLineEdit):
        yield from _squeezed_field(widget)
    elif isinstance(widget, QPlainTextEdit):
        yield from _squeezed_hint(widget)
    elif widget.layout() is not None and widget.width() + LEEWAY < widget.minimumSizeHint().width():
        yield f"has {widget.width()} of at least {widget.minimumSizeHint().width()} pixels"


def _squeezed_text(text: QLabel) -> Iterator[str]:
    wanted, wraps = text.sizeHint(), text.wordWrap()
    high = text.heightForWidth(text.width()) if wraps else wanted.height()
    if text.text() and text.height() + LEEWAY < high:
        yield f"has {text.height()} of {high} pixels for its lines"
    if text.text() and not wraps and text.width() + LEEWAY < wanted.width():
        yield f"has {text.width()} of {wanted.width()} pixels for its text"
    longest = max((text.fontMetrics().horizontalAdvance(word) for word in text.text().split()), default=0)
    if wraps and longest > text.contentsRect().width() + LEEWAY:
        yield f"has {text.width()} pixels, its longest word {longest}"


def _squeezed_field(field: QLineEdit) -> Iterator[str]:
    room = room_for_hint(field)
    hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if not field.text() and hint > room:
        yield f"has {room} of {hint} pixels for its hint"
    if field.height() + LEEWAY < field.minimumSizeHint().height():
        yield f"has {field.height()} of {field.minimumSizeHint().height()} pixels"


def _squeezed_hint(edit: QPlainTextEdit) -> Iterator[str]:
    """Its hint goes on at a next line, as Qt draws it: within the margin of the text, between words."""
    margin, view = round(edit.document().documentMargin()), edit.viewport().rect()
    room = view.adjusted(margin, margin, -margin, 0)
    wanted = edit.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, edit.placeholderText())
    if edit.placeholderText() and not edit.toPlainText() and not room.contains(wanted):
        yield f"has {_said(room)} of {_said(wanted)} pixels for its hint"


def _room_in(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control = QStyle.ComplexControl.CC_ComboBox
    return box.style().subControlRect(control, option, QStyle.SubControl.SC_ComboBoxEditField, box)


def _over_each_other(widget: QWidget) -> Iterator[str]:
    """Children of one layout that share pixels; the box of Ctrl+K lies over the page by intent."""
    if widget.layout() is None:
        return
    children = [
        each
        for each in widget.findChildren(QWidget)
        if each.parentWidget() is widget
        and each.isVisible()
        and not each.isWindow()
        and not isinstance(each, Palette)
        and not each.geometry().isEmpty()
    ]
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > LEEWAY and shared.height() > LEEWAY:
            yield f"has {_name(one)} and {_name(other)} over each other"


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = (text() if callable(text) else "") or widget.accessibleName()
    return f"{type(widget).__name__} '{str(said)[:40]}'"


def _said(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"
