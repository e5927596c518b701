# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The version that a change began from, which a lock or a kill broke off."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.storage.rows import Version

Kind = TypeVar("Kind", bound=AnyEntry)


def at_revision(entry: Kind, versions: Iterable[Version], revision: int) -> Kind:
    """The entry as that revision was, 0 for as it is now; with that revision alone, where it is not known.

    Storing a change of it is refused when another revision stands there by now (`Journal.amend`).
    """
    if not revision:
        return entry
    for version in versions:
        if version.revision == revision and isinstance(version.record, type(entry)):
            return version.record
    return replace(entry, stamp=entry.stamp and replace(entry.stamp, revision=revision))
