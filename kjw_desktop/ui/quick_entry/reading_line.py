# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the text reads once it is saved: the note, and what was seen as a signal; the keys at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.domain.quick_entry.parts import Parsed, SignalValue
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.labels import KeyCap, Text

LONGEST = 240


class ReadingLine(QWidget):
    """A line under the chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text(role="small", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._text, 1)
        for key, act in (("Return", self.tr("save")), ("Ctrl+Return", self.tr("save and next"))):
            line.addWidget(KeyCap(key))
            line.addWidget(Text(act, role="small"))
        line.addWidget(KeyCap("Esc"))
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
