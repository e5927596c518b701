# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the main window, in the order of the side bar; each is loaded when it is first shown."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QWidget

from kjw_desktop.language import mark
from kjw_desktop.ui.context import PageContext


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its key, its name (an English source string of context 'Pages') and the key that shows it."""

    key: str
    title: str
    shortcut: str

    def make(self, context: PageContext) -> QWidget:
        """Load the page's module and make the page; raises ImportError when there is none."""
        page = import_module(f"kjw_desktop.ui.{self.key}").make_page(context)
        if not isinstance(page, QWidget):
            raise TypeError(self.key)
        return page


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", mark("Pages", "Today"), "Alt+1"),
    PageSpec("people", mark("Pages", "Young people"), "Alt+2"),
    PageSpec("journal", mark("Pages", "Journal"), "Alt+3"),
    PageSpec("signals", mark("Pages", "Signals"), "Alt+4"),
    PageSpec("activities", mark("Pages", "Groups"), "Alt+5"),
    PageSpec("reports", mark("Pages", "Reports"), "Alt+6"),
)

SETTINGS = PageSpec("settings", mark("Pages", "Settings"), "Ctrl+,")
