# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line under a note, while a word of a special category stands in it; nothing is blocked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from kjw_desktop.language import DUTCH, language
from kjw_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from kjw_desktop.domain.special_categories import Category

SILENCE_MS = 150
LONGEST_WORD = 40


class SpecialLine(Text):
    """Watches `note`; `SILENCE_MS` after a key it says what to write in place of the word typed last."""

    def __init__(self, note: QPlainTextEdit | QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(role="small", wrap=True, parent=parent)
        self._note = note
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self.look)
        note.textChanged.connect(self._silence.start)
        self.hide()

    def look(self) -> None:
        """Say what fits the note as it stands, or nothing."""
        from kjw_desktop.domain.special_categories import nearest
        from kjw_desktop.resources.words import special_words

        text = self._note.toPlainText()
        found = nearest(special_words().find(text), self._note.textCursor().position())
        said = self._advice(text[found.start : found.end], found.category) if found else ""
        if said != self.text():
            self.setText(said)
            self.setAccessibleName(said)
        self.setVisible(bool(said))

    def _advice(self, word: str, category: "Category") -> str:
        dutch = language() == DUTCH
        return self.tr("‘{word}’ is about {category}. {instead}").format(
            word=word if len(word) <= LONGEST_WORD else word[:LONGEST_WORD] + "…",
            category=category.nl if dutch else category.en,
            instead=category.instead_nl if dutch else category.instead_en,
        )
