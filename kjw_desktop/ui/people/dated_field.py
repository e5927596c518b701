# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A value that is kept with dates: what it is, and the day from which a change of it counts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kjw_desktop.domain.people import DatedField, DatedValue, changed_from
from kjw_desktop.domain.vocabulary import Vocabulary
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.fields import name_box
from kjw_desktop.ui.widgets.labels import Text


class DatedChoice(QWidget):
    """A list with a day that appears once something else is chosen, or nothing any more.

    `free` takes a term typed anew too.
    """

    changed = Signal()

    def __init__(self, what: DatedField, name: str, today: Callable[[], date], *, free: bool = False) -> None:
        super().__init__()
        self._what, self._today = what, today
        self._before = ""
        self.box = QComboBox()
        self.box.setEditable(free)
        name_box(self.box, name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(16)
        self._from = Text(self.tr("since"), role="muted")
        self.day = DayField(self.tr("{field}: since which day").format(field=name), today)
        self._from.setBuddy(self.day.edit)
        self.setFocusProxy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.box, 1)
        line.addWidget(self._from)
        line.addWidget(self.day, 1)
        self.box.currentTextChanged.connect(self._look)

    def show_value(self, vocabulary: Vocabulary, value: str | None) -> None:
        """Show the value that holds today among the terms to choose from."""
        self._before = value or ""
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem("", "")
        for term in vocabulary.terms:
            if not term.hidden or term.key == value:
                self.box.addItem(term.label(spoken()), term.key)
        self.box.setCurrentIndex(max(self.box.findData(self._before), 0))
        self.box.blockSignals(False)
        self.day.set_day(self._today())
        self._look()

    @property
    def chosen(self) -> str | None:
        """The key that is chosen, '' for nothing; None for a term that was typed anew."""
        place = self.box.findText(self.box.currentText())
        key: str | None = self.box.itemData(place) if place >= 0 else None
        return key

    @property
    def typed(self) -> str:
        """A term typed anew, '' otherwise."""
        text = " ".join(self.box.currentText().split())
        return text if self.box.isEditable() and text and self.box.findText(text) < 0 else ""

    @property
    def is_changed(self) -> bool:
        """Whether something else is there than before; an emptied field takes the value away."""
        return bool(self.typed) or (self.chosen is not None and self.chosen != self._before)

    def laid_over(self, history: tuple[DatedValue, ...], made: str = "") -> tuple[DatedValue, ...]:
        """`history` with the change, if there is one; `made` is the key of a term that was typed anew."""
        value, day = made or self.chosen, self.day.day
        if not self.is_changed or value is None or day is None:
            return history
        return changed_from(history, self._what, value, day)

    def kept(self) -> tuple[str, str]:
        """What stands there and since when, as a draft keeps it."""
        return self.box.currentText(), self.day.edit.text()

    def take_up(self, text: str, day: str) -> None:
        """Put there what `kept` gave; a term that is gone from the list changes nothing."""
        place = self.box.findText(text)
        if place >= 0:
            self.box.setCurrentIndex(place)
        elif self.box.isEditable():
            self.box.setEditText(text)
        self.day.edit.setText(day)

    def _look(self) -> None:
        self._from.setVisible(self.is_changed)
        self.day.setVisible(self.is_changed)
        self.changed.emit()
