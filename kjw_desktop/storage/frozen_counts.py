# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exact counts as a text that is kept, and back: the same tables, cell for cell."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from kjw_desktop.domain.figures import CountTable, TableShape


def to_json(tables: Iterable[CountTable]) -> str:
    """The tables as JSON: each its shape, and its counts in the order of `TableShape.cells`."""
    told = [
        {**asdict(table.shape), "counts": [table.counts[cell] for cell in table.shape.cells()]}
        for table in tables
    ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> tuple[CountTable, ...]:
    """The tables that `to_json` made the text of. Raises ValueError, TypeError or KeyError for another."""
    told = json.loads(text)
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
