# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card with the contacts about a signal, where one that was had is linked to it afterwards."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.storage.rows import EntryRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day, when
from kjw_desktop.ui.entry_rows import own_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.signals.early.talks import Linked, Talks, link, read
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel

TALKS_KEY = Qt.Key.Key_K
"""Begins to choose a contact, while the cursor is in no text."""

ROWS_IN_SIGHT = 5
FIRST_WORDS = 120
"""Letters of a linked contact; all of it stands in Journaal."""


class TalksCard(Card):
    """Hidden while no signal is on show. `told` and `refused` carry a sentence.

    `left` comes when choosing is over, with whether something was linked or loosened.
    """

    told = Signal(str)
    refused = Signal(str)
    left = Signal(bool)
    grown = Signal()
    """The contacts to choose from are there, or others."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: UUID | None = None
        self._talks: Talks | None = None
        self._busy = self._changed = False
        self.setAccessibleName(self.tr("Contacts about this"))
        self.head.set_title(self.tr("Contacts about this"))
        self.choose = PlainButton(self.tr("Link a contact"), "K")
        self.done = PlainButton(self.tr("Done"), "Esc")
        self._model = RowModel()
        self.offers = RowList(self.tr("Contacts to link"), fit=ROWS_IN_SIGHT)
        self.offers.setModel(self._model)
        self._lay_out()
        self.choose.clicked.connect(self.begin)
        self.done.clicked.connect(self.step_back)
        self.offers.opened.connect(self._link)
        context.events.on_records(self._again)
        self.hide()

    @property
    def choosing(self) -> bool:
        """Whether contacts are offered."""
        return not self._choosing.isHidden()

    @property
    def first(self) -> QWidget | None:
        """What takes the focus; None without a signal."""
        if self.isHidden():
            return None
        return self._first_of_choosing if self.choosing else self.choose

    def show_signal(self, signal: UUID | None) -> None:
        """Read and show the contacts about a signal; None shows nothing."""
        self._wanted, self._talks = signal, None
        self._changed = False
        self._choosing.hide()
        self._resting.show()
        self.hide()
        if signal is not None:
            self._read()

    def begin(self) -> None:
        """Offer the contacts that may be about the signal."""
        if self._talks is None or self.choosing:
            return
        self._resting.hide()
        self._choosing.show()
        self._offer()
        self._first_of_choosing.setFocus()

    def step_back(self) -> None:
        """Choosing is over."""
        if not self.choosing:
            return
        self._choosing.hide()
        self._resting.show()
        changed, self._changed = self._changed, False
        self.left.emit(changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends choosing."""
        if self.choosing and event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    @property
    def _first_of_choosing(self) -> QWidget:
        return self.done if self.offers.isHidden() else self.offers

    def _lay_out(self) -> None:
        self._resting = QWidget()
        resting = QVBoxLayout(self._resting)
        resting.setContentsMargins(0, 0, 0, 0)
        resting.setSpacing(Space.S)
        self._linked = QVBoxLayout()
        self._linked.setSpacing(Space.XS)
        resting.addLayout(self._linked)
        resting.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._resting)
        self._choosing = QWidget()
        column = QVBoxLayout(self._choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._how = Text("", role="small", wrap=True)
        column.addWidget(self._how)
        column.addWidget(self.offers)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._choosing)
        self._choosing.hide()

    def _read(self) -> None:
        signal, journal = self._wanted, self._context.journal
        if signal is None:
            return
        task = self._context.tasks.run("", lambda _progress: read(journal, signal))
        task.done.connect(lambda talks: self._came(signal, talks))
        task.failed.connect(lambda _error: self._gone(signal))

    def _again(self, *_what: object) -> None:
        if self._talks is not None:
            self._read()

    def _came(self, wanted: UUID, talks: Talks | None) -> None:
        if wanted != self._wanted:
            return
        self._talks = talks
        self.setVisible(talks is not None)
        if talks is None:
            return
        self._show_linked(talks)
        if self.choosing:
            self._offer()

    def _gone(self, wanted: UUID) -> None:
        if wanted == self._wanted:
            self.show_signal(None)

    def _show_linked(self, talks: Talks) -> None:
        while (item := self._linked.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in talks.linked:
            sort = short_word(self._context.vocabularies, "contact_kind", row.sort)
            button = LinkButton(f"{when(row.day, row.at, self._context.today())} · {sort}")
            button.clicked.connect(lambda *_, contact=row.id: self._context.navigate("journal", contact))
            self._linked.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._linked.addWidget(Text(_beginning(row.text) or sort, wrap=True))
        if not talks.linked:
            self._linked.addWidget(Text(self.tr("No contact is linked yet."), role="muted", wrap=True))

    def _offer(self) -> None:
        """The contacts to choose from; the cursor stays on the one it was on."""
        talks = self._talks
        if talks is None:
            return
        linked, place = {row.id for row in talks.linked}, max(self.offers.currentIndex().row(), 0)
        self._model.set_rows(self._offered(row, talks, linked=row.id in linked) for row in talks.offered)
        nothing = self.tr("There is no contact since this signal, with this young person or without a name.")
        how = self.tr("Enter links a contact that was about this, and takes it loose again.")
        self._how.setText(how if talks.offered else nothing)
        self.offers.setVisible(bool(talks.offered))
        self.offers.setCurrentIndex(self._model.index(min(place, len(talks.offered) - 1), 0))
        self.grown.emit()

    def _offered(self, row: EntryRow, talks: Talks, *, linked: bool) -> RowData:
        """What was said, and who else was there; `subject` is the row as it was read."""
        others = replace(row, people=tuple(each for each in row.people if each.id not in talks.about))
        told = own_row(others, self._context.vocabularies, self._context.today(), None)
        return replace(told, aside=self.tr("linked · {day}").format(day=told.aside)) if linked else told

    def _link(self, row: EntryRow) -> None:
        signal, journal = self._wanted, self._context.journal
        if signal is None or self._busy:
            return
        self._busy = True
        task = self._context.tasks.run(self.tr("Save"), lambda _progress: link(journal, row.id, signal))
        task.done.connect(self._stored)
        task.failed.connect(self._failed)

    def _stored(self, linked: Linked) -> None:
        self._busy, self._changed = False, True
        self._context.events.amended.emit(linked.contact)
        first = linked.first_action_on
        if not linked.is_linked:
            said = self.tr("Taken loose from this signal.")
        elif first is None:
            said = self.tr("Linked to this signal.")
        else:
            day = short_day(first, self._context.today())
            said = self.tr("Linked to this signal. First action: {day}.").format(day=day)
        self.told.emit(said)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
