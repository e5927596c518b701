# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one contact: a few letters a field, saved and followed by the next without a mouse."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.domain.entries import participants
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.contact_draft import ContactDraft
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.people_field import PeopleField
from kjw_desktop.ui.entry.place_line import PlaceLine
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.entry.tags import ISSUES, PROGRAMMES, YIELDS, keys_of, tag_choices
from kjw_desktop.ui.entry.wijk_box import WijkBox
from kjw_desktop.ui.terms import choices, fill
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fields import fits, number_field
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, restyle, sized

USUAL_KIND = "inloop"
CONTACT_NOTE = "contactnotitie"
WORKING_NOTE = "werkaantekening"
LONGEST_MINUTES = 1440
LETTERS_OF_A_KIND = 16


class ContactForm(Card):
    """Asks to be saved by `saving`: the contact, the new persons, the wijk as typed, whether a next follows.

    It clears when it is told to. `refused` carries a sentence; `taken_up` comes when a draft stands in it.
    """

    saving = Signal(object, object, str, bool)
    refused = Signal(str)
    taken_up = Signal()
    changed = Signal()
    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.head.set_title(self.tr("New contact"))
        self._as_put: ContactDraft | None = None
        self._as_begun = ContactDraft()
        self._make_fields()
        self._lay_out()
        self._tell_changes()
        self.setAccessibleName(self.tr("New contact"))
        self.clear()

    @property
    def untouched(self) -> bool:
        """Whether nothing was filled in that would be lost."""
        draft = self.draft()
        return draft.empty or draft == self._as_put

    def draft(self) -> ContactDraft:
        """What stands in the form."""
        return ContactDraft(
            known=self.people.known,
            new=tuple(person.full_name for person in self.people.made),
            typed=self.people.edit.text(),
            kind=str(self.kind.currentData() or ""),
            day=self.day.edit.text(),
            at=self.at.text(),
            duration=self.duration.value(),
            themes=self.themes.keys,
            tags=self.tags.keys,
            wijk=self.wijk.currentText(),
            location=self.location.text(),
            location_kind=self.location.kind,
            note=self.note.toPlainText(),
            working_note=self.working_note.isChecked(),
        )

    def take_up(self, draft: ContactDraft) -> None:
        """Put a draft in the form and show it; young people who are gone meanwhile are left out."""
        if self.untouched:
            self._put(draft)
            self.open()
            self.taken_up.emit()

    def fill_in(self, draft: ContactDraft, *, written: bool = True) -> None:
        """Begin with `draft`, the cursor in the first field; what nobody has `written` is not missed."""
        self._put(draft)
        self._as_put = None if written else self.draft()
        self.open()
        self.people.offer_again()

    def _put(self, draft: ContactDraft) -> None:
        self.people.put(draft.known, draft.new, draft.typed)
        self.kind.setCurrentIndex(max(self.kind.findData(draft.kind), 0))
        self.day.edit.setText(draft.day)
        self.at.setText(draft.at)
        self.duration.setValue(draft.duration)
        offered = choices(self._context.vocabularies["theme"])
        self.themes.take([choice for choice in offered if choice.value in draft.themes])
        known = tag_choices(self._context.vocabularies)
        self.tags.take([choice for choice in known if choice.value in draft.tags])
        self.wijk.setCurrentText(draft.wijk)
        self.location.put(draft.location, draft.location_kind)
        self.note.setPlainText(draft.note)
        self.working_note.setChecked(draft.working_note)

    def open(self) -> None:
        """Show the form, the cursor in its first field."""
        self.show()
        self.people.setFocus()

    def clear(self, *, keep_place: bool = False) -> None:
        """Start anew; with `keep_place` day, kind, wijk and place stay for the next one."""
        self._as_put = None
        self.people.clear()
        self.note.clear()
        self.working_note.setChecked(False)
        self.duration.setValue(0)
        self.at.clear()
        if not keep_place:
            self.themes.clear()
            self.tags.clear()
            self.day.set_day(self._context.today())
            self.kind.setCurrentIndex(max(self.kind.findData(USUAL_KIND), 0))
            self.wijk.setCurrentText("")
            self.location.clear()
        self._as_begun = self.draft()

    def offer_next(self, follows: bool) -> None:
        """Whether a next contact may follow when this one is saved."""
        self._save.setVisible(follows)
        self._again.setVisible(follows)
        self._only.setVisible(not follows)

    def save(self, *, next_follows: bool) -> None:
        """Ask to be saved, or set the focus on the field that is empty or cannot be understood."""
        contact = self.filled()
        if contact is None:
            return
        if self.draft().says_no_more_than(self._as_begun):
            self.people.setFocus()
            self.refused.emit(self.tr("Nothing stands here yet. Fill in who it was, or what happened."))
            return
        self.saving.emit(contact, self.people.made, self.wijk.typed, next_follows)

    def filled(self) -> Contact | None:
        """The contact as it stands, without the wijk typed; None, the focus there, if a field is wrong."""
        for field in (self.people, self.themes, self.tags):
            if field.edit.text().strip():
                field.setFocus()
                field.offer_again()
                self.refused.emit(self.tr("Choose what you typed here with Enter, or make the field empty."))
                return None
        day, at = self.day.day, parse_time(self.at.text())
        if day is None:
            self.day.setFocus()
            return None
        if day > self._context.today():
            self.day.setFocus()
            self.refused.emit(self.tr("That day is still to come. What you plan is a follow-up."))
            return None
        at_wrong = bool(self.at.text().strip()) and at is None
        self.at.setProperty("wrong", "true" if at_wrong else "false")
        restyle(self.at)
        if at_wrong:
            self.at.setFocus()
            return None
        return Contact(
            day=day,
            at=at,
            kind=self.kind.currentData(),
            record_class=WORKING_NOTE if self.working_note.isChecked() else CONTACT_NOTE,
            people=participants(*self.people.ids),
            themes=self.themes.keys,
            duration=self.duration.value() or None,
            issues=keys_of(ISSUES, self.tags.keys),
            programmes=keys_of(PROGRAMMES, self.tags.keys),
            outcomes=keys_of(YIELDS, self.tags.keys),
            location=self.location.place,
            location_kind=self.location.kind,
            note=self.note.toPlainText(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab in the note goes on to the next field."""
        if watched is self.note and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Tab:
                self.focusNextChild()
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.focusPreviousChild()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _make_fields(self) -> None:
        vocabularies = self._context.vocabularies
        themes = Choices(choices(vocabularies["theme"]))
        self.people = PeopleField(self.tr("Young people"), self._context)
        self.people.set_hint(self.tr("two letters, then Enter; a new name makes a new young person"))
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(LETTERS_OF_A_KIND)
        fill(self.kind, vocabularies["contact_kind"])
        self.day = DayField(self.tr("Day"), self._context.today)
        self.at = QLineEdit()
        self.at.setPlaceholderText("16:30")
        fits(self.at, "16:30 ")
        self.duration = number_field(self.tr("Duration"))
        self.duration.setRange(0, LONGEST_MINUTES)
        self.duration.setSingleStep(5)
        self.duration.setSuffix(self.tr(" min"))
        self.duration.setSpecialValueText(self.tr("not noted"))
        unfit = self.tr("“{typed}” is in no list. Type other letters, or make the field empty.")
        self.themes = ChoiceField(self.tr("Themes"), themes.fitting, unfit=unfit)
        tags = Choices(tag_choices(vocabularies))
        self.tags = ChoiceField(self.tr("Programmes, issues, what it brought"), tags.fitting, unfit=unfit)
        for field in (self.themes, self.tags):
            field.set_hint()
        self.wijk = WijkBox(self._context)
        self.location = PlaceLine()
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        sized(self.note, lambda sizes: self.note.setFixedHeight(sizes.px(88)))
        self.note.installEventFilter(self)
        self.working_note = QCheckBox(self.tr("Working note"))
        self.working_note.setAccessibleDescription(self._working_note_means())

    def _working_note_means(self) -> str:
        return self.tr(
            "A reminder for yourself, at most 90 days. Never in an overview. The young person may read it."
        )

    def _tell_changes(self) -> None:
        lines = (self.people.edit, self.day.edit, self.at, self.location)
        for signal in (
            *(line.textChanged for line in lines),
            self.people.changed,
            self.themes.changed,
            self.tags.changed,
            self.kind.currentIndexChanged,
            self.duration.valueChanged,
            self.wijk.currentTextChanged,
            self.note.textChanged,
            self.working_note.toggled,
        ):
            signal.connect(self._changed)

        self.people.refused.connect(self.refused)

    def _changed(self) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        self.add(labelled(self.tr("Young people"), self.people))
        self.add(
            beside(
                labelled(self.tr("Kind"), self.kind),
                labelled(self.tr("Day"), self.day),
                labelled(self.tr("Time"), self.at),
                labelled(self.tr("Duration"), self.duration),
            )
        )
        self.add(
            beside(
                labelled(self.tr("Themes"), self.themes),
                labelled(self.tr("Wijk"), self.wijk),
                labelled(self.tr("Place"), self.location),
            )
        )
        self.add(SpecialLine(self.location))
        self.add(written(self.tr("Note"), self.note))
        self.add(labelled(self.tr("Programmes, issues, what it brought"), self.tags))
        tick = QHBoxLayout()
        tick.setSpacing(Space.M)
        tick.addWidget(self.working_note)
        tick.addWidget(Text(self._working_note_means(), role="small", wrap=True), 1)
        self.body.addLayout(tick)
        self._save = PrimaryButton(self.tr("Save"))
        self._again = PlainButton(self.tr("Save and next"), "Ctrl+Return")
        self._only = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        close = PlainButton(self.tr("Close"), "Esc")
        self._save.clicked.connect(lambda: self.save(next_follows=False))
        self._only.clicked.connect(lambda: self.save(next_follows=False))
        self._again.clicked.connect(lambda: self.save(next_follows=True))
        close.clicked.connect(self.closed)
        flow = FlowLayout()
        for button in (self._save, self._again, self._only, close):
            flow.addWidget(button)
        self.body.addLayout(flow)
        self.offer_next(True)
