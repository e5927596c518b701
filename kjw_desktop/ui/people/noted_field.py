# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Since when something about a young person is known: a day, today's for what is new."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.domain.people import Vulnerability
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private


class NotedField(QWidget):
    """A day, never a tick: nobody is marked, something is noted on a day."""

    changed = Signal()

    def __init__(self, noted: Vulnerability | None, today: Callable[[], date]) -> None:
        super().__init__()
        name = Text(self.tr("noted on"), role="small")
        self._today = today
        self.day = DayField(self.tr("Noted on which day"), today)
        if noted is not None:
            self.day.set_day(noted.noted_on)
        keep_private(self.day.edit)
        name.setBuddy(self.day.edit)
        self.setFocusProxy(self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(name)
        line.addWidget(self.day)
        self.day.edit.textChanged.connect(self.changed)

    @property
    def clear(self) -> bool:
        """Whether it is understood what stands there, and no day to come."""
        return self.day.day is not None and self.day.day <= self._today()

    def laid_over(self, noted: Vulnerability) -> Vulnerability:
        """`noted` on the day that stands there."""
        return replace(noted, noted_on=self.day.day or noted.noted_on)

    def kept(self) -> tuple[bool, str]:
        """The day as typed, in the form of a row's draft."""
        return False, self.day.edit.text()

    def take_up(self, _ticked: bool, day: str) -> None:
        """Put there what `kept` gave."""
        self.day.edit.setText(day)
