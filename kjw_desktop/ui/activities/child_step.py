# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A next step that may stay empty: what, and by when, typed as one says it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.activities.evening import Step
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import ComingDayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.theme.tokens import Space


class ChildStep(QWidget):
    """`changed` with every change."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._proposed = ""
        self.what = QLineEdit()
        self.day = ComingDayField(self.tr("When"), today)
        self.day.edit.setPlaceholderText(self.tr("friday"))
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(labelled(self.tr("Next step (may stay empty)"), self.what), 3)
        line.addWidget(labelled(self.tr("When"), self.day), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(line)
        column.addWidget(SpecialLine(self.what))
        for edit in (self.what, self.day.edit):
            edit.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def step(self) -> Step | None:
        """The step, None while nothing is to be done; ask `wrong` first."""
        what, day = self.what.text().strip(), self.day.day
        return Step(what, day) if what and day else None

    @property
    def said(self) -> bool:
        """Whether anything is to be done."""
        return bool(self.what.text().strip())

    def wrong(self) -> tuple[QWidget, str] | None:
        """The field that cannot be understood, with what to do; None when both can."""
        if self.said and self.day.day is None:
            return self.day, self.tr("That is no day to come. Type it as friday, in 2 weeks or 27 nov.")
        return None

    def put(self, step: Step | None, proposed: date) -> None:
        """Have `step` stand there; without one, only the day that is `proposed`."""
        self.what.setText(step.what if step else "")
        self._proposed = typed_day(proposed)
        self.day.set_day(step.day if step else proposed)

    def propose(self, day: date) -> None:
        """Propose another day, where the one proposed before still stands."""
        if self.day.edit.text() == self._proposed:
            self.day.set_day(day)
            self._proposed = typed_day(day)
