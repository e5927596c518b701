# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Closing a quarter: asked once more, since nothing opens it again."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text


class _Said(Enum):
    NOT_YET = auto()
    CLOSE = auto()


class ClosingQuestion(QWidget):
    """Hidden until it asks. `agreed` carries the Period to close, `closed` tells that it asks no more."""

    agreed = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = Question()
        told = self.tr(
            "This cannot be undone. The figures of the quarter and its three months then stand: what is"
            " recorded, changed or erased later does not change them."
        )
        self.told = Text(told, wrap=True)
        self.told.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self.question.body.insertWidget(0, self.told)
        self._period: Period | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        self.question.answered.connect(self._answered)
        self.question.given_up.connect(lambda: self._answered(_Said.NOT_YET))
        self.hide()

    def ask(self, period: Period) -> None:
        """Whether this quarter is closed."""
        self._period = period
        self.show()
        name = dutch.sentence(dutch.period_name(period))
        self.question.ask(
            self.tr("Close {period}?").format(period=name),
            (
                Answer(self.tr("Not yet"), _Said.NOT_YET, self.tr("Everything stays as it is")),
                Answer(self.tr("Close for good"), _Said.CLOSE, self.tr("Its figures stand from now on")),
            ),
        )
        self.question.choices.setAccessibleDescription(self.told.text())

    def put_away(self) -> None:
        """Ask nothing any more."""
        self.question.close_question()
        self.hide()

    def _answered(self, said: object) -> None:
        self.hide()
        if said is _Said.CLOSE and self._period is not None:
            self.agreed.emit(self._period)
        self.closed.emit()
