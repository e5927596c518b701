# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file as it is looked at: the pages of a PDF, or what stands in one without pages."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kjw_desktop.ui.widgets.one_shown import OneShown
from kjw_desktop.ui.widgets.pdf_pages import Pages
from kjw_desktop.ui.widgets.private_field import keep_private


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

    def show_pages(self, texts: Sequence[str]) -> None:
        """Pages with these words, blank until they are drawn."""
        self.pages.show_pages(texts)
        self._shown.setCurrentWidget(self.pages)

    def show_text(self, said: str) -> None:
        """A file without pages."""
        self.text.setPlainText(said)
        self._shown.setCurrentWidget(self.text)

    def clear(self) -> None:
        """Let go of what is shown."""
        self.pages.show_pages(())
        self.text.clear()

    def parts(self) -> list[QWidget]:
        """What takes the keys."""
        if self._shown.currentWidget() is self.text:
            return [self.text]
        return list(self.pages.sheets[:1])
