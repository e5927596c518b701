# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals without word for two weeks: an act puts asking on the list, and nothing does by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.referral_rules import ASK_FOR_WORD, silent_since
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import ReferralRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.referral_words import silent_row, whom
from kjw_desktop.ui.widgets.buttons import LinkButton


class NoWord(ListSection):
    """Hidden while every referral has its word. `told` and `refused` carry a sentence."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("NoWord", "No word came back"), "")
        self._context = context
        self._first: ReferralRow | None = None
        self._busy = False
        self.ask = LinkButton(translate("NoWord", "Put asking on my list"))
        self.card.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self.put_on_list)
        self.hide()

    def show_referrals(self, found: Sequence[ReferralRow]) -> None:
        """List these, the longest silent first."""
        words, today = self._context.vocabularies, self._context.today()
        rows = []
        for each in found:
            since = silent_since(each.referral, each.followups, today, days=0)
            rows.append(silent_row(each, since or each.referral.day, words, today))
        self._first = found[0] if found else None
        self.set_rows(rows)
        self.setVisible(bool(found))

    def put_on_list(self) -> None:
        """Asking after the referral that is chosen, else the first, is to be done today."""
        chosen = self.chosen() or self._first
        if self._busy or not isinstance(chosen, ReferralRow):
            return
        self._busy = True
        context, referral = self._context, chosen.referral
        organisation = chosen.contact.organisation if chosen.contact is not None else ""
        partner = whom(context.vocabularies, referral.partner, organisation)
        what = self.tr("Ask {partner} how it goes").format(partner=partner)
        step = Followup(
            day=context.today(), people=referral.people, linked=(referral.id,), what=what, kind=ASK_FOR_WORD
        )
        journal = context.journal
        task = context.tasks.run(self.tr("Save"), lambda _progress: journal.record(step))
        task.done.connect(lambda _nothing: self._kept(step))
        task.failed.connect(self._failed)

    def _kept(self, step: Followup) -> None:
        self._busy = False
        self._context.events.added.emit((step,))
        self._context.events.recorded.emit(step)
        self.told.emit(self.tr("On your list: {what}.").format(what=step.what))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))
