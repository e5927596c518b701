# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place in a view where a referral is written, kept meanwhile, and saved."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.referral_rules import tells_who
from kjw_desktop.domain.two_versions import merged
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.began import at_revision
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.consent_line import ConsentLine
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.entry.follow_fields import FollowFields
from kjw_desktop.ui.entry.partner_field import NOBODY, PartnerRef
from kjw_desktop.ui.entry.referral_draft import ReferralDraft
from kjw_desktop.ui.entry.referral_form import ReferralForm
from kjw_desktop.ui.entry.referral_saver import ReferralSaver, SavedReferral
from kjw_desktop.ui.entry.youth_care_question import YouthCareQuestion
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.in_turns import kept_by
from kjw_desktop.ui.journal.parts import NOBODY as NOBODY_NAMED
from kjw_desktop.ui.journal.parts import beside
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.message import Message


class ReferralDesk(QWidget):
    """Hidden while none is written. `opened` and `closed` tell of that; `closed` comes after saving, too.

    `asks_who` has the form ask for young people. `keep_under` names the draft.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, context: PageContext, message: Message, *, asks_who: bool) -> None:
        super().__init__()
        self._context, self._message, self._asks_who = context, message, asks_who
        self._keeper: DraftKeeper | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._saver = ReferralSaver(context, self)
        self._saver.saved.connect(self._saved)
        self._saver.refused.connect(message.wrong)
        self._saver.clashed.connect(self._ask_about)
        self._both: ReferralDraft | None = None
        self._consent = ConsentLine(context, self)
        self._consent.said.connect(self._say_consent)
        self.hide()

    @cached_property
    def form(self) -> ReferralForm:
        """The form, made when it is first asked for."""
        form = ReferralForm(self._context, asks_who=self._asks_who, follow=self._follow)
        form.saving.connect(self.save)
        form.closing.connect(self.step_back)
        form.refused.connect(self._message.wrong)
        form.changed.connect(self._touched)
        for part in (self._question, self._youth_care, self.elsewhere, form):
            self._column.addWidget(part)
        return form

    @cached_property
    def elsewhere(self) -> ChangedElsewhere:
        """What asks about a referral that was changed elsewhere meanwhile."""
        asks = ChangedElsewhere()
        asks.mine_chosen.connect(self.save)
        asks.theirs_chosen.connect(self._leave)
        asks.both_chosen.connect(self._lay_together)
        asks.given_up.connect(self._focus)
        return asks

    @cached_property
    def _follow(self) -> FollowFields:
        return kept_by(self, FollowFields(self._context.vocabularies, self._context.today))

    def making(self) -> Iterator[object]:
        """The steps in which the form is made ahead."""
        yield self._follow
        yield self.form

    @property
    def writing(self) -> bool:
        """Whether a referral is being written."""
        return not self.isHidden()

    @property
    def unsaved(self) -> bool:
        """Whether something stands in the form that would be lost."""
        return self.writing and self.form.isVisibleTo(self) and not self.form.untouched

    @property
    def first(self) -> QWidget:
        """Where F6 goes."""
        return self.form.state if self.form.known is not None else self.form.kind

    def keep_under(self, key: str) -> None:
        """Keep what is written under this key of the vault from now on, and go on with what it holds."""
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._keeper = DraftKeeper(self._context, key, self._kept_text, self)
        self._keeper.found.connect(self._take_up)
        self._keeper.look()

    def open_new(self, person: UUID | None = None, partner: PartnerRef = NOBODY) -> None:
        """Write a new one; the one that is being written goes on."""
        if not self.writing:
            known = (str(person),) if person is not None else ()
            contact = str(partner.contact or "")
            draft = ReferralDraft(known=known, partner=partner.partner or "", contact=contact)
            self._show(draft, None)
        self._focus()

    def open_known(self, referral: Referral) -> None:
        """Go on with one that the journal has; the one that is being written goes first."""
        if not self.writing:
            self._show(_draft_of(referral), referral)
        self._focus()

    def save(self) -> None:
        """Save it, or go to the field that is wrong."""
        if self.form.isVisibleTo(self):
            filled = self.form.filled()
            if filled is not None and self._keeper is not None:
                self._saver.save(filled, self._keeper)

    def step_back(self) -> None:
        """Leave the form; asks before it throws away what was written."""
        if not self.unsaved:
            self._leave()
            return
        self._question.ask(
            self.tr("Throw this referral away?"),
            (Answer(self.tr("Keep writing"), False), Answer(self.tr("Throw away"), True)),
        )

    def may_leave(self) -> bool:
        """Whether nothing would be lost; says so where something would."""
        if self.unsaved:
            said = self.tr("This referral is not saved yet. Save it with Ctrl+Enter, or close it with Esc.")
            self._message.note(said)
            return False
        return True

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        if self._keeper is not None:
            self._keeper.keep_now()

    def let_go(self) -> None:
        """Somebody else's page comes: show nothing of the last, whose draft stays in the vault."""
        if self._keeper is not None:
            self._keeper.keep_now() if self.unsaved else None
            self._keeper.deleteLater()
            self._keeper = None
        if self.writing:
            self.hide()
            self.form.put(ReferralDraft())

    @cached_property
    def _question(self) -> Question:
        question = Question()
        question.answered.connect(lambda sure: self._leave() if sure else self._focus())
        question.given_up.connect(self._focus)
        return question

    @cached_property
    def _youth_care(self) -> YouthCareQuestion:
        question = YouthCareQuestion(self._context)
        question.settled.connect(self._leave)
        question.refused.connect(self._message.wrong)
        return question

    def _focus(self) -> None:
        self._question.close_question()
        self.form.focus_first()

    def _show(self, draft: ReferralDraft, known: Referral | None, *, kept: bool = False) -> None:
        self._message.clear()
        self.form.put(draft, known, kept=kept)
        self.form.show()
        self._youth_care.close_question()
        self.show()
        self._look_at_consent()
        self.opened.emit()

    def _leave(self) -> None:
        self.hide()
        self.elsewhere.give_up()
        self.form.put(ReferralDraft())
        self._consent.forget()
        if self._keeper is not None:
            self._keeper.touch()
        self.closed.emit()

    def _ask_about(self, newest: Referral) -> None:
        """Changed elsewhere meanwhile: the form goes on from how it stands by now, and both are shown.

        A step of either is never lost: each takes its place by day.
        """
        form, draft = self.form, self.form.draft()
        filled, began = form.filled(), form.known
        if filled is None or began is None:
            return
        if filled.followup is None and replace(filled.referral, stamp=newest.stamp) == newest:
            self._leave()
            return
        both = merged(began, filled.referral, newest, {"note": "\n"})
        self._both = replace(
            draft,
            kind=both.kind,
            partner=both.partner or "",
            contact=str(both.partner_contact or ""),
            note=both.note,
        )
        form.put(draft, newest, kept=True)
        mine = form.filled()
        if mine is None:
            return
        words, today = self._context.vocabularies, self._context.today()
        self.elsewhere.ask(beside(newest, mine.referral, words, today, NOBODY_NAMED))

    def _lay_together(self) -> None:
        """Have both changes in the form, to be looked at and saved."""
        if self._both is not None:
            self.form.put(self._both, self.form.known, kept=True)
            self.form.focus_first()
            self._message.note(self.tr("Both changes stand in the form. Look them over, then save."))

    def _saved(self, saved: SavedReferral) -> None:
        self.elsewhere.give_up()
        said = self.tr("Saved.")
        step = saved.filled.followup
        if step is not None:
            day = short_day(step.day, self._context.today())
            said = self.tr("Saved. Next step: {what} ({day}).").format(what=step.what, day=day)
        self.form.put(ReferralDraft())
        self.form.hide()
        if self._keeper is not None:
            self._keeper.touch()
        self._youth_care.ask_after(saved)
        self._message.done(said)

    def _touched(self) -> None:
        if self._keeper is not None and self.writing:
            self._keeper.touch()
        self._look_at_consent()

    def _look_at_consent(self) -> None:
        form = self.form
        if self.writing and tells_who(form.chosen_kind) and form.about and form.partner.partner != NOBODY:
            self._consent.look(form.about, form.partner.partner.partner)
        else:
            self._consent.forget()

    def _say_consent(self, said: str) -> None:
        self.form.consent.setText(said)
        self.form.consent.setVisible(bool(said))

    def _kept_text(self) -> str:
        return self.form.draft().to_text() if self.unsaved else ""

    def _take_up(self, text: str) -> None:
        """Go on with what a lock or a kill broke off, from the version of the referral that it began with."""
        draft, journal = ReferralDraft.from_text(text), self._context.journal
        if self.writing or draft == ReferralDraft():
            return
        if not draft.referral:
            self._go_on(draft, None)
            return
        task = self._context.tasks.run("", lambda _progress: _found(journal, draft))
        task.done.connect(lambda known: self._go_on(draft, known))
        task.failed.connect(lambda error: self._message.wrong(sentence_of(error)))

    def _go_on(self, draft: ReferralDraft, known: Referral | None) -> None:
        if not self.writing:
            self._show(draft, known, kept=True)
            if self.isVisible():
                self._focus()
            self._message.note(self.tr("You were still writing this referral."))


def _draft_of(referral: Referral) -> ReferralDraft:
    return ReferralDraft(
        referral=str(referral.id),
        known=tuple(str(person) for person in referral.person_ids),
        kind=referral.kind,
        partner=referral.partner or "",
        contact=str(referral.partner_contact or ""),
        note=referral.note,
    )


def _found(journal: Journal, draft: ReferralDraft) -> Referral:
    """The referral as it was when the draft began, so that what was changed since is asked about."""
    found = journal.find(UUID(draft.referral))
    if not isinstance(found, Referral):
        raise RecordGone
    return at_revision(found, journal.versions(found.id), draft.revision)
