# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhood notes, by time or by wijk."""

from sqlalchemy import Connection, func, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.lists.timeline import BEGINNING, conditions
from kjw_desktop.storage.rows import NeighbourhoodRow, TimelineQuery
from kjw_desktop.storage.tables import entry, neighbourhood_note, term

_ROWS = (
    select(
        entry.c.id,
        entry.c.day,
        entry.c.wijk,
        entry.c.location_kind,
        func.substr(entry.c.text, 1, BEGINNING).label("text"),
        func.coalesce(neighbourhood_note.c.trend, "").label("trend"),
    )
    .select_from(
        entry.outerjoin(neighbourhood_note, neighbourhood_note.c.entry == entry.c.id).outerjoin(
            term, (term.c.vocabulary == "wijk") & (term.c.key == entry.c.wijk)
        )
    )
    .where(entry.c.kind == EntryKind.NEIGHBOURHOOD_NOTE.value)
)
_BY_WIJK = (entry.c.wijk.is_(None), func.lower(func.coalesce(term.c.label, entry.c.wijk)), entry.c.wijk)


def neighbourhood_notes(
    connection: Connection, query: TimelineQuery, offset: int, *, by_wijk: bool
) -> tuple[NeighbourhoodRow, ...]:
    """The notes that a query asks for, at most its limit, the newest first; with `by_wijk` in each wijk.

    Notes without a wijk stand last then.
    """
    order = (*_BY_WIJK, entry.c.place.desc()) if by_wijk else (entry.c.place.desc(),)
    statement = _ROWS.where(*conditions(query)).order_by(*order).limit(query.limit).offset(offset)
    return tuple(NeighbourhoodRow(**row._mapping) for row in connection.execute(statement))  # noqa: SLF001
