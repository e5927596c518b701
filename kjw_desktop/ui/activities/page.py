# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Groepen: the overview, and in its place the register of one evening or a weekly group."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.activities import ActivitySeries
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import SeriesRow
from kjw_desktop.ui.activities.child_panel import NoteKind
from kjw_desktop.ui.activities.chooser import EveningChooser
from kjw_desktop.ui.activities.evening import Evening, EveningRecords
from kjw_desktop.ui.activities.overview import Overview
from kjw_desktop.ui.activities.register import Beginning, Cards, Register
from kjw_desktop.ui.activities.register_draft import KEY, RegisterDraft, series_of
from kjw_desktop.ui.activities.saving import EveningSaver
from kjw_desktop.ui.activities.series_form import SeriesForm
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import long_day
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.signal_age import SignalAge
from kjw_desktop.ui.in_turns import InTurns, kept_by
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.scrolled import scrolled


class ActivitiesPage(Page):
    """Groepen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Groups"))
        self._loader = Loader(self)
        self._reader = Loader(self)
        self._saver = EveningSaver(context, self)
        self._age = SignalAge(context, self)
        self.question = Question()
        self._asked_of: Evening | None = None
        self._cards = Cards(context, self)
        self.overview = Overview(context)
        self.chooser = EveningChooser(context)
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self.group = PrimaryButton(self.tr("Record a group"), "Ctrl+G")
        self.weekly = PlainButton(self.tr("New weekly group"))
        self.save = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.close_register = PlainButton(self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self._show(self.overview)
        self._keeper.look()
        self.refresh()
        InTurns(self._later(), self, context.tasks)

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        yield from self._cards.each()
        yield self._made_register
        yield self._area_of_register
        yield self.register

    @cached_property
    def _made_register(self) -> Register:
        return kept_by(self, Register(self.context, self._cards))

    @cached_property
    def _area_of_register(self) -> QWidget:
        return self._area(self._made_register)

    @cached_property
    def register(self) -> Register:
        """The register, made when it is first asked for, so that the page opens at once."""
        made = self._made_register
        self._add_area(made, self._area_of_register)
        made.changed.connect(self._keeper.touch)
        made.refused.connect(self.message.wrong)
        made.saving.connect(self._look_at_day)
        self.save.clicked.connect(made.save)
        return made

    @cached_property
    def series_form(self) -> SeriesForm:
        """The form of a weekly group, made when it is first asked for."""
        made = SeriesForm(self.context)
        self._add_area(made, self._area(made))
        made.saved.connect(self._form_saved)
        made.closed.connect(self._close_form)
        made.refused.connect(self.message.wrong)
        return made

    def arrive(self, subject: object = None) -> None:
        """Ctrl+G, or an evening that waits on Vandaag: a SeriesRow with its day."""
        if subject is Command.NEW_GROUP:
            self.do(Command.NEW_GROUP)
        elif isinstance(subject, tuple) and not isinstance(self._shown, Register):
            row, day = subject
            self.open_register(row, day)

    def do(self, command: Command) -> bool:
        """A group; within a register a contact or signal of the child chosen last, and saving."""
        shown = self._shown
        if command is Command.NEW_GROUP:
            if isinstance(shown, Register):
                self.register.go()
            elif not isinstance(shown, SeriesForm) or self._may_close_form():
                self._choose_group()
            return True
        notes = {Command.NEW_CONTACT: NoteKind.CONTACT, Command.NEW_SIGNAL: NoteKind.SIGNAL}
        if isinstance(shown, Register) and command in notes:
            return self.register.write(notes[command])
        if command is Command.SAVE_NEXT and isinstance(shown, Register | SeriesForm):
            shown.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """What is on show, part by part."""
        lists = self.overview
        if isinstance(self._shown, Register):
            register = self._shown
            return [register.count.count, register.named.line, register.nameless, register.atmosphere.note]
        if self._shown is not lists:
            return [self._shown]
        sections = (lists.waiting, lists.series)
        shown: list[QWidget] = [section.rows for section in sections if section.rows.isVisibleTo(self)]
        return [lists.timeline, *shown]

    def leave(self) -> bool:
        """Stay while a register or weekly group stands half filled in."""
        shown = self._shown
        if isinstance(shown, SeriesForm):
            return self._may_close_form()
        if isinstance(shown, Register) and not self.register.untouched:
            self.message.note(self.tr("This group is not saved yet. Save it, or close it with Esc."))
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what stands in the register is kept in it."""
        self._keeper.keep_now()

    def refresh(self) -> None:
        """Read the weekly groups anew."""
        journal = self.context.journal
        self._loader.load(journal.series, self.overview.show_series)

    def open_register(self, row: SeriesRow | None, day: date) -> None:
        """The register of one evening, with what is known from last time; None for a single group."""
        journal = self.context.journal
        self._reader.load(lambda: read_beginning(journal, row, day), self._begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the register."""
        if event.key() == Qt.Key.Key_Escape and isinstance(self._shown, Register):
            self._close_register()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for button in (self.close_register, self.save, self.weekly, self.group):
            self.head.add_act(button)
        self.body.addWidget(self.question)
        self._stack = OneShown()
        self.body.addLayout(self._stack, 1)
        self._areas: dict[QWidget, QWidget] = {}
        self._areas[self.overview] = self.overview
        self._stack.addWidget(self.overview)
        self._add_area(self.chooser, self._area(self.chooser))

    def _area(self, place: QWidget) -> QWidget:
        """`place` from the top of an area that scrolls; it comes in last, since each move styles it anew."""
        inner = QVBoxLayout()
        area = kept_by(self, scrolled(inner))
        inner.addWidget(place)
        inner.addStretch(1)
        return area

    def _add_area(self, place: QWidget, area: QWidget) -> None:
        self._areas[place] = area
        self._stack.addWidget(area)

    def _connect(self) -> None:
        self.group.clicked.connect(self._choose_group)
        self.weekly.clicked.connect(lambda: self._open_form(None))
        self.close_register.clicked.connect(self._close_register)
        self.overview.wanted.connect(self._choose_group)
        self.overview.timeline.refused.connect(self.message.wrong)
        self.overview.entry_opened.connect(lambda row: self.context.navigate("journal", row))
        self.overview.waiting_opened.connect(self.open_register)
        self.overview.series_opened.connect(lambda row: self._open_form(row.series))
        self.chooser.chosen.connect(self.open_register)
        self.chooser.closed.connect(self._go_back)
        self._age.refused.connect(self._too_early)
        self._age.asked.connect(self._ask_about_day)
        self.question.answered.connect(self._day_answered)
        self.question.given_up.connect(self._to_day)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(self.message.wrong)
        self._keeper.found.connect(self._take_up)
        self.message.acted.connect(self._throw_away)
        self.context.events.on_records(self.refresh)

    def _show(self, place: QWidget) -> None:
        self._shown = place
        self._stack.setCurrentWidget(self._areas[place])
        for button in (self.save, self.close_register):
            button.setVisible(isinstance(place, Register))
        for button in (self.group, self.weekly):
            button.setVisible(place is self.overview)
        self.head.set_title(self.tr("Groups"))

    def _choose_group(self) -> None:
        self.message.clear()
        self._show(self.chooser)
        self.chooser.rows.setFocus()
        self._reader.load(self.context.journal.series, self._offer)

    def _offer(self, rows: tuple[SeriesRow, ...]) -> None:
        if any(row.series.active for row in rows):
            self.chooser.offer(rows)
        else:
            self.open_register(None, self.context.today())

    def _begin(self, beginning: Beginning) -> None:
        self.message.clear()
        self.register.begin(beginning)
        self._show(self.register)
        title = beginning.series.series.title if beginning.series else self.tr("A single group")
        self.head.set_title(title, long_day(beginning.day).lower())
        self.register.go()

    def _look_at_day(self, evening: Evening) -> None:
        """Save it; signals of a day before somebody was known are asked about first."""
        about = tuple(child.person for child in evening.present if child.notes.signals)
        self._asked_of = evening
        self._age.look_at(evening.about.day, about, self._save_evening)

    def _save_evening(self) -> None:
        evening, self._asked_of = self._asked_of, None
        if evening is not None:
            self._saver.save(evening, self._keeper)

    def _too_early(self, said: str) -> None:
        self._to_day()
        self.message.wrong(said)

    def _ask_about_day(self, said: str) -> None:
        no, yes = self.tr("Change the day"), self.tr("Yes, save it so")
        self.question.ask(said, (Answer(no, self._to_day), Answer(yes, self._save_evening)))

    def _day_answered(self, act: Callable[[], None]) -> None:
        act()

    def _to_day(self) -> None:
        self.register.count.show_fields()
        self.register.count.fields.day.setFocus()

    def _saved(self, records: EveningRecords) -> None:
        activity = records.activity
        self._go_back()
        self._keeper.touch()
        said = self.tr("Saved. Visits: {visits} · known by name: {named} · contacts: {contacts}.")
        self.message.done(
            said.format(visits=activity.present, named=len(activity.people), contacts=len(records.contacts))
        )

    def _go_back(self) -> None:
        self.message.clear()
        self.question.close_question()
        if isinstance(self._shown, Register):
            self.register.begin(Beginning(None, self.context.today()))
        self._show(self.overview)
        self.overview.timeline.setFocus()

    def _close_register(self) -> None:
        if self.register.untouched:
            self._go_back()
        else:
            self.message.note(self.tr("Nothing of this group is saved yet."), self.tr("Throw away"))

    def _throw_away(self) -> None:
        self._go_back()
        self._keeper.touch()

    def _open_form(self, series: ActivitySeries | None) -> None:
        self.message.clear()
        self._show(self.series_form)
        self.series_form.open(series)

    def _form_saved(self) -> None:
        self._go_back()
        self.message.done(self.tr("Saved. It waits on Today every week."))

    def _close_form(self) -> None:
        if self.series_form.untouched:
            self._go_back()
        else:
            self.message.note(self.tr("Nothing of this group is saved yet."), self.tr("Throw away"))

    def _may_close_form(self) -> bool:
        if self.series_form.untouched:
            return True
        self.message.note(self.tr("This group is not saved yet. Save it, or close it with Esc."))
        return False

    def _kept_text(self) -> str:
        if not isinstance(self._shown, Register) or self.register.untouched:
            return ""
        return self.register.draft().to_text()

    def _take_up(self, text: str) -> None:
        draft = RegisterDraft.from_text(text)
        begun = isinstance(self._shown, Register) and not self.register.untouched
        if draft is None or begun or isinstance(self._shown, SeriesForm):
            return
        journal, wanted = self.context.journal, series_of(draft)

        def read() -> Beginning:
            row = next((row for row in journal.series() if row.series.id == wanted), None)
            return read_beginning(journal, row, self.context.today())

        self._reader.load(read, lambda beginning: self._continue(beginning, draft))

    def _continue(self, beginning: Beginning, draft: RegisterDraft) -> None:
        self.register.begin(beginning)
        self.register.take_up(draft)
        self._show(self.register)
        self.head.set_title(draft.about.title or self.tr("A single group"))
        self.message.note(self.tr("You were still filling in this group."), self.tr("Throw away"))


def read_beginning(journal: Journal, row: SeriesRow | None, day: date) -> Beginning:
    """What is known of an evening before anything is typed."""
    if row is None:
        return Beginning(None, day)
    of = row.series.id
    with journal.snapshot():
        return Beginning(row, day, journal.last_activity(of), journal.regulars(of))
