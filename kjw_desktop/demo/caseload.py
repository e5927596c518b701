# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole caseload: two full years of one worker's records up to a day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from hashlib import sha256
from uuid import UUID

from kjw_desktop.demo.around import Around
from kjw_desktop.demo.brought import Brought
from kjw_desktop.demo.calendar import utc
from kjw_desktop.demo.care import Care
from kjw_desktop.demo.cast import DAYS_BACK, Casting, Character
from kjw_desktop.demo.contacts import Contacts
from kjw_desktop.demo.dice import Dice
from kjw_desktop.demo.given import Given
from kjw_desktop.demo.groups import Groups
from kjw_desktop.demo.people import People
from kjw_desktop.demo.signals import Signals
from kjw_desktop.demo.source import table, wijken
from kjw_desktop.domain.activities import Activity, ActivitySeries
from kjw_desktop.domain.care import PartnerContact, Referral
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Term

SEED = 20261121
EARLIEST_TODAY = date(2000, 1, 1)
LATEST_TODAY = date(2090, 12, 31)


@dataclass(frozen=True, slots=True)
class Caseload:
    """What a demo vault is filled with; `secret` is the rounding's, so that figures are the same too."""

    records: tuple[Record, ...]
    wijken: tuple[Term, ...]
    settings: Settings
    secret: bytes


def make_caseload(today: date, author: UUID, origin: UUID, *, seed: int = SEED) -> Caseload:
    """The caseload up to `today`: the same for the same arguments, ids and times of making included.

    `author` and `origin` are those of the vault that takes the records.
    """
    places = table("places")
    settings = Settings(
        organisation=places["organisation"],
        privacy_officer=places["privacy_officer"],
        gemeente=places["gemeente"],
        worker_name=places["worker_name"],
        worker_title=places["worker_title"],
        holiday_region=places["holiday_region"],
        last_backup=utc(today - timedelta(days=1), time(22, 12)),
        demo=True,
    )
    records = list(_records(Dice(seed, author, origin), today))
    return Caseload(
        records=_in_book(list(Brought(Dice(seed + 1, author, origin), today).over(records))),
        wijken=tuple(Term(w.key, nl=w.name, en=w.name, own=True) for w in wijken()),
        settings=settings,
        secret=sha256(f"demo {seed} {today.isoformat()}".encode()).digest(),
    )


def _records(dice: Dice, today: date) -> Iterator[Record]:
    first = today - timedelta(days=DAYS_BACK - 1)
    people = Casting(dice, today).cast()
    contacts = list(Contacts(dice, people, first, today).all())
    files = People(dice, first, today)
    yield from (files.person(one) for one in people)
    yield from (contact for _, contact in contacts)
    yield from _of_people(dice, people, contacts, (first, today))
    groups = list(Groups(dice, people, first, today).all())
    series = {each.title: each.id for each in groups if isinstance(each, ActivitySeries)}
    yield from groups
    yield from Around(dice, people, first, today).all()
    yield from (_in_series(each, series) for each in Given(dice, people, today).all())


def _in_book(records: Sequence[Record]) -> tuple[Record, ...]:
    """The records with each referral at the line of the address book of its kind of partner."""
    lines = {each.partner: each.id for each in records if isinstance(each, PartnerContact)}
    return tuple(
        replace(each, partner_contact=lines.get(each.partner)) if isinstance(each, Referral) else each
        for each in records
    )


def _in_series(record: Record, series: Mapping[str, UUID]) -> Record:
    """An evening of the twelve's notes that is one of a weekly group's."""
    if isinstance(record, Activity) and record.title in series:
        return replace(record, series=series[record.title])
    return record


def _of_people(
    dice: Dice,
    people: list[Character],
    contacts: list[tuple[Character | None, Contact]],
    span: tuple[date, date],
) -> Iterator[Record]:
    first, today = span
    met: dict[UUID, list[Contact]] = defaultdict(list)
    for one, contact in contacts:
        if one is not None:
            met[one.id].append(contact)
    signals, care = Signals(dice, today), Care(dice, first, today)
    for one in people:
        in_order = sorted(met[one.id], key=lambda contact: contact.day)
        yield from signals.of_person(one, in_order)
        yield from signals.agreements(one, in_order)
        yield from care.of_person(one)
    yield from signals.of_places(first)
