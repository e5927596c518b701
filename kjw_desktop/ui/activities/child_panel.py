# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A remark, contact or signal of one child, written without leaving the register."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.ui.activities.evening import ChildNotes, ContactNote, SignalNote
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.fields import number_field
from kjw_desktop.ui.widgets.labels import Text, sizes_of

LONGEST_MINUTES = 1440
_USUAL_LEVEL = "licht"
_TEXT_HIGH = 64
_LETTERS_OF_A_CHOICE = 5


class NoteKind(StrEnum):
    """What is written."""

    REMARK = "remark"
    CONTACT = "contact"
    SIGNAL = "signal"


class ChildPanel(QFrame):
    """Open on one child at a time. Enter in its lines is done, Shift+Enter a new line.

    `finished` carries the child's notes as they are now; `refused` a sentence; `changed` every change.
    """

    finished = Signal(object)
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = context.vocabularies
        self._kind = NoteKind.REMARK
        self._notes = ChildNotes()
        self._head = Text("", role="head")
        self.level, self.domain, self.certainty = QComboBox(), QComboBox(), QComboBox()
        fill(self.level, words["signal_level"])
        fill(self.domain, words["life_domain"], empty=True)
        fill(self.certainty, words["signal_certainty"], empty=True)
        for box in (self.level, self.domain, self.certainty):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS_OF_A_CHOICE)
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(sizes_of(self.font()).px(_TEXT_HIGH))
        self.text.setTabChangesFocus(True)
        self.text.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.minutes = number_field(self.tr("Duration"))
        self.minutes.setRange(0, LONGEST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.step = QLineEdit()
        self.step.setInputMethodHints(self.text.inputMethodHints())
        self._label = Text("", role="small")
        self._label.setBuddy(self.text)
        self._lay_out()
        for field in (self.text, self.step, self.level, self.domain, self.certainty, self.minutes):
            field.installEventFilter(self)
        self.text.textChanged.connect(self.changed)
        self.step.textChanged.connect(lambda _text: self.changed.emit())
        self.hide()

    def open(self, name: str, kind: NoteKind, notes: ChildNotes) -> None:
        """Write a `kind` of note about the child called `name`; `notes` holds what was written before."""
        self._kind, self._notes = kind, notes
        titles = {
            NoteKind.REMARK: self.tr("Remark about {name}"),
            NoteKind.CONTACT: self.tr("Contact with {name}"),
            NoteKind.SIGNAL: self.tr("Signal about {name}"),
        }
        questions = {
            NoteKind.REMARK: self.tr("What stood out this evening?"),
            NoteKind.CONTACT: self.tr("What was it about?"),
            NoteKind.SIGNAL: self.tr("What did you see or hear?"),
        }
        self._head.setText(titles[kind].format(name=name))
        self.setAccessibleName(self._head.text())
        self._label.setText(questions[kind])
        self.text.setAccessibleName(questions[kind])
        self._choose_fields(kind)
        self._fill()
        self.show()
        (self.level if kind is NoteKind.SIGNAL else self.text).setFocus()

    def finish(self) -> bool:
        """Take over what was written and close; False when something has to be filled in first."""
        notes = self._written()
        if notes is None:
            return False
        self._notes = notes
        self.hide()
        self.finished.emit(notes)
        return True

    def remove(self) -> None:
        """Take this note away and close."""
        if self._kind is NoteKind.REMARK:
            self._notes = replace(self._notes, remark="")
        elif self._kind is NoteKind.CONTACT:
            self._notes = replace(self._notes, contact=None)
        else:
            self._notes = replace(self._notes, signal=None)
        self.hide()
        self.finished.emit(self._notes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter is done, except in a list of choices that is open; Esc closes, and keeps what was written."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finish()
                return True
            if plain and event.key() == Qt.Key.Key_Escape:
                self._put_away()
                return True
        return super().eventFilter(watched, event)

    def _put_away(self) -> None:
        before = getattr(self._notes, self._kind.value)
        if self._said() or before:
            self.finish()
        else:
            self.remove()

    def _said(self) -> str:
        return self.text.toPlainText().strip()

    def _written(self) -> ChildNotes | None:
        step = self.step.text().strip()
        if self._kind is NoteKind.REMARK:
            return replace(self._notes, remark=self._said())
        if self._kind is NoteKind.CONTACT:
            return replace(self._notes, contact=ContactNote(self._said(), self.minutes.value(), step))
        wrong = self._wrong_signal()
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return None
        certainty = self.certainty.currentData()
        signal = SignalNote(
            level=str(self.level.currentData()),
            domain=str(self.domain.currentData()),
            observation=self._said(),
            certainty=str(certainty) if certainty else None,
            next_step=step,
        )
        return replace(self._notes, signal=signal)

    def _wrong_signal(self) -> tuple[QWidget, str] | None:
        if not self._said():
            return self.text, self.tr("Write what you saw or heard, or take this signal away.")
        if not self.domain.currentData():
            return self.domain, self.tr("Choose what part of life this is about.")
        if self.level.currentData() in NEEDS_CERTAINTY and not self.certainty.currentData():
            return self.certainty, self.tr("For a concern, say how you know it.")
        return None

    def _fill(self) -> None:
        contact, signal = self._notes.contact, self._notes.signal
        self.text.clear()
        self.step.clear()
        self.minutes.setValue(contact.minutes if contact else ContactNote().minutes)
        self.level.setCurrentIndex(self.level.findData(signal.level if signal else _USUAL_LEVEL))
        self.domain.setCurrentIndex(max(self.domain.findData(signal.domain) if signal else 0, 0))
        self.certainty.setCurrentIndex(max(self.certainty.findData(signal.certainty) if signal else 0, 0))
        if self._kind is NoteKind.REMARK:
            self.text.setPlainText(self._notes.remark)
        elif self._kind is NoteKind.CONTACT and contact:
            self.text.setPlainText(contact.note)
            self.step.setText(contact.next_step)
        elif self._kind is NoteKind.SIGNAL and signal:
            self.text.setPlainText(signal.observation)
            self.step.setText(signal.next_step)

    def _choose_fields(self, kind: NoteKind) -> None:
        self._signal_line.setVisible(kind is NoteKind.SIGNAL)
        self._minutes_box.setVisible(kind is NoteKind.CONTACT)
        self._step_box.setVisible(kind is not NoteKind.REMARK)

    def _lay_out(self) -> None:
        self._signal_line = QWidget()
        line = QHBoxLayout(self._signal_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        for name, field in (
            (self.tr("Level"), self.level),
            (self.tr("Part of life"), self.domain),
            (self.tr("How do you know?"), self.certainty),
        ):
            line.addWidget(labelled(name, field), 1)
        self._minutes_box = labelled(self.tr("Duration"), self.minutes)
        self._step_box = labelled(self.tr("Next step, in a week (may stay empty)"), self.step)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._minutes_box)
        foot.addWidget(self._step_box, 1)
        done, away = PlainButton(self.tr("Done"), "Return"), LinkButton(self.tr("Take away"))
        done.clicked.connect(self.finish)
        away.clicked.connect(self.remove)
        acts = QHBoxLayout()
        acts.addWidget(done)
        acts.addWidget(away)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.S)
        for widget in (self._head, self._signal_line, self._label, self.text):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addLayout(acts)
