# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The exact counts of a closed period as a text that is kept, and back: the same tables, cell for cell."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from kjw_desktop.domain.figures import CountTable, TableShape

Tables = tuple[CountTable, ...]

UNCARRIED = ""
"""Stands for any programme that no record of the period carried: all of its counts are 0."""


@dataclass(frozen=True, slots=True)
class FrozenCounts:
    """The tables of all records, and those of each programme that some carried, with `UNCARRIED` too.

    `programmes` is None for a period that was closed before programmes were kept.
    """

    tables: Tables
    programmes: Mapping[str, Tables] | None = None

    def of(self, programme: str | None) -> Tables | None:
        """The tables of a programme, or of all records; None where they were not kept."""
        if programme is None:
            return self.tables
        return None if self.programmes is None else self.programmes.get(programme, self.programmes[UNCARRIED])


def to_json(frozen: FrozenCounts) -> str:
    """The tables as JSON: each its shape, and its counts in the order of `TableShape.cells`."""
    of_all = _told(frozen.tables)
    if frozen.programmes is None:
        return _text(of_all)
    return _text(
        {"tables": of_all, "programmes": {key: _told(each) for key, each in frozen.programmes.items()}}
    )


def from_json(text: str) -> FrozenCounts:
    """What `to_json` made the text of; a list alone is of a time before programmes were kept.

    Raises ValueError, TypeError or KeyError for another text.
    """
    told = json.loads(text)
    if isinstance(told, list):
        return FrozenCounts(_tables(told))
    if not isinstance(told, dict):
        raise TypeError(type(told))
    programmes = {key: _tables(raw) for key, raw in dict(told["programmes"]).items()}
    if UNCARRIED not in programmes:
        raise KeyError(UNCARRIED)
    return FrozenCounts(_tables(told["tables"]), programmes)


def _text(told: object) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _told(tables: Iterable[CountTable]) -> list[dict[str, Any]]:
    return [
        {**asdict(table.shape), "counts": [table.counts[cell] for cell in table.shape.cells()]}
        for table in tables
    ]


def _tables(told: list[dict[str, Any]]) -> Tables:
    if not isinstance(told, list):
        raise TypeError(type(told))
    return tuple(_table(dict(raw)) for raw in told)


def _table(raw: dict[str, Any]) -> CountTable:
    numbers = raw.pop("counts")
    lists: dict[str, Any] = {name: _keys(raw.pop(name)) for name in ("row_keys", "column_keys", "additive")}
    shape = TableShape(**(raw | lists))
    if not all(isinstance(name, str) for name in (shape.name, shape.unit, shape.rows, shape.columns or "")):
        raise TypeError(shape.name)
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError(shape.name)
    return CountTable(shape, dict(zip(shape.cells(), numbers, strict=True)))


def _keys(raw: list[str]) -> tuple[str, ...]:
    if not all(isinstance(key, str) for key in raw):
        raise TypeError(type(raw))
    return tuple(raw)
