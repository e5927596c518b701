# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Groepen: group activities with their headcounts."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import PageContext


def make_page(context: PageContext) -> QWidget:
    """The page, over the journal of `context`."""
    from kjw_desktop.ui.activities.page import ActivitiesPage

    return ActivitiesPage(context)
