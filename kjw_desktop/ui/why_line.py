# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an evening that did not take place may still want: a few words why."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.activities import CalledOff
from kjw_desktop.ui.entry.labelled import written
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import Text


class WhyLine(QWidget):
    """Hidden until it is opened. `written` carries the evening with its reason; `closed` follows always."""

    written = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._off: CalledOff | None = None
        self._said = Text("", wrap=True)
        self.edit = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._said)
        column.addWidget(
            written(self.tr("Why not? (may stay empty; Enter is done, Ctrl+Z takes it back)"), self.edit)
        )
        self.edit.installEventFilter(self)
        self.hide()

    @property
    def about(self) -> UUID | None:
        """The evening called off that is asked about."""
        return self._off.id if self._off else None

    def open(self, off: CalledOff, said: str) -> None:
        """Ask why; `said` tells what was called off."""
        self._off = off
        self._said.setText(said)
        self.edit.clear()
        self.edit.setAccessibleDescription(said)
        self.show()
        self.edit.setFocus()

    def close_line(self) -> None:
        """Ask no more."""
        self._off = None
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps the reason, Esc leaves it out; Ctrl+Z is the window's while nothing is written."""
        if isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.edit.text()
            if event.type() is QEvent.Type.ShortcutOverride and undoes:
                event.ignore()
                return True
            if event.type() is QEvent.Type.KeyPress and self._off is not None:
                return self._key(event, self._off)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, off: CalledOff) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        why = self.edit.text().strip()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and why:
            self.written.emit(replace(off, reason=why))
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            return False
        self.close_line()
        return True
