# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which young people a list asks for, and in what order: SQL that reads one page, however many there are."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, func, not_, or_, select, text

from kjw_desktop.domain.age import AGE_UNKNOWN
from kjw_desktop.domain.contacts import ATTEMPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import SETTLED
from kjw_desktop.domain.people import IN_SIGHT, DatedField
from kjw_desktop.storage.places import FIRST_PERSON, after
from kjw_desktop.storage.rows import PeopleQuery
from kjw_desktop.storage.tables import (
    entry,
    entry_person,
    entry_tag,
    followup,
    person,
    person_history,
    person_order,
)
from kjw_desktop.storage.terms import age_bands

CAME_ABOUT = or_(
    entry.c.kind == EntryKind.ACTIVITY.value,
    and_(entry.c.kind == EntryKind.CONTACT.value, entry.c.sort != ATTEMPT),
)
"""Entries in which somebody was seen."""

_WORD = re.compile(r"\w+")
_MOST_WORDS = 8
_LONGEST_QUESTION = 200
_NAMED = text("SELECT rowid FROM search WHERE search MATCH :match AND rowid >= :first")


def chosen(connection: Connection, query: PeopleQuery) -> tuple[UUID, ...]:
    """The ids of the people that a query asks for, in its order, within its limit and offset."""
    statement = _asked(connection, query, person_order.c.person).order_by(*_order(query))
    if query.limit is not None or query.offset:
        statement = statement.limit(-1 if query.limit is None else query.limit).offset(query.offset)
    return tuple(connection.execute(statement).scalars())


def number(connection: Connection, query: PeopleQuery) -> int:
    """How many people a query asks for, whatever its limit."""
    found: int = connection.execute(_asked(connection, query, func.count())).scalar_one()
    return found


def unseen(connection: Connection, day: date, today: date, limit: int | None = None) -> tuple[UUID, ...]:
    """Those in sight who were not seen from `day` on, the longest unseen first, at most `limit`."""
    seen = last_seen(today)
    statement = (
        select(person_order.c.person)
        .where(
            value_on(DatedField.STATUS, today).in_(sorted(IN_SIGHT)),
            or_(seen.is_(None), seen < day),
        )
        .order_by(seen.asc().nulls_first(), person_order.c.words, person_order.c.person)
        .limit(limit)
    )
    return tuple(connection.execute(statement).scalars())


def last_seen(on: date) -> Any:
    """The day somebody was last seen by `on`, read from the end of their entries."""
    return (
        select(entry.c.day)
        .join(entry_person, entry_person.c.place == entry.c.place)
        .where(entry_person.c.person == person_order.c.person, entry_person.c.place < after(on), CAME_ABOUT)
        .order_by(entry_person.c.place.desc())
        .limit(1)
        .correlate(person_order)
        .scalar_subquery()
    )


def _asked(connection: Connection, query: PeopleQuery, what: Any) -> Select[Any]:
    statement = select(what).select_from(person_order)
    conditions = [
        value_on(what, query.on) == value
        for what, value in (
            (DatedField.WIJK, query.wijk),
            (DatedField.STATUS, query.status),
            (DatedField.YOUTH_CARE, query.youth_care),
        )
        if value is not None
    ]
    if query.theme is not None:
        conditions.append(_with_theme(query.theme))
    words = _WORD.findall(query.text[:_LONGEST_QUESTION].encode(errors="ignore").decode())[:_MOST_WORDS]
    if query.text.strip() or query.band is not None:
        statement = statement.join(person, person.c.id == person_order.c.person)
    if query.text.strip():
        conditions.append(person.c.place.in_(_called(connection, words)))
    if query.band is not None:
        conditions.append(_in_band(connection, query.band, query.on.year))
    return statement.where(*conditions)


def _called(connection: Connection, words: Sequence[str]) -> list[int]:
    if not words:
        return []
    match = " AND ".join(f'"{word}"*' for word in words)
    asked = {"match": f"names : ({match})", "first": FIRST_PERSON}
    return list(connection.execute(_NAMED, asked).scalars())


def value_on(what: DatedField, on: date) -> Any:
    """The value of a dated field as of a day, as `domain.people.Person.value_on` reads it."""
    table = person_history
    return (
        select(table.c.value)
        .where(
            table.c.person == person_order.c.person,
            table.c.field == what,
            or_(table.c.since.is_(None), table.c.since <= on),
        )
        .order_by(table.c.since.desc(), table.c.position)
        .limit(1)
        .correlate(person_order)
        .scalar_subquery()
    )


def _with_theme(theme: str) -> ColumnElement[bool]:
    """Whether somebody has a contact or activity of that theme."""
    tagged = (
        select(entry_tag.c.entry)
        .join(entry_person, entry_person.c.entry == entry_tag.c.entry)
        .where(
            entry_person.c.person == person_order.c.person,
            entry_tag.c.field == "themes",
            entry_tag.c.key == theme,
        )
    )
    return tagged.correlate(person_order).exists()


def _in_band(connection: Connection, band: str, year: int) -> ColumnElement[bool]:
    """Whether the age reached in `year` lies in a band; `age_unknown` is whoever lies in none."""
    born = func.coalesce(func.cast(func.substr(person.c.birth_date, 1, 4), person.c.birth_year.type), None)
    born = func.coalesce(person.c.birth_year, born)
    bands = age_bands(connection).bands
    within = {each.key: born.between(year - each.upper, year - each.lower) for each in bands}
    if band == AGE_UNKNOWN:
        return or_(born.is_(None), not_(or_(*within.values())))
    return within.get(band, born.is_(None) & born.is_not(None))


def _order(query: PeopleQuery) -> list[Any]:
    by_name = [person_order.c.words, person_order.c.person]
    match query.order:
        case "last_seen":
            return [last_seen(query.on).desc().nulls_last(), *by_name]
        case "unseen":
            return [last_seen(query.on).asc().nulls_first(), *by_name]
        case "due":
            return [_due().asc().nulls_last(), *by_name]
    return by_name


def _due() -> Any:
    """The earliest day that something open is due."""
    return (
        select(func.min(entry.c.day))
        .join(entry_person, entry_person.c.entry == entry.c.id)
        .outerjoin(followup, followup.c.entry == entry.c.id)
        .where(
            entry_person.c.person == person_order.c.person,
            entry.c.kind == EntryKind.FOLLOWUP.value,
            not_(entry.c.state.in_(sorted(SETTLED))),
            followup.c.done_on.is_(None),
        )
        .correlate(person_order)
        .scalar_subquery()
    )
