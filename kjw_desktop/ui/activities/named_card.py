# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who was there by name: the usual group as ticks, others by two letters, newcomers made in place."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.people import Person
from kjw_desktop.storage.rows import RegularRow
from kjw_desktop.ui.activities.child_panel import ChildPanel, NoteKind
from kjw_desktop.ui.activities.evening import ChildNotes, OpenNote, Present
from kjw_desktop.ui.activities.named_row import NamedRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.choice import Choice
from kjw_desktop.ui.entry.choice_field import ChoiceField
from kjw_desktop.ui.entry.people_offers import PeopleOffers
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text

MOST_USUAL = 20
_LETTERS_OF_A_NOTE = 32
_WEEK = 7


class NamedCard(Card):
    """`changed` with every change; `refused` carries a sentence."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("By name"))
        self._words = context.vocabularies
        self._rows: list[NamedRow] = []
        self._current: NamedRow | None = None
        self.offers = PeopleOffers(context, self)
        self.line = ChoiceField(self.tr("Names"), self.offers)
        self.line.set_hint(self.tr("two letters, then Enter; a new name makes a new young person"))
        self.panel = ChildPanel(context)
        self._whose = Text("", role="muted")
        self._acts = QWidget()
        self._earlier = QWidget()
        self._earlier_buttons: list[QWidget] = []
        self._write_buttons: list[QWidget] = []
        self._earlier_flow = FlowLayout(self._earlier, Space.S)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._lay_out()
        self.line.changed.connect(self._named)
        self.line.edit.installEventFilter(self)
        self.panel.finished.connect(self._written)
        self.panel.refused.connect(self.refused)
        self.panel.changed.connect(self.changed)
        self.offers.ready.connect(self.line.offer_again)
        self.offers.refused.connect(self.refused)
        self._choose(None)

    def begin(self, usual: Sequence[RegularRow], last: date | None) -> None:
        """A new evening with the usual group to tick; `last` is the day of the evening before."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._choose(None)
        self.panel.hide()
        self.line.clear()
        self.offers.forget_made()
        longer = any(regular.times > 1 for regular in usual)
        for regular in usual[:MOST_USUAL]:
            habit = self._habit(regular, last) if longer else ""
            self._add(regular.person.id, regular.person.name, habit)
        self._tell()

    @property
    def present(self) -> tuple[Present, ...]:
        """Who is ticked, with what was written of them."""
        return tuple(Present(row.person, row.notes) for row in self._rows if row.tick.isChecked())

    @property
    def new(self) -> tuple[Person, ...]:
        """Those ticked who are not in the journal yet."""
        return self.offers.made([child.person for child in self.present])

    def tell_of(self, total: int | None) -> None:
        """Say how many of `total` have a name."""
        named = len(self.present)
        said = self.tr("{named} of {total}").format(named=named, total=total) if total else str(named)
        self.head.set_remark(said)

    def write(self, kind: NoteKind, place: int | None = None) -> bool:
        """Write a note about the child that was chosen last; False when there is none.

        `place` says which of that kind is changed, None for one more.
        """
        if self._current is None or not self.finish():
            return False
        row = self._current
        self.panel.open(row.name, kind, row.notes, place)
        return True

    def writing(self) -> tuple[UUID, OpenNote] | None:
        """The note that is not finished yet, and whose it is."""
        note = self.panel.unfinished()
        return None if note is None or self._current is None else (self._current.person, note)

    def go_on(self, choice: Choice, note: OpenNote) -> None:
        """Write on where a draft was left."""
        self.name(choice)
        if self._current is not None:
            self.panel.go_on(self._current.name, self._current.notes, note)

    def finish(self) -> bool:
        """Take over a note that is being written; False when something in it has to be filled in."""
        return not self.panel.isVisibleTo(self) or self.panel.finish()

    def unchosen(self) -> bool:
        """Whether letters stand in the line that were not chosen; they get the focus."""
        if not self.line.edit.text().strip():
            return False
        self.line.setFocus()
        self.line.offer_again()
        return True

    def name(self, choice: Choice, notes: ChildNotes | None = None) -> None:
        """Tick somebody, who comes on top when not in the list yet."""
        if not isinstance(choice.value, UUID):
            return
        row = next((row for row in self._rows if row.person == choice.value), None)
        if row is None:
            row = self._add(choice.value, choice.label, choice.detail, top=True)
        row.tick.setChecked(True)
        if notes is not None:
            row.write(notes)
        self._choose(row)

    def names(self) -> dict[UUID, str]:
        """What those in the list are called."""
        return {row.person: row.name for row in self._rows}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from the line goes to the names, Up and Down walk among them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and watched is self.line.edit and not self.line.edit.text():
                return self._go(0) if step > 0 else False
            place = next((n for n, row in enumerate(self._rows) if row.tick is watched), None)
            if step and place is not None:
                return self._go(place + step)
        return super().eventFilter(watched, event)

    def _go(self, place: int) -> bool:
        if place < 0:
            self.line.setFocus()
        elif place < len(self._rows):
            self._rows[place].tick.setFocus()
        return True

    def _named(self) -> None:
        taken = self.line.taken
        if taken:
            self.line.take(())
            self.name(taken[0])
            self.changed.emit()

    def _add(self, person: UUID, name: str, detail: str, *, top: bool = False) -> NamedRow:
        row = NamedRow(person, name, detail, self._words)
        row.ticked.connect(self._tell)
        row.chosen.connect(lambda: self._choose(row))
        row.refused.connect(self.refused)
        row.tick.installEventFilter(self)
        self._rows.insert(0 if top else len(self._rows), row)
        self._list.insertWidget(0 if top else self._list.count(), row)
        self._order_tabs()
        return row

    def _order_tabs(self) -> None:
        """From the line to what can be done with the child chosen last, then the names."""
        order = [self.line.edit, *self._write_buttons, *self._earlier_buttons]
        order.extend(row.tick for row in self._rows)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _choose(self, row: NamedRow | None) -> None:
        self._current = row
        self._acts.setVisible(row is not None)
        self._whose.setText(row.name if row else "")
        self._list_written()

    def _list_written(self) -> None:
        """What was written of the chosen child already, each to be opened again."""
        self._earlier_flow.clear()
        self._earlier_buttons = []
        notes = self._current.notes if self._current else ChildNotes()
        earlier = [
            *((NoteKind.CONTACT, n, self._said(each.note)) for n, each in enumerate(notes.contacts)),
            *((NoteKind.SIGNAL, n, self._said(each.observation)) for n, each in enumerate(notes.signals)),
        ]
        if notes.remark:
            earlier.append((NoteKind.REMARK, 0, self._said(notes.remark)))
        for kind, place, said in earlier:
            button = LinkButton(self._called(kind).format(text=said))
            button.clicked.connect(lambda *_, kind=kind, place=place: self.write(kind, place))
            self._earlier_flow.addWidget(button)
            self._earlier_buttons.append(button)
            button.show()
        self._earlier.setVisible(bool(earlier))
        self._order_tabs()

    def _called(self, kind: NoteKind) -> str:
        return {
            NoteKind.CONTACT: self.tr("Contact: {text}"),
            NoteKind.SIGNAL: self.tr("Signal: {text}"),
            NoteKind.REMARK: self.tr("Remark: {text}"),
        }[kind]

    @staticmethod
    def _said(text: str) -> str:
        line = " ".join(text.split())
        return line if len(line) <= _LETTERS_OF_A_NOTE else line[:_LETTERS_OF_A_NOTE] + "…"

    def _written(self, notes: ChildNotes) -> None:
        if self._current is not None:
            self._current.write(notes)
            self._list_written()
        self.line.setFocus()
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()

    def _habit(self, regular: RegularRow, last: date | None) -> str:
        if last is not None and regular.last < last:
            weeks = (last - regular.last).days // _WEEK + 1
            return self.tr("not here for {n} weeks").format(n=weeks)
        if regular.times == 1:
            return self.tr("new since last time")
        return self.tr("comes often")

    def _lay_out(self) -> None:
        line = FlowLayout(self._acts)
        line.addWidget(self._whose)
        for text, key, kind in (
            (self.tr("Contact"), "Ctrl+N", NoteKind.CONTACT),
            (self.tr("Signal"), "Ctrl+S", NoteKind.SIGNAL),
            (self.tr("Remark"), "", NoteKind.REMARK),
        ):
            button = PlainButton(text, key)
            button.clicked.connect(lambda *_, kind=kind: self.write(kind))
            line.addWidget(button)
            self._write_buttons.append(button)
        for widget in (self.line, self._acts, self._earlier, self.panel):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
