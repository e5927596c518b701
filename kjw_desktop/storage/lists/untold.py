# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who was written about for the first time lately and was not told yet what is kept."""

from datetime import date

from sqlalchemy import Connection, and_, func, select

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.places import after, first_of
from kjw_desktop.storage.records.names import names
from kjw_desktop.storage.rows import PersonName
from kjw_desktop.storage.tables import entry, entry_person, meldcode


def untold(connection: Connection, since: date, until: date) -> tuple[PersonName, ...]:
    """Those whose first entry is of these days (inclusive) and who have no consent record of that kind.

    The longest waiting first. While a meldcode record about somebody is open they are left out: when telling
    the parents is safe is for its third step (decision 68). Only the entries of these days are read, then one
    step back for each person.
    """
    earliest = first_of(since)
    before, telling = entry_person.alias("before"), entry_person.alias("telling")
    seen_before = select(before.c.place).where(
        before.c.person == entry_person.c.person, before.c.place < earliest
    )
    was_told = (
        select(entry.c.place)
        .select_from(telling.join(entry, entry.c.place == telling.c.place))
        .where(
            telling.c.person == entry_person.c.person,
            and_(entry.c.kind == EntryKind.CONSENT.value, entry.c.sort == TOLD_WHAT_IS_KEPT),
        )
    )
    named = entry_person.alias("named")
    in_meldcode = (
        select(entry.c.place)
        .select_from(
            named.join(entry, entry.c.place == named.c.place).outerjoin(
                meldcode, meldcode.c.entry == entry.c.id
            )
        )
        .where(
            named.c.person == entry_person.c.person,
            entry.c.kind == EntryKind.MELDCODE.value,
            meldcode.c.closed_on.is_(None),
        )
    )
    query = (
        select(entry_person.c.person)
        .where(
            entry_person.c.place >= earliest,
            entry_person.c.place < after(until),
            entry_person.c.person.is_not(None),
            ~seen_before.exists(),
            ~was_told.exists(),
            ~in_meldcode.exists(),
        )
        .group_by(entry_person.c.person)
        .order_by(func.min(entry_person.c.place), entry_person.c.person)
    )
    waiting = [row.person for row in connection.execute(query)]
    called = names(connection, waiting)
    return tuple(called[person] for person in waiting)
