# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one signal: what was seen, how heavy, what helps, and what happens next."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kjw_desktop.domain import signals
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.next_steps import STEP_KINDS, due_on
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.signal_draft import SignalDraft
from kjw_desktop.ui.entry.signal_fields import TOLD_BY_ANOTHER, SignalFields
from kjw_desktop.ui.entry.step_words import proposed_step
from kjw_desktop.ui.terms import choices
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class FilledSignal:
    """What the form makes: the signal, its next step if there is one, who is new, and the wijk as typed."""

    signal: signals.Signal
    followup: Followup | None
    people: tuple[Person, ...]
    wijk: str


class SignalForm(Card):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(
        self, context: PageContext, fields: SignalFields | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._begun = SignalDraft()
        self._as_put: SignalDraft | None = None
        self.head.set_title(self.tr("New signal"))
        self.setAccessibleName(self.tr("New signal"))
        self.fields = fields or SignalFields(context)
        self.add(self.fields)
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.fields.follow_level()

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        draft = self.draft()
        return draft.empty or draft == self._as_put

    def put(self, draft: SignalDraft, *, kept: bool = False) -> None:
        """Begin with what a draft has; what was `kept` from before counts as written."""
        fields, words = self.fields, self._context.vocabularies
        self._begun = draft
        self.head.set_remark(self._remark(draft))
        fields.people.clear()
        fields.people.put(draft.known, draft.new, draft.typed)
        fields.day.set_day(self._context.today())
        if draft.day:
            fields.day.edit.setText(draft.day)
        fields.observation.setPlainText(draft.observation)
        fields.meaning.setPlainText(draft.meaning)
        fields.certainty.choose(draft.certainty)
        fields.told_by.setText(draft.told_by)
        fields.about.clear()
        fields.about.put(draft.domain, draft.kinds)
        fields.helps.clear()
        offered = choices(words["protective_factor"])
        fields.helps.take([choice for choice in offered if choice.value in draft.helps])
        fields.place.setCurrentIndex(max(fields.place.findData(draft.location_kind or None), 0))
        fields.wijk.setCurrentText(draft.wijk)
        fields.next.clear()
        fields.level.choose(draft.level)
        fields.follow_level()
        self._propose()
        fields.next.put(draft.step, draft.due, draft.no_step)
        self._as_put = None if kept else self.draft()

    def focus_first(self) -> None:
        """The cursor in what was seen, else at the level."""
        written = bool(self.fields.observation.toPlainText().strip())
        (self.fields.level if written else self.fields.observation).setFocus()

    def draft(self) -> SignalDraft:
        """What stands in the form."""
        fields = self.fields
        return replace(
            self._begun,
            known=fields.people.known,
            new=tuple(person.full_name for person in fields.people.made),
            typed=fields.people.edit.text(),
            day=fields.day.edit.text(),
            observation=fields.observation.toPlainText(),
            meaning=fields.meaning.toPlainText(),
            level=fields.level.value,
            certainty=fields.certainty.value,
            told_by=fields.told_by.text(),
            domain=fields.about.domain,
            kinds=fields.about.kinds,
            helps=fields.helps.keys,
            location_kind=str(fields.place.currentData() or ""),
            wijk=fields.wijk.currentText(),
            step=fields.next.step.text(),
            due=fields.next.due.edit.text(),
            no_step=fields.next.reason.text(),
        )

    def show_numbers(self, wijkteam: str) -> None:
        """The number of the wijkteam, for when it is acute."""
        self.fields.call_first(wijkteam)

    def filled(self) -> FilledSignal | None:
        """The records; None, with the focus on the first field that is wrong and a sentence, when one is."""
        wrong = self._wrong()
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return None
        signal = self._signal()
        return FilledSignal(signal, self._followup(signal), self.fields.people.made, self.fields.wijk.typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _remark(self, draft: SignalDraft) -> str:
        if draft.with_contact:
            return self.tr("saved together with the contact")
        return self.tr("belongs to: {record}").format(record=draft.belongs) if draft.belongs else ""

    def _wrong(self) -> tuple[QWidget, str] | None:
        fields = self.fields
        for field in (fields.people, fields.about.field, fields.helps):
            if field.edit.text().strip():
                field.offer_again()
                return field, self.tr("Choose what you typed here with Enter, or make the field empty.")
        return self._wrong_day() or self._missing() or self.fields.next.wrong(self.fields.level.value)

    def _wrong_day(self) -> tuple[QWidget, str] | None:
        day = self.fields.day.day
        if day is None:
            return self.fields.day, self.tr("This is no day. Type one such as 12/9 or yesterday.")
        if day > self._context.today():
            return self.fields.day, self.tr("That day is still to come. What you plan is a next step.")
        return None

    def _missing(self) -> tuple[QWidget, str] | None:
        fields = self.fields
        if not fields.observation.toPlainText().strip():
            return fields.observation, self.tr("Write what you saw or heard.")
        if fields.level.value in NEEDS_CERTAINTY and not fields.certainty.value:
            return fields.certainty, self.tr("For a concern, say how you know it.")
        if not fields.about.domain:
            return fields.about, self.tr("Choose what part of life this is about.")
        return None

    def _signal(self) -> signals.Signal:
        fields = self.fields
        level, day = fields.level.value, fields.day.day
        certainty = fields.certainty.value if level in NEEDS_CERTAINTY else ""
        return signals.Signal(
            day=day or self._context.today(),
            people=participants(*fields.people.ids),
            linked=tuple(UUID(each) for each in self._begun.linked),
            domain=fields.about.domain,
            level=level,
            observation=fields.observation.toPlainText(),
            kinds=fields.about.kinds,
            certainty=certainty or None,
            told_by=fields.told_by.text().strip() if certainty == TOLD_BY_ANOTHER else "",
            meaning=fields.meaning.toPlainText(),
            helps=fields.helps.keys,
            location_kind=fields.place.currentData(),
            no_step_reason=fields.next.why_none,
        )

    def _followup(self, signal: signals.Signal) -> Followup | None:
        following = self.fields.next
        due = following.due.day
        if not following.what or due is None:
            return None
        kind = STEP_KINDS[signal.level] if following.as_proposed else None
        return Followup(day=due, people=signal.people, linked=(signal.id,), what=following.what, kind=kind)

    def _lay_out(self) -> None:
        flow = FlowLayout()
        for button in (self.save_button, self.close_button):
            flow.addWidget(button)
        self.body.addLayout(flow)

    def _connect(self) -> None:
        fields = self.fields
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        fields.people.refused.connect(self.refused)
        fields.level.chosen.connect(self._level_chosen)
        fields.certainty.chosen.connect(self._certainty_chosen)
        fields.people.changed.connect(self._propose)
        notes: tuple[QPlainTextEdit, ...] = (fields.observation, fields.meaning)
        lines = (fields.people.edit, fields.day.edit, fields.told_by)
        for signal in (
            *(note.textChanged for note in notes),
            *(line.textChanged for line in lines),
            fields.people.changed,
            fields.about.changed,
            fields.helps.changed,
            fields.place.currentIndexChanged,
            fields.wijk.currentTextChanged,
            fields.next.changed,
        ):
            signal.connect(self._changed)

    def _changed(self) -> None:
        self.changed.emit()

    def _level_chosen(self) -> None:
        self.fields.follow_level()
        self._propose()
        self.changed.emit()

    def _certainty_chosen(self) -> None:
        self.fields.follow_certainty()
        self.changed.emit()

    def _propose(self) -> None:
        """The step and the day that the level proposes, where the worker wrote no other."""
        level = self.fields.level.value
        if level:
            due = due_on(self._context.vocabularies["signal_level"].term(level), self._context.today())
            names = ", ".join(choice.label for choice in self.fields.people.taken)
            self.fields.next.propose(proposed_step(level, names), due)
