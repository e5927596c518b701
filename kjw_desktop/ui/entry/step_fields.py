# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happens next with a signal: a step with its day, proposed by the level, or the reason for none."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.next_steps import reason_needed
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import ComingDayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.columns import Columns


class StepFields(QWidget):
    """`propose` fills in what the worker has not changed; an empty step asks for the reason instead.

    `wrong` refuses a step without a day, and a worry with neither a step nor a reason.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._proposed = ("", "")
        self._asks_reason = True
        self.step = QLineEdit()
        self.due = ComingDayField(self.tr("By when"), today)
        self.reason = QLineEdit()
        self.none = LinkButton(self.tr("No next step"))
        self._lay_out()
        self.none.clicked.connect(self._take_none)
        self.step.textChanged.connect(self._changed)
        for line in (self.due.edit, self.reason):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self._changed()

    @property
    def what(self) -> str:
        """The step, '' for none."""
        return self.step.text().strip()

    @property
    def as_proposed(self) -> bool:
        """Whether the step still says what the level proposed."""
        return self.step.text() == self._proposed[0]

    @property
    def why_none(self) -> str:
        """The reason for going without a step, '' with one."""
        return "" if self.what else self.reason.text().strip()

    def wrong(self, level: str) -> tuple[QWidget, str] | None:
        """The field that a signal of this level wants filled in, with what to do; None when none is."""
        if self.what:
            due = self.due.day
            if due is None or due < self._today():
                return self.due, self.tr("By when? Type a day to come, such as friday or in 2 weeks.")
        elif reason_needed(level) and not self.why_none:
            return self.reason, self.tr("Write why nothing follows, or what you will do.")
        return None

    def ask_reason(self, asked: bool) -> None:
        """Whether the line for a reason stands there while there is no step; it does from the start."""
        self._asks_reason = asked
        self._reason_box.setVisible(asked and not self.what)

    def propose(self, step: str, due: date) -> None:
        """Put this in place of an earlier proposal that was not changed."""
        before, self._proposed = self._proposed, (step, typed_day(due))
        if self.step.text() == before[0]:
            self.step.setText(step)
            self.step.setCursorPosition(0)
        if self.due.edit.text() == before[1]:
            self.due.set_day(due)

    def put(self, step: str | None, due: str | None, reason: str) -> None:
        """Put in what a draft has; None leaves the proposal."""
        if step is not None:
            self.step.setText(step)
        if due is not None:
            self.due.edit.setText(due)
        self.reason.setText(reason)

    def clear(self) -> None:
        """Nothing proposed and nothing written."""
        self._proposed = ("", "")
        for line in (self.step, self.due.edit, self.reason):
            line.clear()

    def _lay_out(self) -> None:
        line = Columns()
        line.add(labelled(self.tr("Next step"), self.step), 3)
        self._due_box = labelled(self.tr("By when"), self.due)
        self._reason_box = labelled(self.tr("Why no next step?"), self.reason)
        line.add(self._due_box, 2)
        line.add(self._reason_box, 3)
        acts = QHBoxLayout()
        acts.addWidget(self.none)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(line)
        column.addWidget(SpecialLine(self.step, self.reason))
        column.addLayout(acts)

    def _take_none(self) -> None:
        self.step.clear()
        (self.reason if self._asks_reason else self.step).setFocus()

    def _changed(self) -> None:
        some = bool(self.what)
        self._due_box.setVisible(some)
        self.none.setVisible(some)
        self._reason_box.setVisible(not some and self._asks_reason)
        self.changed.emit()
