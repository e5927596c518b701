# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the text reads once it is saved: the note, and what was seen as a signal; the keys at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.domain.quick_entry.parts import Parsed, SignalValue
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.labels import KeyCap, Text, sized

LONGEST = 240
LEAST = 260
"""Pixels of words at the base size beside the keys."""


class ReadingLine(Columns):
    """A line under the chips; the keys go under the words where there is no room beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Space.S, parent=parent)
        self._text = Text(role="small", wrap=True)
        sized(self._text, lambda sizes: self._text.setMinimumWidth(sizes.px(LEAST)))
        keys = QWidget()
        line = QHBoxLayout(keys)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        for key, act in (("Return", self.tr("save")), ("Ctrl+Return", self.tr("save and next"))):
            line.addWidget(KeyCap(key))
            line.addWidget(Text(act, role="small"))
        line.addWidget(KeyCap("Esc"))
        line.addStretch(1)
        self.add(self._text)
        self.add(keys, 0)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._text.text()

    def read(self, parsed: Parsed) -> None:
        """Tell how `parsed` reads."""
        said = []
        if parsed.note:
            said.append(self.tr("Note: “{note}”").format(note=_shortened(parsed.note)))
        for part in parsed.clauses:
            if isinstance(part.value, SignalValue) and part.value.observation and len(said) <= 3:
                seen = _shortened(part.value.observation)
                said.append(self.tr("signal: “{seen}”").format(seen=seen))
        self._text.setText(" · ".join(said))
        self._text.setAccessibleName(self._text.text())
        self.setVisible(bool(parsed.text.strip()))


def _shortened(text: str) -> str:
    line = " ".join(text[: LONGEST * 2].split())
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"
