# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists of Vandaag: what waits, what is due, worries without a step, who was not seen, what is new."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kjw_desktop.domain.care import DAYS_TO_TELL, Meldcode
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import (
    ConsentDue,
    EntryRow,
    FollowupRow,
    PersonName,
    PersonRow,
    ReferralRow,
    SeriesRow,
    TimelineQuery,
)
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import entry_row, signal_row, unseen_row
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.today.meldcode_reminder import to_hand_over
from kjw_desktop.ui.today.no_word import NoWord
from kjw_desktop.ui.today.todo_section import TodoSection
from kjw_desktop.ui.waiting_section import WaitingSection
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import sizes_of

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

DAYS_AHEAD = 14
CONSENT_DAYS = 30
"""How many days before its end a consent is asked for again."""
LEAST_COLUMN = 300
"""Pixels at the base size: less, and the sentences of a row are cut off."""
MOST_ROWS = 30
_HAPPENED = frozenset(EntryKind) - {EntryKind.FOLLOWUP}


@dataclass(frozen=True, slots=True)
class Day:
    """What Vandaag shows, as read at one moment."""

    groups: tuple[SeriesRow, ...]
    followups: tuple[FollowupRow, ...]
    worries: tuple[EntryRow, ...]
    silent: tuple[ReferralRow, ...]
    unseen: tuple[PersonRow, ...]
    newest: tuple[EntryRow, ...]
    untold: tuple[PersonName, ...]
    old_notes: tuple[EntryRow, ...]
    meldcodes: tuple[Meldcode, ...]
    consents: tuple[ConsentDue, ...]


def read_day(journal: "Journal", today: date) -> Day:
    """Everything that Vandaag shows on `today`."""
    settings = journal.settings()
    newest = TimelineQuery(kinds=_HAPPENED, until=today, limit=6)
    return Day(
        groups=journal.series(),
        followups=journal.followups(until=today + timedelta(days=DAYS_AHEAD)),
        worries=journal.worries_without_step(),
        silent=journal.silent_referrals(today),
        unseen=journal.unseen_since(today - timedelta(weeks=settings.unseen_weeks), limit=MOST_ROWS),
        newest=journal.timeline(newest),
        untold=journal.untold(today - timedelta(days=DAYS_TO_TELL), today),
        old_notes=journal.working_notes_past(today, settings.working_note_days),
        meldcodes=to_hand_over(journal, today, settings.meldcode_asked_on),
        consents=journal.consents_due(today, today + timedelta(days=CONSENT_DAYS)),
    )


class DayLists(Columns):
    """`evening_opened` carries a SeriesRow and a day, follow-ups and referrals a row, the others an id.

    `told` and `refused` carry a sentence; `left` comes when the keys have nothing to do in a list any more.
    """

    evening_opened = Signal(object)
    followup_opened = Signal(object)
    entry_opened = Signal(object)
    person_opened = Signal(object)
    worry_opened = Signal(object)
    referral_opened = Signal(object)
    told = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(Space.XL, sizes_of(QApplication.font()).px(LEAST_COLUMN))
        self._context = context
        self.groups = WaitingSection(context, hides=True)
        self.followups = TodoSection(
            context, self.tr("To do"), self.tr("Nothing is due in the next two weeks.")
        )
        self.worries = ListSection(
            self.tr("Worries without a next step"), self.tr("Every worry has a next step.")
        )
        self.no_word = NoWord(context)
        self.unseen = ListSection(self.tr("Not seen for long"), self.tr("You saw everybody lately."))
        self.newest = ListSection(
            self.tr("Written last"),
            self.tr("Here stands what you wrote last. Begin with a contact."),
            counted=False,
        )
        self._sections = (
            *(self.groups, self.followups, self.worries, self.no_word),
            *(self.unseen, self.newest),
        )
        for sections in (self._sections[:4], self._sections[4:]):
            whole = QWidget()
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.L)
            for section in sections:
                column.addWidget(section)
            self.add(whole)
        self.groups.refused.connect(self.refused)
        self.groups.left.connect(self.left)
        self.groups.opened.connect(self.evening_opened)
        self.followups.opened.connect(self.followup_opened)
        self.followups.told.connect(self.told)
        self.followups.refused.connect(self.refused)
        self.followups.left.connect(self.left)
        self.worries.opened.connect(lambda row: self.worry_opened.emit(row.id))
        self.no_word.opened.connect(self.referral_opened)
        self.no_word.told.connect(self.told)
        self.no_word.refused.connect(self.refused)
        self.unseen.opened.connect(lambda row: self.person_opened.emit(row.id))
        self.newest.opened.connect(lambda row: self.entry_opened.emit(row.id))

    def parts(self) -> list[QWidget]:
        """The lists with something in sight, in order."""
        return [section.rows for section in self._sections if section.rows.isVisibleTo(self)]

    def show_day(self, day: Day) -> None:
        """Show what was read."""
        words, today = self._context.vocabularies, self._context.today()
        self.groups.show_evenings(day.groups)
        self.followups.show_followups(day.followups[:MOST_ROWS])
        self.worries.set_rows([signal_row(row, words, today) for row in day.worries[:MOST_ROWS]])
        self.no_word.show_referrals(day.silent[:MOST_ROWS])
        self.unseen.set_rows([unseen_row(row, words, today) for row in day.unseen])
        self.newest.set_rows([entry_row(row, words, today) for row in day.newest])
