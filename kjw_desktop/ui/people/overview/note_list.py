# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The notes that an overview may be made of, each with a box to tick."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.language import translate
from kjw_desktop.reports.referral.choices import NoteRow
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry_rows import kind_word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, row_role
from kjw_desktop.ui.widgets.rows import RowList

Index = QModelIndex | QPersistentModelIndex
_FIT = 9


class NoteModel(QAbstractListModel):
    """A row a note, made when it is shown: of 2,000 notes only those in sight are put in words."""

    ticked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._notes: tuple[NoteRow, ...] = ()
        self._chosen: set[UUID] = set()

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The notes that are ticked, in the order of the list."""
        return tuple(note.id for note in self._notes if note.id in self._chosen)

    def show_notes(self, notes: Sequence[NoteRow], chosen: frozenset[UUID]) -> None:
        """Show these; those of `chosen` are ticked."""
        self.beginResetModel()
        self._notes = tuple(notes)
        self._chosen = {note.id for note in notes if note.id in chosen}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many notes there are."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's parts by role."""
        return row_role(self._row(self._notes[index.row()]), role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each has a box to tick."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def turn(self, index: Index) -> None:
        """Take the note along, or leave it."""
        if index.isValid():
            self._chosen ^= {self._notes[index.row()].id}
            self.dataChanged.emit(index, index)
            self.ticked.emit()

    def turn_all(self, *, on: bool) -> None:
        """Take every note along, but for those that stand apart; or none."""
        self._chosen = {note.id for note in self._notes if on and not note.apart}
        if self._notes:
            self.dataChanged.emit(self.index(0), self.index(len(self._notes) - 1))
        self.ticked.emit()

    def _row(self, note: NoteRow) -> RowData:
        on = note.id in self._chosen
        apart = translate("NoteList", "sensitive, only if it must") if note.apart else ""
        parts = (kind_word(note.kind), short_day(note.day, self._context.today()), apart)
        detail = " · ".join(part for part in parts if part)
        along = translate("NoteList", "goes along") if on else translate("NoteList", "stays out")
        return RowData(
            title=note.line,
            detail=detail,
            ticked=on,
            spoken=f"{along}. {note.line}. {detail}",
            subject=note.id,
        )


class NoteList(Card):
    """`changed` tells that something else is ticked; Space and Enter tick, so does the mouse."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("From which notes"))
        self._model = NoteModel(context, self)
        self.rows = RowList(self.tr("From which notes"), fit=_FIT)
        self.rows.setModel(self._model)
        self.all = LinkButton(self.tr("All"))
        self.none = LinkButton(self.tr("None"))
        self._empty = Text("", role="muted", wrap=True)
        self._empty.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._lay_out()
        self._model.ticked.connect(self._ticked)
        self.all.clicked.connect(lambda: self._model.turn_all(on=True))
        self.none.clicked.connect(lambda: self._model.turn_all(on=False))
        self.rows.installEventFilter(self)
        self.rows.viewport().installEventFilter(self)
        self.show_notes((), frozenset())

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The notes that go along."""
        return self._model.chosen

    def show_notes(self, notes: Sequence[NoteRow], chosen: frozenset[UUID]) -> None:
        """Show these, the newest first."""
        self._model.show_notes(notes, chosen)
        there = bool(notes)
        self._empty.setText(
            self.tr("Nothing was written in these weeks. The overview then tells what you write here alone.")
        )
        self._empty.setVisible(not there)
        for widget in (self.rows, self.all, self.none):
            widget.setVisible(there)
        if there:
            self.rows.setCurrentIndex(self._model.index(0))
        self._count()

    def put_first(self, widget: QWidget) -> None:
        """Have `widget` stand over the notes."""
        widget.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self.body.insertWidget(0, widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space or Enter ticks the row that the keys are on, a click the one under it."""
        if watched is self.rows and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._model.turn(self.rows.currentIndex())
                return True
        released = event.type() is QEvent.Type.MouseButtonRelease
        if watched is self.rows.viewport() and released and isinstance(event, QMouseEvent):
            self._model.turn(self._under(event.position().toPoint()))
        return super().eventFilter(watched, event)

    def _under(self, place: QPoint) -> QModelIndex:
        return self.rows.indexAt(place)

    def _lay_out(self) -> None:
        self.add(self._empty)
        self.add_rows(self.rows)
        line = acts(self.all, self.none)
        line.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        self.body.addLayout(line)

    def _ticked(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        total = self._model.rowCount()
        told = self.tr("{n} of {total}").format(n=len(self.chosen), total=total)
        self.head.set_remark(told if total else "")
