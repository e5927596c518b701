# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vandaag: the quick entry at the top, under it what asks for attention and what was written last."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.quick_entry.parts import Parsed
from kjw_desktop.domain.quick_entry.records import Defaults
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.storage.rows import ConsentDue, EntryRow, ReferralRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import long_day, typed_day
from kjw_desktop.ui.entry.contact_draft import KEY, ContactDraft
from kjw_desktop.ui.entry.contact_form import USUAL_KIND, ContactForm
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.line_copier import LineCopier
from kjw_desktop.ui.entry.saving import FormSaver
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry.starts import AskAgain, BackTo, ContactWith
from kjw_desktop.ui.in_turns import InTurns, kept_by
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.quick_entry.bar import QuickEntry
from kjw_desktop.ui.quick_entry.form_draft import form_draft
from kjw_desktop.ui.quick_entry.signal_start import signal_of_contact, signal_of_line
from kjw_desktop.ui.referral_words import referral_home
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.today.consents_due import ConsentsDue
from kjw_desktop.ui.today.day_lists import MOST_ROWS, Day, DayLists, read_day
from kjw_desktop.ui.today.half_written import StillWriting
from kjw_desktop.ui.today.leaflet_card import LeafletCard
from kjw_desktop.ui.today.meldcode_reminder import MeldcodeReminder
from kjw_desktop.ui.today.old_notes import OldNotes
from kjw_desktop.ui.today.told_reminder import ToldReminder
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.section import ToSection


class TodayPage(Page):
    """Vandaag."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, long_day(context.today()))
        self._next_follows = False
        self._loader = Loader(self)
        self._saver = FormSaver(context, self)
        self._copier = LineCopier(context, self)
        self._last_saved: UUID | None = None
        self._back_to: UUID | None = None
        self._line_taken = ""
        self.quick = QuickEntry(context)
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self.desk = SignalDesk(context, self.message, lambda: self._open, self._keeper)
        self._rest = QWidget()
        self.reminder = ToldReminder(context)
        self.old_notes = OldNotes(context)
        self.still_writing = StillWriting(context)
        self.meldcode = MeldcodeReminder(context)
        self.consents = ConsentsDue(context)
        self.leaflet = LeafletCard(context)
        self.contact = PrimaryButton(self.tr("Contact"), "Ctrl+N")
        self.signal = PlainButton(self.tr("Signal"), "Ctrl+S")
        for button in (self.signal, self.contact):
            self.head.add_act(button)
        self._lay_out()
        self._connect()
        self._keeper.look()
        self.desk.look()
        self.refresh()
        self._making = InTurns(self._later(), self, context.tasks)

    @cached_property
    def form(self) -> ContactForm:
        """The contact form, made after what is in sight, or when it is asked for."""
        form = self._new_form
        form.hide()
        form.changed.connect(self._keeper.touch)
        form.saving.connect(self._save)
        form.closed.connect(self._close_form)
        form.taken_up.connect(self._taken_up)
        form.refused.connect(self.message.wrong)
        self._place_of_form.addWidget(form)
        return form

    @cached_property
    def _new_form(self) -> ContactForm:
        return kept_by(self, ContactForm(self.context))

    @cached_property
    def lists(self) -> DayLists:
        """What the day asks, made when the field to write in is there."""
        lists = DayLists(self.context)
        lists.refused.connect(self.message.wrong)
        lists.left.connect(self.quick.field.setFocus)
        lists.evening_opened.connect(lambda evening: self.context.navigate("activities", evening))
        lists.followup_opened.connect(lambda row: self._open_people(row.people))
        lists.told.connect(self.message.done)
        lists.worry_opened.connect(lambda worry: self.context.navigate("signals", ToSection("early", worry)))
        lists.referral_opened.connect(self._open_referral)
        lists.entry_opened.connect(lambda entry: self.context.navigate("journal", entry))
        lists.person_opened.connect(lambda person: self.context.navigate("people", person))
        self._place_of_lists.addWidget(lists)
        return lists

    def _later(self) -> Iterator[object]:
        """What is not in sight at first: making the form is a step, putting it in the page another."""
        yield self._new_form
        yield self.form
        yield self.desk.fields
        yield self.desk.form

    @property
    def _open(self) -> ContactForm | None:
        """The form while it is on show."""
        form = self.form if "form" in vars(self) else None
        return form if form is not None and form.isVisibleTo(self) else None

    def arrive(self, subject: object = None) -> None:
        """Ctrl+N opens the form, with somebody in it from their page; the settings ask for the leaflet."""
        self.still_writing.read()
        if subject is Command.NEW_CONTACT:
            self.do(Command.NEW_CONTACT)
        elif isinstance(subject, ContactWith):
            self._open_with(subject.person)
        elif subject is Command.SHOW_LEAFLET:
            self.leaflet.open()

    def do(self, command: Command) -> bool:
        """A new contact or signal, or save it and start the next; the line of a record."""
        if command is Command.NEW_CONTACT:
            self.leaflet.put_away()
            self._open_form()
        elif command is Command.NEW_SIGNAL:
            self.leaflet.put_away()
            self._begin_signal()
        elif command is Command.SAVE_NEXT and self._rest.isVisibleTo(self):
            self._save_what_is_written()
        elif command is Command.COPY_LINE:
            self._copier.copy(self._entry_meant())
        else:
            return False
        return True

    def parts(self) -> list[QWidget]:
        """The quick entry, the form, then the lists."""
        if self.leaflet.isVisibleTo(self):
            return [self.leaflet.print_button]
        form: list[QWidget] = [self._open.people] if self._open is not None else []
        signal: list[QWidget] = [] if self.desk.isHidden() else [self.desk.form.fields.observation]
        return [
            self.quick.field,
            *signal,
            *form,
            *self.still_writing.parts(),
            *self.lists.parts(),
            *self.consents.parts(),
            *self.old_notes.parts(),
        ]

    def begin(self) -> None:
        """In the quick entry, before the lists are there; in the leaflet while that is shown."""
        (self.leaflet.print_button if self.leaflet.isVisibleTo(self) else self.quick.field).setFocus()

    def leave(self) -> bool:
        """Stay while a contact or signal stands half written; one begun for somebody's page goes with it."""
        if self._open is None or self._open.untouched:
            if self._back_to is not None and self.desk.may_leave():
                self._back_to = None
                self._leave_form()
            return self.desk.may_leave()
        self.message.note(self.tr("This contact is not saved yet. Save it, or close it with Esc."))
        return False

    def keep(self) -> None:
        """The journal closes: what stands in the form is kept in it, and in the quick entry."""
        self._keeper.keep_now()
        self.desk.keep()
        self.quick.keep()

    def refresh(self) -> None:
        """Read the lists anew."""
        today, journal = self.context.today(), self.context.journal
        self._loader.load(lambda: read_day(journal, today), self._show_day)

    def _lay_out(self) -> None:
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(Space.L)
        rest.addWidget(self.quick)
        rest.addWidget(self.desk)
        self._place_of_form = QVBoxLayout()
        rest.addLayout(self._place_of_form)
        rest.addWidget(self.still_writing)
        rest.addWidget(self.reminder)
        rest.addWidget(self.meldcode)
        self._place_of_lists = QVBoxLayout()
        rest.addLayout(self._place_of_lists)
        rest.addWidget(self.consents)
        rest.addWidget(self.old_notes)
        self.body.addWidget(self.leaflet)
        self.body.addWidget(self._rest)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.contact.clicked.connect(lambda: self.do(Command.NEW_CONTACT))
        self.signal.clicked.connect(lambda: self.do(Command.NEW_SIGNAL))
        self.desk.saved.connect(self._signal_saved)
        self.desk.closed.connect(self._signal_closed)
        self.message.acted.connect(self._leave_form)
        self.quick.saved.connect(self._quickly_saved)
        self.quick.refused.connect(self.message.wrong)
        self.quick.noted.connect(self.message.note)
        self.quick.form_asked.connect(self._fill_form)
        self._keeper.found.connect(self._take_up)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(self.message.wrong)
        self._copier.told.connect(self.message.done)
        self._copier.refused.connect(self.message.wrong)
        self._connect_telling()
        self._connect_old_notes()
        self.meldcode.refused.connect(self.message.wrong)
        self.meldcode.opened.connect(self._open_meldcode)
        self.consents.opened.connect(self._ask_consent)
        self.still_writing.opened.connect(lambda each: self.context.navigate(*each.home))
        self.context.events.on_records(self.refresh)
        self.context.events.settings_changed.connect(self.refresh)

    def _connect_old_notes(self) -> None:
        self.old_notes.told.connect(self.message.done)
        self.old_notes.refused.connect(self.message.wrong)
        self.old_notes.opened.connect(lambda row: self.context.navigate("journal", row.id))
        self.old_notes.emptied.connect(self.quick.field.setFocus)

    def _connect_telling(self) -> None:
        self.reminder.leaflet_wanted.connect(self.leaflet.open)
        self.reminder.told.connect(self._say_told)
        self.leaflet.told.connect(self.message.done)
        self.leaflet.shown.connect(self._rest.hide)  # who reads along sees nobody else's name
        self.leaflet.closed.connect(self._rest.show)
        self.leaflet.closed.connect(self.contact.setFocus)
        for source in (self.reminder, self.leaflet):
            source.refused.connect(self.message.wrong)

    def _say_told(self, name: str) -> None:
        self.message.done(self.tr("Noted: {name} knows what you keep.").format(name=name))

    def _open_referral(self, row: ReferralRow) -> None:
        """On the page of whom it is about, or with the partners."""
        page, section = referral_home(row.referral)
        self.context.navigate(page, section)

    def _show_day(self, day: Day) -> None:
        self.lists.show_day(day)
        self.reminder.show_people(day.untold)
        self.old_notes.show_notes(day.old_notes)
        self.meldcode.show_waiting(day.meldcodes)
        self.consents.show_consents(day.consents[:MOST_ROWS])

    def _open_form(self) -> None:
        """The form for a contact, which goes on with what stands in the quick entry."""
        self.message.clear()
        if self.quick.empty or not self.form.untouched:
            self.form.open()
        else:
            self.quick.ask_form()

    def _open_with(self, person: UUID) -> None:
        """The form with somebody in it, unless another contact is being written."""
        self.leaflet.put_away()
        if not self.form.untouched:
            self.form.open()
            self.message.note(
                self.tr("Another contact is not saved yet. Save it, or throw it away."), self.tr("Throw away")
            )
            return
        self.message.clear()
        self._back_to = person
        self.form.offer_next(False)
        today = typed_day(self.context.today())
        begun = ContactDraft(known=(str(person),), kind=USUAL_KIND, day=today)
        self.form.fill_in(begun, written=False)

    def _begin_signal(self) -> None:
        """A signal that goes on with what is being written: a contact, else the line."""
        form = self._open
        if not self.desk.isHidden() or (form is None and self.quick.empty):
            self.desk.open()
        elif form is not None:
            self.desk.open(signal_of_contact(form.draft(), together=not form.untouched))
        else:
            self.quick.read_then(self._begin_with_line)

    def _begin_with_line(self, parsed: Parsed, defaults: Defaults) -> None:
        """Take over the line; where a signal has no room for all of it, a contact goes along."""
        words = self.context.vocabularies
        start, contact = signal_of_line(parsed, defaults, words), form_draft(parsed, defaults, words)
        if start.whole:
            self._line_taken = parsed.text
            self.desk.open(start.draft)
        elif contact is not None:
            self._fill_form(contact)
            self.desk.open(signal_of_contact(contact, together=True))
        else:
            self.desk.open(start.draft)
            self.message.note(self.tr("Your line still stands above. Save it with Enter after this signal."))

    def _signal_saved(self, entries: tuple[AnyEntry, ...]) -> None:
        if isinstance(entries[0], Contact):
            self._last_saved = entries[0].id
            self._leave_form(self._saved_words(len(entries[0].people)))
        elif self._line_taken and self.quick.field.toPlainText() == self._line_taken:
            self.quick.clear()

    def _signal_closed(self) -> None:
        self._line_taken = ""
        (self.quick.field if self._open is None else self._open.note).setFocus()

    def _save_what_is_written(self) -> None:
        if self.desk.has_focus or self.desk.contact is not None:
            self.desk.save()
        else:
            (self._open or self.quick).save(next_follows=True)

    def _fill_form(self, draft: ContactDraft | None) -> None:
        if draft is None:
            self.quick.field.setFocus()
            self.message.note(
                self.tr(
                    "The form has no room for all of this line. Save it here with Enter, then open the form."
                )
            )
            return
        self.quick.clear()
        self.form.fill_in(draft)

    def _quickly_saved(self, records: tuple[Record, ...]) -> None:
        kept = next((each for each in records if isinstance(each, Contact | Activity)), None)
        if kept is not None:
            self._last_saved = kept.id
        self.message.done(self._saved_words(_people_in(records)))

    def _save(self, contact: Contact, people: object, wijk: str, next_follows: bool) -> None:
        self._next_follows = next_follows
        given = [(contact, wijk)]
        self._saver.save(given, people, self._keeper)  # type: ignore[arg-type]  # a signal carries a plain object

    def _kept_text(self) -> str:
        if "form" not in vars(self):
            return ""
        draft = self.form.draft()
        return "" if draft.empty else draft.to_text()

    def _take_up(self, text: str) -> None:
        if not self.form.untouched:
            return
        self.form.take_up(ContactDraft.from_text(text))

    def _taken_up(self) -> None:
        self.message.note(self.tr("You were still writing this contact."), self.tr("Throw away"))

    def _entry_meant(self) -> UUID | None:
        """The row that has the focus in what was written last, else what was saved last."""
        newest = self.lists.newest
        row = newest.chosen() if newest.rows.hasFocus() else None
        return row.id if isinstance(row, EntryRow) else self._last_saved

    def _saved(self, entries: tuple[AnyEntry, ...]) -> None:
        contact = entries[0]
        self._last_saved = contact.id
        said = self._saved_words(len(contact.people))
        if self._next_follows and self._back_to is None:
            self.form.clear(keep_place=True)
            self.form.open()
        else:
            self._leave_form(said)
        self.message.done(said)

    def _saved_words(self, number: int) -> str:
        if number == 1:
            return self.tr("Saved, 1 young person.")
        return self.tr("Saved, {n} young people.").format(n=number) if number else self.tr("Saved.")

    def _close_form(self) -> None:
        if self.form.untouched:
            self._leave_form()
        else:
            self.message.note(self.tr("Nothing of this contact is saved yet."), self.tr("Throw away"))

    def _leave_form(self, said: str = "") -> None:
        """Put the form away, and go back to the page that it was begun on."""
        self.message.clear()
        if "form" in vars(self):
            self.form.clear()
            self.form.offer_next(True)
            self.form.hide()
        self.quick.field.setFocus()
        person, self._back_to = self._back_to, None
        if person is not None:
            self.context.navigate("people", BackTo(person, said))

    def _ask_consent(self, due: ConsentDue) -> None:
        """The form for it on the young person's page."""
        begun = AskAgain(due.kind, due.partner)
        self.context.navigate("people", ToSection("consents", begun, due.person.id))

    def _open_meldcode(self, record: UUID) -> None:
        self.context.navigate("signals", ToSection("meldcode", record))

    def _open_people(self, people: object) -> None:
        if people:
            self.context.navigate("people", people[0].id)  # type: ignore[index]


def _people_in(records: Iterable[Record]) -> int:
    """How many young people stand in records that were saved together."""
    return len({person for each in records if isinstance(each, Entry) for person in each.person_ids})
