# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card beside a signal: how it goes on with it, and what the worker writes down about that."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain import signals
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.began import at_revision
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.journal.parts import NOBODY, beside, joints
from kjw_desktop.ui.signals.early.follow_form import FollowForm, What
from kjw_desktop.ui.signals.early.following import (
    Elsewhere,
    Following,
    draft_key,
    lines,
    read,
    store,
)
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

KEYS = {Qt.Key.Key_V: What.STEP, Qt.Key.Key_A: What.OUTCOME, Qt.Key.Key_E: What.ACTION}
"""Letters that begin to write, while the cursor is in no text."""


class FollowCard(Card):
    """Hidden while no signal is on show. `told` and `refused` carry a sentence; `left`: the form is gone."""

    told = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: UUID | None = None
        self._then: What | None = None
        self._following: Following | None = None
        self._keeper: DraftKeeper | None = None
        self._busy = self._warned = False
        self._newest: Following | None = None
        self._asked = 0
        self.setAccessibleName(self.tr("How it goes on"))
        self.head.set_title(self.tr("How it goes on"))
        self.said = Text("", wrap=True)
        self.step = PlainButton(self.tr("Next step"), "V")
        self.outcome = PlainButton(self.tr("Close with outcome"), "A")
        self.action = PlainButton(self.tr("First action"), "E")
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.cancel = PlainButton(self.tr("Do not change"), "Esc")
        self.elsewhere = ChangedElsewhere()
        self._lay_out()
        self._connect()
        self.hide()

    @cached_property
    def form(self) -> FollowForm:
        """The fields, made after what is in sight, or when they are asked for."""
        form = kept_by(self, FollowForm(self._context))
        form.changed.connect(self._touched)
        self._place_of_form.insertWidget(1, form)
        return form

    @property
    def signal(self) -> signals.Signal | None:
        """The signal on show, as it was read."""
        return self._following.signal if self._following is not None else None

    @property
    def writing(self) -> bool:
        """Whether the form is on show."""
        return self._following is not None and not self._form_box.isHidden()

    @property
    def first(self) -> QWidget | None:
        """What takes the focus: the field to begin with, else the first act; None without a signal."""
        if self._following is None or self.isHidden():
            return None
        if self.writing:
            return self.elsewhere.both if self.elsewhere.asking else self.form.first
        return self.step if self._following.signal.is_open else self.outcome

    @property
    def unsaved(self) -> bool:
        """Whether something was written that is not saved."""
        return self.writing and not self.form.untouched

    def show_signal(self, signal: UUID | None, then: What | None = None) -> None:
        """Read and show a signal, and begin to write `then`; None shows nothing."""
        if self.unsaved:
            return
        self._wanted, self._then = signal, then
        if signal is None:
            self._following = None
            self._put_away()
            self.hide()
            return
        if self._following is not None and self._following.signal.id != signal:
            self._put_away()
        self._read()

    def begin(self, what: What) -> None:
        """Write down a next step, how it ended, or the first action; a closed signal is opened again."""
        if self._following is None or self._busy or self.writing:
            return
        signal = self._following.signal
        if not signal.is_open:
            if what is What.OUTCOME:
                self._store(signals.reopened(signal), self.tr("The signal is open again."))
            elif what is What.STEP:
                self.refused.emit(self.tr("This signal is closed. Open it again first."))
            else:
                self._open_form(what)
            return
        self._open_form(what)

    def save(self) -> None:
        """Store what stands in the form, or go to the field that is wrong."""
        filled = self._filled()
        if filled is not None:
            self._store(filled, self._said_of(self.form.what))

    def _filled(self) -> signals.Signal | Followup | None:
        """What stands in the form; None, the focus there and a sentence, when a field is wrong."""
        if self._following is None or not self.writing or self._busy:
            return None
        signal = self._following.signal
        wrong = self.form.wrong(signal)
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return None
        return self.form.result(signal)

    def step_back(self) -> None:
        """Put the form away; asks once more before something written is thrown away."""
        if self.unsaved and not self._warned:
            self._warned = True
            self.refused.emit(self.tr("This is not saved. Press Esc once more to throw it away."))
            return
        self._read(self._put_away())
        self.left.emit()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        if self._keeper is not None:
            self._keeper.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc goes back, while the form is on show."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.writing and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif self.writing and event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._acts, self._form_box = QWidget(), QWidget()
        flow = FlowLayout(self._acts)
        for button in (self.step, self.outcome, self.action):
            flow.addWidget(button)
        column = QVBoxLayout(self._form_box)
        column.setContentsMargins(0, 0, 0, 0)
        self._place_of_form = column
        column.addWidget(self.elsewhere)
        below = FlowLayout()
        for button in (self.save_button, self.cancel):
            below.addWidget(button)
        column.addLayout(below)
        for widget in (self.said, self._acts, self._form_box):
            self.add(widget)
        self._form_box.hide()

    def _connect(self) -> None:
        for button, what in (
            (self.step, What.STEP),
            (self.outcome, What.OUTCOME),
            (self.action, What.ACTION),
        ):
            button.clicked.connect(self._beginning(what))
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.step_back)
        self._context.events.on_records(self._again)
        self.elsewhere.mine_chosen.connect(self._save_mine)
        self.elsewhere.theirs_chosen.connect(self._take_theirs)
        self.elsewhere.both_chosen.connect(self._lay_together)
        self.elsewhere.given_up.connect(self._to_form)

    def _beginning(self, what: What) -> Callable[[], None]:
        return lambda: self.begin(what)

    def _touched(self) -> None:
        self._warned = False
        if self._keeper is not None:
            self._keeper.touch()

    def _open_form(self, what: What, kept: str = "") -> None:
        if self._following is None:
            return
        signal = self._following.signal
        self.form.begin(what, signal, self._following.names)
        if kept:
            self.form.take_up(kept)
        self._keeper = DraftKeeper(self._context, draft_key(signal.id), self._kept, self)
        self._acts.hide()
        self._form_box.show()
        self.form.first.setFocus()

    def _kept(self) -> str:
        return self.form.kept() if self.writing else ""

    def _put_away(self) -> Callable[[], None]:
        """Hide the form; calling what this gives, on a task's thread, forgets what was kept of it."""
        keeper, self._keeper = self._keeper, None
        self._warned, self._newest = False, None
        self.elsewhere.give_up()
        self._form_box.hide()
        self._acts.show()
        if keeper is None:
            return lambda: None
        keeper.deleteLater()
        return keeper.forget()

    def _read(self, first: Callable[[], None] = lambda: None) -> None:
        """Read how it goes on, when `first` is done; what was asked before is not waited for any more."""
        self._asked += 1
        asked, signal, journal = self._asked, self._wanted, self._context.journal
        if signal is None:
            return

        def work(_progress: Progress) -> Following | None:
            first()
            return read(journal, signal)

        task = self._context.tasks.run("", work)
        task.done.connect(lambda following: self._came(signal, following, asked))
        task.failed.connect(lambda _error: self._gone(signal))

    def _again(self, *_what: object) -> None:
        """Something was written: what is on show may be other now; a form that is being filled in stays."""
        if self._following is not None and not self.writing:
            self._read()

    def _came(self, wanted: UUID, following: Following | None, asked: int) -> None:
        if wanted != self._wanted or asked != self._asked or self.writing:
            return
        if following is None:
            self.hide()
            return
        self._following = following
        self._show()
        what, self._then = self._then, None
        kept_what = FollowForm.kind_of(following.kept) if following.kept else None
        if kept_what is not None:
            began = at_revision(following.signal, following.versions, FollowForm.revision_of(following.kept))
            self._following = replace(following, signal=began)
            self._open_form(kept_what, following.kept)
            self.refused.emit(self.tr("You were still writing this. Go on, or press Esc."))
        elif what is not None:
            self.begin(what)

    def _gone(self, wanted: UUID) -> None:
        if wanted == self._wanted:
            self.show_signal(None)

    def _show(self) -> None:
        if self._following is None:
            return
        context, is_open = self._context, self._following.signal.is_open
        self.said.setText("\n".join(lines(self._following, context.vocabularies, context.today())))
        self.step.setVisible(is_open)
        self.outcome.set_text(self.tr("Close with outcome") if is_open else self.tr("Open again"))
        self.show()

    def _store(self, changed: signals.Signal | Followup, said: str) -> None:
        self._busy = True
        journal = self._context.journal
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: store(journal, changed))
        task.done.connect(lambda stored: self._stored(changed, stored, said))
        task.failed.connect(self._failed)

    def _stored(
        self, mine: signals.Signal | Followup, stored: signals.Signal | Followup | Elsewhere, said: str
    ) -> None:
        self._busy = False
        if isinstance(stored, Elsewhere) and isinstance(mine, signals.Signal) and self.writing:
            self._ask_about(mine, stored.newest)
            return
        if isinstance(stored, Elsewhere):
            self._following = stored.newest
            self._show()
            said = self.tr(
                "This was changed elsewhere meanwhile. See how it stands now, then do it once more."
            )
            self.refused.emit(said)
            return
        forget = self._put_away()
        events = self._context.events
        if isinstance(stored, Followup):
            events.added.emit((stored,))
            events.recorded.emit(stored)
        else:
            events.amended.emit(stored)
        self._read(forget)
        self.told.emit(said)
        self.left.emit()

    def _ask_about(self, mine: signals.Signal, newest: Following) -> None:
        """Changed elsewhere meanwhile: show both, and ask what is to stay."""
        words, today = self._context.vocabularies, self._context.today()
        parts = beside(newest.signal, mine, words, today, NOBODY)
        self._newest = newest
        if parts:
            self.elsewhere.ask(parts)
        else:
            self._take_theirs()

    def _save_mine(self) -> None:
        newest, mine = self._newest, self._filled()
        if newest is not None and isinstance(mine, signals.Signal):
            self._store(replace(mine, stamp=newest.signal.stamp), self._said_of(self.form.what))

    def _take_theirs(self) -> None:
        self._read(self._put_away())
        self.left.emit()

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        began, newest, mine = self.signal, self._newest, self._filled()
        if began is None or newest is None or not isinstance(mine, signals.Signal):
            return
        both = merged(began, mine, newest.signal, joints(newest.signal))
        self._following, self._newest = newest, None
        self._show()
        self.form.lay(both)
        self._to_form()
        self.refused.emit(self.tr("Both changes stand in the form. Look them over, then save."))

    def _to_form(self) -> None:
        self.form.first.setFocus()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))

    def _said_of(self, what: What) -> str:
        if what is What.STEP:
            with_step, reason = self.tr("Saved, with a next step."), self.tr("Saved, with the reason.")
            return with_step if self.form.step.what else reason
        if what is What.ACTION:
            return self.tr("Saved, with the day of the first action.")
        steps = len(self._following.steps) if self._following is not None else 0
        if steps > 1:
            return self.tr("Closed. There are still {n} next steps of this signal.").format(n=steps)
        return self.tr("Closed. There is still 1 next step of this signal.") if steps else self.tr("Closed.")
