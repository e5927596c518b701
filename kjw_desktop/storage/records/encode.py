# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From records to the rows of their tables."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from kjw_desktop.domain.entries import Stamp
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry
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

Rows = dict[Table, list[dict[str, Any]]]

_NOTHING_SHARED = dict.fromkeys(("sort", "level", "state", "location_kind", "duration")) | {
    "title": "",
    "text": "",
    "location": "",
}


def stamp_row(stamp: Stamp) -> dict[str, Any]:
    """The columns of a stamp."""
    return {name: getattr(stamp, name) for name in STAMP}


def entry_row(entry: AnyEntry, place: int, stamp: Stamp) -> dict[str, Any]:
    """The entry's own row; every kind fills every column, so that many go in at once."""
    shape = SHAPES[KIND_OF[type(entry)]]
    return {
        "place": place,
        "id": entry.id,
        "kind": KIND_OF[type(entry)].value,
        "day": entry.day,
        "at": entry.at,
        "record_class": entry.record_class,
        "wijk": entry.wijk,
        **_NOTHING_SHARED,
        **{column: getattr(entry, name) for name, column in shape.shared.items()},
        **stamp_row(stamp),
    }


def entry_parts(entry: AnyEntry, place: int, rows: Rows) -> None:
    """Add to `rows` everything of the entry that lies outside of its own row.

    A young person who is named twice is in it once.
    """
    shape = SHAPES[KIND_OF[type(entry)]]
    links = {link.person or position: link for position, link in enumerate(entry.people)}
    for position, link in enumerate(links.values()):
        rows[tables.entry_person].append(
            {
                "entry": entry.id,
                "position": position,
                "person": link.person,
                "place": place,
                "age_band": link.age_band,
                "gender": link.gender,
                "wijk": link.wijk,
                "remark": link.remark,
            }
        )
    for name in shape.tags:
        rows[tables.entry_tag].extend(
            {"entry": entry.id, "field": name, "position": position, "key": key}
            for position, key in enumerate(getattr(entry, name))
        )
    rows[tables.entry_link].extend(
        {"entry": entry.id, "position": position, "target": target}
        for position, target in enumerate(entry.linked)
    )
    for name, parts in shape.parts.items():
        rows[parts.table].extend(_part_rows("entry", entry.id, parts, getattr(entry, name)))
    if any(getattr(entry, name) != default for name, default in _defaults(shape).items()):
        rows[shape.detail].append({"entry": entry.id, **_detail(shape, entry)})


@cache
def _defaults(shape: Shape) -> dict[str, Any]:
    """What the fields of the detail's row hold when there is no such row."""
    names = {*shape.detail_fields, *shape.nested}
    return {f.name: f.default for f in fields(shape.record) if f.name in names}


def _detail(shape: Shape, entry: AnyEntry) -> dict[str, Any]:
    values = {name: getattr(entry, name) for name in shape.detail_fields}
    for name, kind in shape.nested.items():
        inner = getattr(entry, name)
        values |= {f.name: getattr(inner, f.name) for f in fields(kind)}
    return values


def person_row(person: Person, place: int, stamp: Stamp) -> dict[str, Any]:
    """The person's own row."""
    return {"place": place, **{name: getattr(person, name) for name in PERSON_COLUMNS}, **stamp_row(stamp)}


def person_parts(person: Person, rows: Rows) -> None:
    """Add to `rows` what stands under the person in order."""
    for name, parts in PERSON_PARTS.items():
        rows[parts.table].extend(_part_rows("person", person.id, parts, getattr(person, name)))


def plain_row(record: Any, stamp: Stamp) -> dict[str, Any]:
    """The row of a record that is one row."""
    table = PLAIN[type(record)]
    own = {c.name: getattr(record, c.name) for c in table.columns if c.name not in STAMP}
    return own | stamp_row(stamp) if "revision" in table.columns else own


def no_rows() -> Rows:
    """Where rows are gathered, by table."""
    return defaultdict(list)


def _part_rows(owner: str, record: UUID, parts: Parts, values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for position, value in enumerate(values):
        yield {owner: record, "position": position, **parts.split(value)}
