# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ten parts of a report as chips: opened by Enter, moved by Alt with an arrow, or dragged."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kjw_desktop.domain.report_layout import ReportLayout, ReportPart, moved
from kjw_desktop.language import mark, translate
from kjw_desktop.ui.widgets.chip import Chip
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.flow import FlowLayout

_WORDS = {
    ReportPart.SUMMARY: mark("PartChips", "summary"),
    ReportPart.THEMES: mark("PartChips", "what plays, what we did"),
    ReportPart.REACH: mark("PartChips", "reach"),
    ReportPart.SIGNALS: mark("PartChips", "early signals"),
    ReportPart.CARE: mark("PartChips", "youth care"),
    ReportPart.PARTNERS: mark("PartChips", "partners"),
    ReportPart.EVALUATION: mark("PartChips", "evaluation"),
    ReportPart.STORY: mark("PartChips", "story"),
    ReportPart.TARGETS: mark("PartChips", "agreed results"),
    ReportPart.TALK: mark("PartChips", "conversation"),
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def part_word(part: ReportPart) -> str:
    """What a part is called in the window."""
    return translate("PartChips", _WORDS[part])


class PartChip(Chip):
    """One part, a button that takes the focus."""

    def __init__(self, part: ReportPart, parent: QWidget) -> None:
        super().__init__(ChipData(part_word(part)), parent=parent)
        self.part = part
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Whoever opens the part says whether it is open."""


class PartChips(QWidget):
    """`opened` carries a ReportPart; `arranged` the ReportLayout in which somebody moved one.

    Tab comes to one of them and the arrows go along; the summary stays first.
    """

    opened = Signal(object)
    arranged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parts of the report"))
        self._layout = ReportLayout("")
        self._flow = FlowLayout(self)
        self.chips = {part: self._chip(part) for part in ReportPart}
        self._pressed: QPoint | None = None
        self._dragged = False
        self._show_order()

    @property
    def arrangement(self) -> ReportLayout:
        """The order in which they stand, and for whom."""
        return self._layout

    def show_layout(self, layout: ReportLayout) -> None:
        """Show the parts in this order."""
        if layout.order != self._layout.order:
            self._layout = layout
            self._show_order()
        self._layout = layout

    def mark_open(self, part: ReportPart | None) -> None:
        """Tell which part is open."""
        for each, chip in self.chips.items():
            chip.setChecked(each is part)

    def first(self) -> QWidget:
        """Where the keys get to."""
        reached = (chip for chip in self.chips.values() if chip.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next(reached, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go along or move the part; the mouse drags it to another place."""
        if isinstance(watched, PartChip):
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(watched, event)
            if event.type() is QEvent.Type.FocusIn:
                self._follow(watched)
            elif isinstance(event, QMouseEvent):
                return self._mouse(watched, event)
        return super().eventFilter(watched, event)

    def _chip(self, part: ReportPart) -> PartChip:
        chip = PartChip(part, self)
        chip.installEventFilter(self)
        chip.clicked.connect(lambda *_: self.opened.emit(part))
        return chip

    def _key(self, chip: PartChip, event: QKeyEvent) -> bool:
        order = self._layout.order
        place, key = order.index(chip.part), Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(order) - 1}
        to = ends.get(key, place + _STEPS[key] if key in _STEPS else -1)
        if key not in _STEPS and key not in ends:
            return False
        if held == Qt.KeyboardModifier.AltModifier:
            self._move(chip.part, to)
            return True
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        self.chips[order[min(max(to, 0), len(order) - 1)]].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _mouse(self, chip: PartChip, event: QMouseEvent) -> bool:
        """A press that is moved further than a click drags the part over the others."""
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._pressed, self._dragged = event.position().toPoint(), False
            case QEvent.Type.MouseMove if self._pressed is not None:
                far = (event.position().toPoint() - self._pressed).manhattanLength()
                self._dragged = self._dragged or far >= QApplication.startDragDistance()
                if self._dragged:
                    self._drag_over(chip, chip.mapTo(self, event.position().toPoint()))
                    return True
            case QEvent.Type.MouseButtonRelease:
                dragged, self._pressed, self._dragged = self._dragged, None, False
                if dragged:
                    chip.setDown(False)
                    self.arranged.emit(self._layout)
                    return True
        return False

    def _drag_over(self, chip: PartChip, at: QPoint) -> None:
        under = self.childAt(at)
        if isinstance(under, PartChip) and under is not chip:
            self._layout = moved(self._layout, chip.part, self._layout.order.index(under.part))
            self._show_order()

    def _move(self, part: ReportPart, to: int) -> None:
        layout = moved(self._layout, part, to)
        if layout == self._layout:
            return
        self._layout = layout
        self._show_order()
        self.chips[part].setFocus(Qt.FocusReason.TabFocusReason)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.chips[part], self.chips[part].accessibleName())
            )
        self.arranged.emit(layout)

    def _show_order(self) -> None:
        """The chips in their places, which a screen reader hears with the name."""
        told = self.tr("{part}, part {n} of {total}")
        how = self.tr("Alt with an arrow moves it, Enter shows what it is made of")
        before: QWidget | None = None
        while self._flow.count():
            self._flow.takeAt(0)
        for number, part in enumerate(self._layout.order, start=1):
            chip = self.chips[part]
            self._flow.addWidget(chip)
            chip.setAccessibleName(told.format(part=part_word(part), n=number, total=len(self._layout.order)))
            chip.setAccessibleDescription("" if part is ReportPart.SUMMARY else how)
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        focused = next((chip for chip in self.chips.values() if chip.hasFocus()), None)
        self._follow(focused or self.chips[self._layout.order[0]])

    def _follow(self, chip: PartChip) -> None:
        """Tab comes to `chip` alone; it is the one that the keys were on last."""
        for each in self.chips.values():
            policy = Qt.FocusPolicy.StrongFocus if each is chip else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)
