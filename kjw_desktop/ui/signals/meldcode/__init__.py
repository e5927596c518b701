# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode as a guided record: the view of the page Signalen that has the list and the form."""

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section


def make_section(context: PageContext, message: Message) -> Section:
    """The view, over the journal of `context`."""
    from kjw_desktop.ui.signals.meldcode.view import MeldcodeView

    return MeldcodeView(context, message)
