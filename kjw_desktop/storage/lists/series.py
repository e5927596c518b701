# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Weekly activities: when each was recorded last, and who usually comes."""

from uuid import UUID

from sqlalchemy import Connection, Select, func, select, tuple_

from kjw_desktop.domain.activities import Activity, ActivitySeries, CalledOff
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.records import decode, reader
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import RegularRow, SeriesRow
from kjw_desktop.storage.tables import activity, activity_series, called_off, entry, entry_person


def series(connection: Connection) -> tuple[SeriesRow, ...]:
    """Every weekly activity by its weekday and hour, with the day that it was recorded or called off last."""
    lasts = (
        select(activity.c.series, func.max(entry.c.place).label("place"))
        .select_from(activity.join(entry, entry.c.id == activity.c.entry))
        .where(activity.c.series.is_not(None))
        .group_by(activity.c.series)
        .subquery()
    )
    query = select(lasts.c.series, entry.c.day).join(entry, entry.c.place == lasts.c.place)
    days = {row.series: row.day for row in connection.execute(query)}
    off = _latest_called_off(connection)
    rows = connection.execute(
        select(activity_series).order_by(
            activity_series.c.weekday, activity_series.c.start, activity_series.c.id
        )
    ).mappings()
    whole = [decode.plain(ActivitySeries, row) for row in rows]
    return tuple(
        SeriesRow(each, days.get(each.id), off.get(each.id))
        for each in whole
        if isinstance(each, ActivitySeries)
    )


def _latest_called_off(connection: Connection) -> dict[UUID, CalledOff]:
    """Of each weekly activity the latest evening that did not take place."""
    latest = select(called_off.c.series, func.max(called_off.c.day)).group_by(called_off.c.series)
    query = select(called_off).where(tuple_(called_off.c.series, called_off.c.day).in_(latest))
    rows = [decode.plain(CalledOff, row) for row in connection.execute(query).mappings().all()]
    return {row.series: row for row in rows if isinstance(row, CalledOff)}


def last_activity(connection: Connection, of: UUID) -> Activity | None:
    """The latest activity of a series, None when there is none yet."""
    latest = connection.execute(_evenings(of).limit(1)).first()
    found = reader.find(connection, latest.id) if latest is not None else None
    return found if isinstance(found, Activity) else None


def regulars(connection: Connection, of: UUID, evenings: int) -> tuple[RegularRow, ...]:
    """Who came by name to the latest `evenings` of a series: who came most, then who came last."""
    lately = _evenings(of).limit(evenings).subquery()
    query = (
        select(
            entry_person.c.person,
            func.count().label("times"),
            func.min(entry.c.day).label("first"),
            func.max(entry.c.day).label("last"),
        )
        .select_from(entry_person.join(entry, entry.c.id == entry_person.c.entry))
        .where(entry.c.id.in_(select(lately.c.id)), entry_person.c.person.is_not(None))
        .group_by(entry_person.c.person)
    )
    rows = connection.execute(query).all()
    called = names(connection, [row.person for row in rows])
    found = [RegularRow(called[row.person], row.times, row.first, row.last) for row in rows]
    return tuple(sorted(found, key=lambda row: (-row.times, -row.last.toordinal(), row.person.name)))


def _evenings(of: UUID) -> Select[tuple[UUID]]:
    return (
        select(entry.c.id)
        .select_from(entry.join(activity, activity.c.entry == entry.c.id))
        .where(entry.c.kind == EntryKind.ACTIVITY.value, activity.c.series == of)
        .order_by(entry.c.place.desc())
    )
