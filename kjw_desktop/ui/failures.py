# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page says of a task that failed."""

from kjw_desktop.domain.errors import KjwError, OverviewLeaks
from kjw_desktop.sentences import sentence


def sentence_of(error: Exception) -> str:
    """The sentence of a failure that is foreseen; raises any other, so that the crash handler hears of it."""
    if not isinstance(error, KjwError):
        raise error
    return sentence(error)


def sentence_with_leaks(error: Exception) -> str:
    """The sentence, and for a file that leaks the words that it leaks: they are the worker's own."""
    said = sentence_of(error)
    if isinstance(error, OverviewLeaks):
        words = dict.fromkeys(word for _channel, word in error.found)
        said = f"{said} ({', '.join(words)})"
    return said
