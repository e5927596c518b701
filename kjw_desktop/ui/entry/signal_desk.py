# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place in a page where a signal is written, whatever was being done there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signals import Signal as Noted
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.contact_form import ContactForm
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.saving import FormSaver
from kjw_desktop.ui.entry.signal_age import SignalAge
from kjw_desktop.ui.entry.signal_draft import KEY, SignalDraft
from kjw_desktop.ui.entry.signal_fields import SignalFields
from kjw_desktop.ui.entry.signal_form import FilledSignal, SignalForm
from kjw_desktop.ui.entry.to_meldcode import may_fit
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.message import Message


class SignalDesk(QWidget):
    """Hidden while no signal is written; the form is made when the first one is.

    `saved` carries the entries, the contact first when one was saved along; `closed` comes after that, and
    when the form is left. What there is to say comes in the page's `message`. One page at a time holds a
    signal that is not saved, since a page stays while there is one: so they share one draft. `kept_along`
    keeps the draft of that contact.
    """

    opened = Signal()
    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        context: PageContext,
        message: Message,
        contact: Callable[[], ContactForm | None] = lambda: None,
        *kept_along: DraftKeeper,
    ) -> None:
        super().__init__()
        self._context = context
        self._message = message
        self._contact_on_show, self._kept_along = contact, kept_along
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._saver = FormSaver(context, self)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(message.wrong)
        self._age = SignalAge(context, self)
        self._age.refused.connect(self._too_early)
        self._age.asked.connect(self._ask_about_day)
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self._keeper.found.connect(self._take_up)
        self.hide()

    @cached_property
    def fields(self) -> SignalFields:
        """The fields of the form: half of the work of making it."""
        return kept_by(self, SignalFields(self._context))

    @cached_property
    def form(self) -> SignalForm:
        """The form."""
        form, journal = SignalForm(self._context, self.fields), self._context.journal
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self._refused)
        form.changed.connect(self._keeper.touch)
        self._column.addWidget(self._question)
        self._column.addWidget(form)
        form.show_numbers("")
        self._context.events.settings_changed.connect(self._numbers)
        task = self._context.tasks.run("", lambda _progress: journal.settings())
        task.done.connect(self._numbers)
        return form

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return not self.isHidden() and not self.form.untouched

    @property
    def contact(self) -> ContactForm | None:
        """The contact that is being written and is saved along, where the signal was opened from it."""
        if self.isHidden() or not self.form.draft().with_contact:
            return None
        contact = self._contact_on_show()
        return None if contact is None or contact.untouched else contact

    @property
    def has_focus(self) -> bool:
        """Whether the cursor is here."""
        focused = QApplication.focusWidget()
        return not self.isHidden() and focused is not None and self.isAncestorOf(focused)

    def open(self, draft: SignalDraft | None = None) -> None:
        """Write a signal that begins with `draft`; the one that is being written goes on."""
        if self.isHidden():
            self._message.clear()
            self._show(draft or SignalDraft())
        self._question.close_question()
        self._focus_first()

    def look(self) -> None:
        """Go on with the signal that a lock or a kill broke off, if there is one."""
        self._keeper.look()

    def may_leave(self) -> bool:
        """Whether nothing would be lost; says so where something would."""
        if self.unsaved:
            said = self.tr("This signal is not saved yet. Save it with Ctrl+Enter, or close it with Esc.")
            self._message.note(said)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self._keeper.keep_now()

    def save(self) -> None:
        """Save the signal, and the contact that it was opened from; or go to the field that is wrong.

        A day before somebody was known is asked about first.
        """
        filled = self.form.filled()
        if filled is not None:
            self._age.look(filled.signal, lambda: self._write(filled))

    def _write(self, filled: FilledSignal) -> None:
        form = self.contact
        if form is None:
            self._saver.save(_entries(filled), filled.people, self._keeper)
            return
        contact = form.filled()
        if contact is not None:
            people = form.people.made
            filled = _with_contact(filled, contact.id, people)
            entries = [(contact, form.wijk.typed), *_entries(filled)]
            self._saver.save(entries, [*people, *filled.people], self._keeper, *self._kept_along)

    def step_back(self) -> None:
        """Leave the form; asks before it throws away what was written."""
        if not self.unsaved:
            self._leave()
            return
        self._question.ask(
            self.tr("Throw this signal away?"),
            (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
        )

    @cached_property
    def _question(self) -> Question:
        question = Question()
        question.answered.connect(self._answered)
        question.given_up.connect(lambda: self._answered(False))
        return question

    def _too_early(self, said: str) -> None:
        self.form.fields.day.setFocus()
        self._refused(said)

    def _ask_about_day(self, said: str) -> None:
        """The day lies before somebody was known: the form is read once more when it is to be so."""
        no, yes = self.tr("Change the day"), self.tr("Yes, save it so")
        go_back = self.form.fields.day.setFocus
        self._question.ask(said, (Answer(no, go_back), Answer(yes, self._write_as_it_is)))

    def _write_as_it_is(self) -> None:
        filled = self.form.filled()
        if filled is not None:
            self._write(filled)

    def _answered(self, sure: object) -> None:
        if callable(sure):
            sure()
        elif sure:
            self._leave()
        else:
            self._focus_first()

    def _focus_first(self) -> None:
        self.form.focus_first()
        QTimer.singleShot(0, self, self._reveal)

    def _refused(self, said: str) -> None:
        self._message.wrong(said)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to where the cursor is, once the form has its place."""
        focused, area = QApplication.focusWidget(), self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and focused is not None and self.isAncestorOf(focused):
            area.ensureWidgetVisible(focused)

    def _leave(self) -> None:
        self.hide()
        self.form.put(SignalDraft())
        self._keeper.touch()
        self.closed.emit()

    def _saved(self, entries: tuple[AnyEntry, ...]) -> None:
        step = next((each for each in entries if isinstance(each, Followup)), None)
        said = self.tr("Saved.")
        if step is not None:
            day = short_day(step.day, self._context.today())
            said = self.tr("Saved. Next step: {what} ({day}).").format(what=step.what, day=day)
        if any(isinstance(each, Noted) and may_fit(self._context.vocabularies, each) for each in entries):
            hint = self.tr("Does the meldcode fit here? Choose the signal in Signals and press M.")
            said = f"{said} {hint}"
        self.saved.emit(entries)
        self._leave()
        self._message.done(said)

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.unsaved else ""

    def _take_up(self, text: str) -> None:
        draft = SignalDraft.from_text(text)
        if self.isHidden() and not draft.empty:
            self._show(draft, kept=True)
            self._focus_first()
            self._message.note(self.tr("You were still writing this signal."))

    def _show(self, draft: SignalDraft, *, kept: bool = False) -> None:
        self.form.put(draft, kept=kept)
        self.show()
        self.opened.emit()

    @Slot(object)
    def _numbers(self, settings: Settings) -> None:
        self.form.show_numbers(settings.wijkteam_phone)


def _entries(filled: FilledSignal) -> list[tuple[AnyEntry, str]]:
    both: list[tuple[AnyEntry, str]] = [(filled.signal, filled.wijk)]
    return [*both, (filled.followup, filled.wijk)] if filled.followup is not None else both


def _with_contact(filled: FilledSignal, contact: UUID, people: Sequence[Person]) -> FilledSignal:
    """The signal linked to the contact; who is new in both by the same name is one young person."""
    by_name = {person.full_name: person.id for person in people}
    same = {each.id: by_name[each.full_name] for each in filled.people if each.full_name in by_name}

    about = participants(*(same.get(each, each) for each in filled.signal.person_ids))
    signal = replace(filled.signal, people=about, linked=(contact, *filled.signal.linked))
    followup = filled.followup and replace(filled.followup, people=about)
    new = tuple(person for person in filled.people if person.id not in same)
    return FilledSignal(signal, followup, new, filled.wijk)
