# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the words that somebody typed stand in a text."""

import re

from kjw_desktop.storage.lists.folding import folded

_WORD = re.compile(r"[^\W_]+")


def marks(text: str, typed: str) -> tuple[tuple[int, int], ...] | None:
    """The offsets in `text` of words that begin with a typed word; None when a typed word begins none.

    Capitals and accents make no difference. Nothing typed is found everywhere, without a mark.
    """
    plain = folded(text)
    found: set[tuple[int, int]] = set()
    for word in _WORD.findall(folded(typed)):
        places = [match.span() for match in re.finditer(rf"\b{re.escape(word)}", plain)]
        if not places:
            return None
        found.update(places)
    return _apart(sorted(found))


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans with those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
