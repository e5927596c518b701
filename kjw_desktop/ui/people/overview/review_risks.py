# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What still makes the story special, in words; the one question, and the ways on unless it is no."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, rule

YES, DOUBT, NO = "ja", "twijfel", "nee"


class Said(Protocol):
    """A risk, put in words (`Risk` of reports.referral)."""

    @property
    def text(self) -> str:
        """The words."""


class RiskPanel(Card):
    """`answered` tells another answer; the three `asked_` which way on somebody takes."""

    answered = Signal(str)
    asked_coarser = Signal()
    asked_consent = Signal()
    asked_talk = Signal()

    def __init__(self, question: str = "") -> None:
        """`question` in place of the one about who sits at the table, for something that others read."""
        super().__init__()
        title = self.tr("What still makes this story special")
        self.setAccessibleName(title)
        self._risks: tuple[str, ...] = ()
        self.asks = True
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        table = self.tr("Would the community officer or the mentor at the table recognise this young person?")
        asked = question or table
        self.question = OneOf(
            asked,
            (
                Option(YES, self.tr("Yes")),
                Option(DOUBT, self.tr("In doubt")),
                Option(NO, self.tr("No")),
            ),
        )
        self._on = Text(self.tr("Then go on in one of these ways:"), role="small", wrap=True)
        self.coarser = PlainButton(self.tr("Make it less exact"))
        self.consent = PlainButton(self.tr("Ask consent"))
        self.talk = PlainButton(self.tr("Talk without paper"))
        self._ways = QWidget()
        ways = FlowLayout(self._ways)
        for button in (self.coarser, self.consent, self.talk):
            ways.addWidget(button)
        self.add(Text(title, role="head", wrap=True))
        self.body.addLayout(self._lines)
        self._asking = (rule(), Text(asked, wrap=True), self.question)
        for part in (*self._asking, self._on, self._ways):
            self.add(part)
        self.question.chosen.connect(self._chosen)
        self.coarser.clicked.connect(self.asked_coarser)
        self.consent.clicked.connect(self.asked_consent)
        self.talk.clicked.connect(self.asked_talk)
        self.show_risks(())
        self._show_ways()

    @property
    def answer(self) -> str:
        """'ja', 'twijfel', 'nee', or '' while it is not answered."""
        return self.question.value

    def put(self, answer: str) -> None:
        """Have this answer hold, '' for none."""
        self.question.choose(answer)
        self._show_ways()

    def ask(self, asks: bool) -> None:
        """Whether the question is asked: what goes by name is recognised by everybody."""
        self.asks = asks
        for part in self._asking:
            part.setVisible(asks)
        self._show_ways()

    def show_risks(self, risks: Sequence[Said]) -> None:
        """Say these, or that there is nothing to say."""
        said = tuple(risk.text for risk in risks)
        if said and said == self._risks:
            return
        self._risks = said
        while self._lines.count():
            gone = self._lines.takeAt(0)
            widget = gone.widget() if gone is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        nothing = self.tr("Nothing that the program sees. You know more.")
        for text in said:
            self._lines.addWidget(Text(f"• {text}", wrap=True))
        if not said:
            self._lines.addWidget(Text(nothing, role="muted", wrap=True))

    def _chosen(self) -> None:
        self._show_ways()
        self.answered.emit(self.answer)

    def _show_ways(self) -> None:
        there = self.asks and self.answer in (YES, DOUBT)
        self._on.setVisible(there)
        self._ways.setVisible(there)
