# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The view Meldcode: the records of this vault, and one of them open beside the signals that it rests on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.journal.parts import NOBODY, beside
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.signals.meldcode.draft import KEY, MeldcodeDraft, laid_together, of_record
from kjw_desktop.ui.signals.meldcode.earlier import NotesBeside
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.meldcode.hand_over import HandOver
from kjw_desktop.ui.signals.meldcode.reading import Found, find
from kjw_desktop.ui.signals.meldcode.record_list import MeldcodeList
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import Section, ToSection

ROOM_FOR_NOTES = 900
"""From this width (pixels at the base size) the signals stand beside the form."""


class MeldcodeView(Section):
    """`arrive` takes a FromSignal, or the id of a record."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self.form: MeldcodeForm | None = None
        self._saving = False
        self._first = True
        self.listed = MeldcodeList(context)
        self.notes = NotesBeside(context)
        self.hand_over: HandOver | None = None
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self._question = Question()
        self._newest: Found | None = None
        self.elsewhere = ChangedElsewhere()
        self._lay_out()
        self.elsewhere.mine_chosen.connect(self._save_mine)
        self.elsewhere.theirs_chosen.connect(self._take_theirs)
        self.elsewhere.both_chosen.connect(self._lay_together)
        self.elsewhere.given_up.connect(lambda: self._answered(False))
        self.listed.opened.connect(self._open)
        self.listed.to_signals.connect(lambda: context.navigate("signals", ToSection("early")))
        self.listed.refused.connect(message.wrong)
        self._question.answered.connect(self._answered)
        self._question.given_up.connect(lambda: self._answered(False))
        self._keeper.found.connect(lambda _text: self._open(None))
        context.events.amended.connect(self._amended)
        self._keeper.look()

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return self.form is not None and not self.form.untouched

    def arrive(self, subject: object = None) -> None:
        """Open what is told; else the form that is open, or the list, has the focus."""
        if isinstance(subject, FromSignal | UUID) and not self.unsaved:
            self._open(subject)
        elif isinstance(subject, FromSignal | UUID):
            self.leave()
        elif self.form is None:
            self.listed.setFocus()
        else:
            self.form.open_first()

    def do(self, command: Command) -> bool:
        """Save the record that is open."""
        if command is Command.SAVE_NEXT and self.form is not None:
            self.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """The steps and the hand-over while a record is open, else the list."""
        if self.form is None:
            return [self.listed]
        names: list[QWidget] = [card.name for card in self.form.cards.values()]
        return names if self.hand_over is None else [*names, *self.hand_over.parts()]

    def leave(self) -> bool:
        """Stay while a record is not saved."""
        if self.unsaved:
            said = self.tr("This record is not saved yet. Save it with Ctrl+Enter, or go back with Esc.")
            self.message.note(said)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self._keeper.keep_now()
        if self.hand_over is not None:
            self.hand_over.keep()

    def save(self) -> None:
        """Save the record as it stands, or go to the field that is wrong."""
        form = self.form
        if form is None or self._saving:
            return
        record, new = form.filled(), form.new
        if record is None:
            return
        self._saving = True
        journal, today = self.context.journal, self.context.today()
        task = self.context.tasks.run(
            self.tr("Save"), lambda _progress: _store(journal, record, today, new=new)
        )
        task.done.connect(lambda kept: self._stored(form, kept, new=new))
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the signals."""
        super().resizeEvent(event)
        self._make_room()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._question)
        self._column.addWidget(self.elsewhere)
        self._column.addStretch(1)
        self._writing = scrolled(self._column)
        beside = QVBoxLayout()
        beside.addWidget(self.notes)
        self._beside = scrolled(beside)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.listed, 1)
        line.addWidget(self._writing, 3)
        line.addWidget(self._beside, 2)
        self._make_room()

    def _make_room(self) -> None:
        writing = self.form is not None
        room = self.width() >= sizes_of(self.font()).px(ROOM_FOR_NOTES)
        self.listed.setVisible(not writing)
        self._writing.show_whole(not room)
        self._writing.setVisible(writing)
        self._beside.setVisible(writing and room)

    def _open(self, subject: object) -> None:
        journal, today = self.context.journal, self.context.today()
        drafts = self._first
        wanted = subject if isinstance(subject, FromSignal | UUID) else None
        task = self.context.tasks.run("", lambda _progress: find(journal, wanted, today, drafts=drafts))
        task.done.connect(self._found)
        task.failed.connect(lambda error: self.message.wrong(sentence_of(error)))

    def _found(self, found: Found | None) -> None:
        self._first = False
        if found is None or self.unsaved:
            return
        self._drop_form()
        self.message.clear()
        self.form = form = MeldcodeForm(self.context, found)
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self._refused)
        form.changed.connect(self._keeper.touch)
        form.state_shown.connect(self._show_notes)
        self._column.insertWidget(2, form)
        self.notes.put(found.signals)
        self.notes.show_linked(form.draft().linked)
        self._make_room()
        QTimer.singleShot(0, self, self._show_hand_over)
        InTurns(self._opening(form), form, self.context.tasks)
        if found.resumed:
            self.message.note(self.tr("You were still writing this record."))

    def _opening(self, form: MeldcodeForm) -> Iterator[object]:
        """The first open step, then the fields of the others, so that a key never waits for all of them."""
        if self.isVisible():
            form.open_first()
            self._reveal()
            yield None
        for card in form.cards.values():
            card.prepare()
            yield None

    def _show_hand_over(self) -> None:
        """Under the form, for a record that the journal holds: the PDF, and to whom it was handed over."""
        held = self.form.base if self.form is not None and not self.form.new else None
        card = self.hand_over
        if card is None and held is not None:
            self.hand_over = card = HandOver(self.context)
            card.unsaved = lambda: self.unsaved
            card.told.connect(self.message.done)
            card.refused.connect(self.message.wrong)
            self._column.insertWidget(self._column.count() - 1, card)
        if card is not None:
            card.show_record(held)

    def _amended(self, record: object) -> None:
        """The record on show was changed beside its form: handed over, or brought back as it was earlier."""
        form = self.form
        if form is None or not isinstance(record, Meldcode) or record.id != form.base.id or self.unsaved:
            return
        base = form.base
        over = replace(base, handed_over_on=record.handed_over_on, handed_over_to=record.handed_over_to)
        if record == replace(over, stamp=record.stamp):
            form.saved(record)
        else:
            self._open(record.id)

    def step_back(self) -> None:
        """Leave the record; asks before it throws away what was not saved."""
        if not self.unsaved:
            self._leave_form()
            return
        self._question.ask(
            self.tr("Throw away what is not saved yet?"),
            (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
        )

    def _answered(self, sure: object) -> None:
        if sure:
            self._leave_form()
        elif self.form is not None:
            self.form.open_first()

    def _leave_form(self) -> None:
        self._drop_form()
        self._keeper.touch()
        self._make_room()
        self.listed.read()
        self.listed.setFocus()

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.elsewhere.give_up()
            self._show_hand_over()

    def _show_notes(self) -> None:
        if self.form is not None:
            self.notes.show_linked(self.form.draft().linked)

    def _refused(self, said: str) -> None:
        self.message.wrong(said)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to where the cursor is, once the form has its place."""
        focused = QApplication.focusWidget()
        if focused is None or not self._writing.isAncestorOf(focused):
            return
        up: QWidget | None = focused
        while up is not None:
            if isinstance(up, QScrollArea):
                up.ensureWidgetVisible(focused)
            up = up.parentWidget()

    def _stored(self, form: MeldcodeForm, kept: Meldcode | Found, *, new: bool) -> None:
        if isinstance(kept, Found):
            self._ask_about(form, kept)
        else:
            self._saved(form, kept, new=new)

    def _ask_about(self, form: MeldcodeForm, newest: Found) -> None:
        """Changed elsewhere meanwhile: show both, and ask what is to stay."""
        mine = form.filled()
        if mine is not None:
            self._newest = newest
            words, today = self.context.vocabularies, self.context.today()
            self.elsewhere.ask(beside(newest.base, mine, words, today, NOBODY))

    def _go_on_from(self, draft: MeldcodeDraft, newest: Found) -> None:
        """Have `draft` in the form as a change of what stands in the journal by now."""
        self._drop_form()
        revision = newest.base.stamp.revision if newest.base.stamp else 0
        self._found(replace(newest, draft=replace(draft, revision=revision), resumed=True))

    def _save_mine(self) -> None:
        if self.form is not None and self._newest is not None:
            self._go_on_from(self.form.draft(), self._newest)
            self.save()

    def _take_theirs(self) -> None:
        if self._newest is not None:
            self._drop_form()
            self._keeper.touch()
            self._open(self._newest.base.id)

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        if self.form is not None and self._newest is not None:
            newest = self._newest
            both = laid_together(of_record(self.form.base), self.form.draft(), of_record(newest.base))
            self._go_on_from(both, newest)
            self.message.note(self.tr("Both changes stand in the form. Look them over, then save."))

    def _saved(self, form: MeldcodeForm, record: Meldcode, *, new: bool) -> None:
        form.saved(record)
        self._show_hand_over()
        events = self.context.events
        (events.recorded if new else events.amended).emit(record)
        self._keeper.touch()
        self.message.done(self.tr("Saved."))

    def _failed(self, error: Exception) -> None:
        self.message.wrong(sentence_of(error))

    def _ended(self) -> None:
        self._saving = False

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.form is not None and self.unsaved else ""


def _store(journal: Journal, record: Meldcode, today: date, *, new: bool) -> Meldcode | Found:
    """The record as stored; as it stands by now, nothing stored, when it was changed elsewhere."""
    try:
        if new:
            journal.record(record)
        else:
            journal.amend(record)
    except RecordChanged:
        newest = find(journal, record.id, today, drafts=False)
        if newest is None:
            raise
        return newest
    kept = journal.find(record.id)
    assert isinstance(kept, Meldcode)  # noqa: S101  # of this id and no other
    return kept
