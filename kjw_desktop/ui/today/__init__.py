# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vandaag: what is due, what is late, who was not seen, and what was written last."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import PageContext


def make_page(context: PageContext) -> QWidget:
    """The page, over the journal of `context`."""
    from kjw_desktop.ui.today.page import TodayPage

    return TodayPage(context)
