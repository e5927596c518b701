# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one consent: for what, with whom, who said it, how, when and until when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.consent_rules import (
    GIVEN_STATES,
    MONTHS_VALID,
    NEEDS_NONE,
    SHARED_WITH,
    WITH_REASON,
    asks_reason,
    months_later,
    needed_givers,
    roles_of,
)
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.consent_words import roles, unclear
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import ComingDayField, DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.people.consents.consent_draft import ConsentDraft
from kjw_desktop.ui.terms import fill, spoken, word
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

STATES = ("gegeven_mondeling", "gegeven_schriftelijk", "geweigerd", WITH_REASON, "niet_nodig")
"""What may be chosen: withdrawing is an act of its own, and an end comes by itself."""
_PURPOSE_HIGH = 60
_LETTERS = 18


class UntilField(ComingDayField):
    """The last day; empty for none."""

    @property
    def wrong(self) -> bool:
        """Whether something stands there that is no day."""
        return self.day is None and bool(self.edit.text().strip())

    def hint(self) -> str:
        """What it means to leave it empty."""
        return super().hint() if self.edit.text().strip() else self.tr("no last day")


class ConsentForm(Card):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Write down a consent"))
        self._context = context
        self._person = Person(first_name="")
        self._proposed = ""
        words = context.vocabularies
        self.kind, self.partner = _box(), _box()
        fill(self.kind, words["consent_kind"], empty=True)
        fill(self.partner, words["partner"], empty=True)
        self.purpose = NoteField(self.tr("What for, in words"), _PURPOSE_HIGH)
        options = [Option(key, word(words, "consent_state", key)) for key in STATES]
        self.state = OneOf(self.tr("What was said, and how"), options)
        self.givers = {term.key: QCheckBox(term.label(spoken())) for term in words["consent_giver"].visible}
        self.hint = Text("", role="small", wrap=True)
        self.day = DayField(self.tr("When"), context.today)
        self.until = UntilField(self.tr("Until when"), context.today)
        self.reason = QLineEdit()
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.put(ConsentDraft(), self._person)

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        draft = self.draft()
        return draft.empty or draft == self._as_put

    def put(self, draft: ConsentDraft, person: Person, *, kept: bool = False) -> None:
        """Begin with what a draft has; what was `kept` from before counts as written."""
        self._person = person
        self.kind.setCurrentIndex(max(self.kind.findData(draft.kind or None), 0))
        self.partner.setCurrentIndex(max(self.partner.findData(draft.partner or None), 0))
        self.purpose.setPlainText(draft.purpose)
        self.state.choose(draft.state)
        for key, box in self.givers.items():
            box.setChecked(key in draft.givers)
        self.day.set_day(self._context.today())
        if draft.day:
            self.day.edit.setText(draft.day)
        self._proposed = self.until.edit.text()
        self._propose()
        if draft.until is not None:
            self.until.edit.setText(draft.until)
        self.reason.setText(draft.reason)
        self._as_put = ConsentDraft() if kept else self.draft()
        self._follow()

    def draft(self) -> ConsentDraft:
        """What stands in the form."""
        return ConsentDraft(
            person=str(self._person.id),
            kind=str(self.kind.currentData() or ""),
            partner=str(self.partner.currentData() or ""),
            purpose=self.purpose.toPlainText(),
            state=self.state.value,
            givers=self._givers(),
            day=self.day.edit.text(),
            until=self.until.edit.text(),
            reason=self.reason.text(),
        )

    def filled(self) -> Consent | None:
        """The consent; None, with the focus on what is wrong and a sentence, when one is."""
        wrong = self._wrong_day() or self._missing()
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return None
        kind = str(self.kind.currentData())
        return Consent(
            day=self.day.day or self._context.today(),
            people=participants(self._person.id),
            kind=kind,
            state=self.state.value,
            givers=self._givers(),
            partner=self.partner.currentData() if kind == SHARED_WITH else None,
            purpose=self.purpose.toPlainText().strip(),
            valid_until=self.until.day if self._ends() else None,
            reason=self.reason.text().strip() if self._asks_reason() else "",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _wrong_day(self) -> tuple[QWidget, str] | None:
        day = self.day.day
        if day is None:
            return self.day, self.tr("Type which day it was, such as 12/9 or yesterday.")
        if day > self._context.today():
            return self.day, self.tr("That day is still to come. Write it down when it was said.")
        if self._ends() and self.until.wrong:
            return self.until, self.tr("Type the last day, such as 1-9-2027, or leave it empty.")
        return None

    def _missing(self) -> tuple[QWidget, str] | None:
        kind, given = self.kind.currentData(), self.state.value in GIVEN_STATES
        if not kind:
            return self.kind, self.tr("Choose what this is for.")
        if kind == SHARED_WITH and not self.partner.currentData():
            return self.partner, self.tr("Choose with whom: each partner is asked for apart.")
        if kind == SHARED_WITH and given and not self.purpose.toPlainText().strip():
            return self.purpose, self.tr("Write in a few words what it is shared for.")
        if given and kind != TOLD_WHAT_IS_KEPT and not self._givers():
            return next(iter(self.givers.values())), self.tr("Tick who said yes.")
        if self.state.value == WITH_REASON and not self.reason.text().strip():
            return self.reason, self.tr("Write why it was not asked.")
        return None

    def _givers(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.givers.items() if box.isChecked())

    def _ends(self) -> bool:
        """Whether a last day belongs to what is written."""
        kind = self.kind.currentData()
        return self.state.value in GIVEN_STATES and kind != TOLD_WHAT_IS_KEPT and kind not in NEEDS_NONE

    def _asks_reason(self) -> bool:
        alone = self.state.value in GIVEN_STATES and asks_reason(
            self._givers(), self._person, self._said_on()
        )
        return alone or self.state.value == WITH_REASON

    def _said_on(self) -> date:
        return self.day.day or self._context.today()

    def _lay_out(self) -> None:
        self.add(labelled(self.tr("For what"), self.kind))
        self._partner_box = labelled(self.tr("With whom"), self.partner)
        self.add(self._partner_box)
        self.add(written(self.tr("What for, in words"), self.purpose))
        self.add(labelled(self.tr("What was said, and how"), self.state))
        self.add(Text(self.tr("Who said it"), role="small"))
        who = QWidget()
        flow = FlowLayout(who)
        for box in self.givers.values():
            flow.addWidget(box)
        self.add(who)
        self.add(self.hint)
        self._reason_box = written(self.tr("Reason"), self.reason)
        self.add(self._reason_box)
        days = Columns()
        days.add(labelled(self.tr("When"), self.day))
        self._until_box = labelled(self.tr("Until when"), self.until)
        days.add(self._until_box)
        self.add(days)
        acts = FlowLayout()
        for button in (self.save_button, self.close_button):
            acts.addWidget(button)
        self.body.addLayout(acts)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        self.day.edit.textChanged.connect(self._propose)
        for signal in (
            self.kind.currentIndexChanged,
            self.partner.currentIndexChanged,
            self.purpose.textChanged,
            self.state.chosen,
            self.day.edit.textChanged,
            self.until.edit.textChanged,
            self.reason.textChanged,
            *(box.toggled for box in self.givers.values()),
        ):
            signal.connect(self._changed)

    def _propose(self) -> None:
        """The last day that goes with the first, where the worker wrote no other."""
        day = self.day.day
        if day is not None and self.until.edit.text() == self._proposed:
            self._proposed = typed_day(months_later(day, MONTHS_VALID))
            self.until.edit.setText(self._proposed)
            self.until.edit.setCursorPosition(0)

    def _changed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Show what belongs to what is chosen, and who is still to ask."""
        self._until_box.setVisible(self._ends())
        self._reason_box.setVisible(self._asks_reason())
        kind = self.kind.currentData()
        self._partner_box.setVisible(kind == SHARED_WITH)
        if kind in NEEDS_NONE or kind == TOLD_WHAT_IS_KEPT:
            self.hint.setText(self.tr("This is told, not asked: nobody has to say yes."))
            return
        needed = needed_givers(self._person, self._said_on())
        said = [self.tr("At this age {who} says yes.").format(who=roles(needed.givers))]
        missing = needed.givers - roles_of(self._givers())
        if self._asks_reason() and self.state.value in GIVEN_STATES:
            said.append(
                self.tr("Write why the parents are left out. Without a reason they are still to ask.")
            )
        elif missing and self._givers():
            said.append(self.tr("Still to ask: {who}.").format(who=roles(missing)))
        if needed.both:
            said.append(unclear())
        self.hint.setText(" ".join(said))


def _box() -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    return box
