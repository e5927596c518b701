# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a period on paper: what a page is filled with, and each part in a file of its own."""

from kjw_desktop.reports.pdf.quarter.pages import alternatives, around, render_quarter

__all__ = ["alternatives", "around", "render_quarter"]
