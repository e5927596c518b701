# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How well a passphrase would guard: a bar, and in words what is wrong with it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kjw_desktop.domain.passphrase import Strength, judge
from kjw_desktop.sentences import passphrase_reason
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.labels import Text, restyle


class StrengthMeter(QWidget):
    """Judges shortly after typing pauses; `judged` tells that `ok` may have changed.

    `known` gives the words that others would try first (the organisation's and the journal's name).
    """

    judged = Signal()

    PAUSE_MS = 150

    def __init__(self, known: Callable[[], tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._text = ""
        self.ok = False
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=4)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self._says = Text(self._advice(), role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._bar)
        column.addWidget(self._says)
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._judge)

    def weigh(self, text: str) -> None:
        """Judge `text` once typing pauses; until then it counts as refused."""
        self._text = text
        self.ok = False
        self._pause.start()

    def weigh_now(self) -> bool:
        """Judge what was handed in last at once, and tell whether it is taken."""
        self._pause.stop()
        self._judge()
        return self.ok

    def clear(self) -> None:
        """Forget what was typed."""
        self._text = ""
        self._judge()

    def _judge(self) -> None:
        strength = judge(self._text, self._known()) if self._text else Strength(0, ok=False, reason=None)
        self.ok = strength.ok
        self._bar.setValue(max(strength.score, 1) if self._text else 0)
        tone = Tone.STRENGTH if strength.ok else Tone.CONCERN
        self._bar.setProperty("tone", tone.value)
        restyle(self._bar)
        self._says.setText(self._sentence(strength))
        self.judged.emit()

    def _sentence(self, strength: Strength) -> str:
        if not self._text:
            return self._advice()
        if strength.ok:
            return self.tr("This passphrase is strong enough.")
        return passphrase_reason(strength.reason or "common")

    def _advice(self) -> str:
        return self.tr("Four words that do not go together are strong, and easy to keep in mind.")
