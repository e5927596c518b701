# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Jongeren: the caseload as a list, a young person's own page, and the form for their fields."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.people import Person
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.line_copier import LineCopier
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry.signal_draft import SignalDraft
from kjw_desktop.ui.entry.starts import BackTo, ContactWith
from kjw_desktop.ui.people.caseload import Caseload
from kjw_desktop.ui.people.person_draft import Waiting, waiting
from kjw_desktop.ui.people.person_form import PersonForm
from kjw_desktop.ui.people.person_view import PersonView
from kjw_desktop.ui.people.sections import CONSULTATION, OVERVIEW, SECTIONS
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import ToSection
from kjw_desktop.ui.widgets.sections import Sections


class PeoplePage(Page):
    """Jongeren."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Young people"))
        self.back = PlainButton(self.tr("All young people"), "Esc")
        self.edit = PlainButton(self.tr("Change"))
        self.new = PlainButton(self.tr("New young person"))
        self.signal = PlainButton(self.tr("Signal"), "Ctrl+S")
        self.contact = PrimaryButton(self.tr("Contact"), "Ctrl+N")
        for button in (self.back, self.edit, self.new, self.signal, self.contact):
            self.head.add_act(button)
        self.caseload = Caseload(context)
        self._stack = OneShown()
        self.body.addLayout(self._stack, 1)  # empty: what is put in another place is styled anew
        self._stack.addWidget(self.caseload)
        self.desk = SignalDesk(context, self.message)
        self._copier = LineCopier(context, self)
        column = QVBoxLayout()
        column.addWidget(self.desk)
        column.addStretch(1)
        self._writing = scrolled(column)
        self._stack.addWidget(self._writing)
        self._remark = ""
        self._changing: UUID | None = None
        self._waiting: Waiting | None = None
        self._connect()
        self._close()

    @cached_property
    def about(self) -> Sections:
        """A young person's own page, made when somebody is opened first: the list need not wait for it."""
        about = Sections(self.context, self, SECTIONS, self.tr("What is shown of this young person"))
        self._stack.addWidget(about)
        view = _overview(about)
        view.refused.connect(self._refused)
        view.named.connect(self._named)
        view.closed.connect(self._close)
        return about

    @property
    def person(self) -> PersonView:
        """The view of that page that opens first."""
        return _overview(self.about)

    @cached_property
    def form(self) -> PersonForm:
        """The form for somebody's fields, made when it is first asked for."""
        form = PersonForm(self.context)
        form.saved.connect(self._saved)
        form.closed.connect(self._leave_form)
        form.refused.connect(self.message.wrong)
        form.taken_up.connect(self._taken_up)
        self._stack.addWidget(form)
        return form

    def arrive(self, subject: object = None) -> None:
        """An id opens that person, and so does what comes back; else the cursor is in the list's search."""
        if isinstance(subject, UUID):
            self._open(subject)
        elif isinstance(subject, ToSection) and subject.person is not None:
            if self._open(subject.person):
                self.about.show_section(subject.key, subject.subject)
        elif isinstance(subject, BackTo):
            self._open(subject.person)
            if subject.said:
                self.message.done(subject.said)
        elif self._stack.currentWidget() is self.caseload:
            self._close()
        if subject is Command.ANONYMOUS_CASE and not self.do(subject):
            self.message.note(self.tr("Choose a young person, then press Ctrl+E again."))

    def do(self, command: Command) -> bool:
        """Save saves what is written; on somebody's page, a contact, signal or case of them, and a line."""
        shown = self._stack.currentWidget()
        if command is Command.SAVE_NEXT and isinstance(shown, PersonForm):
            shown.save()
            return True
        if not self.desk.isHidden() and command in (Command.SAVE_NEXT, Command.NEW_SIGNAL):
            self._show(self._writing)
            self.desk.save() if command is Command.SAVE_NEXT else self.desk.open()
            return True
        if isinstance(shown, Sections) and self.person.shown is not None:
            return shown.do(command) or self._do_with(self.person, self.person.shown, command)
        if command is Command.ANONYMOUS_CASE and shown is self.caseload:
            return self._open_case(self.caseload.chosen)
        return False

    def _open_case(self, person: UUID | None) -> bool:
        """The anonymous case of the row that is chosen."""
        return person is not None and self._open(person) and self.about.show_section(CONSULTATION)

    def _do_with(self, view: PersonView, person: UUID, command: Command) -> bool:
        if command is Command.NEW_CONTACT:
            self.context.navigate("today", ContactWith(person))
        elif command is Command.NEW_SIGNAL:
            self.desk.open(SignalDraft(known=(str(person),)))
        elif command is Command.ANONYMOUS_CASE:
            self.about.show_section(CONSULTATION)
        elif command is Command.COPY_LINE:
            self._copier.copy(view.entry_in_focus)
        else:
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is not saved in the form is kept in it."""
        if isinstance(self._stack.currentWidget(), PersonForm):
            self.form.keep()
        if "about" in vars(self):
            self.about.keep()
        self.desk.keep()

    def parts(self) -> list[QWidget]:
        """Search and list, the person's timeline, or the form."""
        shown = self._stack.currentWidget()
        if shown is self.caseload:
            return [self.caseload.search, self.caseload.filters.first, self.caseload.listed]
        if isinstance(shown, PersonForm):
            return [shown.lines["first_name"], shown.save_button]
        if shown is self._writing:
            return [self.desk.form.fields.observation, self.desk.form.save_button]
        return [self.back, *self.about.parts()]

    def fit(self, *, low: bool) -> None:
        """In a low window the list has the room that its filters would take."""
        self.caseload.fit(low=low)

    def leave(self) -> bool:
        """What is not saved in the form keeps the page."""
        shown = self._stack.currentWidget()
        if isinstance(shown, PersonForm) and shown.touched:
            self.message.wrong(self.tr("Save or cancel first: this is not saved yet."))
            return False
        return self.desk.may_leave() and not (isinstance(shown, Sections) and not shown.leave())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from another view of somebody's page to the first, and from that to the list."""
        if event.key() == Qt.Key.Key_Escape and isinstance(self._stack.currentWidget(), Sections):
            if self.about.key == OVERVIEW:
                self._close()
            else:
                self.about.show_section(OVERVIEW)
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.caseload.opened.connect(lambda row: self._open(row.id))
        self.caseload.refused.connect(self.message.wrong)
        self.caseload.counted.connect(self._counted)
        self.caseload.shown.connect(self._look_for_draft)
        self.message.acted.connect(self._act_on_message)
        self.context.events.erased.connect(self._erased)
        self.back.clicked.connect(self._close)
        self.edit.clicked.connect(self._change)
        self.new.clicked.connect(self._add)
        self.contact.clicked.connect(self._begin_contact)
        self.signal.clicked.connect(lambda: self.do(Command.NEW_SIGNAL))
        self.desk.opened.connect(lambda: self._show(self._writing))
        self.desk.closed.connect(self._back_to_person)
        self._copier.told.connect(self.message.done)
        self._copier.refused.connect(self.message.wrong)

    def _begin_contact(self) -> None:
        if not self.do(Command.NEW_CONTACT):
            self.context.navigate("today", Command.NEW_CONTACT)

    def _back_to_person(self) -> None:
        """From the signal to the page that it was begun on."""
        if self.person.shown is None:
            self._close()
            return
        self._show(self.about)
        self.about.current.arrive()

    def _look_for_draft(self) -> None:
        """Go on with a young person whose fields were half filled in when the journal locked."""
        journal = self.context.journal
        task = self.context.tasks.run("", lambda _progress: waiting(journal))
        task.done.connect(self._draft_waits)

    def _draft_waits(self, found: Waiting | None) -> None:
        if found is None:
            return
        self._waiting = found
        if self._stack.currentWidget() is self.caseload:
            self._act_on_message()
        else:
            name = found.person.full_name if found.person else self.tr("New young person")
            self.message.note(self.tr("Not saved yet: {name}.").format(name=name), self.tr("Go on"))

    def _act_on_message(self) -> None:
        """Go on with the draft that waits, or throw away the one that was taken up."""
        found, self._waiting = self._waiting, None
        if found is None:
            self._leave_form()
        elif found.person is None:
            self._add()
        else:
            self._changing = found.person.id
            self._fill_in(found.person, found.person.full_name)

    def _taken_up(self) -> None:
        self.message.note(self.tr("You were still filling this in."), self.tr("Throw away"))

    def _erased(self, record: UUID) -> None:
        """Somebody erased elsewhere leaves nothing in the form either."""
        if isinstance(self._stack.currentWidget(), PersonForm) and self.form.known == record:
            self.form.drop()
            self._close()
            self.message.wrong(self.tr("This young person was erased meanwhile."))

    def _open(self, person: UUID) -> bool:
        if not self.leave():
            return False
        self.message.clear()
        self._show(self.about)
        self.edit.setEnabled(False)
        self.about.show_person(person)
        self.about.show_section(OVERVIEW)
        return True

    def _close(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, Sections):
            shown.show_person(None)
        self._show(self.caseload)
        self.head.set_title(self.tr("Young people"), self._remark)
        self.caseload.search.setFocus()
        self.caseload.search.selectAll()

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        about = isinstance(part, Sections)
        for button in (self.back, self.edit, self.signal):
            button.setVisible(about)
        self.new.setVisible(part is self.caseload)
        self.contact.setVisible(part is self.caseload or about)
        if "about" in vars(self):
            self.about.show_acts(shown=about)

    def _change(self) -> None:
        if self.person.person is not None:
            self._changing = self.person.person.id
            self._fill_in(self.person.person, self.person.person.full_name)

    def _add(self) -> None:
        self._changing = None
        self._fill_in(Person(first_name=""), self.tr("New young person"))

    def _fill_in(self, person: Person, title: str) -> None:
        self.message.clear()
        self.head.set_title(title)
        self._show(self.form)
        self.form.show_person(person)

    def _saved(self, person: Person) -> None:
        self.form.drop()
        self._open(person.id)
        self.message.done(self.tr("Saved: {name}").format(name=person.full_name))

    def _leave_form(self) -> None:
        known = self._changing
        self.form.drop()
        self.message.clear()
        if known is None:
            self._close()
        else:
            self._open(known)

    def _named(self, name: str, remark: str) -> None:
        if isinstance(self._stack.currentWidget(), Sections):
            self.head.set_title(name, remark)
            self.edit.setEnabled(True)

    def _counted(self, shown: int, all_of_them: int) -> None:
        self._remark = self.tr("{n} of {total}").format(n=shown, total=all_of_them)
        if self._stack.currentWidget() is self.caseload:
            self.head.set_title(self.tr("Young people"), self._remark)

    def _refused(self, said: str) -> None:
        self._close()
        self.message.wrong(said)


def _overview(about: Sections) -> PersonView:
    view = about.section(OVERVIEW)
    if not isinstance(view, PersonView):
        raise TypeError(OVERVIEW)
    return view
