# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book as a list, narrowed by the letters typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.partner_book import finds
from kjw_desktop.storage.rows import PartnerRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import ago
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.search_field import SearchField


class PartnerList(QWidget):
    """`opened` carries a PartnerRow; `left` comes with Esc in the list; `new_wanted` asks for a first one."""

    opened = Signal(object)
    left = Signal()
    new_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.all_of_them: tuple[PartnerRow, ...] = ()
        self.search = SearchField(self.tr("Search partners"))
        self.rows = RowList(self.tr("Partners"))
        self._model = RowModel()
        self.rows.setModel(self._model)
        self.search.leads_to(self.rows)
        self._empty = EmptyState(
            self.tr("Here stand the people you work with: school, wijkteam, police, youth care."),
            self.tr("New partner"),
        )
        self._none = Text(self.tr("Nobody fits these letters."), role="muted", wrap=True)
        self._none.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        card = Card()
        card.add(self._none)
        card.add_rows(self.rows, 1)
        card.add(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.search)
        column.addWidget(card, 1)
        self.rows.opened.connect(self.opened)
        self.search.searched.connect(self._narrow)
        self._empty.acted.connect(self.new_wanted)
        self._narrow()

    def show_partners(self, rows: Sequence[PartnerRow]) -> None:
        """List these, as far as the letters fit."""
        self.all_of_them = tuple(rows)
        self._narrow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the list goes to the search."""
        if event.key() == Qt.Key.Key_Escape and self.rows.hasFocus():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _narrow(self, *_text: str) -> None:
        words, typed = self._context.vocabularies, self.search.text()
        current = self.rows.currentIndex().row()
        fitting = [
            row
            for row in self.all_of_them
            if finds(row.contact, typed, word(words, "partner", row.contact.partner))
        ]
        self._model.set_rows(self._row(row) for row in fitting)
        if 0 <= current < len(fitting):
            self.rows.setCurrentIndex(self._model.index(current))
        self.rows.setVisible(bool(fitting))
        self._none.setVisible(bool(self.all_of_them) and not fitting)
        self._empty.setVisible(not self.all_of_them)

    def _row(self, row: PartnerRow) -> RowData:
        contact, words = row.contact, self._context.vocabularies
        parts = (contact.role, contact.name, short_word(words, "partner", contact.partner))
        today = self._context.today()
        spoken = ago(row.last_spoken, today) if row.last_spoken else ""
        still = ""
        if row.open_referrals:
            still = self.tr("{n} open").format(n=row.open_referrals)
        return RowData(
            title=contact.organisation,
            detail=" · ".join(part for part in parts if part),
            aside=" · ".join(part for part in (still, spoken) if part),
            aside_tone=Tone.PLAIN,
            subject=row,
        )
