# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Anonieme casus: from a young person's notes to pages on which nobody can be recognised."""

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section


def make_section(context: PageContext, message: Message) -> Section:
    """The view, over the journal of `context`."""
    from kjw_desktop.ui.people.overview.view import ConsultationView

    return ConsultationView(context, message)
