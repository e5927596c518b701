# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place where a line of the address book is written, changed or taken out."""

from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import PartnerRow, Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.signals.partners.partner_draft import KEY, PartnerDraft
from kjw_desktop.ui.signals.partners.partner_form import PartnerForm, as_it_began, draft_of
from kjw_desktop.ui.signals.partners.partner_saver import PartnerSaver
from kjw_desktop.ui.signals.partners.partner_versions import beside
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.message import Message

_LEAVE, _STAY, _ADD, _ERASE = "leave", "stay", "add", "erase"


class PartnerDesk(QWidget):
    """Hidden while nothing is written or asked. `chosen` carries the id of somebody to show."""

    opened = Signal()
    closed = Signal()
    chosen = Signal(object)

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__()
        self._context, self._message = context, message
        self._erasing: UUID | None = None
        self._newest: PartnerContact | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._keeper = DraftKeeper(context, KEY, self._kept_text, self)
        self._keeper.found.connect(self._take_up)
        self._saver = PartnerSaver(context, self._keeper, self)
        self._saver.saved.connect(self._saved)
        self._saver.stands.connect(self._ask_twice)
        self._saver.clashed.connect(self._ask_about)
        self._saver.refused.connect(message.wrong)
        self.hide()

    @cached_property
    def form(self) -> PartnerForm:
        """The form, made when it is first asked for."""
        form = PartnerForm(self._context)
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self._message.wrong)
        form.changed.connect(self._touched)
        self._column.addWidget(self._question)
        self._column.addWidget(self.elsewhere)
        self._column.addWidget(form)
        return form

    @cached_property
    def elsewhere(self) -> ChangedElsewhere:
        """What asks about a partner who was changed elsewhere meanwhile."""
        asks = ChangedElsewhere()
        asks.mine_chosen.connect(self._save_mine)
        asks.theirs_chosen.connect(self.close_form)
        asks.both_chosen.connect(self._lay_together)
        asks.given_up.connect(self._to_form)
        return asks

    @property
    def writing(self) -> bool:
        """Whether somebody is being written down, or something asked."""
        return not self.isHidden()

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return self.writing and not self.form.isHidden() and not self.form.untouched

    def look(self) -> None:
        """Go on with what a lock or a kill broke off, if there is something."""
        self._keeper.look()

    def open(self, contact: PartnerContact | None) -> None:
        """Write somebody new, or change `contact`; what is being written goes on."""
        if not self.writing:
            self._show(PartnerDraft() if contact is None else draft_of(contact), contact)
        self._question.close_question()
        self.form.organisation.setFocus()

    def save(self) -> None:
        """Save, or go to the field that is wrong; somebody who stands there already is asked about."""
        if self.form.isHidden():
            return
        filled = self.form.filled()
        if filled is not None:
            self._saver.save(filled, began=self.form.known)

    def spoken_today(self, contact: PartnerContact | None) -> None:
        """Note that `contact` was spoken today."""
        if contact is not None:
            spoken = replace(contact, last_spoken_on=self._context.today())
            self._saver.save(spoken, began=contact, sure=True)

    def ask_erasure(self, row: PartnerRow | None) -> None:
        """Ask before somebody is taken out; open referrals stay, without their name."""
        if row is None or self.unsaved:
            return
        self._erasing = row.contact.id
        name = row.contact.organisation
        detail = name
        if row.open_referrals:
            detail = self.tr("{name}. Open referrals: {n}. They stay, with the kind of partner alone.")
            detail = detail.format(name=name, n=row.open_referrals)
        self.form.hide()
        self.show()
        self._question.ask(
            self.tr("Remove from the address book?"),
            (Answer(self.tr("Keep"), _LEAVE), Answer(self.tr("Remove"), _ERASE, detail)),
        )
        self.opened.emit()
        self._question.choices.setFocus()

    def step_back(self) -> None:
        """Leave the form; asks before it throws away what was written."""
        if not self.unsaved:
            self.close_form()
            return
        self._question.ask(
            self.tr("Throw away what you wrote?"),
            (Answer(self.tr("Keep writing"), _STAY), Answer(self.tr("Throw away"), _LEAVE)),
        )

    def may_leave(self) -> bool:
        """Whether nothing would be lost; says so where something would."""
        if self.unsaved:
            said = self.tr("This partner is not saved yet. Save with Ctrl+Enter, or close with Esc.")
            self._message.note(said)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self._keeper.keep_now()

    def close_form(self) -> None:
        """Leave it, whatever stands there."""
        if not self.writing:
            return
        self.hide()
        self.elsewhere.give_up()
        self.form.put(PartnerDraft(), None)
        self._keeper.touch()
        self.closed.emit()

    @cached_property
    def _question(self) -> Question:
        question = Question()
        question.answered.connect(self._answered)
        question.given_up.connect(lambda: self._answered(_STAY))
        return question

    def _answered(self, answer: object) -> None:
        if answer == _ERASE:
            self._erase()
        elif answer == _LEAVE or self.form.isHidden():
            self.close_form()
        elif answer == _ADD:
            filled = self.form.filled()
            if filled is not None:
                self._saver.save(filled, began=self.form.known, sure=True)
        elif isinstance(answer, UUID):
            self.close_form()
            self.chosen.emit(answer)
        else:
            self.form.organisation.setFocus()

    def _ask_twice(self, there: PartnerContact) -> None:
        named = ", ".join(part for part in (there.organisation, there.role, there.name) if part)
        self._question.ask(
            self.tr("This partner stands there already."),
            (
                Answer(self.tr("Show who stands there"), there.id, named),
                Answer(self.tr("Keep both"), _ADD),
                Answer(self.tr("Keep writing"), _STAY),
            ),
        )

    def _to_form(self) -> None:
        self.form.organisation.setFocus()

    def _ask_about(self, newest: PartnerContact) -> None:
        """Changed elsewhere meanwhile: show both, and ask; what was noted without the form is noted anew."""
        if not self.writing or self.form.isHidden():
            self._saver.save(replace(newest, last_spoken_on=self._context.today()), began=newest, sure=True)
            return
        mine = self.form.filled()
        if mine is None:
            return
        self._newest = newest
        parts = beside(newest, mine, self._context.vocabularies)
        if parts:
            self.elsewhere.ask(parts)
        else:
            self._saved(newest)

    def _save_mine(self) -> None:
        mine, newest = self.form.filled(), self._newest
        if mine is not None and newest is not None:
            self._saver.save(mine, began=newest, sure=True)

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        mine, began, newest = self.form.filled(), self.form.known, self._newest
        if mine is None or began is None or newest is None:
            return
        both = merged(began, mine, newest, {"note": "\n"})
        self.form.put(draft_of(both), newest, kept=True)
        self.form.organisation.setFocus()
        self._message.note(self.tr("Both changes stand in the form. Look them over, then save."))

    def _erase(self) -> None:
        journal, gone = self._context.journal, self._erasing
        if gone is None:
            return
        task = self._context.tasks.run(self.tr("Remove"), lambda _progress: journal.withdraw(gone))
        task.done.connect(self._erased)
        task.failed.connect(lambda error: self._message.wrong(sentence_of(error)))

    def _erased(self, kept: Withdrawn) -> None:
        self._erasing = None
        self._context.events.withdrawn.emit(kept)
        self._context.events.erased.emit(kept.record.id)
        self.close_form()
        self._message.done(self.tr("Removed from the address book."), self.tr("Undo"), "Ctrl+Z")

    def _saved(self, contact: PartnerContact) -> None:
        self.form.put(PartnerDraft(), None)
        self.close_form()
        self.chosen.emit(contact.id)
        self._message.done(self.tr("Saved."))

    def _touched(self) -> None:
        if self.writing:
            self._keeper.touch()

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.unsaved else ""

    def _show(self, draft: PartnerDraft, known: PartnerContact | None, *, kept: bool = False) -> None:
        self._message.clear()
        self.form.put(draft, known, kept=kept)
        self.form.show()
        self.show()
        self.opened.emit()

    def _take_up(self, text: str) -> None:
        """Go on with what a lock or a kill broke off, from the partner as they stood when it began."""
        draft, journal = PartnerDraft.from_text(text), self._context.journal
        if self.writing or draft == PartnerDraft():
            return
        if not draft.known:
            self._go_on(draft, None)
            return
        today = self._context.today()
        task = self._context.tasks.run("", lambda _progress: _found(journal, draft, today))
        task.done.connect(lambda known: self._go_on(draft, known))
        task.failed.connect(lambda error: self._message.wrong(sentence_of(error)))

    def _go_on(self, draft: PartnerDraft, known: PartnerContact | None) -> None:
        if not self.writing:
            self._show(draft, known, kept=True)
            self._message.note(self.tr("You were still writing this partner."))


def _found(journal: Journal, draft: PartnerDraft, today: date) -> PartnerContact:
    found = journal.find(UUID(draft.known))
    if not isinstance(found, PartnerContact):
        raise RecordGone
    return as_it_began(found, draft, today)
