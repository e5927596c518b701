# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two fields for a new passphrase, with the meter between them and the reason in words."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.fields import field, labelled
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.strength_meter import StrengthMeter


class NewPassphrase(QWidget):
    """`submitted` on Enter in the second field; `accepted` gives what both fields agree on."""

    submitted = Signal()

    def __init__(self, known: Callable[[], tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.first = labelled(column, field(self.tr("New passphrase"), secret=True))
        self._meter = StrengthMeter(known)
        column.addWidget(self._meter)
        self.second = labelled(column, field(self.tr("The same passphrase again"), secret=True))
        self._differs = Text("", tone=Tone.SERIOUS, wrap=True)
        self._differs.hide()
        column.addWidget(self._differs)
        self.first.textChanged.connect(self._meter.weigh)
        self.first.textChanged.connect(lambda _text: self._differs.hide())
        self.second.textChanged.connect(lambda _text: self._differs.hide())
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submitted)

    def accepted(self) -> str | None:
        """The passphrase; None when refused, with the reason on show and the focus where it is wrong."""
        if not self._meter.weigh_now():
            self.first.setFocus()
            return None
        if self.first.text() != self.second.text():
            self._differs.setText(self.tr("The two are not the same. Type the second one again."))
            self._differs.show()
            self.second.setFocus()
            self.second.selectAll()
            return None
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self._meter.clear()
        self._differs.hide()
