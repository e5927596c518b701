# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Anonieme casus: choose, look it over, see the pages, save; and what left before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.publications import Publication
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.page_pictures import PagePicture
from kjw_desktop.reports.referral.choices import NoteRow
from kjw_desktop.reports.referral.draft import OverviewDraft
from kjw_desktop.reports.referral.giving import file_name
from kjw_desktop.reports.reviewed.question import DOUBT, YES
from kjw_desktop.reports.reviewed.residual import Risk
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.starts import AskAgain
from kjw_desktop.ui.in_turns import InTurns, kept_by
from kjw_desktop.ui.people.overview.case_question import CaseQuestion
from kjw_desktop.ui.people.overview.choose import ChooseStep
from kjw_desktop.ui.people.overview.desk import OverviewDesk
from kjw_desktop.ui.people.overview.left import LeftView, WhatLeft
from kjw_desktop.ui.people.overview.making import Prepared, Sheets
from kjw_desktop.ui.people.overview.preview import PreviewStep
from kjw_desktop.ui.people.overview.review_view import ReviewView
from kjw_desktop.ui.people.sections import CONSENTS
from kjw_desktop.ui.settings_file import documents_folder
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.reveal import reveal
from kjw_desktop.ui.widgets.save_dialog import ask_where
from kjw_desktop.ui.widgets.section import Section, ToSection


class ConsultationView(Section):
    """The view Anonieme casus of a young person's page: four steps, one at a time."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self.choose_path: Callable[[str], str] = self._ask_path
        self.desk: OverviewDesk | None = None
        self._outdated = False
        self._goes_on = False
        self.strip = ProgressStrip()
        self.choose = ChooseStep(context)
        self._choosing = QWidget()
        self._steps = OneShown()
        self._lay_out()
        self._connect()
        self._making = InTurns(self._later(), self, context.tasks)

    @cached_property
    def left(self) -> WhatLeft:
        """What left before, under what can be chosen."""
        left = WhatLeft(self.context)
        left.opened.connect(self._open_left)
        self._column.insertWidget(1, left)
        return left

    @cached_property
    def asking(self) -> CaseQuestion:
        """What is asked once more on the way."""
        asking = CaseQuestion()
        asking.go_on.connect(self._picture)
        asking.begin_anew.connect(self._begin_anew)
        asking.closed.connect(self._focus)
        self._whole.insertWidget(1, asking)
        return asking

    @cached_property
    def _new_review(self) -> ReviewView:
        return kept_by(self, ReviewView(self.context))

    @cached_property
    def review(self) -> ReviewView:
        """The second step, made after what is in sight, or when it is asked for."""
        review = self._new_review
        review.hide()
        review.changed.connect(self._reviewed)
        review.asked_preview.connect(self._wants_preview)
        review.touched.connect(self._touched)
        review.asked_coarser.connect(review.begin_coarser)
        review.asked_consent.connect(self._ask_consent)
        review.asked_talk.connect(self._talk)
        self._steps.addWidget(review)
        return review

    @cached_property
    def preview(self) -> PreviewStep:
        """The third step."""
        preview = PreviewStep()
        preview.saving.connect(self._save)
        preview.back.connect(self._back_to_review)
        preview.pages.wanted.connect(self._draw)
        self._steps.addWidget(preview)
        return preview

    @cached_property
    def reading(self) -> LeftView:
        """What left before, to read."""
        reading = LeftView(self.context)
        reading.back.connect(self._back_to_choosing)
        self._steps.addWidget(reading)
        return reading

    @property
    def step(self) -> QWidget | None:
        """What is on show."""
        return self._steps.currentWidget()

    def show_person(self, person: UUID | None) -> None:
        """Begin for this young person, or go on with what was kept; None lets go of what was read."""
        if self.desk is not None and person == self.desk.person:
            self.desk.read_left()
            return
        self._let_go()
        if person is None:
            return
        desk = OverviewDesk(self.context, person, self.strip, self)
        self.desk = desk
        desk.found.connect(self._take_up)
        desk.noted.connect(self._noted)
        desk.prepared.connect(self._prepared)
        desk.weighed.connect(self._weighed)
        desk.pictured.connect(self._pictured)
        desk.drawn.connect(self._drawn)
        desk.given.connect(self._given)
        desk.listed.connect(self._listed)
        desk.refused.connect(self.message.wrong)
        desk.stopped.connect(self._stopped)
        self.choose.begin(person)
        desk.look()
        desk.read_left()

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # one view, whatever is asked
        """The keys begin where the step on show does; what changed meanwhile is looked at anew."""
        self._catch_up()
        self._focus()

    def do(self, command: Command) -> bool:
        """Ctrl+Enter goes on to the next step and saves at the last; the review has keys of its own."""
        if command is Command.ANONYMOUS_CASE:
            self._focus()
        elif command is Command.SAVE_NEXT:
            self.go_on()
        else:
            return self.step is self._shown("review") and self.review.do(command)
        return True

    def parts(self) -> list[QWidget]:
        """Those of the step on show."""
        if self.step is self._choosing:
            left = self.left.rows if self._shown("left") is not None else None
            listed: list[QWidget] = [left] if left is not None and left.isVisibleTo(self) else []
            return [*self.choose.parts(), *listed]
        if self.step is self._shown("review"):
            return self.review.parts()
        if self.step is self._shown("preview"):
            return self.preview.parts()
        return [self.reading.back_button]

    def keep(self) -> None:
        """The journal closes: the draft is in it."""
        if self.desk is not None:
            self.desk.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way, goes a step back, and from the first to the page."""
        if event.key() == Qt.Key.Key_Escape and self.desk is not None and self.desk.busy:
            self.desk.stop()
            return
        if event.key() == Qt.Key.Key_Escape and self.step is not self._choosing:
            if self.step is self._shown("preview"):
                self._back_to_review()
            else:
                self._back_to_choosing()
            return
        super().keyPressEvent(event)

    def _shown(self, name: str) -> QWidget | None:
        """The step of this name where it was made; None is never on show."""
        return self.__dict__.get(name)

    def _later(self) -> Iterator[object]:
        """All but the question, which can be written at once."""
        yield from self.choose.making()
        yield self.left
        yield self.asking
        yield self._new_review
        yield self.review
        yield self.preview

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(Space.M)
        self._whole.addWidget(self.strip)
        self._whole.addLayout(self._steps, 1)  # has its place before a step is in it, which would flash up
        self._column = QVBoxLayout(self._choosing)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self.choose)
        self._column.addStretch(1)
        self._steps.addWidget(self._choosing)

    def _connect(self) -> None:
        self.choose.changed.connect(self._chosen)
        self.choose.notes_wanted.connect(self._read_notes)
        self.choose.going_on.connect(self.go_on)
        self.choose.refused.connect(self.message.wrong)
        self.choose.anew.connect(self._ask_anew)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)
        self.context.events.on_records(self._changed_elsewhere)
        self.context.events.erased.connect(self._erased)

    def _let_go(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.keep_now()
            desk.cancel()
            desk.deleteLater()
        self._outdated = self._goes_on = False
        self._steps.setCurrentWidget(self._choosing)
        if self._shown("asking") is not None:
            self.asking.put_away()
        if self._shown("left") is not None:
            self.left.show_publications(())
        for name in ("review", "preview"):
            if name in self.__dict__:
                self.__dict__[name].clear()

    def _listed(self, publications: tuple[Publication, ...]) -> None:
        self.left.show_publications(publications)

    def _take_up(self, draft: OverviewDraft) -> None:
        """Go on with what was kept, at the step that it had come to; what was typed meanwhile is added."""
        typed = self.choose.question.toPlainText().strip()
        if typed and self.desk is not None:
            asked = "\n".join(part for part in (draft.choice.question, typed) if part)
            draft = replace(draft, choice=replace(draft.choice, question=asked))
            self.desk.keep(draft)
        self.choose.go_on(draft.choice)
        self.choose.show_standing(draft.saved_name, begun=True)
        if draft.review is not None and draft.review.decisions and not draft.saved_name:
            self._prepare()
            self.message.note(self.tr("You were still busy with this case. It goes on where you were."))
        elif not draft.saved_name:
            self.message.note(self.tr("You were still busy with this case."))

    def _chosen(self) -> None:
        """Something else is chosen: that is kept, with what was decided before."""
        choice, desk = self.choose.choice, self.desk
        if choice is None or desk is None:
            return
        before = desk.draft
        draft = replace(before, choice=choice, saved_name="") if before else OverviewDraft(choice=choice)
        desk.keep(draft)
        self.choose.show_standing("", begun=True)

    def _noted(self, notes: tuple[NoteRow, ...]) -> None:
        self.choose.show_notes(notes)
        if self._goes_on:
            self.go_on()

    def _read_notes(self) -> None:
        choice = self.choose.choice
        if choice is not None and self.desk is not None:
            self.desk.read_notes(choice)

    def go_on(self) -> None:
        """To the next step, or save at the last."""
        if self.desk is None or self.desk.busy:
            return
        self._making.finish()
        if self.step is self._choosing:
            self._goes_on = not self.choose.settled  # the keys may be ahead of the notes
            if not self._goes_on and self.choose.check():
                self.message.clear()
                self._chosen()
                self._prepare()
        elif self.step is self._shown("review"):
            self._wants_preview()
        elif self.step is self._shown("preview"):
            self._save()

    def _prepare(self) -> None:
        if self.desk is not None and self.desk.draft is not None:
            self.desk.prepare(self.desk.draft.choice)

    def _prepared(self, found: Prepared) -> None:
        desk = self.desk
        if desk is None or desk.draft is None:
            return
        if desk.draft.choice != found.material.choice:  # somebody went on writing meanwhile
            self._prepare()
            return
        desk.reviewed(found.review)
        self._steps.setCurrentWidget(self.review)
        answer, half = desk.draft.recognisable, desk.draft.half
        self.review.show_review(found.review, found.risks, found.material.about)
        self.review.recognisable = answer
        self.review.ask_recognisable(not found.material.choice.named)
        if half:
            self.review.show_state(half)
        if self.isVisible():
            self._begin_review(found.review, answer)

    def _begin_review(self, review: Review, answer: str) -> None:
        """The keys on what is to be decided; with all of it decided, on the question that is left."""
        if review.undecided or answer or self.review.asking.kind is not None:
            self.review.begin()
        else:
            self.review.go_to_what_is_left()

    def _weighed(self, risks: tuple[Risk, ...]) -> None:
        self.review.show_risks(risks)

    def _touched(self) -> None:
        """Something is half typed, or the question was answered: that is kept too."""
        desk = self.desk
        if desk is not None and desk.draft is not None and self.review.review is not None:
            kept = replace(desk.draft, recognisable=self.review.recognisable, half=self.review.state())
            desk.keep(kept)

    def _talk(self) -> None:
        self.message.note(
            self.tr("Then leave the paper here and tell it in your own words. What you wrote stays here.")
        )

    def _reviewed(self, review: Review) -> None:
        if self.desk is not None and self.desk.draft is not None:
            self.desk.reviewed(review)

    def _wants_preview(self) -> None:
        """The pages, once nothing that points at somebody is undecided and the question is answered."""
        desk = self.desk
        if desk is None or desk.overview is None or desk.draft is None or desk.busy:
            return
        blocking = len(desk.overview.review.blocking)
        desk.keep(replace(desk.draft, recognisable=self.review.recognisable))
        answer = self.review.recognisable
        if blocking:
            self.message.wrong(self._still_to_decide(blocking))
        elif desk.draft.choice.named:
            self._picture()
        elif not answer:
            self.message.wrong(
                self.tr("Answer the question first: would somebody at the table know who it is?")
            )
        elif answer == YES:
            self.message.wrong(
                self.tr(
                    "It does not go out like this. Make it less exact, ask consent, or talk without paper."
                )
            )
        elif answer == DOUBT:
            self.message.clear()
            self.asking.ask_doubt()
        else:
            self._picture()

    def _still_to_decide(self, number: int) -> str:
        if number == 1:
            return self.tr("1 name or number is not decided on yet. F7 goes to it.")
        return self.tr("{n} names or numbers are not decided on yet. F7 goes to the next.").format(n=number)

    def _picture(self) -> None:
        if self.desk is not None:
            self.message.clear()
            self.desk.picture()

    def _pictured(self, made: Sheets) -> None:
        self._steps.setCurrentWidget(self.preview)
        self.preview.show_sheets(made, self._label(made))

    def _draw(self, places: list[int], width: int) -> None:
        made = self.preview.made
        if made is not None and self.desk is not None:
            self.desk.draw(made, places, width)

    def _drawn(self, pictures: dict[int, PagePicture]) -> None:
        self.preview.pages.draw(pictures)

    def _label(self, made: Sheets) -> str:
        choice, words = made.overview.material.choice, self.context.vocabularies
        partner = word(words, "partner", choice.partner)
        day = short_day(choice.meeting, self.context.today()) if choice.meeting else ""
        whom = self.tr("For {partner}").format(partner=partner)
        how = self.tr("by name, with consent") if choice.named else self.tr("not by name, checked by you")
        return " · ".join(part for part in (whom, day, how) if part)

    def _save(self) -> None:
        made, desk = self.preview.made, self.desk
        if made is None or desk is None or desk.busy:
            return
        day = made.overview.material.choice.meeting or self.context.today()
        chosen = self.choose_path(file_name(documents_folder(), day))
        if chosen and self.desk is desk:
            self.message.clear()
            desk.give(made, Path(chosen))

    def _given(self, publication: Publication) -> None:
        desk = self.desk
        if desk is None or desk.draft is None:
            return
        name = desk.saved_as
        desk.keep(replace(desk.draft, saved_name=name))
        desk.read_left()
        self._back_to_choosing()
        self.choose.show_standing(name, begun=True)
        told = self.tr("{name} is saved, not encrypted. For {partner}; it stands under what left before.")
        partner = word(self.context.vocabularies, "partner", publication.reader)
        self.message.done(told.format(name=name, partner=partner))

    def _stopped(self) -> None:
        self.message.note(self.tr("Stopped. Nothing left the journal."))
        self._focus()

    def _back_to_review(self) -> None:
        self.preview.clear()
        self._steps.setCurrentWidget(self.review)
        self._focus()

    def _back_to_choosing(self) -> None:
        self._steps.setCurrentWidget(self._choosing)
        self._focus()

    def _open_left(self, publication: Publication) -> None:
        self._steps.setCurrentWidget(self.reading)
        self.reading.show_publication(publication)

    def _ask_anew(self) -> None:
        self.asking.ask_anew()

    def _begin_anew(self, same_letters: bool) -> None:
        """A new overview; the letters are others, unless the worker wants the same."""
        desk = self.desk
        if desk is None:
            return
        self.choose.begin(desk.person)
        choice = self.choose.choice
        if choice is not None:
            desk.begin_anew(choice, same_letters=same_letters)
        self._focus()

    def _ask_consent(self) -> None:
        desk = self.desk
        if desk is not None and desk.draft is not None:
            begun = AskAgain(SHARED_WITH, desk.draft.choice.partner or None)
            self.context.navigate("people", ToSection(CONSENTS, begun, desk.person))

    def _changed_elsewhere(self, *_what: object) -> None:
        self._outdated = self.desk is not None
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Read anew what was changed since: a note, a name, a consent."""
        if not self._outdated or self.desk is None:
            return
        self._outdated = False
        self._read_notes()
        self.choose.look_again()
        if self.step in (self._shown("review"), self._shown("preview")):
            self._prepare()

    def _erased(self, record: UUID) -> None:
        """Somebody who was erased leaves nothing here either."""
        if self.desk is not None and self.desk.person == record:
            self.desk.keep(None)
            self._let_go()

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            reveal(now)

    def _focus(self) -> None:
        parts = self.parts()
        if parts and self.isVisible():
            parts[0].setFocus()

    def _ask_path(self, name: str) -> str:
        return ask_where(self, self.tr("Save outside of the journal, not encrypted"), name, "PDF (*.pdf)")
