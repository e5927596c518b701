# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form for one experience story: what was the matter, what we did, what changed, in whose words."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.entry.choice import Choices
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.entry.people_field import PeopleField
from kjw_desktop.ui.people.sections import CONSENTS
from kjw_desktop.ui.reports.desk.drafted_form import DraftedForm
from kjw_desktop.ui.reports.stories.standing_line import StandingLine
from kjw_desktop.ui.reports.stories.story_draft import ONE, SEVERAL, StoryDraft
from kjw_desktop.ui.terms import choices
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.columns import beside
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.section import ToSection

_TEXT_HIGH = 84
_NARROW = 260  # pixels at the base size; less, and fields stand under each other
_LEAST_OF_SEVERAL = 2


class StoryForm(DraftedForm[Story, StoryDraft]):
    """A `RecordForm`: `saving` and `closing` ask, `refused` carries a sentence."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, Story, StoryDraft, StoryDraft.of)
        self._as_put = StoryDraft()
        self.latest: date | None = None
        """The day of a new story where it is written for a period that is over; None for today."""
        words = context.vocabularies
        self._themes, self._yields = choices(words["theme"]), choices(words["outcome_detail"])
        self.title = QLineEdit()
        self.day = DayField(self.tr("Day"), context.today)
        self.whose = OneOf(
            self.tr("Whose story is it?"),
            (
                Option(ONE, self.tr("of one young person")),
                Option(SEVERAL, self.tr("composed of several young people")),
            ),
        )
        self.people = PeopleField(self.tr("Young people"), context)
        self.situation = NoteField(self.tr("What was the situation?"), _TEXT_HIGH)
        self.what_we_did = NoteField(self.tr("What did we do?"), _TEXT_HIGH)
        self.what_changed = NoteField(self.tr("What changed?"), _TEXT_HIGH)
        self.quote = NoteField(self.tr("In their own words"), _TEXT_HIGH)
        self.themes = ChoiceField(self.tr("Themes"), Choices(self._themes).fitting)
        self.outcomes = ChoiceField(self.tr("What it brought"), Choices(self._yields).fitting)
        for field in (self.people, self.themes, self.outcomes):
            field.set_hint()
        self.standing = Text("", role="small", wrap=True)
        self.consent = LinkButton(self.tr("To the consents"))
        self._line = StandingLine(context, self)
        self._lay_out()
        self._connect()
        self.begin(None)

    @property
    def first(self) -> QWidget:
        """The title."""
        return self.title

    def draft(self) -> StoryDraft:
        """What stands in the form."""
        return StoryDraft(
            known=str(self._known.id) if self._known else "",
            day=self.day.edit.text(),
            title=self.title.text(),
            whose=self.whose.value,
            people=self.people.known,
            new=tuple(person.full_name for person in self.people.made),
            typed=self.people.edit.text(),
            situation=self.situation.toPlainText(),
            what_we_did=self.what_we_did.toPlainText(),
            what_changed=self.what_changed.toPlainText(),
            quote=self.quote.toPlainText(),
            themes=self.themes.keys,
            outcomes=self.outcomes.keys,
        )

    def filled(self) -> tuple[Story, tuple[Person, ...]] | None:
        """The story, and the young people made in it; None, with a sentence, when something is wrong."""
        day = self.day.day
        wrong = self._wrong()
        if wrong is not None or day is None:
            field, said = wrong or (self.day, "")
            field.setFocus()
            if said:
                self.refused.emit(said)
            return None
        made = Story(
            day=day,
            title=" ".join(self.title.text().split()),
            composite=self.whose.value == SEVERAL,
            people=participants(*self.people.ids),
            situation=self.situation.toPlainText().strip(),
            what_we_did=self.what_we_did.toPlainText().strip(),
            what_changed=self.what_changed.toPlainText().strip(),
            quote=self.quote.toPlainText().strip(),
            themes=self.themes.keys,
            outcomes=self.outcomes.keys,
        )
        if self._known is not None:
            made = _as_changed(self._known, made)
        return made, self.people.made

    def _wrong(self) -> tuple[QWidget, str] | None:
        """The first field that cannot be saved, with what to do."""
        for field in (self.people, self.themes, self.outcomes):
            if field.edit.text().strip():
                return field, self.tr("Choose what you typed here with Enter, or make the field empty.")
        if not self.title.text().strip():
            return self.title, self.tr("Give the story a title, without a name.")
        if self.day.day is not None and self.day.day > self._context.today():
            return self.day, self.tr("That day is still to come.")
        if not (self.situation.toPlainText() + self.what_we_did.toPlainText()).strip():
            return self.situation, self.tr("Write what was the situation, or what you did.")
        return self._wrong_people()

    def _wrong_people(self) -> tuple[QWidget, str] | None:
        number = len(self.people.ids)
        if self.whose.value == ONE and number != 1:
            return self.people, self.tr("Choose the one young person whose story it is.")
        if self.whose.value == SEVERAL and 0 < number < _LEAST_OF_SEVERAL:
            return self.people, self.tr("Composed of several means at least two. Choose them, or nobody.")
        return None

    def _new_day(self) -> date:
        today = self._context.today()
        return today if self.latest is None else min(self.latest, today)

    def put(self, draft: StoryDraft) -> None:
        """Have this in the fields."""
        known = self._known
        title = self.tr("Change story") if known else self.tr("New story")
        self.head.set_title(title)
        self.setAccessibleName(title)
        self.title.setText(draft.title)
        self.day.edit.setText(draft.day or typed_day(self._new_day()))
        self.whose.choose(draft.whose or ONE)
        self.people.clear()
        self.people.put(draft.people, draft.new, draft.typed)
        self.situation.setPlainText(draft.situation)
        self.what_we_did.setPlainText(draft.what_we_did)
        self.what_changed.setPlainText(draft.what_changed)
        self.quote.setPlainText(draft.quote)
        for field, offered, keys in (
            (self.themes, self._themes, draft.themes),
            (self.outcomes, self._yields, draft.outcomes),
        ):
            field.clear()
            field.take([choice for choice in offered if choice.value in keys])

    def _lay_out(self) -> None:
        self.add(written(self.tr("Title, without a name"), self.title))
        self.add(self.whose)
        self.add(
            beside(
                labelled(self.tr("Young people"), self.people),
                labelled(self.tr("Day"), self.day),
                least=_NARROW,
            )
        )
        self.add(self.standing)
        self.add(self.consent)
        self.add(written(self.tr("What was the situation?"), self.situation))
        self.add(written(self.tr("What did we do?"), self.what_we_did))
        self.add(written(self.tr("What changed?"), self.what_changed))
        self.add(written(self.tr("In their own words"), self.quote))
        self.add(
            beside(
                labelled(self.tr("Themes"), self.themes),
                labelled(self.tr("What it brought"), self.outcomes),
                least=_NARROW,
            )
        )
        save, close = PrimaryButton(self.tr("Save"), "Ctrl+Return"), PlainButton(self.tr("Close"), "Esc")
        save.clicked.connect(self.saving)
        close.clicked.connect(self.closing)
        self.body.addLayout(acts(save, close))
        self.standing.hide()

    def _connect(self) -> None:
        for line in (self.title, self.day.edit):
            line.textChanged.connect(self._changed)
        for note in (self.situation, self.what_we_did, self.what_changed, self.quote):
            note.textChanged.connect(self._changed)
        for field in (self.people, self.themes, self.outcomes):
            field.changed.connect(self._changed)
        self.people.refused.connect(self.refused)
        self.whose.chosen.connect(self._changed)
        self._line.said.connect(self._say)
        self.consent.clicked.connect(self._to_consents)

    def _changed(self, *_value: object) -> None:
        people = self.people.ids
        self._line.look(people, composite=self.whose.value == SEVERAL)
        self.consent.setVisible(self.whose.value == ONE and len(self.people.known) == 1)
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.standing.setText(sentence)
        self.standing.setVisible(bool(sentence))

    def _to_consents(self) -> None:
        known = self.people.known
        if known:
            self._context.navigate("people", ToSection(CONSENTS, person=UUID(known[0])))


def _as_changed(known: Story, made: Story) -> Story:
    """The changed story: young people who were erased stay a link, as far as it is still of several."""
    gone = tuple(each for each in known.people if each.person is None) if made.composite else ()
    return replace(
        made,
        id=known.id,
        stamp=known.stamp,
        at=known.at,
        wijk=known.wijk,
        linked=known.linked,
        record_class=known.record_class,
        people=(*made.people, *gone),
    )
