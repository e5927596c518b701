# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a report: write and choose, then look them over; and the stories that they are chosen from."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.reviewed.question import LEAVES, YES
from kjw_desktop.reports.reviewed.residual import Risk
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.in_turns import InTurns, kept_by
from kjw_desktop.ui.people.overview.review_view import ReviewView
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.reports.stories.story_draft import STORIES
from kjw_desktop.ui.reports.stories.view import StoriesView
from kjw_desktop.ui.reports.words.looking import Looked, ToChoose
from kjw_desktop.ui.reports.words.words_desk import WordsDesk
from kjw_desktop.ui.reports.words.writing_step import WritingStep
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.reveal import reveal
from kjw_desktop.ui.widgets.section import Section


class WordsView(Section):
    """Three steps of which one is on show. `changed`: the words, or what was decided on them, are others now.

    `done` asks for the pages: all that blocks is decided on, and the one question is answered.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self.desk: WordsDesk | None = None
        self._choice: ReportChoice | None = None
        self._asking: Task | None = None
        self._part = ReportPart.THEMES
        self.strip = ProgressStrip()
        self.writing = WritingStep(context)
        self._steps = OneShown()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.strip)
        column.addLayout(self._steps, 1)
        self._steps.addWidget(self.writing)
        self.writing.changed.connect(self._written)
        self.writing.going_on.connect(self._look_over)
        self.writing.stories_wanted.connect(self._show_stories)
        context.events.on_records(self._changed_elsewhere)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self._reveal(None, QApplication.focusWidget()))
        self._writing_made = InTurns(self.writing.making(), self)
        self._making = InTurns(self._later(), self, context.tasks)

    @cached_property
    def _new_review(self) -> ReviewView:
        question = self.tr("Would somebody who reads this report recognise a young person in it?")
        return kept_by(self, ReviewView(self.context, question))

    @cached_property
    def review(self) -> ReviewView:
        """The second step."""
        review = self._new_review
        review.hide()
        review.changed.connect(self._reviewed)
        review.touched.connect(self._touched)
        review.asked_preview.connect(self._wants_pages)
        review.asked_coarser.connect(review.begin_coarser)
        review.asked_consent.connect(self._show_stories)
        review.asked_talk.connect(self._without_story)
        self._steps.addWidget(review)
        return review

    @cached_property
    def stories(self) -> StoriesView:
        """Where stories are written."""
        stories = StoriesView(self.context, self.message)
        back = PlainButton(self.tr("Back to the words"), "Esc")
        back.clicked.connect(self._to_words)
        line = FlowLayout(None)
        for act in (*reversed(stories.acts), back):
            line.addWidget(act)
        stories.add_head(line)
        self._steps.addWidget(stories)
        return stories

    @property
    def step(self) -> QWidget | None:
        """What is on show."""
        return self._steps.currentWidget()

    def show_report(self, choice: ReportChoice, part: ReportPart) -> None:
        """Write for this report, or go on with what was kept; the keys where `part` is written.

        The words are kept under the reader that makes the pages too: the client by key, once that is known.
        """
        self._part = part
        if not choice.reader:
            self._ask_reader(choice)
            return
        self._asking = None
        self._writing_made.when_made(lambda: self._show(choice))

    def _show(self, choice: ReportChoice) -> None:
        if choice == self._choice:
            self._focus()
            return
        if self.desk is not None:
            self.desk.let_go()
        if self._choice is not None or not self._shows("stories"):
            self._go_to(self.writing)
        self._choice = choice
        empty = ReportDraft(period=choice.period, programme=choice.programme, reader=choice.reader)
        self.writing.put(empty.words)
        desk = WordsDesk(self.context, empty, self.strip, self)
        self.desk = desk
        desk.found.connect(self._take_up)
        desk.chosen_from.connect(self._offer)
        desk.looked.connect(self._looked)
        desk.weighed.connect(self._weighed)
        desk.refused.connect(self.message.wrong)
        desk.stopped.connect(lambda: self.message.note(self.tr("Stopped. What you wrote is kept.")))
        desk.look()

    def _ask_reader(self, choice: ReportChoice) -> None:
        journal = self.context.journal
        task = self._asking = self.context.tasks.run("", lambda _progress: journal.settings().reader)

        def go_on(reader: str) -> None:
            if self._asking is task:
                self.show_report(replace(choice, reader=reader), self._part)

        task.done.connect(go_on)

    def arrive(self, subject: object = None) -> None:
        """The keys begin where the step on show does, or with STORIES where stories are written."""
        self._writing_made.when_made(self._show_stories if subject == STORIES else self._focus)

    def do(self, command: Command) -> bool:
        """Ctrl+Enter goes on to the next step; the review and the stories have keys of their own."""
        if self._shows("stories"):
            return self.stories.do(command)
        if self._shows("review"):
            return self.review.do(command)
        if command is Command.SAVE_NEXT:
            self._look_over()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """Those of the step on show."""
        if self._shows("stories"):
            return self.stories.parts()
        if self._shows("review"):
            return self.review.parts()
        return self.writing.parts() if self._writing_made.made else []

    def leave(self) -> bool:
        """A story that is being written may ask to stay."""
        return not self._shows("stories") or self.stories.leave()

    def keep(self) -> None:
        """The journal closes: the words are in it."""
        if self.desk is not None:
            self.desk.keep_now()
        if "stories" in self.__dict__:
            self.stories.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way, and goes a step back."""
        if event.key() == Qt.Key.Key_Escape and self.desk is not None and self.desk.busy:
            self.desk.stop()
        elif event.key() == Qt.Key.Key_Escape and self.step is not self.writing:
            self._to_words()
        else:
            super().keyPressEvent(event)

    def _to_words(self) -> None:
        if self.leave():
            self._go_to(self.writing)
            self._focus()

    def _later(self) -> Iterator[object]:
        yield self._new_review
        yield self.review
        yield self.stories

    def _shows(self, name: str) -> bool:
        return self.step is not None and self.step is self.__dict__.get(name)

    def _go_to(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)

    def _focus(self) -> None:
        if self.step is self.writing and self.isVisible():
            self.writing.field_of(self._part).setFocus()
            self._in_sight.start()
        elif self.isVisible() and self.parts():
            self.parts()[0].setFocus()

    def _take_up(self, draft: ReportDraft) -> None:
        """Go on with what was kept; without any, with the letters that were typed meanwhile."""
        if self.desk is None:
            return
        if draft.words != ReportDraft(period=draft.period).words:
            self.writing.put(draft.words)
        else:
            self._written()
        if draft.review is not None and draft.review.decisions:
            self.message.note(self.tr("You were still busy with the words of this report."))

    def _offer(self, there: ToChoose) -> None:
        before = self.writing.words.stories
        came_early = self._part is ReportPart.STORY and self.writing.new_story.hasFocus()
        self.writing.show_choice(there)
        if came_early:
            self._focus()
        self._in_sight.start()
        if not set(before) <= set(self.writing.words.stories):
            self.message.note(self.tr("A story that you chose may no longer be told. It is left out."))

    def _written(self) -> None:
        """Something else is written or chosen: that is kept, with what was decided before.

        The one question is asked anew, since it is about all words together.
        """
        if self.desk is not None and self.desk.draft.words != self.writing.words:
            self.desk.keep(replace(self.desk.draft, words=self.writing.words, recognisable=""))
            self.changed.emit()

    def _look_over(self) -> None:
        if self.desk is not None and not self.desk.busy:
            self._making.finish()
            self.message.clear()
            self._written()
            self.desk.look_over()

    def _looked(self, found: Looked) -> None:
        desk = self.desk
        if desk is None:
            return
        if desk.asked != self.writing.words:  # somebody went on writing meanwhile
            self._look_over()
            return
        if not found.material.passages:
            self.message.note(self.tr("There are no words to look over: this report has figures alone."))
            return
        self._go_to(self.review)
        answer, half = desk.draft.recognisable, desk.draft.half
        self.review.show_review(found.review, found.risks, found.material.about)
        self.review.recognisable = answer
        self.review.ask_recognisable(found.material.asks)
        if half:
            self.review.show_state(half)
        if self.isVisible():
            self.review.begin()
        self.changed.emit()

    def _weighed(self, risks: tuple[Risk, ...]) -> None:
        self.review.show_risks(risks)

    def _touched(self) -> None:
        """Something is half typed, or the question was answered: that is kept too."""
        desk = self.desk
        if desk is not None and self.review.review is not None:
            kept = replace(desk.draft, recognisable=self.review.recognisable, half=self.review.state())
            desk.keep(kept)
            self.changed.emit()

    def _reviewed(self, review: Review) -> None:
        if self.desk is not None:
            self.desk.reviewed(review)
            self.changed.emit()

    def _wants_pages(self) -> None:
        """The pages, once nothing that points at somebody is undecided and the question is answered."""
        desk = self.desk
        if desk is None or desk.now is None:
            return
        blocking, answer = len(desk.now.review.blocking), self.review.recognisable
        if blocking:
            said = self.tr("{n} names or numbers are not decided on yet. F7 goes to the next.")
            self.message.wrong(said.format(n=blocking))
        elif desk.now.material.asks and answer == YES:
            self.message.wrong(
                self.tr("It does not go out like this. Make it less exact, ask consent, or leave it out.")
            )
        elif desk.now.material.asks and answer not in LEAVES:
            self.message.wrong(self.tr("Answer the question first: would a reader know who it is?"))
        else:
            self._touched()
            self.message.clear()
            self.done.emit()

    def _without_story(self) -> None:
        self.message.note(self.tr("Then leave it out of the report: untick the story or the quote."))
        self._part = ReportPart.STORY
        self._go_to(self.writing)
        self._focus()

    def _show_stories(self) -> None:
        self._making.finish()
        if self._choice is not None:
            self.stories.write_for(self._choice.period)
        self._go_to(self.stories)
        self.stories.arrive()

    def _changed_elsewhere(self, *_what: object) -> None:
        """Stories, quotes and consents are read anew; a review on show is looked over again."""
        if self.desk is not None:
            self.desk.read()
            if self._shows("review"):
                self.desk.look_over()

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            reveal(now)
