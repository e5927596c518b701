# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields for what comes of a signal: a next step or why none, how it ended, when something was first done."""

import json
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain import signals
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.next_steps import STEP_KINDS, due_on
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.step_fields import StepFields
from kjw_desktop.ui.entry.step_words import proposed_step
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Space

Wrong = tuple[QWidget, str]


class What(StrEnum):
    """What is being written down about a signal."""

    STEP = "step"
    OUTCOME = "outcome"
    ACTION = "action"


class FollowForm(QWidget):
    """One kind of fields at a time; `changed` comes with every change."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = context.vocabularies
        self.what = What.STEP
        self._begun = ""
        self._about: tuple[str, ...] = ()
        self._revision = 0
        self.step = StepFields(context.today)
        self.outcome = OneOf(self.tr("How did it end?"), self._outcomes())
        self.closed_on = DayField(self.tr("Closed on"), context.today)
        self.acted_on = DayField(self.tr("First action on"), context.today)
        self._boxes = self._lay_out()
        self.step.changed.connect(self.changed)
        self.outcome.chosen.connect(self.changed)
        for day in (self.closed_on, self.acted_on):
            day.edit.textChanged.connect(self.changed)

    @property
    def first(self) -> QWidget:
        """The field to begin with."""
        return {What.STEP: self.step.step, What.OUTCOME: self.outcome, What.ACTION: self.acted_on}[self.what]

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since the fields were shown."""
        return self._standing() == self._begun

    def begin(self, what: What, signal: signals.Signal, names: str) -> None:
        """Show the fields for `what`, with what the level proposes; `names` are those it is about."""
        self.what = what
        self._about = tuple(str(person) for person in signal.person_ids)
        self._revision = signal.stamp.revision if signal.stamp else 0
        today, level = self._context.today(), self._words["signal_level"].term(signal.level)
        self.step.clear()
        self.step.propose(proposed_step(signal.level, names), due_on(level, today))
        self.step.put(None, None, signal.no_step_reason)
        self.outcome.choose(signal.outcome or "")
        self.closed_on.set_day(today)
        self.acted_on.set_day(signal.first_action_on or today)
        for each, box in self._boxes.items():
            box.setVisible(each is what)
        self._begun = self._standing()

    def lay(self, signal: signals.Signal) -> None:
        """Have what `signal` holds in the fields on show: two changes of it, laid together."""
        today = self._context.today()
        self.step.reason.setText(signal.no_step_reason)
        self.outcome.choose(signal.outcome or "")
        self.closed_on.set_day(signal.closed_on or today)
        self.acted_on.set_day(signal.first_action_on or today)

    def kept(self) -> str:
        """What stands there, for `take_up`; '' for nothing that would be missed."""
        return "" if self.untouched else self._standing()

    @staticmethod
    def kind_of(kept: str) -> What | None:
        """What was being written in a text of `kept`; None for any other text."""
        try:
            return What(json.loads(kept)["what"])
        except (ValueError, TypeError, KeyError):
            return None

    @staticmethod
    def revision_of(kept: str) -> int:
        """Of which version of the signal a text of `kept` is a change; 0 for any other text."""
        try:
            return int(json.loads(kept)["revision"])
        except (ValueError, TypeError, KeyError):
            return 0

    def take_up(self, kept: str) -> None:
        """Put in what `kept` gave, over the fields that `begin` showed."""
        held = json.loads(kept)
        self.step.put(held["step"], held["due"], held["reason"])
        self.outcome.choose(held["outcome"])
        self.closed_on.edit.setText(held["closed_on"])
        self.acted_on.edit.setText(held["acted_on"])

    def wrong(self, signal: signals.Signal) -> Wrong | None:
        """The first field that is wrong, and what to do; None when none is."""
        if self.what is What.STEP:
            return self._wrong_step(signal)
        field = self.closed_on if self.what is What.OUTCOME else self.acted_on
        if self.what is What.OUTCOME and not self.outcome.value:
            return self.outcome, self.tr("Choose how it ended.")
        day = field.day
        if day is None:
            return field, self.tr("This is no day. Type one such as 12/9 or yesterday.")
        if day > self._context.today():
            return field, self.tr("That day is still to come.")
        if day < signal.day:
            return field, self.tr("That is before the day of the signal.")
        return None

    def result(self, signal: signals.Signal) -> signals.Signal | Followup:
        """The signal as changed, or the step that follows from it; ask `wrong` first."""
        today = self._context.today()
        if self.what is What.OUTCOME:
            return signals.closed(signal, self.outcome.value, self.closed_on.day or today)
        if self.what is What.ACTION:
            return replace(signal, first_action_on=self.acted_on.day)
        if not self.step.what:
            return replace(signal, no_step_reason=self.step.why_none)
        return Followup(
            day=self.step.due.day or today,
            people=signal.people,
            wijk=signal.wijk,
            linked=(signal.id,),
            what=self.step.what,
            kind=STEP_KINDS.get(signal.level) if self.step.as_proposed else None,
        )

    def _wrong_step(self, signal: signals.Signal) -> Wrong | None:
        wrong = self.step.wrong(signal.level)
        if wrong is None and not self.step.what and not self.step.why_none:
            return self.step.reason, self.tr("Write why nothing follows, or what you will do.")
        return wrong

    def _standing(self) -> str:
        fields = {
            "what": self.what.value,
            "revision": self._revision,
            "about": self._about,  # so that erasing one of them takes the draft along
            "step": self.step.step.text(),
            "due": self.step.due.edit.text(),
            "reason": self.step.reason.text(),
            "outcome": self.outcome.value,
            "closed_on": self.closed_on.edit.text(),
            "acted_on": self.acted_on.edit.text(),
        }
        return json.dumps(fields, ensure_ascii=False)

    def _outcomes(self) -> list[Option]:
        terms = self._words["signal_resolution"].visible
        return [Option(term.key, short_word(self._words, "signal_resolution", term.key)) for term in terms]

    def _lay_out(self) -> dict[What, QWidget]:
        boxes: dict[What, QWidget] = {
            What.STEP: self.step,
            What.OUTCOME: _under_each_other(
                labelled(self.tr("How did it end?"), self.outcome),
                labelled(self.tr("Closed on"), self.closed_on),
            ),
            What.ACTION: labelled(self.tr("When did you first do something about this?"), self.acted_on),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for box in boxes.values():
            column.addWidget(box)
        return boxes


def _under_each_other(*fields: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    for field in fields:
        column.addWidget(field)
    return box
