# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one neighbourhood note: what changes, where, and which way it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kjw_desktop.domain.signals import TRENDS, NeighbourhoodNote
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.wijk_box import WijkBox
from kjw_desktop.ui.signals.neighbourhood.name_line import NameLine
from kjw_desktop.ui.signals.neighbourhood.note_draft import NoteDraft
from kjw_desktop.ui.terms import choices, fill
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.trend_words import trend_word
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

_NOTE_HIGH = 96
_LETTERS_OF_A_PLACE = 12


class NoteForm(Card):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        words = context.vocabularies
        self._as_put = NoteDraft()
        self.head.set_title(self.tr("New neighbourhood note"))
        self.setAccessibleName(self.tr("New neighbourhood note"))
        self.note = NoteField(self.tr("What do you see change?"), _NOTE_HIGH)
        self.names = NameLine(context, self.note)
        self.trend = OneOf(self.tr("Which way does it go?"), self._trends())
        self.wijk = WijkBox(context)
        self.place = QComboBox()
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(_LETTERS_OF_A_PLACE)
        fill(self.place, words["location_kind"], empty=True)
        self.day = DayField(self.tr("Day"), context.today)
        self.issues = self._choice(words, "societal_issue", self.tr("What it touches on"))
        self.partners = self._choice(words, "partner", self.tr("Who is in on it"))
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_button = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.put(NoteDraft())

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        draft = self.draft()
        return draft.empty or draft == self._as_put

    def put(self, draft: NoteDraft, *, kept: bool = False) -> None:
        """Begin with what a draft has; what was `kept` from before counts as written."""
        self.note.setPlainText(draft.note)
        self.trend.choose(draft.trend)
        self.wijk.setCurrentText(draft.wijk)
        self.place.setCurrentIndex(max(self.place.findData(draft.location_kind or None), 0))
        self.day.set_day(self._context.today())
        if draft.day:
            self.day.edit.setText(draft.day)
        for field, name, keys in (
            (self.issues, "societal_issue", draft.issues),
            (self.partners, "partner", draft.partners),
        ):
            field.clear()
            field.take([each for each in choices(self._context.vocabularies[name]) if each.value in keys])
        self._as_put = NoteDraft() if kept else self.draft()

    def draft(self) -> NoteDraft:
        """What stands in the form."""
        return NoteDraft(
            note=self.note.toPlainText(),
            trend=self.trend.value,
            wijk=self.wijk.currentText(),
            location_kind=str(self.place.currentData() or ""),
            day=self.day.edit.text(),
            issues=self.issues.keys,
            partners=self.partners.keys,
        )

    def filled(self) -> NeighbourhoodNote | None:
        """The note, its wijk apart; None, with the focus on what is wrong and a sentence, when one is."""
        day = self.day.day
        wrong: tuple[QWidget, str] | None = None
        if not self.note.toPlainText().strip():
            wrong = self.note, self.tr("Write what you see change.")
        elif day is None:
            wrong = self.day, self.tr("Type which day it was, such as 12/9 or yesterday.")
        elif self.issues.edit.text().strip():
            wrong = self.issues, self.tr("Choose what it touches on from the list, or empty the field.")
        elif self.partners.edit.text().strip():
            wrong = self.partners, self.tr("Choose who is in on it from the list, or empty the field.")
        if wrong is not None or day is None:
            if wrong is not None:
                wrong[0].setFocus()
                self.refused.emit(wrong[1])
            return None
        return NeighbourhoodNote(
            day=day,
            note=self.note.toPlainText(),
            trend=self.trend.value,
            location_kind=self.place.currentData(),
            issues=self.issues.keys,
            partners=self.partners.keys,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)

    def _trends(self) -> list[Option]:
        return [
            *(Option(trend, trend_word(trend)) for trend in TRENDS),
            Option("", self.tr("Not known yet")),
        ]

    def _choice(self, words: Vocabularies, name: str, title: str) -> ChoiceField:
        unfit = self.tr("Nothing in the list fits ‘{typed}’.")
        field = ChoiceField(title, Choices(choices(words[name])).fitting, unfit=unfit)
        field.set_hint()
        return field

    def _lay_out(self) -> None:
        where = beside(
            labelled(self.tr("Wijk"), self.wijk),
            labelled(self.tr("Kind of place"), self.place),
            labelled(self.tr("Day"), self.day),
        )
        about = beside(
            labelled(self.tr("What it touches on"), self.issues),
            labelled(self.tr("Who is in on it"), self.partners),
        )
        seen, trend = self.tr("What do you see change?"), self.tr("Which way does it go?")
        for part in (self._noted(seen), labelled(trend, self.trend), where, about):
            self.add(part)
        flow = FlowLayout()
        for button in (self.save_button, self.close_button):
            flow.addWidget(button)
        self.body.addLayout(flow)

    def _noted(self, title: str) -> QWidget:
        """The note with what belongs in it, and the quiet lines."""
        hint = self.tr("Places, times and groups; no names. Lights that broke, a group that moved on.")
        self.note.setAccessibleDescription(hint)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (written(title, self.note), self.names, Text(hint, role="small", wrap=True)):
            column.addWidget(part)
        return box

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.saving)
        self.close_button.clicked.connect(self.closing)
        for signal in (
            self.note.textChanged,
            self.trend.chosen,
            self.wijk.currentTextChanged,
            self.place.currentIndexChanged,
            self.day.edit.textChanged,
            self.issues.changed,
            self.partners.changed,
        ):
            signal.connect(self._changed)

    def _changed(self) -> None:
        self.changed.emit()
