# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen: a period's figures as a reader would get them, its pages, and what left before."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength, ReportPart
from kjw_desktop.domain.settings import Settings
from kjw_desktop.reports import dutch
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.page_pictures import PagePicture
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.reports.background import ReportsDesk
from kjw_desktop.ui.reports.choice import ReportChoice, from_text, to_text
from kjw_desktop.ui.reports.chooser import ReportChooser
from kjw_desktop.ui.reports.closing import ClosingQuestion
from kjw_desktop.ui.reports.earlier import Earlier
from kjw_desktop.ui.reports.figures_view import FiguresView
from kjw_desktop.ui.reports.giving_step import GivingStep
from kjw_desktop.ui.reports.making import Given, Known, Ready, Standing
from kjw_desktop.ui.reports.part_chips import PartChips
from kjw_desktop.ui.reports.reading_step import ReadingStep
from kjw_desktop.ui.reports.sections import PartViews
from kjw_desktop.ui.reports.story_line import StoryLine
from kjw_desktop.ui.reports.tiles import Tiles
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.save_dialog import ask_where
from kjw_desktop.ui.widgets.section import Section, ToSection

DRAFT = "verslagen"
"""Under which key the vault keeps what was chosen, until the end of the day."""
_PAUSE_MS = 200


class ReportsPage(Page):
    """Verslagen. Looking publishes nothing; saving a file does."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Reports"))
        self.choose_path: Callable[[str, FileKind], str] = self._ask_path
        self.standing: Standing | None = None
        self._closed: dict[Period, datetime] = {}
        self._outdated = False
        self._unfinished = ""
        self._views = PartViews(context, self.message)
        self.close_button = PlainButton(self.tr("Close the quarter…"))
        self.make = PrimaryButton(self.tr("Make PDF"), "Ctrl+Return")
        self.progress = ProgressStrip()
        self.chooser = ReportChooser(context)
        self.tiles = Tiles()
        self.figures = FiguresView(context)
        self.steps = OneShown()
        self.desk = ReportsDesk(context, self.progress, self)
        self.earlier = Earlier(context, self.desk, self.message, self._where, self)
        self._keeper = DraftKeeper(context, DRAFT, self._draft_text, self)
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.making = InTurns(self._later(), self)
        self._keeper.look()
        self.desk.look()
        self._count()

    @cached_property
    def closing(self) -> ClosingQuestion:
        """Whether a quarter is closed, made when it is first asked."""
        closing = ClosingQuestion()
        closing.agreed.connect(self.desk.close_quarter)
        closing.closed.connect(self._focus)
        self.body.insertWidget(self.body.indexOf(self.chooser), closing)
        return closing

    @cached_property
    def chips(self) -> PartChips:
        """The parts of the report, in their order."""
        chips = PartChips()
        chips.setEnabled(False)
        chips.opened.connect(self._open_part)
        chips.arranged.connect(self._arranged)
        self.body.insertWidget(self.body.indexOf(self.tiles) + 1, chips)
        return chips

    @cached_property
    def story(self) -> StoryLine:
        """There is no story yet."""
        story = StoryLine()
        story.wanted.connect(lambda: self._open_part(ReportPart.STORY))
        self.body.insertWidget(self.body.indexOf(self.chips) + 1, story)
        return story

    @cached_property
    def giving(self) -> GivingStep:
        """The pages before they leave, made when they are first asked for."""
        giving = GivingStep()
        giving.saving.connect(self._save)
        giving.back.connect(self._back)
        giving.pages.wanted.connect(self._draw)
        self.steps.addWidget(giving)
        return giving

    @property
    def step(self) -> QWidget | None:
        """What is on show: the figures, a part's view, the pages before they leave, or a file that left."""
        return self.steps.currentWidget()

    @property
    def section(self) -> Section | None:
        """The view of a part, where one is on show."""
        shown = self.step
        return shown if isinstance(shown, Section) else None

    def arrive(self, subject: object = None) -> None:
        """The period has the focus, or the view of a part that was asked for."""
        self._catch_up()
        if isinstance(subject, ToSection):
            if isinstance(subject.subject, ReportChoice):
                self.chooser.choose(subject.subject)
                self._chosen()
            self._open_part(ReportPart(subject.key), subject.subject)
        elif subject is not None:
            self._focus()

    def do(self, command: Command) -> bool:
        """Ctrl+Enter makes the pages, and saves what is looked at; a part's view comes first."""
        if self.section is not None and self.section.do(command):
            return True
        if command is not Command.SAVE_NEXT:
            return False
        if self.step is self.figures:
            self._make()
        elif isinstance(self.step, GivingStep | ReadingStep):
            self.step.save()
        return True

    def parts(self) -> list[QWidget]:
        """What is chosen, the parts, the figures; of another step its own."""
        if self.step is self.figures and not self.making.made:
            return [self.chooser.period]
        if self.step is self.figures:
            story = [self.story.act] if self.story.isVisible() else []
            return [self.chooser.period, self.chips.first(), *story, *self.figures.parts()]
        shown = self.step
        return shown.parts() if isinstance(shown, GivingStep | ReadingStep | Section) else []

    def leave(self) -> bool:
        """A part that is being written may ask to stay."""
        return self.section is None or self.section.leave()

    def keep(self) -> None:
        """What was chosen and arranged is in the journal before it closes."""
        self._keeper.keep_now()
        self.desk.keep()
        for view in self._views.made:
            view.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way, and goes back to the figures."""
        if event.key() == Qt.Key.Key_Escape and self.desk.busy:
            self.desk.stop()
        elif event.key() == Qt.Key.Key_Escape and self.step is not self.figures:
            if self.leave():
                self._back()
        else:
            super().keyPressEvent(event)

    def _later(self) -> Iterator[object]:
        """All but what is chosen, and the acts."""
        yield self.chips
        yield self.story
        yield from self.figures.making()
        self.figures.published.opened.connect(self.earlier.open_given)

    def _lay_out(self) -> None:
        for act in (self.close_button, self.make):
            self.head.add_act(act)
        self.close_button.hide()
        self.tiles.hide()
        for part in (self.progress, self.chooser, self.tiles):
            self.body.addWidget(part)
        self.body.addLayout(self.steps, 1)
        self.steps.addWidget(self.figures)
        self._tell_head()

    def _connect(self) -> None:
        self._keeper.found.connect(self._take_up)
        self._again.timeout.connect(self._catch_up)
        self.chooser.changed.connect(self._chosen)
        self.chooser.typed.connect(self._keeper.touch)
        self.chooser.length_chosen.connect(self._take_length)
        self.close_button.clicked.connect(self._ask_closing)
        self.make.clicked.connect(self._make)
        desk = self.desk
        desk.known.connect(self._know)
        desk.standing.connect(lambda standing: self.making.when_made(lambda: self._show(standing)))
        desk.listed.connect(lambda given: self.making.when_made(lambda: self._list(given)))
        desk.ready.connect(self._ready)
        desk.drawn.connect(self._drawn)
        desk.given.connect(self._given)
        desk.closed.connect(self._is_closed)
        desk.arranged.connect(self.context.events.settings_changed)
        desk.outdated.connect(self._make_anew)
        self.earlier.opened.connect(self._show_reading)
        self.earlier.comparing.connect(self._compare)
        desk.unfinished.connect(self._ask_to_finish)
        desk.refused.connect(self.message.wrong)
        self.message.acted.connect(self._look_over)
        desk.stopped.connect(lambda: self.message.note(self.tr("Stopped. Nothing was made.")))
        events = self.context.events
        events.on_records(self._changed_elsewhere)
        events.lists_changed.connect(self._changed_elsewhere)
        events.settings_changed.connect(self._settings_changed)

    def _draft_text(self) -> str:
        return to_text(self.chooser.draft())

    def _take_up(self, text: str) -> None:
        """Go on with what was chosen today, before a lock."""
        try:
            draft = from_text(text)
        except ValueError:  # of another version of the program
            return
        if draft.day == self.context.today():
            other = draft.choice != self.chooser.choice
            self.chooser.choose(draft.choice)
            if draft.typed:
                self.chooser.go_on_typing(draft.typed)
            if other:
                self._count()

    def _know(self, known: Known) -> None:
        self._closed = dict(known.closed)
        self.chooser.offer_readers(known.readers)
        self._tell_head()

    def _list(self, given: Sequence[Given]) -> None:
        self.figures.published.show_given(given)

    def _put_question_away(self) -> None:
        if "closing" in self.__dict__:
            self.closing.put_away()

    def _chosen(self) -> None:
        """Something else is chosen: what was said of the other goes."""
        self._keeper.touch()
        self.message.clear()
        self._put_question_away()
        self._count()

    def _count(self) -> None:
        self._outdated = False
        self._tell_head()
        self.desk.count(self.chooser.choice)

    def _changed_elsewhere(self, *_what: object) -> None:
        self._outdated = True
        if self.isVisible():
            self._again.start()

    def _settings_changed(self, settings: Settings) -> None:
        """Another threshold, region or name of the client changes the figures; another order does not."""
        told = self.standing.settings if self.standing is not None else None
        kept = ("threshold", "holiday_region", "reader", "gemeente", "organisation")
        if told is None or any(getattr(told, name) != getattr(settings, name) for name in kept):
            self.desk.look()
            self._changed_elsewhere()

    def _catch_up(self) -> None:
        if not self._outdated:
            return
        self._count()
        if isinstance(self.step, GivingStep):
            self.desk.make_ready(self.chooser.choice)

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self.tiles.show_tiles(standing.tiles)
        self.chips.show_layout(standing.layout)
        self.chips.setEnabled(True)
        self.chooser.show_length(standing.layout.length)
        self.figures.show_standing(standing)
        self._show_parts()

    def _tell_head(self) -> None:
        """Title, reader, since when it is closed, and the acts that make sense now."""
        period = self.chooser.choice.period
        closed_at = next((at for each, at in self._closed.items() if each.holds(period)), None)
        closed = ""
        if closed_at is not None:
            day = short_day(closed_at.astimezone().date(), self.context.today())
            closed = self.tr("closed on {day}").format(day=day)
        remark = " · ".join(part for part in (self.chooser.reader.currentText(), closed) if part)
        at_figures, ended = self.step is self.figures, period.end < self.context.today()
        with self.head.at_once():
            self.head.set_title(dutch.sentence(dutch.period_name(period)), remark)
            self.make.setVisible(at_figures)
            self.close_button.setVisible(at_figures and period.months == 3 and ended and closed_at is None)

    def _show_parts(self) -> None:
        """What stands above the step on show."""
        figures, section = self.step is self.figures, self.section
        self.chooser.setVisible(figures)
        standing = self.standing if figures and self.standing is not None and self.standing.recorded else None
        self.tiles.setVisible(standing is not None)
        self.story.setVisible(standing is not None and not standing.storied)
        self.chips.setVisible(figures or section is not None)
        for view in self._views.made:
            for act in view.acts:
                act.setVisible(view is section)
        self._tell_head()

    def _go_to(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        self._show_parts()

    def _clear_steps(self) -> None:
        if isinstance(self.step, GivingStep | ReadingStep):
            self.step.clear()

    def _back(self) -> None:
        self._clear_steps()
        self._catch_up()
        self.chips.mark_open(None)
        self._go_to(self.figures)
        self._focus()

    def _focus(self) -> None:
        parts = self.parts()
        if parts and self.isVisible():
            parts[0].setFocus()

    def _open_part(self, part: ReportPart, subject: object = None) -> None:
        """Show what a part is made of: its own view, or its figures."""
        self.making.finish()
        before, made = self.section, self._views.made
        view = self._views.of(part)
        if before is not None and before is not view and not before.leave():
            return
        if view is not None and view not in made:
            self._add_view(view)
        self.chips.mark_open(part)
        self._go_to(view if view is not None else self.figures)
        if isinstance(view, WordsView):
            view.show_report(self._resolved(), part)
        if view is not None:
            view.arrive(subject)
        elif self.figures.tables.show_part(part):
            self.figures.tables.table.setFocus()

    def _add_view(self, view: Section) -> None:
        self.steps.addWidget(view)
        for act in view.acts:
            self.head.add_act(act)
        if isinstance(view, WordsView):
            view.changed.connect(self._words_changed)
            view.done.connect(self._words_done)

    def _resolved(self) -> ReportChoice:
        """What is chosen, with the client by name: under it the words are kept."""
        return replace(self.chooser.choice, reader=self.chooser.reader_key)

    def _words_changed(self) -> None:
        """The line about a story may say something else, once the figures are on show again."""
        self._outdated = True

    def _words_done(self) -> None:
        """Everything is looked over: the pages, as the reader gets them."""
        self.chips.mark_open(None)
        self._go_to(self.figures)
        self._make()

    def _take_length(self, length: ReportLength) -> None:
        if self.standing is not None:
            layout = self.chips.arrangement
            self._arranged(ReportLayout(layout.reader, layout.order, length))

    def _arranged(self, layout: ReportLayout) -> None:
        self.chips.show_layout(layout)
        self.desk.arrange(layout)

    def _ask_closing(self) -> None:
        self.closing.ask(self.chooser.choice.period)

    def _is_closed(self, _closed: object) -> None:
        self.message.done(self.tr("The quarter is closed. Its figures stand."))
        self.desk.look()
        self._count()

    def _make(self) -> None:
        if self.desk.busy:
            return
        self.chooser.settle()
        for view in self._views.made:  # what was typed a moment ago is in the pages too
            view.keep()
        self.message.clear()
        self._put_question_away()
        self.desk.make_ready(self.chooser.choice)

    def _ready(self, made: Ready) -> None:
        if made.standing.choice != self.chooser.choice:  # somebody chose something else meanwhile
            return
        self._show(made.standing)
        self._go_to(self.giving)
        self.giving.show_ready(made, self._label(made.standing), made.standing.reader.name)

    def _ask_to_finish(self, sentence: str) -> None:
        """What was written keeps the report here: there is where it is mended."""
        self._unfinished = sentence
        self.message.wrong(sentence, self.tr("Look it over"))

    def _look_over(self) -> None:
        if self.message.text() != self._unfinished:  # a view of a part says something with an act of its own
            return
        self.message.clear()
        self._clear_steps()
        self._open_part(ReportPart.STORY)

    def _make_anew(self) -> None:
        """Nothing leaves that was not seen: the pages are made again, and looked at again."""
        self.message.note(
            self.tr("Something changed since these pages were made. Look at the new ones, then save.")
        )
        self.desk.make_ready(self.chooser.choice)

    def _label(self, standing: Standing) -> str:
        choice = standing.choice
        programme = word(self.context.vocabularies, "policy_programme", choice.programme)
        whom = self.tr("for {reader}").format(reader=standing.reader.name)
        name = dutch.sentence(dutch.period_name(choice.period))
        return " · ".join(part for part in (name, programme, whom) if part)

    def _draw(self, places: list[int], width: int) -> None:
        shown = self.step
        made = shown.made.sheets if isinstance(shown, GivingStep) and shown.made is not None else None
        if isinstance(shown, ReadingStep):
            made = shown.sheets
        if made is not None:
            self.desk.draw(made.pdf, places, width)

    def _drawn(self, pictures: dict[int, PagePicture]) -> None:
        if isinstance(self.step, GivingStep | ReadingStep):
            self.step.pages.draw(pictures)

    def _save(self, kind: FileKind) -> None:
        made = self.giving.made
        if made is None or self.desk.busy:
            return
        chosen = self.choose_path(f"{made.sheets.name}.{kind.value}", kind)
        if chosen and self.giving.made is made:
            self.message.clear()
            self.desk.give(made, kind, Path(chosen))

    def _given(self, path: Path) -> None:
        reader = self.standing.reader.name if self.standing is not None else ""
        self._back()
        said = self.tr("{name} stands in {folder}. From now on its figures count as given to {reader}.")
        self.message.done(said.format(name=path.name, folder=path.parent.name, reader=reader))
        self.desk.look()
        self._count()

    def _show_reading(self) -> None:
        """A file that left, which is made known here when it is first opened."""
        reading = self.earlier.reading
        if self.steps.indexOf(reading) < 0:
            reading.back.connect(self._back)
            reading.pages.wanted.connect(self._draw)
            self.steps.addWidget(reading)
        self._go_to(reading)

    def _compare(self, given: Given) -> None:
        """What was told then, beside what would be told now."""
        self.chooser.choose(ReportChoice(given.period, given.publication.reader, given.programme))
        self.figures.tables.want_told()
        self._back()
        self._chosen()

    def _where(self, name: str, kind: FileKind) -> str:
        return self.choose_path(name, kind)

    def _ask_path(self, name: str, kind: FileKind) -> str:
        kinds = {FileKind.PDF: "PDF (*.pdf)", FileKind.XLSX: "Excel (*.xlsx)", FileKind.JSON: "JSON (*.json)"}
        return ask_where(self, self.tr("Save outside of the journal, not encrypted"), name, kinds[kind])
