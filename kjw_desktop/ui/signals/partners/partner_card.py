# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of the address book: who, when last spoken, what came back, and the referrals with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.referral_rules import is_open
from kjw_desktop.storage.rows import PartnerRow, ReferralRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import ago
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.people.lines_card import LinesCard
from kjw_desktop.ui.referral_words import referral_row
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.flow import FlowLayout


class PartnerCard(QWidget):
    """`opened` carries a ReferralRow; the other signals ask for what their button says."""

    opened = Signal(object)
    spoken_today = Signal()
    change_wanted = Signal()
    referral_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.shown: PartnerRow | None = None
        self.about = LinesCard(self.tr("Partner"))
        self.open_ones = ListSection(self.tr("Open referrals"), self.tr("Nothing is open with this partner."))
        self.ended = ListSection(self.tr("Ended referrals"), "")
        self.spoken = PlainButton(self.tr("Spoken today"))
        self.referral = PlainButton(self.tr("New referral"))
        self.change = PlainButton(self.tr("Change partner"))
        self.erase = LinkButton(self.tr("Remove"))
        acts = FlowLayout(None, Space.S)
        for button, wanted in (
            (self.spoken, self.spoken_today),
            (self.referral, self.referral_wanted),
            (self.change, self.change_wanted),
            (self.erase, self.erase_wanted),
        ):
            acts.addWidget(button)
            button.clicked.connect(wanted)
        self.about.body.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self.about, self.open_ones, self.ended):
            column.addWidget(part)
        column.addStretch(1)
        for section in (self.open_ones, self.ended):
            section.opened.connect(self.opened)

    def show_partner(self, row: PartnerRow, referrals: tuple[ReferralRow, ...]) -> None:
        """Show somebody, with all referrals to and from them."""
        contact, words, today = row.contact, self._context.vocabularies, self._context.today()
        self.shown = row
        never = self.tr("not noted yet")
        lines = (
            (self.tr("Organisation"), contact.organisation),
            (self.tr("Kind of partner"), word(words, "partner", contact.partner)),
            (self.tr("Role or function"), contact.role),
            (self.tr("Name"), contact.name),
            (self.tr("Telephone"), contact.phone),
            (self.tr("E-mail"), contact.email),
            (self.tr("Last spoken"), ago(row.last_spoken, today) if row.last_spoken else never),
            (self.tr("What came back"), contact.note),
        )
        self.about.show_lines([line for line in lines if line[1]])
        still = [each for each in referrals if is_open(each.referral)]
        over = [each for each in referrals if not is_open(each.referral)]
        for section, rows in ((self.open_ones, still), (self.ended, over)):
            section.set_rows([referral_row(each, words, today, named=True) for each in rows])
        self.ended.setVisible(bool(over))
