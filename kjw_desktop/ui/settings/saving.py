# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the cards of the settings page save: read, replace a part, write, tell everyone."""

from typing import Any

from kjw_desktop.domain.errors import KjwError
from kjw_desktop.sentences import sentence
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.widgets.message import Message


def save_settings(context: PageContext, message: Message, **changes: Any) -> bool:
    """Replace these fields of the vault's settings; tells whether it is saved, says so where it is not."""
    from dataclasses import replace

    try:
        settings = replace(context.journal.settings(), **changes)
        context.journal.save_settings(settings)
    except KjwError as error:
        message.wrong(sentence(error))
        return False
    context.events.settings_changed.emit(settings)
    return True
