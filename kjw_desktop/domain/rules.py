# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules that hold for every record, whoever made it: form, import or generator."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import singledispatch

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signals import NEEDS_CERTAINTY, Signal
from kjw_desktop.domain.target_measures import Measure

EARLIEST = date(1980, 1, 1)
LATEST = date(2099, 12, 31)
EARLIEST_BIRTH = date(1900, 1, 1)
LONGEST_MINUTES = 7 * 24 * 60
MOST_PRESENT = 100_000


def check(record: Record) -> None:
    """Raise `RuleBroken` with the field and the rule's key for the first rule that `record` breaks."""
    _check_days(record)
    _check(record)


def _check_days(part: object) -> None:
    """Every day of a record and its parts can be meant; births have a range of their own."""
    for field in fields(part):  # type: ignore[arg-type]  # records and their parts are dataclasses
        value = getattr(part, field.name)
        if isinstance(value, date) and not isinstance(value, datetime):
            earliest = EARLIEST_BIRTH if field.name == "birth_date" else EARLIEST
            if not earliest <= value <= LATEST:
                raise RuleBroken(field.name, "date_out_of_range")
        elif isinstance(value, tuple):
            for each in value:
                if is_dataclass(each):
                    _check_days(each)


@singledispatch
def _check(record: Record) -> None:
    """Records without a rule of their own are fine."""


@_check.register
def _(person: Person) -> None:
    if not person.first_name.strip():
        raise RuleBroken("first_name", "empty")
    if person.birth_date and person.birth_year and person.birth_date.year != person.birth_year:
        raise RuleBroken("birth_year", "two_births")
    if person.birth_year is not None and not EARLIEST_BIRTH.year <= person.birth_year <= LATEST.year:
        raise RuleBroken("birth_year", "year_out_of_range")
    if any(not each.key or not each.source.strip() for each in person.vulnerabilities):
        raise RuleBroken("vulnerabilities", "needs_source")
    if person.vulnerabilities and not any(each.key or each.words.strip() for each in person.strengths):
        raise RuleBroken("vulnerabilities", "needs_strength")


def _check_duration(minutes: int | None) -> None:
    if minutes is not None and not 0 <= minutes <= LONGEST_MINUTES:
        raise RuleBroken("duration", "number_out_of_range")


@_check.register
def _(contact: Contact) -> None:
    if not contact.kind:
        raise RuleBroken("kind", "empty")
    _check_duration(contact.duration)


@_check.register
def _(activity: Activity) -> None:
    if not activity.title.strip():
        raise RuleBroken("title", "empty")
    _check_duration(activity.duration)
    numbers = (activity.headcount.total, *(band.number for band in activity.nameless))
    if any(n is not None and not 0 <= n <= MOST_PRESENT for n in numbers):
        raise RuleBroken("headcount", "number_out_of_range")
    if activity.rating is not None and not 1 <= activity.rating <= 10:
        raise RuleBroken("rating", "number_out_of_range")


@_check.register
def _(signal: Signal) -> None:
    if not signal.observation.strip():
        raise RuleBroken("observation", "empty")
    if signal.level in NEEDS_CERTAINTY and not signal.certainty:
        raise RuleBroken("certainty", "needed_from_zorg")


@_check.register
def _(followup: Followup) -> None:
    if not followup.what.strip():
        raise RuleBroken("what", "empty")


@_check.register
def _(referral: Referral) -> None:
    if not referral.kind:
        raise RuleBroken("kind", "empty")


@_check.register
def _(target: Target) -> None:
    if target.measure:
        try:
            Measure.parse(target.measure)
        except RuleBroken as error:
            raise RuleBroken("measure", "no_measure") from error
