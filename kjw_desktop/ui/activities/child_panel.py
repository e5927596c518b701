# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A remark, contact or signal of one child, written without leaving the register."""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.activities.evening import ChildNotes, OpenNote
from kjw_desktop.ui.activities.note_fields import ChildContact, ChildRemark, ChildSignal, NoteFields
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import LinkButton, PlainButton
from kjw_desktop.ui.widgets.labels import Text


class NoteKind(StrEnum):
    """What is written."""

    REMARK = "remark"
    CONTACT = "contact"
    SIGNAL = "signal"


_FIELDS: dict[NoteKind, type[Any]] = {
    NoteKind.REMARK: ChildRemark,
    NoteKind.CONTACT: ChildContact,
    NoteKind.SIGNAL: ChildSignal,
}


class ChildPanel(QFrame):
    """Open on one note of one child at a time. Enter is done, Shift+Enter in a text a new line.

    `finished` carries the child's notes as they are now; `refused` a sentence; `changed` every change.
    """

    finished = Signal(object)
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = NoteKind.REMARK
        self._place: int | None = None
        self._notes = ChildNotes()
        self._made: dict[NoteKind, NoteFields] = {}
        self._head = Text("", role="head")
        self._lay_out()
        self.hide()

    @property
    def fields(self) -> NoteFields:
        """The fields of the kind that is written; made when they are first asked for."""
        if self._kind not in self._made:
            made = _FIELDS[self._kind](self._context)
            for edit in made.findChildren(QPlainTextEdit):
                edit.installEventFilter(self)
            made.changed.connect(self.changed)
            self._room.addWidget(made)
            self._made[self._kind] = made
        return self._made[self._kind]

    def open(self, name: str, kind: NoteKind, notes: ChildNotes, place: int | None = None) -> None:
        """Write a `kind` of note about the child called `name`.

        `notes` holds what was written before, and `place` says which of that kind is changed; None for a new
        one. There is one remark at most.
        """
        self._kind, self._notes, self._place = kind, notes, place
        titles = {
            NoteKind.REMARK: self.tr("Remark about {name}"),
            NoteKind.CONTACT: self.tr("Contact with {name}"),
            NoteKind.SIGNAL: self.tr("Signal about {name}"),
        }
        self._head.setText(titles[kind].format(name=name))
        self.setAccessibleName(self._head.text())
        self.fields.put(self._before())
        for each, fields in self._made.items():
            if isinstance(fields, QWidget):
                fields.setVisible(each is kind)
        self.show()
        self.fields.first.setFocus()

    def unfinished(self) -> OpenNote | None:
        """The note as it stands in the panel, for a draft; None while it is closed or nothing is written."""
        if self.isHidden() or not self.fields.said():
            return None
        return OpenNote(self._kind.value, self._place, self._only(self.fields.note()))

    def go_on(self, name: str, notes: ChildNotes, note: OpenNote) -> None:
        """Open with what `unfinished` gave; `notes` is what was written of the child before."""
        kind, place = NoteKind(note.kind), note.place
        self.open(name, kind, notes, place)
        held = note.notes
        self.fields.put(held.remark or next(iter((*held.contacts, *held.signals)), None))

    def finish(self) -> bool:
        """Take over what was written and close; False when something has to be filled in first."""
        wrong = self.fields.wrong()
        if wrong is not None:
            wrong[0].setFocus()
            self.refused.emit(wrong[1])
            return False
        self._close(self._with(self.fields.note()))
        return True

    def remove(self) -> None:
        """Take this note away and close."""
        self._close(self._with(None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a text is done, and Esc closes, as anywhere in the panel."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done, where no field takes it; Esc closes, and keeps what was written."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            return True
        if plain and event.key() == Qt.Key.Key_Escape:
            self._put_away()
            return True
        return False

    def _put_away(self) -> None:
        if self.fields.said() or self._before():
            self.finish()
        else:
            self.remove()

    def _close(self, notes: ChildNotes) -> None:
        self._notes = notes
        self.hide()
        self.finished.emit(notes)

    def _before(self) -> Any:
        """The note as it was written before, None for a new one."""
        if self._kind is NoteKind.REMARK:
            return self._notes.remark or None
        return None if self._place is None else self._listed()[self._place]

    def _listed(self) -> list[Any]:
        return list(self._notes.contacts if self._kind is NoteKind.CONTACT else self._notes.signals)

    def _with(self, note: Any) -> ChildNotes:
        """The child's notes with this one as it stands now; None takes it away."""
        if self._kind is NoteKind.REMARK:
            return replace(self._notes, remark=note or "")
        listed = self._listed()
        place = len(listed) if self._place is None else self._place
        listed[place : place + 1] = [] if note is None else [note]
        if self._kind is NoteKind.CONTACT:
            return replace(self._notes, contacts=tuple(listed))
        return replace(self._notes, signals=tuple(listed))

    def _only(self, note: Any) -> ChildNotes:
        if self._kind is NoteKind.REMARK:
            return ChildNotes(remark=note)
        return ChildNotes(contacts=(note,)) if self._kind is NoteKind.CONTACT else ChildNotes(signals=(note,))

    def _lay_out(self) -> None:
        self._room = QVBoxLayout()
        done, away = PlainButton(self.tr("Done"), "Return"), LinkButton(self.tr("Take away"))
        done.clicked.connect(self.finish)
        away.clicked.connect(self.remove)
        acts = QHBoxLayout()
        acts.addWidget(done)
        acts.addWidget(away)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._head)
        column.addLayout(self._room)
        column.addLayout(acts)
