# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Verslagen: figures of a period, as PDF for a reader, and what left before."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import PageContext


def make_page(context: PageContext) -> QWidget:
    """The page, over the journal of `context`."""
    from kjw_desktop.ui.reports.page import ReportsPage

    return ReportsPage(context)
