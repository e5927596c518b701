# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page says of a task that failed."""

from kjw_desktop.domain.errors import KjwError
from kjw_desktop.sentences import sentence


def sentence_of(error: Exception) -> str:
    """The sentence of a failure that is foreseen; raises any other, so that the crash handler hears of it."""
    if not isinstance(error, KjwError):
        raise error
    return sentence(error)
