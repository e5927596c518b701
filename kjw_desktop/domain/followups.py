# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A follow-up: what somebody will do, and by when."""

from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.entries import Entry

SETTLED = frozenset({"gedaan", "vervallen"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Followup(Entry):
    """`day` is the day it is due; `linked` names the record it follows from.

    `reason` tells why it was dropped.
    """

    record_class: str = "contactnotitie"
    what: str
    kind: str | None = None
    status: str = "open"
    done_on: date | None = None
    reason: str = ""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in SETTLED or self.done_on is not None
