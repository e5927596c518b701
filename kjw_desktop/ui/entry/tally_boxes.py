# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Anonymous answers to the questions of `feedback_scale`, counted by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from kjw_desktop.domain.activities import Tally
from kjw_desktop.domain.rules import MOST_PRESENT
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text, sized

_NUMBER_WIDE = 72


class TallyBoxes(QWidget):
    """`changed` with every change. Answers to a question that is asked no more are kept."""

    changed = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__()
        self._boxes: dict[str, tuple[QSpinBox, ...]] = {}
        self._gone: tuple[Tally, ...] = ()
        answers = (self.tr("yes"), self.tr("somewhat"), self.tr("no"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for column, answer in enumerate(answers, 1):
            grid.addWidget(Text(answer, role="small"), 0, column)
        for row, term in enumerate(words["feedback_scale"].visible, 1):
            question = term.label(spoken())
            grid.addWidget(Text(question, wrap=True), row, 0)
            boxes = tuple(self._box(f"{question} {answer}") for answer in answers)
            for column, box in enumerate(boxes, 1):
                grid.addWidget(box, row, column)
            self._boxes[term.key] = boxes
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values()))[0])

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """The questions that anybody answered."""
        counted = {key: [box.value() for box in boxes] for key, boxes in self._boxes.items()}
        own = tuple(Tally(key, *numbers) for key, numbers in counted.items() if any(numbers))
        return (*own, *self._gone)

    def put(self, tallies: Sequence[Tally]) -> None:
        """Have these answers, and none to the other questions."""
        self._gone = tuple(tally for tally in tallies if tally.question not in self._boxes)
        given = {tally.question: tally for tally in tallies}
        for key, boxes in self._boxes.items():
            tally = given.get(key, Tally(key))
            for box, number in zip(boxes, (tally.yes, tally.somewhat, tally.no), strict=True):
                box.setValue(number)

    def _box(self, name: str) -> QSpinBox:
        box = number_field(name)
        box.setRange(0, MOST_PRESENT)
        sized(box, lambda sizes: box.setFixedWidth(sizes.px(_NUMBER_WIDE)))
        box.valueChanged.connect(lambda _number: self.changed.emit())
        return box
