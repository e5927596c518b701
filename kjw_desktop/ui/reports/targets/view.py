# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed results: the list, and beside it the one that is written, changed or taken out."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.reports.targets.target_draft import KEY, TargetDraft
from kjw_desktop.ui.reports.targets.target_form import TargetForm, known_id
from kjw_desktop.ui.reports.targets.target_list import TargetList
from kjw_desktop.ui.reports.targets.target_saver import TargetSaver
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section

_LEAVE, _STAY, _REMOVE = "leave", "stay", "remove"


class TargetsView(Section):
    """Enter opens a line, Delete takes it out; Ctrl+Enter saves what is written."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._read_all = Loader(self)
        self._removing: Target | None = None
        self.new = PrimaryButton(self.tr("New agreed result"))
        self.remove = PlainButton(self.tr("Remove"), "Delete")
        self.acts = (self.remove, self.new)
        self.listed = TargetList(context.vocabularies)
        self.form = TargetForm(context)
        self.question = Question()
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self._saver = TargetSaver(context, self._keeper, self)
        self._lay_out()
        self._connect()
        self._keeper.look()
        self._read()

    def arrive(self, subject: object = None) -> None:
        """What is being written has the focus, else the list."""
        if isinstance(subject, Target):
            self._open(subject)
        elif not self.form.isHidden():
            self.form.text.setFocus()
        else:
            (self.new if self.listed.rows.isHidden() else self.listed.rows).setFocus()

    def do(self, command: Command) -> bool:
        """Save what is written."""
        if command is Command.SAVE_NEXT and not self.form.isHidden():
            self._save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """What is written, and the list."""
        writing: list[QWidget] = [] if self.form.isHidden() else [self.form.text]
        return [*writing, *([] if self.listed.rows.isHidden() else [self.listed.rows])]

    def leave(self) -> bool:
        """Stay while something is not saved."""
        if self._unsaved:
            self.message.note(
                self.tr("This agreed result is not saved yet. Save with Ctrl+Enter, or close with Esc.")
            )
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self._keeper.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete in the list asks to take the line out."""
        if event.key() == Qt.Key.Key_Delete and self.listed.rows.hasFocus():
            self._ask_removal()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.question, self.form, self.listed):
            column.addWidget(part)
        column.addStretch(1)
        self.form.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._open(None))
        self.remove.clicked.connect(self._ask_removal)
        self.listed.opened.connect(self._open)
        self.listed.new_wanted.connect(lambda: self._open(None))
        self.form.saving.connect(self._save)
        self.form.closing.connect(self._step_back)
        self.form.refused.connect(self.message.wrong)
        self.form.changed.connect(self._touched)
        self.question.answered.connect(self._answered)
        self.question.given_up.connect(lambda: self._answered(_STAY))
        self._saver.saved.connect(self._saved)
        self._saver.removed.connect(self._removed)
        self._saver.clashed.connect(self._clashed)
        self._saver.refused.connect(self.message.wrong)
        self._keeper.found.connect(self._take_up)
        self.context.events.on_records(self._read)

    @property
    def _unsaved(self) -> bool:
        return not self.form.isHidden() and not self.form.untouched

    def _read(self, *_what: object) -> None:
        journal = self.context.journal
        self._read_all.load(lambda: _targets(journal), self._show)

    def _show(self, targets: tuple[Target, ...]) -> None:
        self.listed.show_targets(targets)
        self.remove.setEnabled(bool(targets))

    def _open(self, target: Target | None) -> None:
        if self._unsaved:
            self.leave()
            return
        self.message.clear()
        self._put(TargetDraft() if target is None else TargetDraft.of(target), target)

    def _put(self, draft: TargetDraft, known: Target | None, *, kept: bool = False) -> None:
        self.question.close_question()
        self.form.put(draft, known, kept=kept)
        self.form.show()
        self.form.text.setFocus()

    def _save(self) -> None:
        filled = self.form.filled()
        if filled is not None:
            self._saver.save(filled, self.form.known)

    def _saved(self, _target: Target) -> None:
        self._close()
        self.message.done(self.tr("Saved."), self.tr("Undo"), "Ctrl+Z")

    def _clashed(self, newest: Target) -> None:
        """Keep what is written; saving once more puts it in place of what was changed elsewhere."""
        self.form.put(self.form.draft(), newest, kept=True)
        self.message.wrong(
            self.tr(
                "This was changed elsewhere meanwhile. Look it over: saving once more keeps what stands here."
            )
        )

    def _ask_removal(self) -> None:
        target = self._removing = self.listed.current()
        if target is None or self._unsaved:
            return
        self.question.ask(
            self.tr("Remove this agreed result?"),
            (Answer(self.tr("Keep"), _STAY), Answer(self.tr("Remove"), _REMOVE, target.text)),
        )

    def _removed(self) -> None:
        self._close()
        self.message.done(self.tr("Removed."), self.tr("Undo"), "Ctrl+Z")

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

    def _close(self) -> None:
        self.form.put(TargetDraft(), None)
        self.form.hide()
        self._keeper.touch()
        if self.isVisible():
            self.arrive()

    def _touched(self) -> None:
        if not self.form.isHidden():
            self._keeper.touch()

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self._unsaved else ""

    def _take_up(self, text: str) -> None:
        """Go on with what a lock or a kill broke off."""
        draft, journal = TargetDraft.from_text(text), self.context.journal
        if draft == TargetDraft() or not self.form.isHidden():
            return
        known = known_id(draft)
        if known is None:
            self._go_on(draft, None)
            return
        task = self.context.tasks.run("", lambda _progress: _found(journal, known))
        task.done.connect(lambda target: self._go_on(draft, target))
        task.failed.connect(lambda error: self.message.wrong(sentence_of(error)))

    def _go_on(self, draft: TargetDraft, known: Target | None) -> None:
        if self.form.isHidden():
            self._put(draft, known, kept=True)
            self.message.note(self.tr("You were still writing this agreed result."))


def _targets(journal: Journal) -> tuple[Target, ...]:
    return tuple(each for each in journal.others() if isinstance(each, Target))


def _found(journal: Journal, target: UUID) -> Target:
    found = journal.find(target)
    if not isinstance(found, Target):
        raise RecordGone
    return found
