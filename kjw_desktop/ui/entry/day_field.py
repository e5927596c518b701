# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A day typed the Dutch way, with what was understood beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kjw_desktop.domain.dutch_ahead import parse_coming_day
from kjw_desktop.domain.dutch_day import parse_day
from kjw_desktop.ui.day_words import short_day, typed_day
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.fields import fits
from kjw_desktop.ui.widgets.labels import Text, sized


class DayField(QWidget):
    """A line for a day; `day` is None while what stands there is no day."""

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        fits(self.edit, "00-00-0000 ")
        self._understood = Text("", role="small", wrap=True)
        self.setFocusProxy(self.edit)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.edit)
        line.addWidget(self._understood)
        self.edit.textChanged.connect(self._understand)
        sized(self._understood, lambda _sizes: self._keep_in_line())
        self.set_day(today())

    @property
    def day(self) -> date | None:
        """What was understood."""
        return self.read(self.edit.text(), self._today())

    def read(self, typed: str, today: date) -> date | None:
        """The day that was typed, a past one unless a year says otherwise."""
        return parse_day(typed, today)

    def hint(self) -> str:
        """What to type, for when nothing was understood."""
        return self.tr("Type a day, such as 12/9 or yesterday")

    def set_day(self, day: date) -> None:
        """Put `day` there."""
        self.edit.setText(typed_day(day))
        self.edit.setCursorPosition(0)

    def _understand(self) -> None:
        day = self.day
        if day is None:
            self._understood.set_tone(Tone.SERIOUS)
            self._understood.setText(self.hint())
            self._understood.setMinimumWidth(0)
        else:
            self._understood.set_tone(Tone.PLAIN)
            self._understood.setText(short_day(day, self._today()))
            self._keep_in_line()

    def _keep_in_line(self) -> None:
        """Have a day that was understood stand in one line; what to type may take several."""
        if self.day is not None:
            self._understood.ensurePolished()
            said = self._understood.fontMetrics().horizontalAdvance(self._understood.text())
            self._understood.setMinimumWidth(said + Space.XS)


class ComingDayField(DayField):
    """A line for a day to come: 'vrijdag', 'over 2 weken', '27 nov'."""

    def read(self, typed: str, today: date) -> date | None:
        """The day that was typed, from today on."""
        return parse_coming_day(typed, today)

    def hint(self) -> str:
        """What to type, for when nothing was understood."""
        return self.tr("Type a day, such as friday or in 2 weeks")
