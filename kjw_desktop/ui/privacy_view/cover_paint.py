# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How each kind of widget paints itself with its text covered: its own ground and frame, a bar for the text.

Each function tells whether it painted; if not, the widget has nothing to cover and paints itself.
"""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionViewItem,
    QWidget,
)

from kjw_desktop.ui.privacy_view.bars import paint_bar, paint_bars
from kjw_desktop.ui.privacy_view.covering import FOR_ANYONE, FOR_NOBODY, is_covered

_EDGE = 2.0
_LEFT = 6.0
"""Where a choice of a list begins."""
_Element, _Inner = QStyle.ControlElement, QStyle.SubElement
_BUTTONS: dict[type[QAbstractButton], tuple[QStyle.ControlElement, QStyle.SubElement]] = {
    QPushButton: (_Element.CE_PushButton, _Inner.SE_PushButtonContents),
    QCheckBox: (_Element.CE_CheckBox, _Inner.SE_CheckBoxContents),
    QRadioButton: (_Element.CE_RadioButton, _Inner.SE_RadioButtonContents),
}


def paint_covered(widget: QWidget) -> bool:
    """Paint `widget` if it shows what somebody wrote."""
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QLineEdit):
        return _line(widget)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QComboBox):
        return _combo(widget)
    return _viewport(widget)


def _viewport(widget: QWidget) -> bool:
    around = widget.parentWidget()
    if isinstance(around, QPlainTextEdit) and around.viewport() is widget:
        return _text(around)
    if isinstance(around, QListView) and around.viewport() is widget and is_popup(around.window()):
        return _choices(around)
    return False


def is_popup(window: QWidget) -> bool:
    """Whether `window` is the list of a drop-down or of a completer, which stands over the window."""
    return window.windowType() is Qt.WindowType.Popup


def _hides(widget: QWidget, text: str) -> bool:
    return bool(text) and is_covered(text) and not _for_anyone(widget)


def _for_anyone(widget: QWidget) -> bool:
    up: QWidget | None = widget
    while up is not None:
        if up.property(FOR_ANYONE):
            return True
        up = up.parentWidget()
    return False


def _label(label: QLabel) -> bool:
    if label.property("role") == "key" or not _hides(label, label.text()):
        return False
    with QPainter(label) as painter:
        room = QRectF(label.contentsRect())
        paint_bars(painter, room, len(label.text()), label.font(), label.alignment())
    return True


def _line(line: QLineEdit) -> bool:
    if not _hides(line, line.text()):
        return False
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    style = line.style()
    with QPainter(line) as painter:
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, line)
        room = QRectF(style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, line))
        room = room.marginsRemoved(line.textMargins()).adjusted(_EDGE, 0, -_EDGE, 0)
        bar = paint_bar(painter, room, len(line.text()), line.font())
        if line.hasFocus():
            _caret(painter, QRectF(bar.right() + _EDGE, bar.top(), 1, bar.height()), line)
    return True


def _text(edit: QPlainTextEdit) -> bool:
    """A bar for each line in sight."""
    if not edit.property(FOR_NOBODY) and not _hides(edit, edit.toPlainText()):
        return False
    view = edit.viewport()
    with QPainter(view) as painter:
        painter.fillRect(view.rect(), edit.palette().color(QPalette.ColorRole.Base))
        block, offset = edit.firstVisibleBlock(), edit.contentOffset()
        while block.isValid():
            place = edit.blockBoundingGeometry(block).translated(offset)
            if place.top() > view.height():
                break
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                room = line.rect().translated(place.topLeft())
                room.setWidth(view.width() - room.left())
                if line.textLength():
                    paint_bar(painter, room, line.textLength(), edit.font())
                if edit.hasFocus() and _stands_in(edit.textCursor(), line, block):
                    within = edit.textCursor().positionInBlock() - line.textStart()
                    left = room.left() + within * edit.fontMetrics().averageCharWidth()
                    _caret(painter, QRectF(left, room.top(), 1, room.height()), edit)
            block = block.next()
    return True


def _stands_in(cursor: QTextCursor, line: QTextLine, block: QTextBlock) -> bool:
    """Whether the cursor is in this line; at its end only where the next line is another block's."""
    within = cursor.positionInBlock() - line.textStart()
    last = line.lineNumber() == block.layout().lineCount() - 1
    return cursor.block() == block and 0 <= within < line.textLength() + last


def _caret(painter: QPainter, place: QRectF, field: QWidget) -> None:
    painter.fillRect(place, field.palette().color(QPalette.ColorRole.Text))


def _button(button: QAbstractButton) -> bool:
    """Buttons that carry a name, and the ticks of a list of names."""
    kind = next((kind for kind in _BUTTONS if isinstance(button, kind)), None)
    if kind is None or not _hides(button, button.text()):
        return False
    if not is_covered(button.accessibleName() or button.text()):
        return False
    element, inner = _BUTTONS[kind]
    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined]  # each of the three kinds has it
    option.text = ""
    style = button.style()
    with QPainter(button) as painter:
        style.drawControl(element, option, painter, button)
        room = QRectF(style.subElementRect(inner, option, button)).adjusted(_EDGE, 0, -_EDGE, 0)
        paint_bar(painter, room, len(button.text()), button.font())
    return True


def _combo(combo: QComboBox) -> bool:
    if not _hides(combo, combo.currentText()):
        return False
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    style = combo.style()
    with QPainter(combo) as painter:
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, combo)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo)
        paint_bar(painter, QRectF(room).adjusted(_EDGE, 0, -_EDGE, 0), len(combo.currentText()), combo.font())
    return True


def _choices(view: QListView) -> bool:
    """The rows in sight of a list to choose from; it paints itself where none of them is covered."""
    model, root = view.model(), view.rootIndex()
    places = [model.index(row, view.modelColumn(), root) for row in range(model.rowCount(root))]
    shown = [place for place in places if view.visualRect(place).intersects(view.viewport().rect())]
    if not any(_hides(view, _said(place)) for place in shown):
        return False
    with QPainter(view.viewport()) as painter:
        painter.fillRect(view.viewport().rect(), view.palette().color(QPalette.ColorRole.Base))
        for place in shown:
            _choice(painter, view, place)
    return True


def _choice(painter: QPainter, view: QListView, place: QModelIndex) -> None:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    row = view.visualRect(place)  # as wide as its words, which would tell them
    option.rect, option.index = QRect(0, row.top(), view.viewport().width(), row.height()), place
    if view.selectionModel().isSelected(place):
        option.state |= QStyle.StateFlag.State_Selected
    style, covered = view.style(), _hides(view, _said(place))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = "" if covered else _said(place)
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
    if covered:
        room = QRectF(option.rect).adjusted(_LEFT, 0, -_EDGE, 0)
        paint_bar(painter, room, len(_said(place)), view.font())


def _said(place: QModelIndex) -> str:
    return str(place.data() or "")
