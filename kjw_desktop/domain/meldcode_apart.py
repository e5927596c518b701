# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What sets a meldcode record apart from all others: when it stays, and where it is not shown (decision 68).

The steps must be recorded (Wet verplichte meldcode); the record may tell who reported what about whom, so
that showing it to a parent can endanger the child (AVG, article 23; UAVG, article 41; journeys 4.3 and 4.5).
"""

from datetime import date
from enum import StrEnum

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.meldcode_rules import reminder_due
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record

RECORD_CLASS = "meldcode"


class Stays(StrEnum):
    """Why a meldcode record stays when the young person is erased."""

    OPEN = "meldcode_open"
    NOT_HANDED_OVER = "meldcode_not_handed_over"


def stays_because(meldcode: Meldcode) -> Stays | None:
    """Why the record stays when a young person in it is erased; None once it is closed and handed over.

    The organisation's own file has it then, and nothing waits to be written in it. No age makes it go.
    """
    if meldcode.closed_on is None:
        return Stays.OPEN
    return Stays.NOT_HANDED_OVER if meldcode.handed_over_on is None else None


def stands_apart(record: Record) -> bool:
    """Whether the record is a meldcode record, by its kind or its class: it stands in no overview."""
    return isinstance(record, Meldcode) or getattr(record, "record_class", "") == RECORD_CLASS


def shown_in_access(record: Record, *, checked: bool) -> bool:
    """Whether an access export may hold the record; a meldcode record only once the worker `checked` it."""
    return checked or not stands_apart(record)


def asks_to_hand_over(meldcode: Meldcode, today: date, put_off_on: date | None) -> bool:
    """Whether Vandaag asks for the hand-over: a reminder came due since the worker put it off on that day."""
    due = reminder_due(meldcode, today)
    return due is not None and (put_off_on is None or due > put_off_on)


def only_identity(person: Person) -> Person:
    """What stays of a young person whom a record that stays is about: names and birth, nothing else."""
    return Person(
        id=person.id,
        first_name=person.first_name,
        infix=person.infix,
        last_name=person.last_name,
        birth_date=person.birth_date,
        birth_year=person.birth_year,
        stamp=person.stamp,
    )
