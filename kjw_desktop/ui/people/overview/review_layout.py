# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of the review and where they stand: two texts over the acts, proposals and risks beside."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.people.overview.review_asking import Asking
from kjw_desktop.ui.people.overview.review_keys import ReviewAct
from kjw_desktop.ui.people.overview.review_list import ProposalList
from kjw_desktop.ui.people.overview.review_pane import TONES_AFTER, TONES_BEFORE, ReviewPane
from kjw_desktop.ui.people.overview.review_risks import RiskPanel
from kjw_desktop.ui.theme.tokens import Sizes, Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import KeyCap, Text, sized

PANE_WIDE, PANE_HIGH = 240, 200
ASIDE_WIDE = 300
LIST_HIGH = 150
"""Least pixels at the base size."""
SHORT = 34
"""Characters that a row of the list shows whole: what is longer is said again under it."""


class ReviewParts(QWidget):
    """Widgets without behaviour; `ReviewView` gives it to them."""

    def __init__(self, question: str = "") -> None:
        """`question` is the one question, where it is another than that of a consultation."""
        super().__init__()
        self.before = ReviewPane(TONES_BEFORE, copies=False)
        self.before.setAccessibleName(self.tr("Your notes"))
        self.after = ReviewPane(TONES_AFTER, copies=True)
        self.after.setAccessibleName(self.tr("As it will be read"))
        self.listed = ProposalList(self.tr("Proposals"))
        self.counted = Text("", role="muted")
        self.undecided_only = QCheckBox(self.tr("Only what is left to decide (N)"))
        self.at_hand = Text("", wrap=True)
        self.why = Text("", role="small", wrap=True)
        self.asking = Asking()
        self.keys = QWidget()
        self.told = Text("", role="small", wrap=True)
        self.left = Text("", role="muted", wrap=True)
        self.preview = PrimaryButton(self.tr("Preview of the PDF"), "Ctrl+Return")
        self.risks = RiskPanel(question)
        self.buttons = {
            ReviewAct.ACCEPT: PlainButton(self.tr("Agree"), "Enter"),
            ReviewAct.ACCEPT_CLASS: PlainButton(self.tr("All sure ones of this kind"), "A"),
            ReviewAct.REWORD: PlainButton(self.tr("Reword"), "R"),
            ReviewAct.KEEP: PlainButton(self.tr("Let it stay"), "B"),
            ReviewAct.MARK: PlainButton(self.tr("Mark chosen words"), "M"),
            ReviewAct.TAKE_BACK: LinkButton(self.tr("Decide again"), "Del"),
        }
        self._proposals = Card(self.tr("Proposals"))
        columns = Columns(Space.L)
        columns.add(self._left(), 2, fills=True)
        columns.add(self._aside(), 1, fills=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
        self.setTabOrder(self.risks.talk, self.preview)  # the question's number goes on to what comes next
        self.told.hide()

    def say_left(self, proposals: int, undecided: int, blocking: int, answer: str) -> None:
        """Tell how many are decided on, and what has to happen before the overview can be saved."""
        done = self.tr("{done} of {all} decided").format(done=proposals - undecided, all=proposals)
        self.counted.setText(done if proposals else "")
        self.left.setText(self._before_saving(undecided, blocking, answer))

    def say_at_hand(self, words: str, why: str, place: str) -> None:
        """Tell of the proposal at hand: what becomes what, why, and which of its places is shown."""
        self.at_hand.setText(words)
        self.why.setText(" · ".join(part for part in (place, why) if part))
        self.at_hand.setVisible(len(words) > SHORT)
        self.why.setVisible(bool(self.why.text()))
        for button in self.buttons.values():
            button.setEnabled(bool(words))
        self.buttons[ReviewAct.MARK].setEnabled(True)

    def _before_saving(self, undecided: int, blocking: int, answer: str) -> str:
        if blocking == 1:
            return self.tr("One decision left before you can save.")
        if blocking:
            return self.tr("{n} decisions left before you can save.").format(n=blocking)
        if not answer:
            return self.tr("Answer the question beside this before you save.")
        if undecided:
            return self.tr("Not decided on: {n}. The proposal goes on paper.").format(n=undecided)
        return ""

    def _left(self) -> QWidget:
        ours, theirs = Card(self.tr("Your notes")), Card(self.tr("As it will be read"))
        ours.head.set_remark(self.tr("never leaves this window"))
        texts = Columns(Space.M)
        for card, pane in ((ours, self.before), (theirs, self.after)):
            card.add(pane, 1)
            sized(pane, partial(_least, pane))
            texts.add(card, 1, fills=True)
        signs = self.tr(
            "Yellow: to decide. A line: sure. Dots: perhaps. Dashes: a rare trait. Blue: stays as it is."
        )
        flow = FlowLayout(self.keys)
        for button in self.buttons.values():
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.left, 1)
        foot.addWidget(self.preview)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(texts, 1)
        column.addWidget(Text(signs, role="small", wrap=True))
        for part in (self.asking, self.keys, self.told):
            column.addWidget(part)
        column.addLayout(foot)
        return whole

    def _aside(self) -> QWidget:
        card = self._proposals
        card.head.add_aside(self.counted)
        card.head.add_aside(KeyCap("F7"))
        about = QWidget()
        words = QVBoxLayout(about)
        words.setContentsMargins(Space.M, 0, Space.M, Space.S)
        words.setSpacing(Space.XS)
        for part in (self.at_hand, self.why, self.undecided_only):
            words.addWidget(part)
        card.add_rows(self.listed, 1)
        card.add(about)
        sized(self.listed, lambda sizes: self.listed.setMinimumHeight(sizes.px(LIST_HIGH)))
        whole = QWidget()
        sized(whole, lambda sizes: whole.setMinimumWidth(sizes.px(ASIDE_WIDE)))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(card, 1)
        column.addWidget(self.risks)
        return whole


def _least(pane: QWidget, sizes: Sizes) -> None:
    pane.setMinimumSize(sizes.px(PANE_WIDE), sizes.px(PANE_HIGH))
