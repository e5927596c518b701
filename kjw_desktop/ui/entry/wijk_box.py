# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wijk of an entry: one of the vault's own list, or a new one typed."""

from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.terms import fill

_LETTERS = 12


class WijkBox(QComboBox):
    """Offers the wijken that there are, also one that was added a moment ago."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setEditable(True)
        self.setMinimumContentsLength(_LETTERS)
        self._offer()
        context.events.lists_changed.connect(self._offer)

    @property
    def typed(self) -> str:
        """The wijk as it stands there."""
        return self.currentText().strip()

    def _offer(self) -> None:
        typed = self.currentText()
        self.clear()
        fill(self, self._context.vocabularies["wijk"], empty=True)
        self.setCurrentText(typed)
