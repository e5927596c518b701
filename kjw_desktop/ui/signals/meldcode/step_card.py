# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One step of the meldcode as a card: its name and state to open and fold it, its fields, finishing it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.meldcode_rules import (
    CONSULTATION,
    TALK,
    Lack,
    StepState,
    passed_over,
    rows_of,
    state_of,
)
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.meldcode_words import state_word
from kjw_desktop.ui.signals.meldcode.draft import MeldcodeDraft
from kjw_desktop.ui.signals.meldcode.rows import Wrong
from kjw_desktop.ui.signals.meldcode.steps import StepBody
from kjw_desktop.ui.signals.meldcode.words import numbers, step_name
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text

WITH_TALKS = (CONSULTATION, TALK)
"""Steps whose words stand in rows of their own; of the others what was written elsewhere is shown."""


class StepCard(Card):
    """Folded until opened; its fields are made then. `finishing` asks to finish the step or open it again.

    `made` tells of new fields.
    """

    changed = Signal()
    finishing = Signal()
    made = Signal()

    def __init__(self, context: PageContext, step: str, make: Callable[[], StepBody]) -> None:
        super().__init__()
        self.step = step
        self._make = make
        self._draft: MeldcodeDraft | None = None
        self._asks = False
        self.fields: StepBody | None = None
        self.name = LinkButton(step_name(step))
        self.name.setCheckable(True)
        self.setAccessibleName(step_name(step))
        self.law = Text(word(context.vocabularies, "meldcode_step", step), role="small", wrap=True)
        self.kept = Text("", role="muted", wrap=True)
        self.gap = Text("", role="small", wrap=True)
        self.reason = QLineEdit()
        self.reason_box = written(self.tr("Why this step before an earlier one"), self.reason)
        self.finish = PlainButton(self.tr("Finish this step"))
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.name, 0, left)
        for part in (self.law, self.kept, self.gap, self.reason_box):
            self.add(part)
        self.body.addWidget(self.finish, 0, left)
        self.name.clicked.connect(self._toggled)
        self.reason.textChanged.connect(lambda *_: self.changed.emit())
        self.finish.clicked.connect(self.finishing)
        self._fold(opened=False)

    @property
    def opened(self) -> bool:
        """Whether its fields are in sight."""
        return self.fields is not None and not self.fields.isHidden()

    def open(self) -> None:
        """Show the fields, the cursor in the first."""
        self._fold(opened=True)
        if self.fields is not None:
            self.fields.setFocus()

    def prepare(self) -> None:
        """Make the fields, folded."""
        if self.fields is None:
            self._fold(opened=False, made=True)

    def put(self, draft: MeldcodeDraft) -> None:
        """Show a draft; fields that are not made yet are filled when they are."""
        self._draft = draft
        self.reason.setText(dict(draft.reasons).get(self.step, ""))
        if self.fields is not None:
            self.fields.put(draft)

    def read(self, draft: MeldcodeDraft) -> MeldcodeDraft:
        """`draft` with what stands in the fields."""
        return draft if self.fields is None else self.fields.read(draft)

    def wrong(self) -> Wrong | None:
        """The first field that cannot be understood."""
        return None if self.fields is None else self.fields.wrong()

    def go_to(self, lack: Lack) -> None:
        """The cursor where what is missing goes."""
        self._fold(opened=True)
        if self.fields is not None:
            (self.reason if lack is Lack.ORDER_REASON else self.fields.place_of(lack)).setFocus()

    def show_state(self, record: Meldcode) -> None:
        """Tell how far the step is, what was passed over, and what it lacks."""
        state = state_of(record, self.step)
        self.name.set_text(f"{step_name(self.step)} · {state_word(state)}")
        done = state is StepState.DONE
        self.finish.set_text(self.tr("Open this step again") if done else self.tr("Finish this step"))
        passed = passed_over(record, self.step) if state is not StepState.OPEN else ()
        said = self.tr("Not finished before this one: step {numbers}.").format(numbers=numbers(passed))
        self.gap.setText(said if passed else "")
        self.gap.setVisible(bool(passed))
        self._asks = bool(passed)
        texts = [row.text for row in rows_of(record, self.step)] if self.step not in WITH_TALKS else []
        self.kept.setText("\n".join(text for text in texts if text))
        self._show_parts()

    def _toggled(self) -> None:
        if self.opened:
            self._fold(opened=False)
        else:
            self.open()

    def _fold(self, *, opened: bool, made: bool = False) -> None:
        if (opened or made) and self.fields is None:
            self.fields = self._make()
            self.fields.hide()
            if self._draft is not None:
                self.fields.put(self._draft)
            self.fields.changed.connect(self.changed)
            self.fields.made.connect(self.made)
            self.body.insertWidget(self.body.indexOf(self.gap), self.fields)
            self.made.emit()
        self.name.setChecked(opened)
        if self.fields is not None:
            self.fields.setVisible(opened)
        self._show_parts()

    def _show_parts(self) -> None:
        opened = self.opened
        for part in (self.law, self.finish):
            part.setVisible(opened)
        self.kept.setVisible(opened and bool(self.kept.text()))
        self.reason_box.setVisible(opened and (self._asks or bool(self.reason.text())))
