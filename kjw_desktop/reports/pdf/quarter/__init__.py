# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a period on paper: what a page is filled with, and each part in a file of its own."""

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.pdf.quarter import former, pages
from kjw_desktop.reports.pdf.quarter.pages import alternatives, around
from kjw_desktop.reports.quarter import content as former_content
from kjw_desktop.reports.quarter.next_content import QuarterContent

__all__ = ["alternatives", "around", "render_quarter"]


def render_quarter(content: QuarterContent | former_content.QuarterContent, progress: Progress) -> bytes:
    """The PDF of a summary, of either content until the former one goes."""
    if isinstance(content, former_content.QuarterContent):
        return former.render_quarter(content, progress)
    return pages.render_quarter(content, progress)
