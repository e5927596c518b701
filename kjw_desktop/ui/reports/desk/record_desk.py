# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of records of one kind, and over it the one that is written, changed or asked about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.reports.desk.record_list import RecordList
from kjw_desktop.ui.reports.desk.record_saver import RecordSaver
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section

_LEAVE, _STAY, _REMOVE = "leave", "stay", "remove"


class RecordForm(Protocol):
    """What a form answers. `begin` takes what a draft's text has, or a record, or None for a new one."""

    saving: SignalInstance
    closing: SignalInstance
    refused: SignalInstance
    changed: SignalInstance

    @property
    def widget(self) -> QWidget:
        """The form itself."""

    @property
    def first(self) -> QWidget:
        """The first field."""

    @property
    def known(self) -> Record | None:
        """The record as it was read, None for a new one."""

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""

    def begin(self, known: Record | None) -> None:
        """Begin with a record, or with a new one."""

    def go_on(self, text: str, known: Record | None) -> None:
        """Go on with a draft, which counts as written."""

    def text(self) -> str:
        """What stands there, as a draft."""

    def changes(self, text: str) -> UUID | None:
        """The record that a draft changes, None for a new one."""

    def filled(self) -> tuple[Record, tuple[Person, ...]] | None:
        """The record and the young people made in it; None, with a sentence, when something is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskWords:
    """What is said of this kind of record."""

    new: str
    not_saved: str
    changed_elsewhere: str
    remove: str
    still_writing: str


class RecordDesk(Section):
    """Enter opens a line, Delete takes it out; Ctrl+Enter saves what is written, Esc closes it."""

    def __init__(
        self,
        context: PageContext,
        message: Message,
        form: RecordForm,
        listed: RecordList,
        words: DeskWords,
        draft_key: str,
    ) -> None:
        super().__init__(context, message)
        self._loader = Loader(self)
        self._removing: Record | None = None
        self._came_early = False
        self._told = ""
        self._words = words
        self.form, self.listed = form, listed
        self.new, self.remove = PrimaryButton(words.new), PlainButton(self.tr("Remove"), "Delete")
        self.acts = (self.remove, self.new)
        self.question = Question()
        self._keeper = DraftKeeper(context, draft_key, self._kept_text, self)
        self._saver = RecordSaver(context, self._keeper, self)
        self._lay_out()
        self._connect()
        self._keeper.look()
        self.refresh()

    def read(self, journal: Journal) -> Sequence[object]:
        """What is listed, read on a task's thread; the list knows what it gets."""
        raise NotImplementedError

    def arrive(self, subject: object = None) -> None:
        """What is being written has the focus, else the list. A record is opened."""
        if isinstance(subject, UUID):
            self._find(subject, self._open)
        elif self._writing:
            self.form.first.setFocus()
        else:
            (self.new if self.listed.rows.isHidden() else self.listed.rows).setFocus()
            self._came_early = not self.listed.known

    def do(self, command: Command) -> bool:
        """Save what is written."""
        if command is Command.SAVE_NEXT and self._writing:
            self._save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """What is written, and the list."""
        writing: list[QWidget] = [self.form.first] if self._writing else []
        return [*writing, *([] if self.listed.rows.isHidden() else [self.listed.rows])]

    def leave(self) -> bool:
        """Stay while something is not saved."""
        if self._unsaved:
            self.message.note(self._words.not_saved)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self._keeper.keep_now()

    def add_head(self, line: QLayout) -> None:
        """Have a line over all of it, where the acts do not stand in a page's head."""
        self._column.insertLayout(0, line)

    def begin(self) -> None:
        """Write a new one; what is being written goes on."""
        self._open(None)

    def refresh(self, *_what: object) -> None:
        """Read the list in the background."""
        journal = self.context.journal
        self._loader.load(lambda: self.read(journal), self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete in the list asks to take the line out."""
        if event.key() == Qt.Key.Key_Delete and self.listed.rows.hasFocus():
            self._ask_removal()
            return
        super().keyPressEvent(event)

    @property
    def _writing(self) -> bool:
        return not self.form.widget.isHidden()

    @property
    def _unsaved(self) -> bool:
        return self._writing and not self.form.untouched

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.question, self.form.widget, self.listed):
            column.addWidget(part)
        column.addStretch(1)
        self.form.widget.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.begin)
        self.remove.clicked.connect(self._ask_removal)
        self.listed.opened.connect(lambda record: self._find(record, self._open))
        self.listed.new_wanted.connect(self.begin)
        self.form.saving.connect(self._save)
        self.form.closing.connect(self._step_back)
        self.form.refused.connect(self.message.wrong)
        self.form.changed.connect(self._touched)
        self.question.answered.connect(self._answered)
        self.question.given_up.connect(lambda: self._answered(_STAY))
        self._saver.saved.connect(lambda _record: self._ended(self.tr("Saved.")))
        self._saver.removed.connect(lambda: self._ended(self.tr("Removed.")))
        self._saver.clashed.connect(self._clashed)
        self._saver.refused.connect(self.message.wrong)
        self._keeper.found.connect(self._take_up)
        self.message.acted.connect(self._undo)
        self.context.events.on_records(self.refresh)

    def _undo(self) -> None:
        """The message is the page's, and others tell things with an act in it too."""
        if self.isVisible() and self.message.text() == self._told:
            self.context.events.undo_wanted.emit()

    def _show(self, rows: Sequence[object]) -> None:
        came_early, self._came_early = self._came_early and self.new.hasFocus(), False
        self.listed.show_rows(rows)
        self.remove.setEnabled(bool(rows))
        if came_early:
            self.arrive()

    def _find(self, record: UUID, then: Callable[[Record], None]) -> None:
        journal = self.context.journal
        task = self.context.tasks.run("", lambda _progress: journal.find(record))
        task.done.connect(then)
        task.failed.connect(lambda error: self.message.wrong(sentence_of(error)))

    def _open(self, record: Record | None) -> None:
        if not self.leave():
            return
        self.message.clear()
        self.form.begin(record)
        self._show_form()

    def _show_form(self) -> None:
        self.question.close_question()
        self.form.widget.show()
        self.form.first.setFocus()

    def _save(self) -> None:
        filled = self.form.filled()
        if filled is not None:
            record, new = filled
            self._saver.save(record, self.form.known, new)

    def _clashed(self, newest: Record) -> None:
        """Keep what is written; saving once more puts it in place of what was changed elsewhere."""
        self.form.go_on(self.form.text(), newest)
        self.message.wrong(self._words.changed_elsewhere)

    def _ask_removal(self) -> None:
        current = self.listed.current()
        if current is not None and not self._unsaved:
            self._find(current, self._ask_about)

    def _ask_about(self, record: Record) -> None:
        self._removing = record
        self.question.ask(
            self._words.remove,
            (
                Answer(self.tr("Keep"), _STAY),
                Answer(self.tr("Remove"), _REMOVE, self.listed.title(record.id)),
            ),
        )

    def _step_back(self) -> None:
        if not self._unsaved:
            self._close()
            return
        self.question.ask(
            self.tr("Throw away what you wrote?"),
            (Answer(self.tr("Keep writing"), _STAY), Answer(self.tr("Throw away"), _LEAVE)),
        )

    def _answered(self, answer: object) -> None:
        self.question.close_question()
        if answer == _REMOVE and self._removing is not None:
            self._saver.remove(self._removing.id)
        elif answer == _LEAVE:
            self._close()
        else:
            self.arrive()

    def _ended(self, said: str) -> None:
        self._close()
        self._told = said
        self.message.done(said, self.tr("Undo"), "Ctrl+Z")

    def _close(self) -> None:
        self.form.begin(None)
        self.form.widget.hide()
        self._keeper.touch()
        if self.isVisible():
            self.arrive()

    def _touched(self) -> None:
        if self._writing:
            self._keeper.touch()

    def _kept_text(self) -> str:
        return self.form.text() if self._unsaved else ""

    def _take_up(self, text: str) -> None:
        """Go on with what a lock or a kill broke off."""
        if self._writing:
            return
        known = self.form.changes(text)
        if known is None:
            self._go_on(text, None)
        else:
            self._find(known, lambda record: self._go_on(text, record))

    def _go_on(self, text: str, known: Record | None) -> None:
        if not self._writing:
            self.form.go_on(text, known)
            self._show_form()
            self.message.note(self._words.still_writing)
