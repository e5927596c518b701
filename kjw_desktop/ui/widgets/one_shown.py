# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of which one is shown, in the room that it needs itself: not that of the widest of them all."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout


class OneShown(QStackedLayout):
    """A QStackedLayout whose sizes are those of the part on show."""

    def minimumSize(self) -> QSize:
        """What the part on show needs."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown is not None else QSize()

    def sizeHint(self) -> QSize:
        """What it would like."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        """Whether its height depends on its width."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Pixels it needs at `width`; -1 where that does not matter."""
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown is not None and shown.hasHeightForWidth() else -1
