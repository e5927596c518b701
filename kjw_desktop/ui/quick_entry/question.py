# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A question in the page, answered by a number, by first letters, or by arrows and Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel

_MOST_NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """One choice: what is shown, what it stands for, and what tells it from others."""

    label: str
    value: object
    detail: str = ""


class Question(Card):
    """`answered` carries the value chosen, `given_up` comes with Esc; it hides itself at both."""

    answered = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._answers: tuple[Answer, ...] = ()
        self._model = RowModel()
        self.choices = RowList("", fit=12)
        self.choices.setModel(self._model)
        self.choices.installEventFilter(self)
        self.choices.clicked.connect(lambda index: self._answer(index.row()))
        self.add_rows(self.choices)
        self.hide()

    def ask(self, words: str, answers: Sequence[Answer]) -> None:
        """Ask, the cursor on the first answer."""
        self._answers = tuple(answers)
        self.head.set_title(words)
        self.setAccessibleName(words)
        self.choices.setAccessibleName(words)
        self._model.set_rows(
            RowData(
                title=answer.label,
                detail=answer.detail,
                aside=str(number) if number <= _MOST_NUMBERED else "",
            )
            for number, answer in enumerate(self._answers, 1)
        )
        self.choices.setCurrentIndex(self._model.index(0))
        self.show()
        self.choices.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Numbers, Enter and Esc; letters find the answer that begins so."""
        if watched is self.choices and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, place = event.key(), event.key() - Qt.Key.Key_1
            if 0 <= place < min(len(self._answers), _MOST_NUMBERED):
                self._answer(place)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._answer(self.choices.currentIndex().row())
                return True
            if key == Qt.Key.Key_Escape:
                self.close_question()
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)

    def close_question(self) -> None:
        """Ask nothing any more."""
        self._answers = ()
        self.hide()

    def _answer(self, place: int) -> None:
        if 0 <= place < len(self._answers):
            value = self._answers[place].value
            self.close_question()
            self.answered.emit(value)
