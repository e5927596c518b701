# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came together in the signals of one young person, in words: to look at again, with a colleague."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.signal_patterns import Hint
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.people.signal_picture.words import name_of, said_by, step_of
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class HintCard(Card):
    """A few sentences without a number; `asked` carries the hint whose signals are to be shown.

    `rules_asked` tells that somebody wants to see the rules, or switch them off.
    """

    asked = Signal(object)
    rules_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("To talk about"), parent)
        self.shown: list[LinkButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.addLayout(self._rows)
        told = self.tr("These are rules about what you wrote yourself. They judge nobody, and can be wrong.")
        self.rules = LinkButton(self.tr("The rules, on and off"))
        self.rules.clicked.connect(self.rules_asked)
        about = QHBoxLayout()
        about.setSpacing(Space.M)
        about.addWidget(Text(told, role="small", wrap=True), 1)
        about.addWidget(self.rules)
        self.body.addLayout(about)
        self.hide()

    def show_hints(self, hints: Sequence[Hint], words: Vocabularies) -> None:
        """Say these, and nothing where there are none."""
        on_a_hint = any(button.hasFocus() for button in self.shown)
        self.shown.clear()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for hint in hints:
            self._rows.addWidget(self._row(hint, words))
        self.setVisible(bool(hints))
        if on_a_hint and self.shown:
            self.shown[0].setFocus()

    def _row(self, hint: Hint, words: Vocabularies) -> QWidget:
        said, step = said_by(hint, words), step_of(hint.rule)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(said, wrap=True))
        texts.addWidget(Text(step, role="muted", wrap=True))
        show = LinkButton(self.tr("Show which"))
        rule = self.tr("Rule: {name}.").format(name=name_of(hint.rule))
        show.setAccessibleDescription(f"{said} {step} {rule}")
        show.clicked.connect(lambda: self.asked.emit(hint))
        line.addLayout(texts, 1)
        line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self.shown.append(show)
        return row
