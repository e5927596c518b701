# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What several finders found, made into one row without overlaps."""

from collections.abc import Iterable
from dataclasses import replace

from kjw_desktop.privacy.identifiers.identifier import Identifier

_RANK = {"known": 0, "pattern": 1, "names": 2, "unknown_word": 3, "context": 4}


def merged(found: Iterable[Identifier]) -> list[Identifier]:
    """In order and apart: what overlaps becomes one, of the kind and source that are surest, else longest."""
    row: list[Identifier] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end, _RANK[one.source])):
        if not row or each.start >= row[-1].end:
            row.append(each)
            continue
        last = row[-1]
        better = min(last, each, key=lambda one: (_RANK[one.source], one.start - one.end))
        row[-1] = replace(better, start=last.start, end=max(last.end, each.end))
    return row
