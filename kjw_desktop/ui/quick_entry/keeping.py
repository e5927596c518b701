# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds where a text says nothing: today, and day, place and wijk of the entry that was saved before."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.quick_entry.parts import Span
from kjw_desktop.domain.quick_entry.records import Defaults, SignalAnswer
from kjw_desktop.ui.entry.contact_form import USUAL_KIND

Kept = Contact | Activity


def defaults(kept: Kept | None, today: date, answers: Mapping[Span, SignalAnswer]) -> Defaults:
    """The defaults of the next entry, `kept` being the one before that it goes on from, if any."""
    if kept is None:
        return Defaults(day=today, kind=USUAL_KIND, signals=answers)
    return Defaults(
        day=kept.day,
        kind=USUAL_KIND,
        wijk=kept.wijk,
        location=kept.location,
        location_kind=kept.location_kind,
        signals=answers,
    )


def without(kept: Kept, what: str, today: date) -> Kept:
    """The entry before without its 'day', 'place' or 'wijk'."""
    if what == "day":
        return replace(kept, day=today)
    return replace(kept, wijk=None) if what == "wijk" else replace(kept, location="", location_kind=None)
