# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first step: what is asked, of whom, on which ground, and from which notes the story is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kjw_desktop.domain.consent_rules import months_later
from kjw_desktop.reports.referral.choices import MONTHS, NoteRow, OverviewChoice, default_since
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.day_field import ComingDayField, DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.people.overview.ground import Ground
from kjw_desktop.ui.people.overview.note_list import NoteList
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.fields import acts, name_box
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of

USUAL_PARTNER = "sociaal_wijkteam"
"""For whom an overview is until somebody says otherwise (journeys 4.2)."""
LEAST_COLUMN = 340
"""Pixels at the base size: less, and the notes stand under what is asked."""
_LENGTHS = (1, MONTHS, 6, 12)
_PAUSE_MS = 300
_LETTERS = 18
"""Of a partner's name that are always in sight."""
_QUESTION_HIGH, _WORDS_HIGH = 84, 56


class MeetingField(ComingDayField):
    """The day of the consultation; empty while nobody knows it."""

    @property
    def wrong(self) -> bool:
        """Whether something stands there that is no day."""
        return self.day is None and bool(self.edit.text().strip())

    def hint(self) -> str:
        """What it means to leave it empty."""
        return super().hint() if self.edit.text().strip() else self.tr("not known yet")

    def _understand(self) -> None:
        super()._understand()
        if self.day is None and not self.wrong:
            self._understood.set_tone(Tone.PLAIN)


class ChooseStep(QWidget):
    """`choice` is what is chosen now; `changed` tells of another one, `notes_wanted` of other days.

    `going_on` asks for the next step, `anew` for another overview; `refused` carries a sentence.
    """

    changed = Signal()
    notes_wanted = Signal()
    going_on = Signal()
    anew = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._choice: OverviewChoice | None = None
        self._ticks: dict[UUID, bool] = {}
        self._begun: frozenset[UUID] | None = None
        self._read: frozenset[UUID] | None = None
        self._other_notes = False
        self._standing = ("", False)
        self._filling = False
        self._made = False
        self.question = NoteField(self.tr("My question"), _QUESTION_HIGH)
        self._asked = Card(self.tr("What you want to ask"))
        self._asked.add(written(self.tr("My question"), self.question))
        self._columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        self._columns.add(self._asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.notes_wanted)
        self.question.textChanged.connect(self._touched)

    def making(self) -> Iterator[object]:
        """Make what stands under the question and beside it; until then only the question can be written."""
        self._make_whom()
        yield self.partner
        self._make_days()
        yield self.length
        self.notes = NoteList(self._context)
        self.notes.put_first(self._days)
        self._columns.add(self.notes)
        yield self.notes
        self.ground = Ground(self._context)
        self._asked.add(self.ground)
        yield self.ground
        self._make_words()
        yield self.role
        self._make_acts()
        self._connect()
        self._made = True
        if self._choice is not None:
            self._put(replace(self._choice, question=self.question.toPlainText()))

    @property
    def choice(self) -> OverviewChoice | None:
        """What is chosen; days that cannot be read stay as they were. None before `put`."""
        before = self._choice
        if before is None or not self._made:
            return before and replace(before, question=self.question.toPlainText())
        since, until = self.since.day or before.since, self.until.day or before.until
        return replace(
            before,
            since=min(since, until),
            until=max(since, until),
            notes=self._taken(),
            question=self.question.toPlainText(),
            role=self.role.toPlainText(),
            view=self.view.toPlainText(),
            partner=str(self.partner.currentData() or ""),
            meeting=self.meeting.day,
            ground=self.ground.ground,
            fields=self.ground.fields,
        )

    def begin(self, person: UUID) -> None:
        """Begin anew: the last three months, for the wijkteam, without a name."""
        today = self._context.today()
        self._begun = None
        self.show_standing("", begun=False)
        self._put(
            OverviewChoice(person=person, since=default_since(today), until=today, partner=USUAL_PARTNER)
        )

    def go_on(self, choice: OverviewChoice) -> None:
        """Go on with what was chosen before."""
        chosen = choice.notes or choice.question.strip()
        self._begun = frozenset(choice.notes) if chosen else None
        self._put(choice)

    def show_standing(self, saved_name: str, *, begun: bool) -> None:
        """Whether something stands here that a new overview would take the place of, and how it was saved."""
        self._standing = (saved_name, begun)
        if self._made:
            self.saved.setText(self.tr("Saved as {name}.").format(name=saved_name))
            self.saved.setVisible(bool(saved_name))
            self.new.setVisible(begun)

    def show_notes(self, notes: Sequence[NoteRow]) -> None:
        """The notes of these days: ticked as they were, those that are new here as is usual."""
        self._keep_ticks()
        begun, self._begun = self._begun, None
        usual = {note.id: note.ticked if begun is None else note.id in begun for note in notes}
        chosen = frozenset(key for key, on in usual.items() if self._ticks.get(key, on))
        self._read = frozenset(usual)
        self._other_notes = self._pause.isActive()
        self.notes.show_notes(notes, chosen)

    @property
    def settled(self) -> bool:
        """Whether the notes of these days are on show."""
        return self._read is not None and not self._other_notes

    def look_again(self) -> None:
        """Read again whether a consent stands."""
        if self._made:
            self._look()

    def check(self) -> bool:
        """Whether the next step can begin; else the focus is on what is wrong, and a sentence told."""
        wrong = self._wrong()
        if wrong is None:
            return True
        wrong[0].setFocus()
        self.refused.emit(wrong[1])
        return False

    def parts(self) -> list[QWidget]:
        """What is asked, the notes, and the next step."""
        if not self._made:
            return [self.question]
        notes: list[QWidget] = [self.notes.rows] if self.notes.rows.isVisibleTo(self) else [self.length]
        return [self.question, *notes, self.next]

    def _put(self, choice: OverviewChoice) -> None:
        """Fill in what is made; the rest waits until it is."""
        self._filling = True
        self._choice, self._ticks, self._read = choice, {}, None
        if self.question.toPlainText() != choice.question:
            self.question.setPlainText(choice.question)
        if self._made:
            self._put_rest(choice)
        self._filling = False

    def _put_rest(self, choice: OverviewChoice) -> None:
        saved_name, begun = self._standing
        self.show_standing(saved_name, begun=begun)
        self.notes.show_notes((), frozenset())
        self.role.setPlainText(choice.role)
        self.view.setPlainText(choice.view)
        self.partner.setCurrentIndex(max(self.partner.findData(choice.partner or None), 0))
        self.meeting.edit.setText(typed_day(choice.meeting) if choice.meeting else "")
        self.since.set_day(choice.since)
        self.until.set_day(choice.until)
        self._show_length()
        self.ground.put(choice)
        self.notes_wanted.emit()

    def _taken(self) -> tuple[UUID, ...]:
        """The notes that go along; until they were read those of before."""
        if self._read is None:
            return self._choice.notes if self._choice is not None else ()
        return self.notes.chosen

    def _keep_ticks(self) -> None:
        """Remember what is ticked and what is not, for when other days are shown in between."""
        chosen = frozenset(self.notes.chosen)
        self._ticks.update({note: note in chosen for note in self._read or ()})

    def _wrong(self) -> tuple[QWidget, str] | None:
        for field in (self.since, self.until):
            if field.day is None:
                return field, self.tr("Type from which day until which day, such as 12/9.")
        if self.meeting.wrong:
            return self.meeting, self.tr(
                "Type the day of the consultation, such as thursday, or leave it empty."
            )
        if not self.partner.currentData():
            return self.partner, self.tr("Choose for whom it is.")
        if not self.ground.stands_for:
            return self.ground, self.tr(
                "By name needs a consent that stands. Ask for it, or go without a name."
            )
        if not self.question.toPlainText().strip() and not self._taken():
            return self.question, self.tr(
                "Write your question, or tick a note: there is nothing to tell yet."
            )
        return None

    def _make_whom(self) -> None:
        self.partner = QComboBox()
        self.partner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner.setMinimumContentsLength(_LETTERS)
        fill(self.partner, self._context.vocabularies["partner"], empty=True)
        name_box(self.partner, self.tr("For whom"))
        self.meeting = MeetingField(self.tr("Day of the consultation"), self._context.today)
        line = FlowLayout(None, Space.M)
        line.addWidget(labelled(self.tr("For whom"), self.partner))
        line.addWidget(labelled(self.tr("Day of the consultation"), self.meeting))
        self._asked.body.addLayout(line)

    def _make_days(self) -> None:
        self.length = QComboBox()
        name_box(self.length, self.tr("Period"))
        for months, said in zip(_LENGTHS, self._lengths(), strict=True):
            self.length.addItem(said, months)
        self.length.addItem(self.tr("Other days"), None)
        self.since = DayField(self.tr("From"), self._context.today)
        self.until = DayField(self.tr("Until"), self._context.today)
        self._days = kept_by(self, QWidget())
        line = FlowLayout(self._days, Space.M)
        line.addWidget(labelled(self.tr("Period"), self.length))
        line.addWidget(labelled(self.tr("From"), self.since))
        line.addWidget(labelled(self.tr("Until"), self.until))

    def _make_words(self) -> None:
        self.role = NoteField(self.tr("My role"), _WORDS_HIGH)
        self.view = NoteField(self.tr("What the young person thinks of it"), _WORDS_HIGH)
        self._asked.add(written(self.tr("My role"), self.role))
        self._asked.add(written(self.tr("What the young person thinks of it"), self.view))

    def _make_acts(self) -> None:
        self.saved = kept_by(self, Text("", role="muted", wrap=True))
        self.next = PrimaryButton(self.tr("Look it over"), "Ctrl+Return")
        self.new = LinkButton(self.tr("New case"))
        self._asked.add(self.saved)
        self._asked.body.addLayout(acts(self.next, self.new))

    def _lengths(self) -> tuple[str, ...]:
        return (
            self.tr("Last month"),
            self.tr("Last 3 months"),
            self.tr("Last half year"),
            self.tr("Last year"),
        )

    def _connect(self) -> None:
        for text in (self.role, self.view):
            text.textChanged.connect(self._touched)
        self.partner.currentIndexChanged.connect(self._touched)
        self.partner.currentIndexChanged.connect(self._look)
        self.meeting.edit.textEdited.connect(self._touched)
        self.ground.changed.connect(self._touched)
        self.ground.which.chosen.connect(self._look)
        self.notes.changed.connect(self._touched)
        self.length.activated.connect(self._other_length)
        for field in (self.since, self.until):
            field.edit.textEdited.connect(self._other_days)
        self.next.clicked.connect(self.going_on)
        self.new.clicked.connect(self.anew)

    def _touched(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _look(self) -> None:
        choice = self.choice
        if choice is not None and not self._filling:
            self.ground.look(choice)

    def _other_length(self) -> None:
        months = self.length.currentData()
        if months is None:
            self.since.setFocus()
            return
        today = self._context.today()
        self.since.set_day(months_later(today, -months))
        self.until.set_day(today)
        self._ask_notes()

    def _other_days(self) -> None:
        self._show_length()
        self._ask_notes()

    def _ask_notes(self) -> None:
        self._other_notes = True
        self._pause.start()
        self._touched()

    def _show_length(self) -> None:
        """Which of the lengths these days are."""
        today, days = self._context.today(), (self.since.day, self.until.day)
        fitting = [at for at, months in enumerate(_LENGTHS) if days == (months_later(today, -months), today)]
        self.length.setCurrentIndex(fitting[0] if fitting else len(_LENGTHS))
