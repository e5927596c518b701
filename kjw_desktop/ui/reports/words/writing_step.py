# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first step: what the worker writes for a report, and which stories and quotes go along."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports.quarter.words import ReportWords
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.reports.words.looking import ToChoose
from kjw_desktop.ui.reports.words.picks import QuotePicks, StoryPicks
from kjw_desktop.ui.reports.words.theme_fields import ThemeFields
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text

_HIGH = 64


class WritingStep(QWidget):
    """`changed` comes with every change; `going_on` asks for the review, `stories_wanted` for the stories."""

    changed = Signal()
    going_on = Signal()
    stories_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._filling = False
        self._quotes: tuple[str, ...] = ()
        self.introduction = NoteField(self.tr("Introduction"), _HIGH)
        self.themes = ThemeFields(context.vocabularies)
        self.stories, self.quotes = StoryPicks(), QuotePicks()
        self.own_quotes = NoteField(self.tr("Other quotes, one a line"), _HIGH)
        self.evaluation = NoteField(self.tr("In your own words"), _HIGH)
        self.answers = tuple(
            NoteField(name, _HIGH)
            for name in (
                self.tr("What goes well?"),
                self.tr("What can be better?"),
                self.tr("How do we help each other?"),
            )
        )
        self.go_on = PrimaryButton(self.tr("Look it over"), "Ctrl+Return")
        self.new_story = PlainButton(self.tr("Write and change stories"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        optional = self.tr("All of it is optional. Nothing goes along before you looked it over.")
        self._column.addWidget(Text(optional, role="muted", wrap=True))

    @property
    def words(self) -> ReportWords:
        """What stands there now."""
        typed = [line.strip() for line in self.own_quotes.toPlainText().splitlines()]
        good, better, helped = (field.toPlainText() for field in self.answers)
        return ReportWords(
            introduction=self.introduction.toPlainText(),
            themes=self.themes.words,
            evaluation=self.evaluation.toPlainText(),
            quotes=tuple(dict.fromkeys((*self.quotes.quotes, *filter(None, typed)))),
            answers=(good, better, helped),
            stories=self.stories.stories,
        )

    def put(self, words: ReportWords) -> None:
        """Have these words in the fields; no `changed` comes of it."""
        self._filling = True
        self.introduction.setPlainText(words.introduction)
        self.themes.put(words.themes)
        self.evaluation.setPlainText(words.evaluation)
        for field, answer in zip(self.answers, words.answers, strict=True):
            field.setPlainText(answer)
        self.stories.put(words.stories)
        self._quotes = words.quotes
        self._put_quotes()
        self._filling = False

    def show_choice(self, there: ToChoose) -> None:
        """Offer these stories and quotes; what was ticked stays so, as far as it is there."""
        now = self.words
        self._filling = True
        self._quotes = now.quotes
        self.stories.show_stories(there.stories)
        self.quotes.show_quotes(there.quotes, now.quotes)
        self._put_quotes()
        self._filling = False
        if replace(self.words, quotes=()) != replace(now, quotes=()):
            self._changed()

    def field_of(self, part: ReportPart) -> QWidget:
        """Where a part is written."""
        boxes = [box for box in self.stories.boxes() if box.isEnabled()]
        return {
            ReportPart.SUMMARY: self.introduction,
            ReportPart.THEMES: self.themes.first,
            ReportPart.STORY: boxes[0] if boxes else self.new_story,
            ReportPart.EVALUATION: self.evaluation,
            ReportPart.TALK: self.answers[0],
        }.get(part, self.introduction)

    def parts(self) -> list[QWidget]:
        """The first field of each card."""
        return [
            self.introduction,
            self.themes.first,
            self.field_of(ReportPart.STORY),
            self.own_quotes,
            self.evaluation,
            self.answers[0],
            self.go_on,
        ]

    def _put_quotes(self) -> None:
        """Quotes that cannot be ticked stand in the field, once it is known which can."""
        offered = self.quotes.offered
        own = [quote for quote in self._quotes if quote not in offered]
        self.own_quotes.setPlainText("\n".join(own))

    def making(self) -> Iterator[object]:
        """Make the cards from above, one a turn; the fields hold nothing before all are there."""
        self._put_card(self.tr("Introduction"), written(self.tr("In a few sentences"), self.introduction))
        self._column.addWidget(self.themes)
        yield self
        yield from self.themes.making()
        stories = self._put_card(self.tr("Experience stories"), self.stories)
        stories.body.addLayout(acts(self.new_story))
        own = written(self.tr("Other quotes, one a line"), self.own_quotes)
        self._put_card(self.tr("Quotes"), self.quotes, own)
        yield self
        told = written(self.tr("In your own words"), self.evaluation)
        self._put_card(self.tr("What participants thought of it"), told)
        yield self
        talk = [written(field.accessibleName(), field) for field in self.answers]
        self._put_card(self.tr("For the conversation"), *talk)
        self._column.addLayout(acts(self.go_on))
        self._column.addStretch(1)
        self._connect()

    def _put_card(self, title: str, *parts: QWidget) -> Card:
        card = Card(title)
        for part in parts:
            card.add(part)
        self._column.addWidget(card)
        return card

    def _connect(self) -> None:
        for field in (self.introduction, self.own_quotes, self.evaluation, *self.answers):
            field.textChanged.connect(self._changed)
        for part in (self.themes, self.stories, self.quotes):
            part.changed.connect(self._changed)
        self.new_story.clicked.connect(self.stories_wanted)
        self.go_on.clicked.connect(self.going_on)

    def _changed(self) -> None:
        if not self._filling:
            self.changed.emit()
