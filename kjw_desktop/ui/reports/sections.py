# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of a report that have a view of their own, where they are written; the others are figures alone."""

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section


def view_of(part: ReportPart, context: PageContext, message: Message) -> Section | None:
    """A view in which this part is written, None where there is none."""
    if part is ReportPart.TARGETS:
        from kjw_desktop.ui.reports.targets.view import TargetsView

        return TargetsView(context, message)
    if part is ReportPart.STORY:
        from kjw_desktop.ui.reports.stories.view import StoriesView

        return StoriesView(context, message)
    return None
