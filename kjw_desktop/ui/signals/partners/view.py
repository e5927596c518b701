# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book of partners: a list with search, and beside it a partner, a form or a referral."""

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.care import PartnerContact, Referral
from kjw_desktop.storage.rows import PartnerRow, ReferralRow
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.entry.partner_field import PartnerRef
from kjw_desktop.ui.entry.referral_desk import ReferralDesk
from kjw_desktop.ui.entry.referral_draft import KEY
from kjw_desktop.ui.in_turns import InTurns
from kjw_desktop.ui.loading import Loader
from kjw_desktop.ui.referral_words import referral_home
from kjw_desktop.ui.signals.partners.partner_card import PartnerCard
from kjw_desktop.ui.signals.partners.partner_desk import PartnerDesk
from kjw_desktop.ui.signals.partners.partner_list import PartnerList
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section

ROOM_FOR_BOTH = 900
"""From this width (pixels at the base size) list and partner stand beside each other."""


class Partners(Section):
    """The view Partners. An id in `arrive` opens that line of the book, or that referral."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._chosen: UUID | None = None
        self._waits = True
        self._book, self._with_them = Loader(self), Loader(self)
        self.new = PrimaryButton(self.tr("New partner"))
        self.referral = PlainButton(self.tr("New referral"))
        self.acts = (self.referral, self.new)
        self.listed = PartnerList(context)
        self.card = PartnerCard(context)
        self.partner = PartnerDesk(context, message)
        self.desk = ReferralDesk(context, message, asks_who=True)
        self._hint = Text(
            self.tr("Choose a partner from the list, or make a new one."), role="muted", wrap=True
        )
        self._lay_out()
        self._connect()
        self.desk.keep_under(KEY)
        self.partner.look()
        self._read()
        InTurns(self._later(), self, context.tasks)

    def arrive(self, subject: object = None) -> None:
        """What is being written has the focus, else the search."""
        if isinstance(subject, UUID):
            self._go_to(subject)
        elif self.desk.writing:
            self.desk.first.setFocus()
        elif self.partner.writing:
            self.partner.form.organisation.setFocus()
        else:
            self.listed.search.setFocus()

    def do(self, command: Command) -> bool:
        """Save what is written."""
        for desk in (self.desk, self.partner):
            if command is Command.SAVE_NEXT and desk.writing:
                desk.save()
                return True
        return False

    def parts(self) -> list[QWidget]:
        """What is written, or the partner on show, and the list."""
        listed: list[QWidget] = [] if self.listed.isHidden() else [self.listed.search, self.listed.rows]
        if self.desk.writing:
            return [self.desk.first, *listed]
        if self.partner.writing:
            return [self.partner.form.organisation, *listed]
        return [*listed, self.card.spoken] if not self.card.isHidden() else listed

    def leave(self) -> bool:
        """Stay while something is not saved."""
        return self.desk.may_leave() and self.partner.may_leave()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self.desk.keep()
        self.partner.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _later(self) -> Iterator[object]:
        """What is not in sight at first."""
        yield self.partner.form
        yield from self.desk.making()

    def _lay_out(self) -> None:
        self._right = QWidget()  # not in an area of its own: the page scrolls
        beside, right = QHBoxLayout(self), QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        for part in (self.desk, self.partner, self._hint, self.card):
            right.addWidget(part)
        right.addStretch(1)
        beside.addWidget(self.listed, 2)
        beside.addWidget(self._right, 3)
        self.card.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin_partner)
        self.listed.new_wanted.connect(self._begin_partner)
        self.referral.clicked.connect(lambda: self._begin_referral(None))
        self.listed.opened.connect(lambda row: self._open(row.contact.id))
        self.listed.left.connect(self.listed.search.setFocus)
        self.card.opened.connect(self._open_referral)
        self.card.spoken_today.connect(lambda: self.partner.spoken_today(self._contact()))
        self.card.change_wanted.connect(lambda: self.partner.open(self._contact()))
        self.card.erase_wanted.connect(lambda: self.partner.ask_erasure(self.card.shown))
        self.card.referral_wanted.connect(lambda: self._begin_referral(self._contact()))
        for desk in (self.desk, self.partner):
            desk.opened.connect(self._make_room)
            desk.closed.connect(self._closed)
        self.partner.chosen.connect(self._open)
        self.message.acted.connect(self._undo)
        self.context.events.on_records(self._read)

    def _undo(self) -> None:
        if self.isVisible():  # the message is the page's, and each of its views hears of its act
            self.context.events.undo_wanted.emit()

    def _contact(self) -> PartnerContact | None:
        return self.card.shown.contact if self.card.shown is not None else None

    def _begin_partner(self) -> None:
        if self.desk.may_leave():
            self.partner.open(None)

    def _begin_referral(self, contact: PartnerContact | None) -> None:
        if self.partner.may_leave():
            self.partner.close_form()
            known = PartnerRef(contact.partner, contact.id) if contact is not None else PartnerRef()
            self.desk.open_new(partner=known)

    def _open(self, partner: UUID) -> None:
        """Show a line of the book, as soon as it is read."""
        if self.leave():
            self._chosen = partner
            self._show_chosen()

    def _open_referral(self, row: ReferralRow) -> None:
        """On the page of whom it is about; here where it is about nobody, or several."""
        page, section = referral_home(row.referral)
        if page == "people":
            self.context.navigate(page, section)
        else:
            self.desk.open_known(row.referral)

    def _go_to(self, subject: UUID) -> None:
        """A line of the book, or a referral about nobody or several."""
        journal = self.context.journal
        task = self.context.tasks.run("", lambda _progress: journal.find(subject))
        task.done.connect(self._found)

    def _found(self, record: object) -> None:
        if isinstance(record, PartnerContact):
            self._open(record.id)
        elif isinstance(record, Referral):
            self.desk.open_known(record)

    def _read(self, *_what: object) -> None:
        self._waits = True
        journal, today = self.context.journal, self.context.today()
        self._book.load(lambda: journal.partners(today), self._show_book)

    def _show_book(self, rows: tuple[PartnerRow, ...]) -> None:
        self._waits = False
        self.listed.show_partners(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = next((each for each in self.listed.all_of_them if each.contact.id == self._chosen), None)
        if row is None:
            self._chosen = self._chosen if self._waits else None
            self._make_room()
            return
        journal, partner = self.context.journal, row.contact.id
        self._with_them.load(
            lambda: journal.referrals(partner=partner), lambda found: self._show_card(row, found)
        )

    def _show_card(self, row: PartnerRow, referrals: tuple[ReferralRow, ...]) -> None:
        if row.contact.id == self._chosen:
            self.card.show_partner(row, referrals)
            self._make_room()

    def _make_room(self) -> None:
        writing = self.desk.writing or self.partner.writing
        chosen = self._chosen is not None and self.card.shown is not None
        self.card.setVisible(chosen and not writing)
        self._hint.setVisible(not chosen and not writing and bool(self.listed.all_of_them))
        room = self.width() >= sizes_of(self.font()).px(ROOM_FOR_BOTH)
        self.listed.setVisible(room or not (writing or chosen))
        self._right.setVisible(room or writing or chosen)

    def _closed(self) -> None:
        self._make_room()
        if self.isVisible():
            (self.card.spoken if not self.card.isHidden() else self.listed.search).setFocus()
