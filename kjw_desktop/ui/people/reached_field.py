# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a goal is reached, and since which day; unticked it is open again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kjw_desktop.domain.people import PersonGoal
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.theme.tokens import Space


class ReachedField(QWidget):
    """A tick, and a day beside it once it is ticked."""

    changed = Signal()

    def __init__(self, goal: PersonGoal | None, today: Callable[[], date]) -> None:
        super().__init__()
        self.tick = QCheckBox(self.tr("reached"))
        self.day = DayField(self.tr("Reached on which day"), today)
        reached = goal.reached_on if goal is not None else None
        if reached is not None:
            self.day.set_day(reached)
        self.tick.setChecked(reached is not None)
        self.setFocusProxy(self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.tick)
        line.addWidget(self.day)
        self.day.setVisible(reached is not None)
        self.tick.toggled.connect(self.day.setVisible)
        self.tick.toggled.connect(self.changed)
        self.day.edit.textChanged.connect(self.changed)

    @property
    def clear(self) -> bool:
        """Whether it is understood what stands there."""
        return not self.tick.isChecked() or self.day.day is not None

    def laid_over(self, goal: PersonGoal) -> PersonGoal:
        """`goal` reached on the day that stands there, or open."""
        return replace(goal, reached_on=self.day.day if self.tick.isChecked() else None)

    def kept(self) -> tuple[bool, str]:
        """The tick and the day as typed."""
        return self.tick.isChecked(), self.day.edit.text()

    def take_up(self, ticked: bool, day: str) -> None:
        """Put there what `kept` gave."""
        self.day.edit.setText(day)
        self.tick.setChecked(ticked)
