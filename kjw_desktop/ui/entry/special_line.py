# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line under a text, while a word of a special category stands in it; nothing is blocked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.language import DUTCH, language
from kjw_desktop.ui.widgets.labels import Text

if TYPE_CHECKING:
    from kjw_desktop.domain.special_categories import Category

SILENCE_MS = 150
LONGEST_WORD = 40
NEAR = 10_000
"""Letters before and after the cursor that are looked at: in a longer text the others are far from it."""

FreeText = QPlainTextEdit | QLineEdit
"""A field in which one writes in own words."""


class SpecialLine(Text):
    """Watches `fields`; `SILENCE_MS` after a key it says what to write in place of the word typed last.

    With several fields, which stand beside each other, it speaks of the one that was changed last.
    """

    def __init__(self, *fields: FreeText, parent: QWidget | None = None) -> None:
        super().__init__(role="small", wrap=True, parent=parent)
        self.fields = fields
        self._changed = fields[0]
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self.look)
        for field in fields:
            field.textChanged.connect(lambda *_, field=field: self._touch(field))
        self.hide()

    def look(self) -> None:
        """Say what fits the text as it stands, or nothing."""
        from kjw_desktop.domain.special_categories import nearest
        from kjw_desktop.resources.words import special_words

        text, cursor = _near(*_read(self._changed))
        found = nearest(special_words().find(text), cursor)
        said = self._advice(text[found.start : found.end], found.category) if found else ""
        if said != self.text():
            self.setText(said)
            self.setAccessibleName(said)
        self.setVisible(bool(said))

    def _touch(self, field: FreeText) -> None:
        self._changed = field
        self._silence.start()

    def _advice(self, word: str, category: "Category") -> str:
        dutch = language() == DUTCH
        return self.tr("‘{word}’ is about {category}. {instead}").format(
            word=word if len(word) <= LONGEST_WORD else word[:LONGEST_WORD] + "…",
            category=category.nl if dutch else category.en,
            instead=category.instead_nl if dutch else category.instead_en,
        )


def _near(text: str, cursor: int) -> tuple[str, int]:
    begin = max(cursor - NEAR, 0)
    while begin and not text[begin - 1].isspace() and begin < cursor:
        begin += 1
    return text[begin : cursor + NEAR], cursor - begin


def _read(field: FreeText) -> tuple[str, int]:
    """The text of a field, and where its cursor stands."""
    if isinstance(field, QLineEdit):
        return field.text(), field.cursorPosition()
    return field.toPlainText(), field.textCursor().position()
