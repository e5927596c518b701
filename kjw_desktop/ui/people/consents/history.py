# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All that was written down of consent, the latest first, and the act that withdraws one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import GIVEN_STATES, WITHDRAWN_STATE
from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.consent_words import about, history_detail
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.changed_elsewhere import ChangedElsewhere
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.journal.parts import NOBODY, beside
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.row_data import RowData


class ConsentHistory(QWidget):
    """`opened` carries a row's Consent; `told`, `noted` and `refused` a sentence; `outdated`: read anew."""

    opened = Signal(object)
    told = Signal(str)
    noted = Signal(str)
    refused = Signal(str)
    outdated = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._busy = False
        self._withdrawing: Consent | None = None
        self._newest: Consent | None = None
        self.section = ListSection(
            self.tr("What was written down"), self.tr("Nothing is written down about consent yet.")
        )
        self.withdraw_button = PlainButton(self.tr("Withdraw"), "I")
        self.day = DayField(self.tr("Withdrawn on"), context.today)
        self.sure = PrimaryButton(self.tr("It is withdrawn"))
        self.not_now = PlainButton(self.tr("Close"), "Esc")
        self._asked = QWidget()
        self.elsewhere = ChangedElsewhere()
        self._lay_out()
        self.section.opened.connect(self.opened)
        self.section.rows.installEventFilter(self)
        self.section.rows.selectionModel().currentChanged.connect(self._follow)
        self.withdraw_button.clicked.connect(self.ask_withdraw)
        self.sure.clicked.connect(self.withdraw)
        self.not_now.clicked.connect(self._put_away)
        self.day.edit.returnPressed.connect(self.withdraw)
        self.day.edit.installEventFilter(self)
        self.elsewhere.mine_chosen.connect(self._save_mine)
        self.elsewhere.theirs_chosen.connect(self._put_away)
        self.elsewhere.both_chosen.connect(self._lay_together)
        self.elsewhere.given_up.connect(self._go_on)

    @property
    def chosen(self) -> Consent | None:
        """The record that the keys are on."""
        found = self.section.chosen()
        return found if isinstance(found, Consent) else None

    def show_consents(self, consents: Sequence[Consent]) -> None:
        """Show these, the latest first."""
        words, today = self._context.vocabularies, self._context.today()
        before = self.chosen
        self.section.set_rows(
            [
                RowData(
                    title=" · ".join(
                        (about(words, each.kind, each.partner), word(words, "consent_state", each.state))
                    ),
                    detail=history_detail(each, words, today),
                    aside=short_day(each.day, today),
                    subject=each,
                )
                for each in consents
            ]
        )
        ids = [each.id for each in consents]
        if ids:
            row = ids.index(before.id) if before is not None and before.id in ids else 0
            self.section.rows.setCurrentIndex(self.section.rows.model().index(row, 0))
        if self._withdrawing is not None and self._withdrawing.id not in ids:
            self._put_away()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """I on a row asks to withdraw it; Esc in the day leaves it as it is."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.section.rows and event.key() == Qt.Key.Key_I and not event.modifiers():
                self.ask_withdraw()
                return True
            if watched is self.day.edit and event.key() == Qt.Key.Key_Escape:
                self._put_away()
                return True
        return super().eventFilter(watched, event)

    def ask_withdraw(self) -> None:
        """Ask on which day the chosen consent was withdrawn."""
        consent = self.chosen
        if consent is None or consent.state not in GIVEN_STATES:
            self.refused.emit(self.tr("Only a consent that was given can be withdrawn."))
            return
        self._withdrawing = consent
        self.day.set_day(self._context.today())
        self._asked.show()
        self._go_on()

    def withdraw(self) -> None:
        """Withdraw it on the day that stands there: one act, which Ctrl+Z takes back."""
        consent, day = self._withdrawing, self.day.day
        if consent is None or self._busy:
            return
        if day is None or not consent.day <= day <= self._context.today():
            self.refused.emit(self.tr("Type a day between the one it was given on and today."))
            self.day.edit.setFocus()
            return
        self._store(replace(consent, state=WITHDRAWN_STATE, withdrawn_on=day))

    def _store(self, changed: Consent) -> None:
        self._busy = True
        journal = self._context.journal
        task = self._context.tasks.run(self.tr("Withdraw"), lambda _progress: _amended(journal, changed))
        task.done.connect(lambda answer: self._stored(changed, *answer))
        task.failed.connect(self._failed)

    def _stored(self, mine: Consent, stored: Consent, clash: bool) -> None:
        self._busy = False
        if clash:
            self._ask_about(mine, stored)
            return
        self._put_away()
        self._context.events.amended.emit(stored)
        self.told.emit(self.tr("Withdrawn. What rests on it stops from that day."))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))
        self.outdated.emit()

    def _ask_about(self, mine: Consent, newest: Consent) -> None:
        """Changed elsewhere meanwhile: show both, and ask what is to stay."""
        self.outdated.emit()
        words, today = self._context.vocabularies, self._context.today()
        parts = beside(newest, mine, words, today, NOBODY)
        if not parts:
            self._put_away()
            return
        self._newest = newest
        self.elsewhere.ask(parts)

    def _save_mine(self) -> None:
        """Withdraw it as it was read here, over what was changed meanwhile."""
        consent, newest, day = self._withdrawing, self._newest, self.day.day
        if consent is not None and newest is not None and day is not None:
            self._store(replace(consent, state=WITHDRAWN_STATE, withdrawn_on=day, stamp=newest.stamp))

    def _lay_together(self) -> None:
        """Withdraw what stands there by now, when it still can be; the day is to be looked at once more."""
        newest = self._newest
        if newest is None or newest.state not in GIVEN_STATES:
            self._put_away()
            self.refused.emit(self.tr("Only a consent that was given can be withdrawn."))
            return
        self._withdrawing = newest
        self._go_on()
        self.noted.emit(self.tr("What was changed stays. Look at the day, then press Enter."))

    def _go_on(self) -> None:
        self.day.edit.setFocus()
        self.day.edit.selectAll()

    def _put_away(self) -> None:
        self._newest = None
        self.elsewhere.give_up()
        if self._withdrawing is not None:
            self._withdrawing = None
            focused = QApplication.focusWidget()
            if focused is None or self._asked.isAncestorOf(focused) or self.elsewhere.isAncestorOf(focused):
                self.section.rows.setFocus()
            self._asked.hide()

    def _follow(self) -> None:
        consent = self.chosen
        self.withdraw_button.setEnabled(consent is not None and consent.state in GIVEN_STATES)

    def _lay_out(self) -> None:
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(Space.M, 0, Space.M, Space.S)
        asked.addWidget(labelled(self.tr("Withdrawn on"), self.day))
        asked.addLayout(acts(self.sure, self.not_now))
        self._asked.hide()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(Space.M, 0, Space.M, Space.S)
        column.addLayout(acts(self.withdraw_button))
        self.section.add(below)
        self.section.add(self._asked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.L)
        whole.addWidget(self.elsewhere)
        whole.addWidget(self.section)


def _amended(journal: Journal, changed: Consent) -> tuple[Consent, bool]:
    """The consent as stored; as it stands by now and True, nothing stored, when it was changed elsewhere."""
    try:
        stored, clash = journal.amend(changed), False
    except RecordChanged:
        stored, clash = journal.find(changed.id), True
    if not isinstance(stored, Consent):
        raise RecordGone
    return stored, clash
