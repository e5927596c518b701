# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The referral index (verwijsindex): a line at the young person, and nothing is ever sent.

The index is being phased out (journeys 4.8, 'VIR'), so it is off unless the organisation uses it. The line
is a follow-up that is done already: it stands in the timeline, is found, exported, changed and undone as any
other, and counts in no table (decision 66).
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup


class IndexAct(StrEnum):
    """What was done, in the words that the line has."""

    REPORTED = "Verwijsindex: gemeld"
    TAKEN_BACK = "Verwijsindex: afgemeld"


def index_line(person: UUID, act: IndexAct, day: date) -> Followup:
    """The line that tells it."""
    return Followup(day=day, what=act.value, status="gedaan", done_on=day, people=participants(person))


def is_of_index(followup: Followup) -> bool:
    """Whether a follow-up is such a line."""
    return followup.what in tuple(IndexAct)
