# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The message of a place: what was saved, what went wrong, in the page and not in a dialog."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import LinkButton


class Message(Banner):
    """Hidden until it has something to say; good news goes by itself, bad news stays until the next."""

    acted = Signal()

    STAYS_MS = 6000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.ACCENT, parent)
        self._act = LinkButton("")
        self._act.clicked.connect(self.acted)
        self.add_act(self._act)
        self._away = QTimer(self, singleShot=True, interval=self.STAYS_MS)
        self._away.timeout.connect(self.hide)
        self.hide()

    def done(self, text: str, act: str = "", key: str = "") -> None:
        """Tell what was done, with an act such as undo; it leaves after 6 s, with an act after 12 s."""
        self._show(text, Tone.STRENGTH, act, key)
        self._away.start(self.STAYS_MS * (2 if act else 1))

    def note(self, text: str, act: str = "") -> None:
        """Tell something quiet that stays."""
        self._show(text, Tone.MILD, act)

    def wrong(self, text: str, act: str = "") -> None:
        """Tell what went wrong and what to do; it stays."""
        self._show(text, Tone.SERIOUS, act)

    def clear(self) -> None:
        """Take the message away."""
        self._away.stop()
        self.hide()

    def _show(self, text: str, tone: Tone, act: str, key: str = "") -> None:
        self._away.stop()
        self.say(text, tone)
        self._act.set_text(act)
        self._act.setToolTip(key)
        self._act.setVisible(bool(act))
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
