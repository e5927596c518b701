# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person's referrals out and in: how each stands, the waits, youth care, and the form."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import ReferralRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.referral_desk import ReferralDesk
from kjw_desktop.ui.entry.referral_draft import key_of
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.people.lines_card import LinesCard
from kjw_desktop.ui.referral_words import referral_row
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section

ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and form stand beside each other."""


@dataclass(frozen=True, slots=True)
class ReferralFile:
    """A young person, their referrals, and a day for each contact that came about."""

    person: Person
    rows: tuple[ReferralRow, ...]
    met: tuple[date, ...]


class Referrals(Section):
    """The view Toeleiding."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._person: UUID | None = None
        self._wanted: UUID | None = None
        self._rows: tuple[ReferralRow, ...] = ()
        self._loader = Loader(self)
        self.new = PlainButton(self.tr("New referral"))
        self.listed = ListSection(
            self.tr("Referrals"), self.tr("Nothing yet. Here stands who helps along, and how that goes.")
        )
        self.traject = LinesCard(self.tr("Youth care: before, during, after"))
        self.desk = ReferralDesk(context, message, asks_who=False)
        self._lay_out()
        self.new.clicked.connect(self.begin)
        self.listed.opened.connect(self._open_row)
        self.desk.opened.connect(self._make_room)
        self.desk.closed.connect(self._closed)
        context.events.on_records(self._again)
        InTurns(self.desk.making(), self, context.tasks)

    def show_person(self, person: UUID | None) -> None:
        """Read and show this young person; None lets go."""
        if person == self._person:
            if person is not None:
                self._read()
            return
        self._person = person
        self._rows = ()
        self.listed.set_rows(())
        self.traject.hide()
        self.desk.let_go()
        self._make_room()
        if person is not None:
            self.desk.keep_under(key_of(person))
            self._read()

    def arrive(self, subject: object = None) -> None:
        """The id of a referral opens it; else the form has the focus while there is one, or the list."""
        if isinstance(subject, UUID):
            self._wanted = subject
            self._open_wanted()
        elif self.desk.writing:
            self.desk.first.setFocus()
        else:
            (self.listed.rows if self._rows else self.new).setFocus()

    def do(self, command: Command) -> bool:
        """Save the referral that is written."""
        if command is Command.SAVE_NEXT and self.desk.writing:
            self.desk.save()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """The form while there is one, the list, and the act."""
        listed: list[QWidget] = [self.listed.rows] if self.listed.rows.isVisibleTo(self) else []
        return [self.desk.first, *listed] if self.desk.writing else [*listed, self.new]

    def leave(self) -> bool:
        """Stay while a referral is not saved."""
        return self.desk.may_leave()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self.desk.keep()

    def begin(self) -> None:
        """Write a new referral of this young person."""
        if self._person is not None:
            self.desk.open_new(self._person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _lay_out(self) -> None:
        self._writing, self._listed = QWidget(), QWidget()  # not in areas of their own: the page scrolls
        beside, left, right = QHBoxLayout(self), QVBoxLayout(self._writing), QVBoxLayout(self._listed)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        left.addWidget(self.desk)
        left.addStretch(1)
        right.setSpacing(Space.L)
        acts = QHBoxLayout()
        acts.addWidget(self.new)
        acts.addStretch(1)
        right.addLayout(acts)
        right.addWidget(self.listed)
        right.addWidget(self.traject)
        right.addStretch(1)
        beside.addWidget(self._writing, 3)
        beside.addWidget(self._listed, 2)
        self.traject.hide()
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        self._writing.setVisible(self.desk.writing)
        self._listed.setVisible(room or not self.desk.writing)

    def _closed(self) -> None:
        self._make_room()
        self.arrive()

    def _again(self, *_what: object) -> None:
        if self._person is not None:
            self._read()

    def _read(self) -> None:
        journal, person, today = self.context.journal, self._person, self.context.today()
        if person is not None:
            self._loader.load(lambda: read_referrals(journal, person, today), self._show)

    def _show(self, file: ReferralFile) -> None:
        if file.person.id != self._person:
            return
        words, today = self.context.vocabularies, self.context.today()
        self._rows = file.rows
        self.listed.set_rows([referral_row(row, words, today, met=file.met) for row in file.rows])
        held = sorted(
            (each for each in file.person.history if each.field is DatedField.YOUTH_CARE),
            key=lambda each: each.since or date.min,
        )
        since = self.tr("from the beginning")
        self.traject.show_lines(
            [
                (
                    short_day(each.since, today) if each.since else since,
                    word(words, "youth_care_phase", each.value) or self.tr("not known any more"),
                )
                for each in held
            ]
        )
        self.traject.setVisible(bool(held))
        self._open_wanted()

    def _open_wanted(self) -> None:
        row = next((each for each in self._rows if each.referral.id == self._wanted), None)
        if row is not None:
            self._wanted = None
            self.desk.open_known(row.referral)

    def _open_row(self, row: ReferralRow) -> None:
        self.desk.open_known(row.referral)


def read_referrals(journal: Journal, person_id: UUID, today: date) -> ReferralFile:
    """Everything the view shows of one young person. Raises RecordGone."""
    with journal.snapshot():
        person = journal.find(person_id)
        if not isinstance(person, Person):
            raise RecordGone
        rows = journal.referrals(person=person_id)
        contacts = journal.records(EntryKind.CONTACT, person=person_id, until=today) if rows else ()
        met = tuple(each.day for each in contacts if getattr(each, "kind", ATTEMPT) != ATTEMPT)
    return ReferralFile(person, rows, met)
