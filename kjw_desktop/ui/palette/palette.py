# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The box of Ctrl+K: a card over the page, in the window itself, until the focus goes elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kjw_desktop.storage.rows import Hit
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.palette.offers import Offered, look_up, rows
from kjw_desktop.ui.theme.palette import tokens_now
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.row_data import RowRole
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.search_field import SearchField

_WIDTH = 640
_DROP = 72
_VEIL = 190
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Palette(QWidget):
    """Covers its parent with a veil and a card. `chosen` carries a Hit or an Offered, after it has gone.

    The focus stays in the field: Up and Down walk through the list, Enter takes the row, Esc goes back.
    """

    chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._context = context
        self._commands: Sequence[Offered] = ()
        self._before: QWidget | None = None
        self._asked: str | None = None
        self._answered: str | None = None
        self._enter_waits = False
        self.field = SearchField(self.tr("Find a young person, a note or a command"))
        self._model = RowModel()
        self.rows = RowList(self.tr("Found"), fit=9)
        self._said = Text("", role="muted", wrap=True)
        self._lay_out()
        self.hide()
        parent.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.searched.connect(self._ask)
        self.rows.clicked.connect(lambda _index: self._take())
        QApplication.instance().focusChanged.connect(self._focus_went)  # type: ignore[union-attr]  # it runs

    def open(self, commands: Sequence[Offered]) -> None:
        """Show the box over the page, empty, with what can be done here."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._commands = commands
        self._cover()
        self.raise_()
        self.show()
        self.field.clear()
        self._ask("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_box(self) -> None:
        """Go, and give the focus back to where it was; nothing of what was found stays behind."""
        before, self._before = self._before, None
        self._forget()
        if before is not None and self._over.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the parent, and take the keys of the field that are no text."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._cover()
        if (
            watched is self.field
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card goes back to the page."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_box()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil over the page."""
        veil = QColor(tokens_now().bg)
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _lay_out(self) -> None:
        self.rows.setModel(self._model)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = Card()
        self._card.setAccessibleName(self.tr("Find"))
        self._card.add(self.field)
        self._card.add(self.rows)
        self._card.add(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, sizes_of(self.font()).px(_DROP), Space.L, Space.L)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def _cover(self) -> None:
        """Be as large as the parent, the card within it."""
        self.setGeometry(self._over.rect())
        room = self._over.width() - 2 * Space.L
        self._card.setFixedWidth(min(sizes_of(self.font()).px(_WIDTH), room))

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in _STEPS:
            self._mark(self.rows.currentIndex().row() + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _enter(self) -> None:
        """Take the row, once what is listed answers what was typed."""
        typed = self.field.text().strip()
        if typed == self._answered:
            self._take()
            return
        self._enter_waits = True
        if typed != self._asked:
            self._ask(typed)

    def _ask(self, typed: str) -> None:
        if not self.isVisible() or (typed and typed == self._asked):
            return
        self._asked = typed
        if not typed:
            self._answer("", ())
            return
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: look_up(journal, typed))
        task.done.connect(lambda hits: self._answer(typed, hits))
        task.failed.connect(self._failed)

    def _answer(self, typed: str, hits: tuple[Hit, ...]) -> None:
        if typed != self._asked or not self.isVisible():
            return
        self._answered = typed
        shown = rows(typed, hits, self._commands, self._context.today())
        self._model.set_rows(shown)
        self.rows.setVisible(bool(shown))
        self._said.setText("" if shown else self.tr("Nothing found. Try the beginning of a word."))
        self._said.setVisible(not shown)
        self._mark(0)
        if self._enter_waits:
            self._enter_waits = False
            self._take()

    def _failed(self, error: Exception) -> None:
        self._enter_waits = False
        self.rows.hide()
        self._said.setText(sentence_of(error))
        self._said.show()

    def _mark(self, row: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        index = self._model.index(max(0, min(row, count - 1)))
        self.rows.setCurrentIndex(index)
        if QAccessible.isActive():
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _take(self) -> None:
        index = self.rows.currentIndex()
        if index.isValid() and self._model.rowCount():
            subject = index.data(RowRole.SUBJECT)
            self.close_box()
            self.chosen.emit(subject)

    def _forget(self) -> None:
        self.hide()
        self._asked = self._answered = None
        self._enter_waits = False
        self._commands = ()
        self._model.set_rows(())
        self.field.clear()

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._before = None
            self._forget()
