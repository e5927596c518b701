# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks two groups of the recovery key back, so that it was really kept."""

from secrets import SystemRandom

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.widgets.fields import field, labelled
from kjw_desktop.ui.widgets.labels import Text

ASKED = 2


class RecoveryCheck(QWidget):
    """Two fields for two groups drawn at random; `submitted` on Enter in the last."""

    submitted = Signal()

    def __init__(self, recovery_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        groups = recovery_key.split("-")
        places = sorted(SystemRandom().sample(range(len(groups)), ASKED))
        self._asked: list[tuple[QLineEdit, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for place in places:
            line = labelled(column, field(self.tr("Group {number}").format(number=place + 1)))
            self._asked.append((line, groups[place]))
            line.returnPressed.connect(self._on_enter)
        self._wrong = Text("", tone=Tone.SERIOUS, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)

    @property
    def first(self) -> QLineEdit:
        """The first field."""
        return self._asked[0][0]

    def holds(self) -> bool:
        """Whether both groups are right; else says which is not and puts the focus there."""
        from kjw_desktop.storage.vault.recovery_key import plain

        for line, group in self._asked:
            if plain(line.text()) != plain(group):
                self._wrong.setText(
                    self.tr("{group} is not what stands on your sheet.").format(group=line.accessibleName())
                )
                self._wrong.show()
                line.setFocus()
                line.selectAll()
                return False
        self._wrong.hide()
        return True

    def _on_enter(self) -> None:
        last = self._asked[-1][0]
        if last.hasFocus():
            self.submitted.emit()
        else:
            last.setFocus()
