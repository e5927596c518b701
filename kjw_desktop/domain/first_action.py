# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first thing that was done about a signal: by which record it shows, and how long it took.

Never guessed: a record that follows from the signal counts, or a day that the worker wrote (decision 64).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.contacts import ATTEMPT, Contact
from kjw_desktop.domain.followups import DROPPED, Followup
from kjw_desktop.domain.signals import Signal


@dataclass(frozen=True, slots=True)
class FirstActions:
    """Worries of a period, how many had a first action by now, and the median of days until it.

    `median_days` is None while none had one. Exact: it may leave the vault only when it is protected.
    """

    worries: int
    acted: int
    median_days: float | None


def action_day(record: object) -> date | None:
    """The day on which a record shows that something was done about the signals it follows from, else None.

    A follow-up from the day it was done, a contact that came about, a referral.
    """
    if isinstance(record, Followup):
        return None if record.status == DROPPED else record.done_on
    if isinstance(record, Contact):
        return None if record.kind == ATTEMPT else record.day
    return record.day if isinstance(record, Referral) else None


def days_to_first_action(signal: Signal) -> int | None:
    """Days from the signal to the first action; 0 on the same day or before, None while there is none."""
    first = signal.first_action_on
    return None if first is None else max(0, (first - signal.day).days)


def summed(days: Iterable[int | None]) -> FirstActions:
    """The figures of worries with these days to their first action, None for each without one."""
    every = tuple(days)
    acted = [each for each in every if each is not None]
    return FirstActions(len(every), len(acted), float(median(acted)) if acted else None)
