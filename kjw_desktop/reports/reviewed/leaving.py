# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which records may stand in something that leaves at all."""

from kjw_desktop.domain.meldcode_apart import stands_apart
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.domain.working_notes import WORKING_NOTE


def may_leave(entry: AnyEntry) -> bool:
    """Whether an entry may: no working note, and nothing of a meldcode record."""
    return entry.record_class != WORKING_NOTE and not stands_apart(entry)
