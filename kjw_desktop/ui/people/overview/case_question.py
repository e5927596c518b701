# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is asked once more on the way: at a doubt before the pages are made, and before a new overview."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.quick_entry.question import Answer, Question


class _Said(Enum):
    COARSER = auto()
    GO_ON = auto()
    NEW_LETTERS = auto()
    SAME_LETTERS = auto()
    STAY = auto()


class CaseQuestion(QWidget):
    """Hidden until it asks. `go_on` and `begin_anew` (whether with the same letters) are the acts.

    `closed` tells that the worker stays where they are.
    """

    go_on = Signal()
    begin_anew = Signal(bool)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = Question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        self.question.answered.connect(self._answered)
        self.question.given_up.connect(lambda: self._answered(_Said.STAY))
        self.hide()

    def ask_doubt(self) -> None:
        """Somebody at the table might know who it is: ask what the worker does."""
        self.show()
        self.question.ask(
            self.tr("You are in doubt. What do you do?"),
            (
                Answer(self.tr("Make it coarser first"), _Said.COARSER, self.tr("Back to the proposals")),
                Answer(
                    self.tr("Go on to the pages"),
                    _Said.GO_ON,
                    self.tr("Your doubt is noted with what leaves, without a name"),
                ),
            ),
        )

    def ask_anew(self) -> None:
        """Whether a new overview has the letters of the last."""
        self.show()
        self.question.ask(
            self.tr("Begin a new case?"),
            (
                Answer(self.tr("Keep this one"), _Said.STAY, self.tr("What you chose and decided stays")),
                Answer(
                    self.tr("New, with other letters"),
                    _Said.NEW_LETTERS,
                    self.tr("Nobody can lay the two papers beside each other"),
                ),
                Answer(
                    self.tr("New, with the same letters"),
                    _Said.SAME_LETTERS,
                    self.tr("For the same table: J. stays J."),
                ),
            ),
        )

    def put_away(self) -> None:
        """Ask nothing any more."""
        self.question.close_question()
        self.hide()

    def _answered(self, said: object) -> None:
        self.hide()
        if said is _Said.GO_ON:
            self.go_on.emit()
        elif said in (_Said.NEW_LETTERS, _Said.SAME_LETTERS):
            self.begin_anew.emit(said is _Said.SAME_LETTERS)
        else:
            self.closed.emit()
