# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists that a worker keeps under a name."""

from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kjw_desktop.storage.rows import SavedView
from kjw_desktop.storage.tables import saved_view


def saved_views(connection: Connection, page: str) -> tuple[SavedView, ...]:
    """The views of a page, in the order they were made."""
    query = select(saved_view).where(saved_view.c.page == page).order_by(saved_view.c.id)
    return tuple(SavedView(row.id, row.name, row.page, row.query) for row in connection.execute(query))


def save_view(connection: Connection, view: SavedView) -> None:
    """Keep a view, over the one of its id if there is one."""
    row = {"id": view.id, "name": view.name, "page": view.page, "query": view.query}
    statement = insert(saved_view).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def drop_view(connection: Connection, view: UUID) -> None:
    """Forget a view, if it is there."""
    connection.execute(delete(saved_view).where(saved_view.c.id == view))
