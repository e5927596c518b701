# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A working note (persoonlijke werkaantekening): a memory aid with a short life, never in an overview.

The tradition is a temporary aid outside of the file; a court held that such notes fall under the right of
access all the same (Hof Den Haag, 17 September 2019). So the class is kept, its life is short, and when
the term has passed a person decides: nothing is erased by itself (journeys 4.8).
"""

from dataclasses import replace
from datetime import date, timedelta

from kjw_desktop.domain.contacts import Contact, KeptLonger
from kjw_desktop.domain.errors import RuleBroken

WORKING_NOTE = "werkaantekening"
"""The `record_class` of a working note."""
ORDINARY_NOTE = "contactnotitie"
"""The `record_class` that a working note gets when it is to stay."""
WORKING_NOTE_DAYS = 90
"""The term in days when an organisation sets none (journeys 4.8)."""
DAYS_LONGER = 30
"""For how many days more a reason keeps one."""


def past_term(note: Contact, today: date, days: int) -> bool:
    """Whether a working note is older on `today` than its term of `days`, and no reason keeps it."""
    over = note.day + timedelta(days=days) < today
    return note.record_class == WORKING_NOTE and over and not any(each.until >= today for each in note.kept)


def kept_longer(note: Contact, today: date, reason: str) -> Contact:
    """`note` kept for `DAYS_LONGER` days more. Raises RuleBroken (reason, empty) without a reason."""
    said = " ".join(reason.split())
    if not said:
        raise RuleBroken("reason", "empty")
    return replace(note, kept=(*note.kept, KeptLonger(today + timedelta(days=DAYS_LONGER), said)))


def made_ordinary(note: Contact) -> Contact:
    """`note` as an ordinary note of a contact, which stays as long as the others."""
    return replace(note, record_class=ORDINARY_NOTE, kept=())
