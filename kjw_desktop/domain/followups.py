# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A follow-up: what somebody will do, and by when."""

from dataclasses import dataclass, replace
from datetime import date

from kjw_desktop.domain.entries import Entry

DONE = "gedaan"
DROPPED = "vervallen"
SETTLED = frozenset({DONE, DROPPED})


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


def done(followup: Followup, day: date) -> Followup:
    """The follow-up as done on `day`."""
    return replace(followup, status=DONE, done_on=day)


def day_kept(followup: Followup, today: date) -> Followup:
    """With the day that it was done where its status says so, `today` when none is known; else without."""
    if followup.status == DONE:
        return followup if followup.done_on else replace(followup, done_on=today)
    return replace(followup, done_on=None) if followup.done_on else followup
