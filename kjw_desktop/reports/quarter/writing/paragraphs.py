# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Typed text as the paragraphs that a report prints."""

import re

_BREAK = re.compile(r"\n\s*\n|\r\n\s*\r\n")
_STARS = re.compile(r"\*{2,}")


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text (an empty line parts them), each on one line; none of an empty one.

    What a worker types makes nothing bold.
    """
    return tuple(line for part in _BREAK.split(text) if (line := plain(part)))


def plain(text: str) -> str:
    """A typed text on one line, in which nothing is read as **strong**."""
    return _STARS.sub("*", " ".join(text.split()))
