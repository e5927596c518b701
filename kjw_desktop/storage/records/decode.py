# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From rows back to records, many at a time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, Connection, RowMapping, Table, bindparam, select

from kjw_desktop.domain.entries import EntryKind, Participant, Stamp
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry, Record
from kjw_desktop.storage import tables
from kjw_desktop.storage.records.shapes import (
    PERSON_COLUMNS,
    PERSON_PARTS,
    PLAIN,
    SHAPES,
    STAMP,
    Parts,
    Shape,
)

Grouped = Mapping[UUID, Sequence[RowMapping]]


def among(column: Column[Any]) -> Any:
    """The condition that a column is one of the parameter `ids`."""
    return column.in_(bindparam("ids", expanding=True))


def entries(connection: Connection, rows: Sequence[RowMapping]) -> list[AnyEntry]:
    """The whole entries of these rows of `entry`, in the same order."""
    ids = [row["id"] for row in rows]
    people = _grouped(connection, tables.entry_person, ids)
    tags = _grouped(connection, tables.entry_tag, ids)
    links = _grouped(connection, tables.entry_link, ids)
    by_kind: dict[EntryKind, list[UUID]] = defaultdict(list)
    for row in rows:
        by_kind[EntryKind(row["kind"])].append(row["id"])
    readers = {kind: _reader(connection, SHAPES[kind], own) for kind, own in by_kind.items()}

    def whole(row: RowMapping) -> AnyEntry:
        shape = SHAPES[EntryKind(row["kind"])]
        keys: dict[str, list[str]] = {name: [] for name in shape.tags}
        for tag in tags.get(row["id"], ()):
            keys.setdefault(tag["field"], []).append(tag["key"])
        return cast(
            "AnyEntry",
            shape.record(
                id=row["id"],
                day=row["day"],
                at=row["at"],
                record_class=row["record_class"],
                wijk=row["wijk"],
                people=tuple(_participant(link) for link in people.get(row["id"], ())),
                linked=tuple(link["target"] for link in links.get(row["id"], ())),
                stamp=_stamp(row),
                **{name: row[column] for name, column in shape.stored.items()},
                **{name: tuple(keys[name]) for name in shape.tags},
                **readers[EntryKind(row["kind"])](row["id"]),
            ),
        )

    return [whole(row) for row in rows]


def people(connection: Connection, rows: Sequence[RowMapping]) -> list[Person]:
    """The whole young people of these rows of `person`, in the same order."""
    ids = [row["id"] for row in rows]
    parts = {name: (p, _grouped(connection, p.table, ids)) for name, p in PERSON_PARTS.items()}

    def whole(row: RowMapping) -> Person:
        values: dict[str, Any] = {name: row[name] for name in PERSON_COLUMNS}
        values |= {name: _made(p, found.get(row["id"], ())) for name, (p, found) in parts.items()}
        return Person(stamp=_stamp(row), **values)

    return [whole(row) for row in rows]


def plain(kind: type[Any], row: RowMapping) -> Record:
    """The record of a row that is all of it."""
    own = {c.name: row[c.name] for c in PLAIN[kind].columns if c.name not in STAMP}
    if "revision" in PLAIN[kind].columns:
        own["stamp"] = _stamp(row)
    return cast("Record", kind(**own))


def _reader(connection: Connection, shape: Shape, ids: Sequence[UUID]) -> Callable[[UUID], dict[str, Any]]:
    details = _grouped(connection, shape.detail, ids)
    parts = {name: (p, _grouped(connection, p.table, ids)) for name, p in shape.parts.items()}

    def read(record: UUID) -> dict[str, Any]:
        values = {name: _made(p, found.get(record, ())) for name, (p, found) in parts.items()}
        for detail in details.get(record, ()):
            values |= {name: detail[name] for name in shape.detail_fields}
            for name, kind in shape.nested.items():
                values[name] = kind(**{f.name: detail[f.name] for f in fields(kind)})
        return values

    return read


def _made(parts: Parts, rows: Iterable[RowMapping]) -> tuple[Any, ...]:
    return tuple(parts.make(**{name: row[name] for name in parts.columns}) for row in rows)


def _participant(row: RowMapping) -> Participant:
    return Participant(row["person"], row["age_band"], row["gender"], row["wijk"], row["remark"])


def _stamp(row: RowMapping) -> Stamp:
    return Stamp(**{name: row[name] for name in STAMP})


def _grouped(connection: Connection, table: Table, ids: Sequence[UUID]) -> Grouped:
    """The rows of a table by the record they stand under, its first column, in the order of the key."""
    owner = table.columns.values()[0]
    query = select(table).where(among(owner)).order_by(*table.primary_key.columns)
    found: dict[UUID, list[RowMapping]] = defaultdict(list)
    for row in connection.execute(query, {"ids": ids}).mappings():
        found[row[owner.name]].append(row)
    return found
