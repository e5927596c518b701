# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What changes in the neighbourhoods: the notes by wijk and time, and the form for a new one beside them."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.saving import FormSaver
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.signals.neighbourhood.filters import NoteFilters
from kjw_desktop.ui.signals.neighbourhood.note_draft import KEY, NoteDraft
from kjw_desktop.ui.signals.neighbourhood.note_form import NoteForm
from kjw_desktop.ui.signals.neighbourhood.note_list import NoteList
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import Section

NEW_KEY = "Ctrl+B"
ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and form stand beside each other."""


class Neighbourhood(Section):
    """The view Buurt."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self.new = PrimaryButton(self.tr("Neighbourhood note"), NEW_KEY)
        self.acts = (self.new,)
        empty = EmptyState(
            self.tr("What do you see change in the neighbourhood? Here it stands, without names."),
            self.tr("New neighbourhood note"),
            NEW_KEY,
        )
        none_fit = EmptyState(self.tr("No note fits these filters."), self.tr("Show all notes"))
        self.filters = NoteFilters(context)
        self.listed = NoteList(context, empty, none_fit)
        self._saver = FormSaver(context, self)
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self._lay_out()
        self.new.clicked.connect(self.open)
        empty.acted.connect(self.open)
        none_fit.acted.connect(self._show_all)
        self.filters.changed.connect(self._ask)
        self.listed.opened.connect(lambda row: context.navigate("journal", row.id))
        self.listed.refused.connect(message.wrong)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(message.wrong)
        self._keeper.found.connect(self._take_up)
        new = QShortcut(QKeySequence(NEW_KEY), self)
        new.setContext(Qt.ShortcutContext.WindowShortcut)
        new.activated.connect(self.open)
        self._ask()
        self._keeper.look()
        InTurns(self._later(), self, context.tasks)

    @cached_property
    def form(self) -> NoteForm:
        """The form, made after what is in sight, or when it is asked for."""
        form = NoteForm(self.context)
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self.message.wrong)
        form.changed.connect(self._keeper.touch)
        self._column.insertWidget(0, self._question)
        self._column.insertWidget(1, form)
        return form

    @property
    def writing(self) -> bool:
        """Whether a note is being written."""
        return not self._writing.isHidden()

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return self.writing and not self.form.untouched

    def open(self) -> None:
        """Write a note; the one that is being written goes on."""
        if not self.writing:
            self.message.clear()
            self._show(NoteDraft())
        self._question.close_question()
        self.form.note.setFocus()

    def save(self) -> None:
        """Save the note, or go to the field that is wrong."""
        note = self.form.filled()
        if note is not None:
            self._saver.save([(note, self.form.wijk.typed)], (), self._keeper)

    def step_back(self) -> None:
        """Leave the form; asks before it throws away what was written."""
        if not self.unsaved:
            self._leave_form()
            return
        self._question.ask(
            self.tr("Throw this note away?"),
            (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
        )

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # nothing is told to this view
        """The form has the focus while there is one, else the list."""
        (self.form.note if self.writing else self.listed).setFocus()

    def do(self, command: Command) -> bool:
        """Save the note that is written."""
        if command is Command.SAVE_NEXT and self.writing:
            self.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """The form while there is one, the filters and the list."""
        listed: list[QWidget] = [] if self._listed.isHidden() else [self.listed, self.filters.wijk]
        return [self.form.note, *listed] if self.writing else listed

    def leave(self) -> bool:
        """Stay while a note is not saved."""
        if self.unsaved:
            said = self.tr("This note is not saved yet. Save it with Ctrl+Enter, or close it with Esc.")
            self.message.note(said)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
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

    def _lay_out(self) -> None:
        rows = Card()
        rows.add_rows(self.listed, 1)
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(Space.M)
        listed.addWidget(self.filters)
        listed.addWidget(rows, 1)
        self._column = QVBoxLayout()
        self._column.addStretch(1)
        self._writing = scrolled(self._column)
        self._writing.hide()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        beside.addWidget(self._writing, 3)
        beside.addWidget(self._listed, 2)

    def _ask(self) -> None:
        filters = self.filters
        self.listed.ask(filters.query(), by_wijk=filters.by_wijk, narrowed=filters.narrowed)

    def _show_all(self) -> None:
        for box in (self.filters.wijk, self.filters.period):
            box.setCurrentIndex(0)
        self.listed.setFocus()

    def _show(self, draft: NoteDraft, *, kept: bool = False) -> None:
        self.form.put(draft, kept=kept)
        self._writing.show()
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        self._listed.setVisible(room or not self.writing)

    def _answered(self, sure: object) -> None:
        if sure:
            self._leave_form()
        else:
            self.form.note.setFocus()

    def _leave_form(self) -> None:
        self._writing.hide()
        self.form.put(NoteDraft())
        self._keeper.touch()
        self._make_room()
        self.listed.setFocus()

    def _saved(self, _entries: object) -> None:
        self._leave_form()
        self.message.done(self.tr("Saved."))

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.unsaved else ""

    def _take_up(self, text: str) -> None:
        draft = NoteDraft.from_text(text)
        if not self.writing and not draft.empty:
            self._show(draft, kept=True)
            if self.isVisible():
                self.form.note.setFocus()
            self.message.note(self.tr("You were still writing this note."))
