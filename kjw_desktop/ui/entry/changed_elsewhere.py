# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What to do with a change when the record was changed elsewhere meanwhile: both versions, and a choice."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, rule


@dataclass(frozen=True, slots=True)
class Differing:
    """A part that is not the same in both: its title, and what stands there and here; '' for nothing."""

    title: str
    there: str
    here: str


class ChangedElsewhere(Card):
    """Above a form, in what scrolls, hidden until `ask`; the focus comes to the choice that loses nothing.

    `mine_chosen` is to save what stands in the form over the other's, `theirs_chosen` to let the other's
    stand, `both_chosen` to have the other's change in the form as well (`domain.two_versions`). Esc chooses
    nothing: `given_up` is to go on writing, and saving asks again.
    """

    mine_chosen = Signal()
    theirs_chosen = Signal()
    both_chosen = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        said = self.tr("This was changed elsewhere meanwhile. What is to stay?")
        self._said = Text(said, role="head", wrap=True)
        self.add(self._said)
        self.setAccessibleName(said)
        self.both = PrimaryButton(self.tr("Put theirs into mine"))
        self.mine = PlainButton(self.tr("Save mine over it"))
        self.theirs = PlainButton(self.tr("Take theirs"))
        self._shown: QWidget | None = None
        flow = FlowLayout()
        for button, chosen in (
            (self.both, self.both_chosen),
            (self.mine, self.mine_chosen),
            (self.theirs, self.theirs_chosen),
        ):
            button.clicked.connect(self._close)
            button.clicked.connect(chosen)
            flow.addWidget(button)
        self.body.addLayout(flow)
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether a choice is waited for."""
        return not self.isHidden()

    def ask(self, parts: Sequence[Differing]) -> None:
        """Show both versions of these parts, and wait for a choice."""
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = self._table(parts)
        self.add(self._shown)
        self.show()
        self.both.setFocus()
        QTimer.singleShot(0, self, self._reveal)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))

    def give_up(self) -> None:
        """Ask no more."""
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes on writing."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def _reveal(self) -> None:
        """Scroll to the choices, once they have their place."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self._said)

    def _close(self) -> None:
        self.hide()

    def _table(self, parts: Sequence[Differing]) -> QWidget:
        whole = QWidget()
        table = QGridLayout(whole)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(Space.L)
        table.setVerticalSpacing(Space.XS)
        for column, head in enumerate((self.tr("There it says"), self.tr("With you it says"))):
            table.addWidget(Text(head, role="muted"), 0, column)
            table.setColumnStretch(column, 1)
        nothing = self.tr("nothing")
        for place, part in enumerate(parts):
            row = 3 * place + 1
            table.addWidget(rule(), row, 0, 1, 2)
            table.addWidget(Text(part.title, role="small"), row + 1, 0, 1, 2)
            for column, said in enumerate((part.there, part.here)):
                text = Text(said or nothing, wrap=True)
                text.setAlignment(Qt.AlignmentFlag.AlignTop)
                text.setAccessibleName(f"{part.title}: {said or nothing}")
                table.addWidget(text, row + 2, column)
        return whole
