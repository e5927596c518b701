# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One entry beside the list: read it, change it, delete it; and what happens to it elsewhere meanwhile."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.followups import Followup, day_kept
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.domain.signals import Signal as Noted
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.storage.rows import Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.signal_age import SignalAge
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.journal.amend_form import AmendForm
from kjw_desktop.ui.journal.entry_card import EntryCard
from kjw_desktop.ui.journal.parts import beside, joints
from kjw_desktop.ui.journal.whole import (
    Clash,
    Draft,
    Whole,
    keep_draft,
    lost_somebody,
    read,
    read_anew,
    store,
)
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.scrolled import scrolled


class EntryPane(QWidget):
    """Hidden while no entry is open; `opened` and `closed` tell. `told` and `refused` carry a sentence."""

    closed = Signal()
    told = Signal(str)
    opened = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._whole: Whole | None = None
        self._wanted: UUID | None = None
        self._form: AmendForm | None = None
        self._card: EntryCard | None = None
        self._busy = False
        self._may_drop = self._early = False
        self._newest: Whole | None = None
        self.elsewhere = ChangedElsewhere()
        self._asked = Banner("", Tone.CONCERN)
        self._yes = PrimaryButton("")
        self._no = PlainButton("", "Esc")
        self._holder = QVBoxLayout()
        self._lay_out()
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self.step_back)
        self.elsewhere.mine_chosen.connect(self._save_mine)
        self.elsewhere.theirs_chosen.connect(self._take_theirs)
        self.elsewhere.both_chosen.connect(self._lay_together)
        self.elsewhere.given_up.connect(self._go_on_writing)
        self._age = SignalAge(context, self)
        self._age.refused.connect(self._too_early)
        self._age.asked.connect(self._ask_about_day)
        context.events.amended.connect(self._changed_elsewhere)
        context.events.recorded.connect(self._changed_elsewhere)
        context.events.erased.connect(self._erased_elsewhere)
        self.hide()

    @property
    def entry(self) -> AnyEntry | None:
        """The entry that is open."""
        return self._whole.entry if self._whole is not None else None

    @property
    def unsaved(self) -> bool:
        """Whether a change stands in the form that is not saved."""
        return self._form is not None and self._form.touched

    @property
    def form(self) -> AmendForm | None:
        """The form, while the entry is being changed."""
        return self._form

    @property
    def first(self) -> QWidget | None:
        """What takes the focus: the form's first field, else the first act; None while no entry is open."""
        if self._form is not None:
            return self._form.day
        return self._card.amend if self._card is not None else None

    def open_entry(self, entry: UUID) -> None:
        """Read and show an entry; while another is being changed, that one stays."""
        if self.unsaved:
            self._say_unsaved()
            return
        self._wanted = entry
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: read(journal, entry))
        task.done.connect(self._show)
        task.failed.connect(lambda error: self._unreadable(entry, error))

    def amend(self) -> None:
        """Change the entry that is open."""
        if self._whole is None or self._form is not None:
            return
        self._form = AmendForm(self._context, self._whole.entry)
        self._put(self._form)
        self._ask("", self.tr("Save"), self.tr("Do not change"))
        self._form.day.setFocus()

    def erase(self) -> None:
        """Ask whether the entry that is open is to go."""
        if self._whole is None or self._form is not None:
            return
        said = self.tr("Delete this? It goes at once. Ctrl+Z brings it back until the journal locks.")
        self._ask(said, self.tr("Delete"), self.tr("Keep"))
        self._no.setFocus()

    def step_back(self) -> None:
        """From a question or the form to reading, from reading to the list; asks before it drops a change."""
        if self._early:
            self._back_to_day()
        elif self.unsaved and not self._may_drop and not self.elsewhere.asking:
            said = self.tr("What you changed is not saved yet.")
            self._ask(said, self.tr("Save"), self.tr("Drop it"), may_drop=True)
            self._no.setFocus()
        elif self.elsewhere.asking:
            self._go_on_writing()
        elif self._whole is not None and not self._asking.isHidden():
            self._read_anew(self._whole.entry.id)
        else:
            self.close_entry()

    def show_whole(self) -> None:
        """Be as high as the entry: what the pane stands in scrolls."""
        self._area.show_whole(True)

    def close_entry(self) -> None:
        """Show no entry."""
        self._whole = self._wanted = self._form = None
        self._clear()
        self.hide()
        self.closed.emit()

    def keep(self) -> None:
        """The journal is about to close: keep a change that is not saved."""
        if self.unsaved and self._form is not None and self._whole is not None:
            keep_draft(self._context.journal, self._whole.entry, self._form.kept())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves what is being changed."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._form is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        """Store what stands in the form; a signal moved to before somebody was known is asked about first."""
        changed = self._filled()
        if isinstance(changed, Noted) and self._moved(changed):
            self._age.look(changed, lambda: self._write(changed))
        elif changed is not None:
            self._write(changed)

    def _filled(self) -> AnyEntry | None:
        """The entry as it stands in the form; None, with a sentence, while something is to be filled in."""
        if self._form is None or self._whole is None or self._busy:
            return None
        changed = self._form.changed_entry(self._whole.entry)
        if changed is None:
            self.refused.emit(self.tr("Fill in what is marked, then save."))
        return changed

    def _moved(self, changed: Noted) -> bool:
        """Whether its day is another, or somebody is named who was not."""
        before = self.entry
        if before is None:
            return False
        return changed.day != before.day or not set(changed.person_ids) <= set(before.person_ids)

    def _too_early(self, said: str) -> None:
        if self._form is not None:
            self._form.day.setFocus()
        self.refused.emit(said)

    def _ask_about_day(self, said: str) -> None:
        if self._form is not None:
            self._ask(said, self.tr("Yes, save it so"), self.tr("Change the day"))
            self._early = True
            self._no.setFocus()

    def _back_to_day(self) -> None:
        self._ask("", self.tr("Save"), self.tr("Do not change"))
        if self._form is not None:
            self._form.day.setFocus()

    def _write(self, changed: AnyEntry) -> None:
        if self._form is None:
            return
        if isinstance(changed, Followup):
            changed = day_kept(changed, self._context.today())
        self._busy = True
        journal, new = self._context.journal, self._form.made
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: store(journal, changed, new))
        task.done.connect(lambda stored: self._saved(stored, new))
        task.failed.connect(self._failed)

    def _lay_out(self) -> None:
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        column.addLayout(acts(self._yes, self._no))
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        inner = QVBoxLayout()
        inner.addWidget(self.elsewhere)
        inner.addLayout(self._holder, 1)
        self._area = scrolled(inner)
        everything.addWidget(self._area, 1)
        everything.addWidget(self._asking)
        self._asking.hide()

    def _read_anew(self, entry: UUID) -> None:
        """Forget the form and what was kept of it at a lock, and show the entry as it stands by now."""
        self._form = None
        journal = self._context.journal
        reading = read_anew if self._whole is not None and self._whole.draft is not None else read
        task = self._context.tasks.run("", lambda _progress: reading(journal, entry))
        task.done.connect(self._show)
        task.failed.connect(lambda error: self._unreadable(entry, error))

    def _take_up(self, draft: Draft) -> None:
        """Go on with a change that a lock broke off, from the version that it began with."""
        if self._whole is None:
            return
        self._whole = replace(self._whole, entry=self._whole.at(draft.revision))
        self.amend()
        if self._form is not None:
            self._form.take_up(draft.text)
            self.refused.emit(self.tr("You were changing this when the journal locked. Go on, or press Esc."))

    def _agree(self) -> None:
        if self._early:
            self._early, changed = False, self._filled()
            if changed is not None:
                self._write(changed)
        elif self._form is not None:
            self.save()
        else:
            self._withdraw()

    def _withdraw(self) -> None:
        if self._whole is None or self._busy:
            return
        self._busy = True
        entry, journal = self._whole.entry.id, self._context.journal
        task = self._context.tasks.run(self.tr("Delete"), lambda _progress: journal.withdraw(entry))
        task.done.connect(self._withdrawn)
        task.failed.connect(self._failed)

    def _withdrawn(self, kept: Withdrawn) -> None:
        self._busy = False
        self.close_entry()
        self._context.events.withdrawn.emit(kept)
        self._context.events.erased.emit(kept.record.id)
        self.told.emit(self.tr("Deleted."))

    def _saved(self, stored: AnyEntry | Clash, new: tuple[Person, ...]) -> None:
        self._busy = False
        if isinstance(stored, Clash):
            self._ask_about(stored.newest)
            return
        self._form = None
        for person in new:
            self._context.events.recorded.emit(person)
        self._context.events.came_along.emit(new)
        self._context.events.amended.emit(stored)
        self.told.emit(self.tr("Saved. The earlier version is kept."))

    def _ask_about(self, newest: Whole) -> None:
        """Somebody changed it meanwhile: show what stands there by now, and ask whose is to stay."""
        if self._whole is None or self._form is None:
            return
        if lost_somebody(self._whole.entry, newest.entry):
            self._let_go(newest)
            return
        mine = self._form.changed_entry(newest.entry)
        if mine is None:
            return
        words, today = self._context.vocabularies, self._context.today()
        names = {**newest.names, **{each.id: each.full_name for each in self._form.made}}
        parts = beside(newest.entry, mine, words, today, names)
        self._newest = newest
        if not parts:
            self._take_theirs()
            return
        self._asking.hide()
        self.elsewhere.ask(parts)

    def _go_on_writing(self) -> None:
        """Choose nothing yet: saving asks again."""
        self.elsewhere.give_up()
        self._ask("", self.tr("Save"), self.tr("Do not change"))
        if self._form is not None:
            self._form.day.setFocus()

    def _begin_from_newest(self) -> Whole | None:
        """From now on the change is one of what stands there; gives what it was one of before."""
        began, newest = self._whole, self._newest
        if began is None or newest is None or self._form is None:
            return None
        self._whole, self._newest = replace(newest, draft=began.draft), None
        return began

    def _save_mine(self) -> None:
        if self._begin_from_newest() is not None:
            self._ask("", self.tr("Save"), self.tr("Do not change"))
            self.save()

    def _take_theirs(self) -> None:
        if self._whole is not None:
            self._read_anew(self._whole.entry.id)

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        form, began = self._form, self._begin_from_newest()
        if form is None or began is None or self._whole is None:
            return
        mine, theirs = form.changed_entry(began.entry), self._whole.entry
        if mine is None:
            return
        both, made = merged(began.entry, mine, theirs, joints(theirs)), form.made
        new = {each.id for each in made}
        remarks = {each.person: each.remark for each in both.people if each.person is not None}
        known = tuple(each for each in both.people if each.person not in new)
        self._form = AmendForm(self._context, replace(both, people=known), changed=True)
        self._form.add_new(made, remarks)
        self._put(self._form)
        self._ask("", self.tr("Save"), self.tr("Do not change"))
        self._form.day.setFocus()
        self.refused.emit(self.tr("Both changes stand in the form. Look them over, then save."))

    def _let_go(self, newest: Whole) -> None:
        self._form = None
        self._show(newest)
        said = self.tr("A young person in this was erased meanwhile. What you changed was not kept.")
        self.refused.emit(said)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))

    def _unreadable(self, entry: UUID, error: Exception) -> None:
        if entry == self._wanted:
            self.close_entry()
            self.refused.emit(sentence_of(error))

    def _changed_elsewhere(self, record: Record | None) -> None:
        """Read the open entry anew; one that is being changed stays, and saving it asks."""
        if record is not None and record.id == self._wanted and self._form is None:
            self.open_entry(record.id)

    def _erased_elsewhere(self, record: UUID) -> None:
        if self._whole is None:
            return
        if record == self._whole.entry.id:
            self.close_entry()
            self.refused.emit(self.tr("This was deleted meanwhile."))
        elif record in self._whole.entry.person_ids:
            self._form = None
            self.open_entry(self._whole.entry.id)
            self.refused.emit(self.tr("A young person in this was erased meanwhile."))

    def _show(self, whole: Whole) -> None:
        if whole.entry.id != self._wanted or self.unsaved:
            return
        self._whole = whole
        card = EntryCard(self._context, whole)
        card.amend_wanted.connect(self.amend)
        card.erase_wanted.connect(self.erase)
        card.close_wanted.connect(self.close_entry)
        card.person_wanted.connect(lambda person: self._context.navigate("people", person))
        self._put(card)
        self._card = card
        self.show()
        self.opened.emit()
        card.amend.setFocus()
        if whole.draft is not None:
            self._take_up(whole.draft)

    def _say_unsaved(self) -> None:
        self.refused.emit(self.tr("You are changing this. Save it first, or press Esc."))

    def _ask(self, text: str, yes: str, no: str, *, may_drop: bool = False) -> None:
        self._may_drop, self._early = may_drop, False
        self._asked.say(text, Tone.CONCERN)
        self._asked.setVisible(bool(text))
        self._yes.set_text(yes)
        self._no.set_text(no)
        self._asking.show()

    def _put(self, card: QWidget) -> None:
        self._clear()
        self._holder.addWidget(card)

    def _clear(self) -> None:
        self._card = None
        self.elsewhere.give_up()
        while (item := self._holder.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._asking.hide()
