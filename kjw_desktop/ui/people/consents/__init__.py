# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Toestemming: who allowed what for one young person, what is missing, and when it is asked again."""

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section


def make_section(context: PageContext, message: Message) -> Section:
    """The view, over the journal of `context`."""
    from kjw_desktop.ui.people.consents.view import ConsentsView

    return ConsentsView(context, message)
