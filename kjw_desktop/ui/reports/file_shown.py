# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file as it is looked at: the pages of a PDF, or what stands in one without pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kjw_desktop.ui.widgets.labels import sizes_of
from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.pdf_pages import Pages
from kjw_desktop.ui.widgets.private_field import keep_private

LEAST_COLUMN = 280
"""Pixels at the base size: less, and what is said of the file stands under it."""
_LEAST_HIGH = 300


class FileShown(QWidget):
    """`pages` and `text`, of which one is on show."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        keep_private(self.text)
        self.text.setAccessibleName(self.tr("What stands in the file"))
        self._shown = OneShown()
        self.setLayout(self._shown)  # has its place before anything is in it, which would flash up
        self._shown.addWidget(self.pages)
        self._shown.addWidget(self.text)

    def minimumSizeHint(self) -> QSize:
        """High enough to read in, also where it stands above something else."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), sizes_of(self.font()).px(_LEAST_HIGH)))

    def show_pages(self, texts: Sequence[str]) -> None:
        """Pages with these words, blank until they are drawn."""
        self.pages.show_pages(texts)
        self._shown.setCurrentWidget(self.pages)

    def show_text(self, said: str) -> None:
        """A file without pages."""
        self.text.setPlainText(said)
        self._shown.setCurrentWidget(self.text)

    def stand_beside(self, beside: bool) -> None:
        """Above something else the page scrolls as well: one bar is enough, and keys scroll the file."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if beside else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for area in (self.pages, self.text):
            area.setVerticalScrollBarPolicy(policy)

    def clear(self) -> None:
        """Let go of what is shown."""
        self.pages.show_pages(())
        self.text.clear()

    def parts(self) -> list[QWidget]:
        """What takes the keys."""
        if self._shown.currentWidget() is self.text:
            return [self.text]
        return list(self.pages.sheets[:1])
