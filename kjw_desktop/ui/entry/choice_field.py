# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field in which one types a few letters and Enter to choose, several times where that makes sense."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.language import translate
from kjw_desktop.ui.entry.choice import MOST_OFFERS, Choice, Offers
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.fields import show_hint
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel

_OTHER_ROOM = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ChoiceField(QWidget):
    """Letters bring offers under the field; Up and Down choose among them, Enter takes the one marked.

    What was taken stands as chips that can be removed: with Backspace in an empty field the last one.
    Enter in an empty field is left to the form. With `unfit`, a sentence about {typed}, letters that fit
    nothing are told.
    """

    changed = Signal()

    def __init__(self, name: str, offers: Offers, parent: QWidget | None = None, *, unfit: str = "") -> None:
        super().__init__(parent)
        self._offers = offers
        self._taken: list[Choice] = []
        self._offered: list[Choice] = []
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        keep_private(self.edit)
        self._list: RowList | None = None
        self._model = RowModel(parent=self)
        self._unfit = unfit
        self.hint = Text(role="small", wrap=True)
        self.hint.hide()
        self._chips = ChipRow(removable=True)
        self._chips.hide()
        self._hints: tuple[str, ...] = ()
        self.setFocusProxy(self.edit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        for part in (self._chips, self.edit, self.hint):
            self._column.addWidget(part)
        self.edit.textChanged.connect(self._offer)
        self.edit.installEventFilter(self)
        self._chips.removed.connect(self._remove)

    @property
    def taken(self) -> tuple[Choice, ...]:
        """What was chosen, in order."""
        return tuple(self._taken)

    @property
    def keys(self) -> tuple[str, ...]:
        """What was chosen as keys of a list, in order, for a field that offers its terms."""
        return tuple(str(choice.value) for choice in self._taken)

    def take(self, choices: Sequence[Choice]) -> None:
        """Have these chosen in place of what was."""
        self._taken = list(choices)
        self._show()

    def set_hint(self, text: str = "") -> None:
        """What to type, in the line: `text`, or less where it has no room."""
        usual = translate("ChoiceField", "a few letters, then Enter")
        self._hints = tuple(each for each in (text, usual, translate("ChoiceField", "a few letters")) if each)
        self.edit.setPlaceholderText(self._hints[0])

    def offer_again(self) -> None:
        """Offer for what stands in the line, when the person is there and there may be other offers now."""
        if self.edit.hasFocus():
            self._offer(self.edit.text())

    def clear(self) -> None:
        """Empty the field, its offers and what was taken."""
        self.edit.setText("")  # unlike clear() nothing is left to undo, so that the key is the window's
        self._close()
        self.take(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that choose, and the end of offers when it loses the focus."""
        if watched is self.edit:
            if event.type() is QEvent.Type.FocusOut:
                self._close()
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() in _OTHER_ROOM and self._hints and self.edit.isVisible():
                show_hint(self.edit, self._hints)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        offering, key = bool(self._offered), event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and offering:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._mark(self._marked() + step)
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and offering:
            self._take(self._marked())
            return True
        if key == Qt.Key.Key_Escape and offering:
            self._close()
            return True
        if key == Qt.Key.Key_Backspace and not self.edit.text() and self._taken:
            self._remove(len(self._taken) - 1)
            return True
        return False

    def _offer(self, typed: str) -> None:
        taken = {choice.value for choice in self._taken}
        fitting = self._offers(typed) if typed.strip() else []
        self._offered = [choice for choice in fitting if choice.value not in taken]
        self.hint.setText(self._unfit.format(typed=typed.strip()))
        self.hint.setVisible(bool(self._unfit and typed.strip() and not fitting))
        self._model.set_rows(RowData(title=c.label, detail=c.detail) for c in self._offered)
        if self._offered or self._list is not None:
            self._offers_list().setVisible(bool(self._offered))
        self._mark(0)

    def _offers_list(self) -> RowList:
        """The list under the line, made when there is something to offer: most fields stay without."""
        if self._list is None:
            self._list = RowList(self.edit.accessibleName(), fit=MOST_OFFERS)
            self._list.setProperty("role", "offers")
            self._list.setModel(self._model)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.clicked.connect(lambda index: self._take(index.row()))
            self._column.insertWidget(self._column.indexOf(self.edit) + 1, self._list)
        return self._list

    def _marked(self) -> int:
        return self._offers_list().currentIndex().row()

    def _mark(self, row: int) -> None:
        if self._offered:
            self._offers_list().setCurrentIndex(self._model.index(row % len(self._offered)))

    def _take(self, row: int) -> None:
        self._taken.append(self._offered[row])
        self.edit.setText("")
        self._close()
        self._show()

    def _remove(self, place: int) -> None:
        del self._taken[place]
        self._show()
        self.edit.setFocus()

    def _close(self) -> None:
        self._offered = []
        self._model.set_rows(())
        if self._list is not None:
            self._list.hide()

    def _show(self) -> None:
        self._chips.set_chips(ChipData(choice.label) for choice in self._taken)
        self._chips.setVisible(bool(self._taken))
        self.changed.emit()
