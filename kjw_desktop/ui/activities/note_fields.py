# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of what is written of one child in a register: a remark, a contact, a signal."""

from datetime import date, timedelta
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.next_steps import due_on, reason_needed
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.activities.child_step import ChildStep
from kjw_desktop.ui.activities.evening import ContactNote, SignalNote, Step
from kjw_desktop.ui.activities.note_text import NoteText
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.about_field import AboutField
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.step_fields import StepFields
from kjw_desktop.ui.terms import choices, short_word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text

DAYS_TO_NEXT_STEP = 7
LONGEST_MINUTES = 1440
_USUAL_LEVEL = "licht"
_NOW = "acuut"
_LOW = 44

Wrong = tuple[QWidget, str] | None
"""A field that cannot be taken, with what to do."""


class NoteFields(Protocol):
    """What a kind of note has in common with the others; `first` takes the focus."""

    first: QWidget
    changed: Any

    def put(self, note: Any) -> None:
        """Have a note stand there; None for a new one."""

    def note(self) -> Any:
        """The note as it stands there; ask `wrong` first."""

    def wrong(self) -> Wrong:
        """The first field that cannot be taken."""

    def said(self) -> bool:
        """Whether anything was written."""


class ChildRemark(QWidget):
    """A remark at the evening; the note is a text, '' for none."""

    changed = Signal()

    def __init__(self, _context: PageContext) -> None:
        super().__init__()
        self.text = NoteText(self.tr("What stood out this evening?"))
        self.first: QWidget = self.text
        _stack(self, self.text)
        self.text.changed.connect(self.changed)

    def put(self, note: str | None) -> None:
        """Have this remark stand there."""
        self.text.put(note or "")

    def note(self) -> str:
        """The remark."""
        return self.text.text

    def wrong(self) -> Wrong:
        """Nothing can be wrong with a remark."""
        return None

    def said(self) -> bool:
        """Whether anything was written."""
        return bool(self.text.text)


class ChildContact(QWidget):
    """A contact during the evening."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._today = context.today
        self.text = NoteText(self.tr("What was it about?"))
        self.first: QWidget = self.text
        self.minutes = number_field(self.tr("Duration"))
        self.minutes.setRange(0, LONGEST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.step = ChildStep(context.today)
        _stack(self, self.text, labelled(self.tr("Duration"), self.minutes), self.step)
        for part in (self.text, self.step):
            part.changed.connect(self.changed)

    def put(self, note: ContactNote | None) -> None:
        """Have this contact stand there, or an empty one."""
        shown = note or ContactNote()
        self.text.put(shown.note)
        self.minutes.setValue(shown.minutes)
        self.step.put(shown.step, self._today() + timedelta(days=DAYS_TO_NEXT_STEP))

    def note(self) -> ContactNote:
        """The contact."""
        return ContactNote(self.text.text, self.minutes.value(), self.step.step)

    def wrong(self) -> Wrong:
        """A step without a day."""
        return self.step.wrong()

    def said(self) -> bool:
        """Whether anything was written."""
        return bool(self.text.text) or self.step.said


class ChildSignal(QWidget):
    """A signal: how heavy, about what, how it is known, what was seen, what it may mean, what helps."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._words, self._today = context.vocabularies, context.today
        words = self._words
        self.level = OneOf(self.tr("Level"), _options(words, "signal_level"))
        self.first: QWidget = self.level
        self.about = AboutField(self.tr("What is it about?"), words)
        self.certainty = OneOf(self.tr("How do you know?"), _options(words, "signal_certainty"))
        self.seen = NoteText(self.tr("What did you see or hear?"))
        self.meaning = NoteText(self.tr("What may it mean? (may stay empty)"), _LOW)
        self._factors = choices(words["protective_factor"])
        self.helps = ChoiceField(self.tr("What helps?"), Choices(self._factors).fitting)
        self.helps.set_hint()
        self.step = StepFields(context.today)
        self._call_first = Text(
            self.tr("Not safe now? Call 112 first. Veilig Thuis: 0800-2000."), tone=Tone.ACUTE, wrap=True
        )
        self._known = labelled(self.tr("How do you know?"), self.certainty)
        _stack(
            self,
            labelled(self.tr("Level"), self.level),
            self._call_first,
            labelled(self.tr("What is it about?"), self.about),
            self._known,
            self.seen,
            self.meaning,
            labelled(self.tr("What helps?"), self.helps),
            self.step,
        )
        self.level.chosen.connect(self._weigh)
        for part in (self.seen, self.meaning, self.step, self.about, self.helps):
            part.changed.connect(self.changed)

    def put(self, note: SignalNote | None) -> None:
        """Have this signal stand there, or an empty one."""
        shown = note or SignalNote(_USUAL_LEVEL, "", "")
        self.level.choose(shown.level)
        self.about.clear()
        self.about.put(shown.domain, shown.kinds)
        self.certainty.choose(shown.certainty or "")
        self.seen.put(shown.observation)
        self.meaning.put(shown.meaning)
        self.helps.clear()
        self.helps.take([choice for choice in self._factors if choice.value in shown.helps])
        self.step.clear()
        self._weigh(shown.level)
        if shown.step:
            self.step.put(shown.step.what, typed_day(shown.step.day), "")
        else:
            self.step.put(None, None, shown.no_step_reason)

    def note(self) -> SignalNote:
        """The signal."""
        needed, due = self.level.value in NEEDS_CERTAINTY, self.step.due.day
        return SignalNote(
            level=self.level.value,
            domain=self.about.domain,
            observation=self.seen.text,
            certainty=self.certainty.value if needed else None,
            kinds=self.about.kinds,
            meaning=self.meaning.text,
            helps=self.helps.keys,
            step=Step(self.step.what, due) if self.step.what and due else None,
            no_step_reason=self.step.why_none if reason_needed(self.level.value) else "",
        )

    def wrong(self) -> Wrong:
        """The first field that is needed and empty, or not understood."""
        for field in (self.about.field, self.helps):
            if field.edit.text().strip():
                return field, self.tr("Choose what you typed here with Enter, or make the field empty.")
        if not self.about.domain:
            return self.about, self.tr("Choose what part of life this is about.")
        if self.level.value in NEEDS_CERTAINTY and not self.certainty.value:
            return self.certainty, self.tr("For a concern, say how you know it.")
        if not self.seen.text:
            return self.seen, self.tr("Write what you saw or heard, or take this signal away.")
        return self.step.wrong(self.level.value)

    def said(self) -> bool:
        """Whether anything was written or chosen."""
        noted = self.seen.text or self.meaning.text or self.step.what or self.step.why_none
        return bool(noted or self.about.domain or self.helps.taken)

    def _weigh(self, level: str) -> None:
        """What a level asks for: how it is known, what follows and by when, whom to call first."""
        self._known.setVisible(level in NEEDS_CERTAINTY)
        self._call_first.setVisible(level == _NOW)
        self.step.ask_reason(reason_needed(level))
        self.step.propose("", self._due(level))
        self.changed.emit()

    def _due(self, level: str) -> date:
        term = next(term for term in self._words["signal_level"].terms if term.key == level)
        return due_on(term, self._today())


def _options(words: Vocabularies, vocabulary: str) -> list[Option]:
    shapes = {each.value: each for each in Level} if vocabulary == "signal_level" else {}
    return [
        Option(term.key, short_word(words, vocabulary, term.key), shapes.get(term.key))
        for term in words[vocabulary].visible
    ]


def _stack(box: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    for widget in widgets:
        column.addWidget(widget)
