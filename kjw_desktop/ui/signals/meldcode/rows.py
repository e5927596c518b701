# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a step that there may be several of: facts, consultations and talks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.dutch_day import parse_time
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled, written
from kjw_desktop.ui.entry.note_field import NoteField
from kjw_desktop.ui.entry.one_of import OneOf, Option
from kjw_desktop.ui.signals.meldcode.draft import ANONYMOUS, NAMED, FactDraft, TalkDraft
from kjw_desktop.ui.signals.meldcode.tab_order import HandsOn
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.fields import fits

NOTE_HIGH = 56
Wrong = tuple[QWidget, str]


@dataclass(frozen=True, slots=True)
class FactKind:
    """Facts of one field: what it is called, what certainties (`signal_certainty`) it offers, who said it."""

    name: str
    certainties: tuple[str, ...]
    asks_who: bool = False


class _Row(HandsOn):
    """What fact and talk share: a note, a day, and telling of changes."""

    changed = Signal()

    def __init__(self, context: PageContext, note: str) -> None:
        super().__init__()
        self._today = context.today
        self.note = NoteField(note, NOTE_HIGH)
        self.day = DayField(self.tr("Day"), context.today)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self.hand_on(self.note)
        self.note.textChanged.connect(self.changed)
        self.day.edit.textChanged.connect(self.changed)

    @property
    def empty(self) -> bool:
        """Whether nothing was written here."""
        return not self.note.toPlainText().strip()

    def wrong(self) -> Wrong | None:
        """The field that cannot be understood, and what to type."""
        if self.empty:
            return None
        day = self.day.day
        if day is None:
            return self.day, self.tr("This is no day. Type one such as 12/9 or yesterday.")
        if day > self._today():
            return self.day, self.tr("That day is still to come. Here stands what was.")
        return None


class FactRow(_Row):
    """One fact: what, when, and how it is known."""

    def __init__(self, context: PageContext, kind: FactKind) -> None:
        super().__init__(context, kind.name)
        words = context.vocabularies
        self.at = QLineEdit()
        self.at.setPlaceholderText("16:30")
        fits(self.at, "00:00 ")
        self.certainty = OneOf(
            self.tr("How do you know this?"),
            [Option(key, short_word(words, "signal_certainty", key)) for key in kind.certainties],
        )
        self.told_by = QLineEdit()
        self.column.addWidget(written(kind.name, self.note))
        moment = Columns()
        moment.add(labelled(self.tr("Day"), self.day), 2)
        moment.add(labelled(self.tr("Time"), self.at), 1)
        if kind.asks_who:
            moment.add(written(self.tr("Who said it"), self.told_by), 3)
        self.column.addWidget(moment)
        self.column.addWidget(labelled(self.tr("How do you know this?"), self.certainty))
        for signal in (self.at.textChanged, self.certainty.chosen, self.told_by.textChanged):
            signal.connect(lambda *_: self.changed.emit())

    def put(self, fact: FactDraft) -> None:
        """Show a fact."""
        self.note.setPlainText(fact.text)
        self.day.edit.setText(fact.day) if fact.day else self.day.set_day(self._today())
        self.at.setText(fact.at)
        self.certainty.choose(fact.certainty)
        self.told_by.setText(fact.told_by)

    def read(self) -> FactDraft:
        """What stands here."""
        return FactDraft(
            text=self.note.toPlainText(),
            day=self.day.edit.text(),
            at=self.at.text(),
            certainty=self.certainty.value,
            told_by=self.told_by.text(),
        )

    def wrong(self) -> Wrong | None:
        """A day or a time that is none."""
        typed = self.at.text().strip()
        if not self.empty and typed and parse_time(typed) is None:
            return self.at, self.tr("This is no time. Type one such as 16:30.")
        return super().wrong()


class TalkRow(_Row):
    """One consultation (with `roles` to choose from) or talk: with whom, when, what was said."""

    def __init__(self, context: PageContext, whom: str, note: str, roles: Sequence[str] = ()) -> None:
        super().__init__(context, note)
        self.whom = QLineEdit()
        self.roles = OneOf(self.tr("With whom"), [Option(role, role) for role in roles]) if roles else None
        self.named = OneOf(
            self.tr("Anonymous or named"),
            [
                Option(ANONYMOUS, self.tr("Anonymous: without the name of the child")),
                Option(NAMED, self.tr("By name")),
            ],
        )
        if self.roles is not None:
            self.column.addWidget(labelled(self.tr("With whom"), self.roles))
            self.roles.chosen.connect(self._role_chosen)
        line = Columns()
        line.add(written(whom, self.whom), 3)
        line.add(labelled(self.tr("Day"), self.day), 2)
        self.column.addWidget(line)
        if roles:
            self.column.addWidget(labelled(self.tr("Anonymous or named"), self.named))
        self.column.addWidget(written(note, self.note))
        self.hand_on(self.roles or self.whom)
        self.whom.textChanged.connect(lambda *_: self.changed.emit())
        self.named.chosen.connect(lambda *_: self.changed.emit())

    @property
    def empty(self) -> bool:
        """Whether nothing was written here."""
        return super().empty and not self.whom.text().strip()

    def put(self, talk: TalkDraft) -> None:
        """Show a talk."""
        self.whom.setText(talk.whom)
        self.day.edit.setText(talk.day) if talk.day else self.day.set_day(self._today())
        self.named.choose(talk.named)
        self.note.setPlainText(talk.text)
        if self.roles is not None:
            self.roles.choose(talk.whom)

    def read(self) -> TalkDraft:
        """What stands here."""
        return TalkDraft(
            whom=self.whom.text(),
            day=self.day.edit.text(),
            text=self.note.toPlainText(),
            named=self.named.value,
        )

    def _role_chosen(self, role: str) -> None:
        if role:
            self.whom.setText(role)


Row = TypeVar("Row", bound=FactRow | TalkRow)


class Rows(HandsOn, Generic[Row]):
    """Rows under each other, at least one, and a button for another; an emptied row is not kept.

    `made` tells of another.
    """

    changed = Signal()
    made = Signal()

    def __init__(self, make: Callable[[], Row], another: str) -> None:
        super().__init__()
        self._make = make
        self.rows: list[Row] = []
        self.add_button = PlainButton(another)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._another)

    def first_wrong(self) -> Wrong | None:
        """The first field that cannot be understood."""
        return next((wrong for row in self.rows if (wrong := row.wrong()) is not None), None)

    def show_rows(self, number: int) -> list[Row]:
        """Have so many rows, one at least, and give them."""
        wanted = max(number, 1)
        while len(self.rows) > wanted:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < wanted:
            self._add()
        self.hand_on(self.rows[0])
        return self.rows

    def _add(self) -> Row:
        row = self._make()
        row.changed.connect(self.changed)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()
        self.rows.append(row)
        return row

    def _another(self) -> None:
        row = self._add()
        self.made.emit()
        row.setFocus()
        self.changed.emit()
