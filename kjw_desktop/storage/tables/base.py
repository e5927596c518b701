# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the tables share: strict columns, keys, stamps and parts in order."""

from typing import Any

from sqlalchemy import INTEGER, TEXT, Column, ForeignKey, MetaData, Table
from sqlalchemy.sql.schema import SchemaItem

from kjw_desktop.storage.types import Id, Moment, Sealed

metadata = MetaData()


def table(name: str, *items: SchemaItem, rowid: bool = False) -> Table:
    """A strict table; without `rowid` it lies in the order of its primary key."""
    return Table(name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=rowid)


def part(owner: str, name: str, *columns: Column[Any]) -> Table:
    """A table of parts that stand in order under one record and go with it."""
    return table(
        name,
        Column(owner, Id, ForeignKey(f"{owner}.id", ondelete="CASCADE"), primary_key=True),
        Column("position", INTEGER, primary_key=True),
        *columns,
    )


def sealed(name: str) -> Column[str]:
    """Free text, empty where nothing was written."""
    return Column(name, Sealed, nullable=False, server_default="")


def key(name: str, *, required: bool = False) -> Column[str]:
    """A vocabulary key."""
    return Column(name, TEXT, nullable=not required)


def stamp() -> tuple[Column[Any], ...]:
    """Where a record comes from (`domain.entries.Stamp`)."""
    return (
        Column("author", Id, nullable=False),
        Column("origin", Id, nullable=False),
        Column("created_at", Moment, nullable=False),
        Column("changed_at", Moment, nullable=False),
        Column("revision", INTEGER, nullable=False),
    )
