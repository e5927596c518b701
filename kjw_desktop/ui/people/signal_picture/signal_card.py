# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signal that the cursor of the picture is on, in words."""

from datetime import date

from PySide6.QtCore import Signal as Told
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.people.signal_picture.words import head_of, observation_of, rest_of
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text


class SignalCard(Card):
    """Level, life domain and day, what was seen, and what else is noted; `opened` carries the signal."""

    opened = Told(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._signal: Signal | None = None
        self.texts = (Text(role="head", wrap=True), Text(wrap=True), Text(role="muted", wrap=True))
        self.open = PlainButton(self.tr("Open this signal"), "Enter")
        self.open.clicked.connect(lambda: self.opened.emit(self._signal))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.texts[0], 1)
        head.addWidget(self.open)
        self.body.addLayout(head)
        for text in self.texts[1:]:
            self.add(text)
        self.setAccessibleName(self.tr("The signal that you are on"))

    def show_signal(self, signal: Signal | None, words: Vocabularies, today: date) -> None:
        """Say it; None shows nothing."""
        self._signal = signal
        self.setVisible(signal is not None)
        if signal is None:
            return
        said = (head_of(signal, words, today), observation_of(signal), rest_of(signal, words, today))
        for text, line in zip(self.texts, said, strict=True):
            text.setText(line)
            text.setVisible(bool(line))
