# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person's own fields, changed in the page or filled in anew; only a first name is required."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.people import DatedField, Person, PersonGoal, Relative, Strength, Vulnerability
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.people.birth import Birth, birth_of, typed_birth
from kjw_desktop.ui.people.dated_field import DatedChoice
from kjw_desktop.ui.people.noted_field import NotedField
from kjw_desktop.ui.people.parts_field import PartKind, PartsField
from kjw_desktop.ui.people.person_draft import PersonDraft, key_of
from kjw_desktop.ui.people.person_saver import PersonSaver
from kjw_desktop.ui.people.person_versions import TEXTS, beside
from kjw_desktop.ui.people.reached_field import ReachedField
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.scrolled import scrolled

_LINES = (
    "first_name",
    "infix",
    "last_name",
    "nicknames",
    "birth",
    "school",
    "street",
    "phone",
    "email",
    "handles",
)
_LARGE_TEXT = 1.4
"""From this scale on two fields beside each other would not fit in a window of 1280 pixels."""
_OF_WHO = 5
"""How many of the lines tell who somebody is; the others tell how to reach them."""
_LISTS = {"nicknames", "handles"}
_OWN_WORDS = {"school"}
"""Not a name, a number or an address."""
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_DATED = {
    DatedField.WIJK: "wijk",
    DatedField.STATUS: "case_state",
    DatedField.WORK_TYPE: "work_type",
    DatedField.YOUTH_CARE: "youth_care_phase",
}


class PersonForm(QWidget):
    """`saved` carries the Person as stored, `closed` that nothing is to be saved, `refused` a sentence.

    What stands there and is not saved is kept in the vault; `taken_up` tells that it was there again.
    """

    saved = Signal(object)
    closed = Signal()
    refused = Signal(str)
    taken_up = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person = Person(first_name="")
        self._touched = self._warned = False
        self._keeper: DraftKeeper | None = None
        self._saver = PersonSaver(context, self)
        self._newest: Person | None = None
        self.elsewhere = ChangedElsewhere()
        self.lines = {name: self._line() for name in _LINES}
        self.gender = QComboBox()
        self.dated = {what: self._dated_choice(what) for what in _DATED}
        self.parts = self._part_fields()
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.cancel = PlainButton(self.tr("Cancel"), "Esc")
        self._lay_out()
        self._connect()

    @property
    def touched(self) -> bool:
        """Whether something was changed and is not saved."""
        return self._touched

    def show_person(self, person: Person) -> None:
        """Show these fields, or what was kept of them; a person without a stamp is a new one."""
        self._show_fields(person)
        self._keeper = DraftKeeper(self._context, key_of(self.known), self._kept, self)
        self._keeper.found.connect(self._take_up)
        self._keeper.look()
        self.lines["first_name"].setFocus()

    @property
    def known(self) -> UUID | None:
        """The young person whose fields these are, None for somebody new."""
        return self._person.id if self._person.stamp is not None else None

    def keep(self) -> None:
        """The journal is about to close: keep what is not saved."""
        if self._keeper is not None:
            self._keeper.keep_now()

    def _show_fields(self, person: Person) -> None:
        words, today = self._context.vocabularies, self._context.today()
        self._person, self._newest = person, None
        self.elsewhere.give_up()
        for name, line in self.lines.items():
            line.setText(self._said(person, name))
        self.gender.clear()
        fill(self.gender, words["gender"], empty=True)
        self.gender.setCurrentIndex(max(self.gender.findData(person.gender), 0))
        for what, choice in self.dated.items():
            choice.show_value(words[_DATED[what]], person.value_on(what, today))
        for name, field in self.parts.items():
            field.show_parts(getattr(person, name))
        self._touched = False

    def save(self) -> None:
        """Save what stands there, unless a field cannot be understood: then its sentence is told."""
        if not self._touched and self._person.stamp is not None:
            self.closed.emit()
            return
        birth = birth_of(self.lines["birth"].text(), self._context.today())
        if birth is None:
            self._wrong("birth", self.tr("Type a year or a date of birth, such as 2012 or 3-11-2012."))
            return
        if not self.lines["first_name"].text().strip():
            self._wrong("first_name", self.tr("Fill in a first name."))
            return
        if any(choice.is_changed and choice.day.day is None for choice in self.dated.values()):
            self.refused.emit(self.tr("Type since which day this is so, such as 12/9 or yesterday."))
            return
        unclear = self._unclear()
        if unclear is not None:
            unclear[0].setFocus()
            self.refused.emit(unclear[1])
            return
        if self._keeper is not None:
            self._saver.save(self._built(self._person, birth), self.dated[DatedField.WIJK], self._keeper)

    def _unclear(self) -> tuple[QWidget, str] | None:
        """The part that cannot be saved so, and what to do about it."""
        vulnerabilities = self.parts["vulnerabilities"]
        for field in self.parts.values():
            wrong = field.unclear
            if wrong is not None and field is vulnerabilities:
                return wrong, self.tr("Say what it is, on which day it was noted, and who said so.")
            if wrong is not None:
                return wrong, self.tr("Say who this is, or on which day it was reached.")
        if vulnerabilities.parts() and not self.parts["strengths"].parts():
            said = self.tr("Note a strength too: what is vulnerable never stands alone.")
            return self.parts["strengths"].add, said
        return None

    def _built(self, person: Person, birth: Birth) -> Person:
        """`person` with what stands there, but for the wijk, which the saver may have to make first."""
        history = person.history
        for what, choice in self.dated.items():
            if what is not DatedField.WIJK:
                history = choice.laid_over(history)
        return replace(person, **self._plain(), birth_date=birth.day, birth_year=birth.year, history=history)

    def _whole(self, person: Person, *, typed: bool) -> Person | None:
        """`_built` with the wijk, also one `typed` anew if asked for; None for a birth that is none."""
        birth = birth_of(self.lines["birth"].text(), self._context.today())
        if birth is None:
            return None
        built, wijk = self._built(person, birth), self.dated[DatedField.WIJK]
        return replace(built, history=wijk.laid_over(built.history, wijk.typed if typed else ""))

    def _ask_about(self, newest: Person) -> None:
        """Somebody changed this young person meanwhile: show both, and ask what is to stay."""
        mine = self._whole(newest, typed=True)
        if mine is None:
            return
        self._newest = newest
        words, today = self._context.vocabularies, self._context.today()
        names = {str(name): said for name, said in self._names().items()}
        parts = beside(newest, mine, names, words, today)
        if not parts:
            self.closed.emit()
            return
        self.elsewhere.ask(parts)

    def _save_mine(self) -> None:
        if self._newest is not None:
            self._person, self._newest = self._newest, None
            self.save()

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        newest, self._newest = self._newest, None
        mine = self._whole(self._person, typed=False)
        if newest is None or mine is None:
            return
        wijk = self.dated[DatedField.WIJK]
        typed, since = wijk.typed, wijk.day.edit.text()
        self._show_fields(merged(self._person, mine, newest, TEXTS))
        if typed:
            wijk.take_up(typed, since)
        self._touch()
        self.lines["first_name"].setFocus()
        self.refused.emit(self.tr("Both changes stand in the form. Look them over, then save."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves; Esc goes back, but asks first for what is not saved."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.elsewhere.asking:
            self.elsewhere.give_up()
            self.lines["first_name"].setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def drop(self) -> None:
        """Let go of what stands there, and of what was kept of it."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.deleteLater()
            journal, key = self._context.journal, key_of(self.known)
            self._context.tasks.run("", lambda _progress: journal.drop_draft(key))
        self._show_fields(Person(first_name=""))

    def _leave(self) -> None:
        if self._touched and not self._warned:
            self._warned = True
            self.refused.emit(self.tr("This is not saved. Press Esc once more to throw your changes away."))
            return
        self.closed.emit()

    def _touch(self) -> None:
        self._touched, self._warned = True, False
        if self._keeper is not None:
            self._keeper.touch()

    def _kept(self) -> str:
        """What stands there as the vault keeps it, '' for nothing that would be missed."""
        if not self._touched:
            return ""
        return PersonDraft(
            revision=self._person.stamp.revision if self._person.stamp else 0,
            gender=self.gender.currentData() or "",
            lines={name: line.text() for name, line in self.lines.items()},
            dated={what.value: choice.kept() for what, choice in self.dated.items()},
            parts={name: field.kept() for name, field in self.parts.items()},
        ).to_text()

    def _take_up(self, text: str) -> None:
        """Go on with what was broken off, from the revision that it began with."""
        draft = PersonDraft.from_text(text)
        if draft is None or self._touched:
            return
        if self._person.stamp is not None:
            stamp = replace(self._person.stamp, revision=draft.revision)
            self._person = replace(self._person, stamp=stamp)
        for name, said in draft.lines.items():
            self.lines[name].setText(said)
        self.gender.setCurrentIndex(max(self.gender.findData(draft.gender or None), 0))
        for what, choice in self.dated.items():
            choice.take_up(*draft.dated.get(what.value, choice.kept()))
        for name, field in self.parts.items():
            field.take_up(draft.parts.get(name, field.kept()))
        self._touched = True
        self.taken_up.emit()

    def _wrong(self, name: str, said: str) -> None:
        self.lines[name].setFocus()
        self.refused.emit(said)

    def _plain(self) -> dict[str, Any]:
        texts = {name: " ".join(line.text().split()) for name, line in self.lines.items() if name != "birth"}
        values: dict[str, Any] = {
            name: tuple(part for part in map(str.strip, text.split(",")) if part) if name in _LISTS else text
            for name, text in texts.items()
        }
        values["gender"] = self.gender.currentData()
        return values | {name: field.parts() for name, field in self.parts.items()}

    @staticmethod
    def _said(person: Person, name: str) -> str:
        if name == "birth":
            return typed_birth(person)
        value = getattr(person, name)
        return ", ".join(value) if name in _LISTS else str(value)

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setInputMethodHints(_SENSITIVE)
        line.textChanged.connect(self._touch)
        return line

    def _dated_choice(self, what: DatedField) -> DatedChoice:
        free = what is DatedField.WIJK
        return DatedChoice(what, self._names()[what], self._context.today, free=free)

    def _part_fields(self) -> dict[str, PartsField]:
        words, today = self._context.vocabularies, self._context.today
        strengths = PartKind(
            name=self.tr("Strengths"),
            hint=self.tr("in own words"),
            add=self.tr("Add a strength"),
            vocabulary=words["strength"],
            split=lambda part: (part.key, part.words),
            make=lambda old, key, said: Strength(key, said, old.noted_on if old else today()),
            otherwise="anders",
        )
        goals = PartKind(
            name=self.tr("Own goals"),
            hint=self.tr("in the young person's words"),
            add=self.tr("Add a goal"),
            vocabulary=words["person_goal"],
            split=lambda part: (part.key, part.words),
            make=lambda old, key, said: PersonGoal(key, said, old.set_on if old else today()),
            otherwise="eigen",
            beside=lambda goal: ReachedField(goal, today),
        )
        relatives = PartKind(
            name=self.tr("Network"),
            hint=self.tr("first name"),
            add=self.tr("Add somebody"),
            vocabulary=words["relation_kind"],
            split=lambda part: (part.kind, part.name),
            make=lambda _old, kind, name: Relative(kind, name),
            otherwise="",
            names=True,
        )
        kinds = {
            "strengths": strengths,
            "goals": goals,
            "relatives": relatives,
            "vulnerabilities": self._vulnerabilities(),
        }
        return {name: PartsField(kind) for name, kind in kinds.items()}

    def _vulnerabilities(self) -> PartKind:
        today = self._context.today
        return PartKind(
            name=self.tr("What is vulnerable"),
            hint=self.tr("who said so, or where it is from"),
            add=self.tr("Add something, with its source"),
            vocabulary=self._context.vocabularies["vulnerability"],
            split=lambda part: (part.key, part.source),
            make=lambda old, key, source: Vulnerability(
                key, old.noted_on if old else today(), source, old.note if old else ""
            ),
            otherwise="",
            beside=lambda part: NotedField(part, today),
            whole=True,
            note=self.tr("note: what you take into account, and what helps"),
        )

    def _lay_out(self) -> None:
        names = self._names()
        own = Card(self.tr("Strengths, goals and network"))
        for parts in self.parts.values():
            own.add(parts)
        no_mark = self.tr("It is no mark on a child: it needs a day, a source and a strength beside it.")
        own.add(Text(no_mark, role="small", wrap=True))
        lines = {
            name: (written if name in _OWN_WORDS else labelled)(names[name], line)
            for name, line in self.lines.items()
        }
        gender = labelled(self.tr("Gender"), self.gender)
        now = [labelled(names[what], choice) for what, choice in self.dated.items()]
        body = QVBoxLayout()
        body.setSpacing(Space.L)
        body.addWidget(self.elsewhere)
        body.addWidget(_grid_card(self.tr("Who"), [*(lines[name] for name in _LINES[:_OF_WHO]), gender]))
        body.addWidget(own)
        body.addWidget(_grid_card(self.tr("How it is now"), now))
        body.addWidget(_grid_card(self.tr("School and reach"), [lines[name] for name in _LINES[_OF_WHO:]]))
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(scrolled(body), 1)
        column.addLayout(acts(self.save_button, self.cancel))

    def _connect(self) -> None:
        self.gender.activated.connect(self._touch)
        for choice in self.dated.values():
            choice.changed.connect(self._touch)
        for parts in self.parts.values():
            parts.changed.connect(self._touch)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self._leave)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(self.refused)
        self._saver.clashed.connect(self._ask_about)
        self.elsewhere.mine_chosen.connect(self._save_mine)
        self.elsewhere.theirs_chosen.connect(self.closed)
        self.elsewhere.both_chosen.connect(self._lay_together)
        self.elsewhere.given_up.connect(self.lines["first_name"].setFocus)

    def _saved(self, person: Person) -> None:
        self._touched = False
        self.saved.emit(person)

    def _names(self) -> dict[str, str]:
        return {
            "first_name": self.tr("First name"),
            "infix": self.tr("Infix"),
            "last_name": self.tr("Last name"),
            "nicknames": self.tr("Nicknames, with commas between"),
            "birth": self.tr("Year or date of birth"),
            "school": self.tr("School and class"),
            "street": self.tr("Street"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "handles": self.tr("Names on apps, with commas between"),
            DatedField.WIJK: self.tr("Wijk"),
            DatedField.STATUS: self.tr("Status"),
            DatedField.WORK_TYPE: self.tr("Kind of work"),
            DatedField.YOUTH_CARE: self.tr("Youth care"),
        }


def _grid_card(title: str, fields: Sequence[QWidget]) -> Card:
    """A card with these fields, two beside each other unless the text is large."""
    card, inner = Card(title), QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    beside = 2 if sizes_of(card.font()).scale < _LARGE_TEXT else 1
    for place, field in enumerate(fields):
        grid.addWidget(field, *divmod(place, beside))
    card.add(inner)
    return card
