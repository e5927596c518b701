# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Toestemming: how each consent stands, who is to be asked, all that was written down, and the form."""

from collections.abc import Iterator
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.care import Consent
from kjw_desktop.ui import consent_words as said
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.saving import FormSaver
from kjw_desktop.ui.entry.starts import AskAgain
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.people.consents.consent_draft import ConsentDraft, key_of
from kjw_desktop.ui.people.consents.consent_form import ConsentForm
from kjw_desktop.ui.people.consents.history import ConsentHistory
from kjw_desktop.ui.people.consents.index_card import IndexCard
from kjw_desktop.ui.people.consents.reading import ConsentsFile, read_consents
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.reveal import reveal
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import Section

NEW_KEY = "Ctrl+T"
ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and form stand beside each other."""


class ConsentsView(Section):
    """The view Toestemming of a young person's page."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._id: UUID | None = None
        self._file: ConsentsFile | None = None
        self._begin: ConsentDraft | None = None
        self._keeper: DraftKeeper | None = None
        self._loader = Loader(self)
        self._saver = FormSaver(context, self)
        self.new = PlainButton(self.tr("Consent"), NEW_KEY)
        self.acts = (self.new,)
        self.rules = Card(self.tr("Who says yes"))
        self.needed, self.ground = Text("", wrap=True), Text("", role="muted", wrap=True)
        self.stands = ListSection(self.tr("How it stands"), self.tr("Nothing was asked yet."), counted=False)
        self.history = ConsentHistory(context)
        self.index = IndexCard(context)
        self._lay_out()
        self._connect()
        InTurns(self._later(), self, context.tasks)

    @cached_property
    def form(self) -> ConsentForm:
        """The form, made after what is in sight, or when it is asked for."""
        form = ConsentForm(self.context)
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self.message.wrong)
        form.changed.connect(self._touch)
        self._column.insertWidget(0, self._question)
        self._column.insertWidget(1, form)
        return form

    @property
    def writing(self) -> bool:
        """Whether a consent is being written."""
        return not self._writing.isHidden()

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return self.writing and not self.form.untouched

    def show_person(self, person: UUID | None) -> None:
        """Read and show one young person; None lets go of what was read, and keeps what was being written."""
        if person == self._id:
            return
        self.keep()
        self._id, self._file, self._begin, self._keeper = person, None, None, None
        self._writing.hide()
        self._show_rows(None)
        if person is None:
            return
        self._keeper = DraftKeeper(self.context, key_of(person), self._kept_text, self)
        self._read()

    def arrive(self, subject: object = None) -> None:
        """The list has the focus; somebody who is to be asked again has the form begun."""
        if isinstance(subject, AskAgain):
            self._start(ConsentDraft(kind=subject.kind, partner=subject.partner or ""))
        elif self.writing:
            self.form.kind.setFocus()
        else:
            self._first_list().setFocus()

    def open(self) -> None:
        """Write down a consent; the one that is being written goes on."""
        self._start(ConsentDraft())

    def save(self) -> None:
        """Save the consent, or go to the field that is wrong."""
        consent = self.form.filled()
        if consent is not None and self._keeper is not None:
            self._saver.save([(consent, "")], (), self._keeper)

    def step_back(self) -> None:
        """Leave the form; asks before it throws away what was written."""
        if not self.unsaved:
            self._leave_form()
            return
        self._question.ask(
            self.tr("Throw this consent away?"),
            (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
        )

    def do(self, command: Command) -> bool:
        """Save the consent that is written."""
        if command is Command.SAVE_NEXT and self.writing:
            self.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """The form while there is one, and the lists."""
        lists: list[QWidget] = [
            each for each in (self.stands.rows, self.history.section.rows) if each.isVisibleTo(self)
        ]
        return [self.form.kind, *lists] if self.writing else lists

    def leave(self) -> bool:
        """Stay while a consent is not saved."""
        if self.unsaved:
            told = self.tr("This consent is not saved yet. Save it with Ctrl+Enter, or close it with Esc.")
            self.message.note(told)
            return False
        return True

    def keep(self) -> None:
        """The journal closes, or somebody else comes: what is written is kept."""
        if self._keeper is not None and self.unsaved:
            self._keeper.keep_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both."""
        super().resizeEvent(event)
        self._make_room()

    @cached_property
    def _question(self) -> Question:
        question = Question()
        question.answered.connect(self._answered)
        question.given_up.connect(lambda: self._answered(False))
        return question

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        yield self.form

    def _connect(self) -> None:
        new = QShortcut(QKeySequence(NEW_KEY), self)
        new.setContext(Qt.ShortcutContext.WindowShortcut)
        new.activated.connect(self.open)
        self.new.clicked.connect(self.open)
        self.stands.opened.connect(lambda of: self._start(ConsentDraft(kind=of[0], partner=of[1] or "")))
        self.history.opened.connect(self._open_record)
        self.history.outdated.connect(self._read)
        self.history.noted.connect(self.message.note)
        for part in (self.history, self.index):
            part.told.connect(self.message.done)
            part.refused.connect(self.message.wrong)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(self.message.wrong)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)
        self.context.events.on_records(self._again)
        self.context.events.settings_changed.connect(self._again)

    def _lay_out(self) -> None:
        self.rules.add(self.needed)
        self.rules.add(self.ground)
        listed = QVBoxLayout()
        listed.setSpacing(Space.L)
        for part in (self.stands, self.rules, self.history, self.index):
            listed.addWidget(part)
        listed.addStretch(1)
        self._listed = scrolled(listed)
        self._column = QVBoxLayout()
        self._column.addStretch(1)
        self._writing = scrolled(self._column)
        self._writing.hide()
        self.index.hide()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        beside.addWidget(self._writing, 3)
        beside.addWidget(self._listed, 2)

    def _again(self, *_what: object) -> None:
        if self._id is not None:
            self._read()

    def _read(self) -> None:
        journal, person, today = self.context.journal, self._id, self.context.today()
        if person is not None:
            self._loader.load(lambda: read_consents(journal, person, today), self._show)

    def _show(self, file: ConsentsFile) -> None:
        if file.person.id != self._id:
            return
        first, self._file = self._file is None, file
        today = self.context.today()
        self.needed.setText("\n".join(said.needed_lines(file.needed, file.coming, today)))
        self.ground.setText("\n".join(said.ground_lines(file.settings, self.context.vocabularies)))
        self.index.setVisible(file.settings.referral_index)
        self.index.show_lines(file.person.id, file.index)
        self._show_rows(file)
        if self._begin is not None:
            begin, self._begin = self._begin, None
            self._start(begin)
        elif first and self._keeper is not None:
            self._keeper.found.connect(self._take_up)
            self._keeper.look()

    def _show_rows(self, file: ConsentsFile | None) -> None:
        words, today = self.context.vocabularies, self.context.today()
        stands = file.stands if file is not None else {}
        self.stands.set_rows(
            [
                RowData(
                    title=said.about(words, *of),
                    detail=said.standing_detail(each, today),
                    aside=said.state_word(each),
                    aside_tone=said.TONES.get(each.state, Tone.PLAIN),
                    subject=of,
                )
                for of, each in stands.items()
            ]
        )
        if stands:
            self.stands.rows.setCurrentIndex(self.stands.rows.model().index(0, 0))
        self.history.show_consents(file.consents if file is not None else ())

    def _start(self, draft: ConsentDraft) -> None:
        """Begin the form, as soon as it is known whose it is."""
        if self._file is None:
            self._begin = draft
            return
        if not self.unsaved:
            self.message.clear()
            self._show_form(draft)
        self._question.close_question()
        (self.form.state if draft.kind else self.form.kind).setFocus()

    def _show_form(self, draft: ConsentDraft, *, kept: bool = False) -> None:
        if self._file is not None:
            self.form.put(draft, self._file.person, kept=kept)
            self._writing.show()
            self._make_room()

    def _make_room(self) -> None:
        room = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        for area in (self._writing, self._listed):
            area.show_whole(not room)
        self._listed.setVisible(room or not self.writing)

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the cursor came, also without Tab."""
        if now is not None and self.isAncestorOf(now):
            reveal(now)

    def _answered(self, sure: object) -> None:
        if sure:
            self._leave_form()
        else:
            self.form.kind.setFocus()

    def _leave_form(self) -> None:
        self._writing.hide()
        self._touch()
        self._make_room()
        self._first_list().setFocus()

    def _first_list(self) -> QWidget:
        return self.stands.rows if self.stands.rows.isVisibleTo(self) else self.history.section.rows

    def _touch(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def _saved(self, _entries: object) -> None:
        self._leave_form()
        self.message.done(self.tr("Saved."))

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.unsaved else ""

    def _take_up(self, text: str) -> None:
        draft = ConsentDraft.from_text(text)
        if not self.writing and not draft.empty and draft.person == str(self._id):
            self._show_form(draft, kept=True)
            if self.isVisible():
                self.form.kind.setFocus()
            self.message.note(self.tr("You were still writing this consent."))

    def _open_record(self, consent: Consent) -> None:
        self.context.navigate("journal", consent.id)
