# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A question about one proposal, in its place: other words, why it stays, or what a marked word becomes."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.labels import Text, restyle, sized
from kjw_desktop.ui.widgets.private_field import keep_private

REMARK_HIGH = 52
"""Pixels at the base size: three lines."""
_SHOWN = 60
"""Characters of the words asked about that the question repeats."""


class Ask(StrEnum):
    """What is asked."""

    REWORD = "reword"
    KEEP = "keep"
    MARK = "mark"


class Asking(QWidget):
    """Hidden until it asks. `given` carries what was asked, about which words, and the answer; Esc gives up.

    `about` is the key of a proposal, or for a mark the words themselves. `asks` tells whether it asks.
    """

    given = Signal(str, str, str)
    given_up = Signal()
    asks = Signal(bool)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Ask | None = None
        self.about = ""
        self.words = Text("", wrap=True)
        self.line = QLineEdit()
        self.wrong = Text("", role="small", wrap=True)
        self.give = PrimaryButton(self.tr("Do it"), "Enter")
        self.back = PlainButton(self.tr("Leave it"), "Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        keep_private(self.line)
        column.addWidget(self.words)
        column.addWidget(self.line)
        remarks = QWidget()  # has its room before it says anything: the field under the fingers stays
        sized(remarks, lambda sizes: remarks.setMinimumHeight(sizes.px(REMARK_HIGH)))
        said = QVBoxLayout(remarks)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(SpecialLine(self.line))
        said.addWidget(self.wrong)
        said.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(Space.S)
        for button in (self.give, self.back):
            under.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(remarks, 1)
        column.addLayout(under)
        self.line.returnPressed.connect(self._give)
        self.line.textChanged.connect(self._changed)
        self.give.clicked.connect(self._give)
        self.back.clicked.connect(self.stop)
        self.hide()

    def ask(self, kind: Ask, about: str, words: str, text: str = "") -> None:
        """Ask about `words`, with `text` to begin with, and have the keys."""
        self.kind, self.about = kind, about
        short = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
        said = self._question(kind).format(words=" ".join(short.split()))
        self.words.setText(said)
        self.line.setAccessibleName(said)
        self.line.setText(text)
        self.say_wrong("")
        self.show()
        self.asks.emit(True)
        self.line.setFocus()
        self.line.selectAll()

    def close_question(self) -> None:
        """Ask nothing any more, and keep nothing of it."""
        self.kind, self.about = None, ""
        self.line.clear()
        self.words.setText("")
        self.hide()
        self.asks.emit(False)

    def stop(self) -> None:
        """Give up the question."""
        self.close_question()
        self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            return
        super().keyPressEvent(event)

    def _question(self, kind: Ask) -> str:
        if kind is Ask.REWORD:
            return self.tr("What is to stand in place of ‘{words}’? Leave it empty to leave the words out.")
        if kind is Ask.KEEP:
            return self.tr("Why does ‘{words}’ stay? The reason is kept in your journal.")
        return self.tr("Mark ‘{words}’ everywhere. What is to stand there? Empty leaves the words out.")

    def _give(self) -> None:
        if self.kind is None:
            return
        text = self.line.text().strip()
        if self.kind is Ask.KEEP and not text:
            self.say_wrong(self.tr("Write why it stays."))
            self.line.setFocus()
            return
        kind, about = self.kind, self.about
        self.close_question()
        self.given.emit(kind.value, about, text)

    def _changed(self) -> None:
        if self.kind is not None:
            self.say_wrong("")
            self.touched.emit()

    def say_wrong(self, said: str) -> None:
        """Tell what is wrong with the answer, '' for nothing."""
        if self.wrong.text() == said and self.wrong.isHidden() is not bool(said):
            return
        self.wrong.setText(said)
        self.wrong.setVisible(bool(said))
        self.line.setProperty("wrong", "true" if said else "")
        restyle(self.line)
