# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line across the page that stays while what it says is true."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.labels import Text, restyle


class Banner(QFrame):
    """One sentence on the weak ground of its tone, with room for acts at the right."""

    def __init__(self, text: str = "", tone: Tone = Tone.ACCENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = Text(wrap=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._line.setSpacing(Space.M)
        self._line.addWidget(self._text, 1)
        self.setProperty("tone", tone.value)  # before say: a restyle now would load the style for nothing
        self.say(text, tone)

    def say(self, text: str, tone: Tone = Tone.ACCENT) -> None:
        """Change the sentence; a screen reader reads it as the banner's name."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)

    def text(self) -> str:
        """The sentence that stands there."""
        return self._text.text()

    def add_act(self, button: QWidget) -> None:
        """Put an act at the right edge."""
        self._line.addWidget(button)
