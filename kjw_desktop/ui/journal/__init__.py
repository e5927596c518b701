# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journaal: everything in time order."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import PageContext


def make_page(context: PageContext) -> QWidget:
    """The page, over the journal of `context`."""
    from kjw_desktop.ui.journal.page import JournalPage

    return JournalPage(context)
