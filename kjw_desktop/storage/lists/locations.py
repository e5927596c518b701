# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places that a vault knows by name: of its latest records, and of its weekly activities."""

from sqlalchemy import Connection, select

from kjw_desktop.domain.quick_entry.parts import PlaceRef
from kjw_desktop.storage.tables import activity_series, entry

LATEST = 5_000
"""So many records with a place are looked at."""
MOST = 500
"""So many places are given."""


def locations(connection: Connection) -> tuple[PlaceRef, ...]:
    """Each place by name once, with the kind it had last, the one used last first; at most `MOST`."""
    lately = (
        select(entry.c.location, entry.c.location_kind)
        .where(entry.c.location != "")
        .order_by(entry.c.place.desc())
        .limit(LATEST)
    )
    weekly = (
        select(activity_series.c.location, activity_series.c.location_kind)
        .where(activity_series.c.location != "")
        .order_by(activity_series.c.id)
    )
    found: dict[str, PlaceRef] = {}
    for row in (*connection.execute(lately), *connection.execute(weekly)):
        name = row.location.strip()
        seen = found.get(name.casefold())
        if name and (seen is None or seen.kind is None):
            kept = seen.name if seen is not None else name
            found[name.casefold()] = PlaceRef(kept, row.location_kind)
    return tuple(found.values())[:MOST]
