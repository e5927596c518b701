# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From content to sheets of plain cells, without a vault at hand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kjw_desktop.storage.workbook.catalog import FURTHER, MAIN
from kjw_desktop.storage.workbook.codecs import Plain
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.part_sheets import DETAILS, PARTS
from kjw_desktop.storage.workbook.sheets import DetailSheet, PartSheet, RecordSheet, Sheet
from kjw_desktop.storage.workbook.text import CELL_UNITS, escaped, pieces
from kjw_desktop.storage.workbook.vault_sheets import (
    CLOSED,
    FILES,
    PUBLICATIONS,
    SECRETS,
    SETTINGS,
    TERMS,
    WIJKEN,
)

_SURELY_FITS = CELL_UNITS // 14
"""Characters that fit a cell even when each is escaped in seven, or takes two units."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to be written: its rows hold escaped text that fits a cell, numbers, or nothing."""

    name: str
    heading: tuple[str, ...]
    rows: Iterable[Sequence[Plain]]
    size: int


def tables_of(content: Content) -> Iterator[Table]:
    """The sheets of a workbook with this content: the contract's five, and of the others those with a row."""
    labels = {wijk.key: wijk.label or wijk.key for wijk in content.wijken}
    by_class: dict[type, list[Any]] = defaultdict(list)
    for record in content.records:
        by_class[type(record)].append(record)
    for sheet in MAIN:
        yield _records(sheet, by_class[sheet.make], labels)
    for table in _further(content, by_class, labels):
        if table.size:
            yield table


def _further(
    content: Content, by_class: Mapping[type, Sequence[Any]], labels: Mapping[str, str]
) -> Iterator[Table]:
    for sheet in FURTHER:
        yield _records(sheet, by_class[sheet.make], labels)
    for details in DETAILS:
        rows = (_row(details, str(record.id), record, labels) for record in by_class[details.owner.make])
        yield _table(details, ("id",), (row for row in rows if any(cell is not None for cell in row[1:])))
    for parts in PARTS:
        owned = [record for owner in parts.owners for record in by_class[owner.make]]
        yield _table(parts, (parts.link,), _part_rows(parts, owned, labels))
    yield _attributes(TERMS, content.terms)
    yield _attributes(WIJKEN, content.wijken)
    yield _attributes(SETTINGS, [content.settings] if content.settings else [])
    yield _records(PUBLICATIONS, content.publications, labels)
    yield _attributes(CLOSED, content.closed)
    yield _attributes(FILES, content.files)
    yield _table(SECRETS, (), [[content.secret.hex()]] if content.secret else [])


def _row(
    sheet: RecordSheet | DetailSheet | PartSheet, own: str, subject: Any, labels: Mapping[str, str]
) -> list[Plain]:
    cells = (column.codec.write(sheet.value(subject, column), labels) for column in sheet.columns)
    return [own, *cells]


def _records(sheet: RecordSheet, records: Iterable[Any], labels: Mapping[str, str]) -> Table:
    return _table(sheet, ("id",), (_row(sheet, str(record.id), record, labels) for record in records))


def _part_rows(sheet: PartSheet, records: Iterable[Any], labels: Mapping[str, str]) -> Iterator[list[Plain]]:
    for record in records:
        held = getattr(record, sheet.fills)
        if sheet.single:
            held = () if held is None else (held,)
        if held != sheet.known(record):
            for part in held:
                yield _row(sheet, str(record.id), part, labels)


def _attributes(sheet: Sheet, subjects: Iterable[Any]) -> Table:
    rows = (
        [column.codec.write(getattr(subject, column.field), {}) for column in sheet.columns]
        for subject in subjects
    )
    return _table(sheet, (), rows)


def _table(sheet: Sheet, first: tuple[str, ...], rows: Iterable[list[Plain]]) -> Table:
    """The table with further columns, at the end, for texts that no cell can hold."""
    kept = list(rows)
    further = [
        (index, part, f"{column.name}_{part + 1}")
        for index, column in enumerate(sheet.columns, start=len(first))
        if column.codec.spreads
        for part in range(1, max((_count(row[index]) for row in kept), default=1))
    ]
    heading = (*first, *(column.name for column in sheet.columns), *(name for _, _, name in further))
    return Table(sheet.name, heading, (_fitted(row, further) for row in kept), len(kept))


def _count(cell: Plain) -> int:
    return len(pieces(cell)) if isinstance(cell, str) and len(cell) > _SURELY_FITS else 1


def _fitted(row: list[Plain], further: Sequence[tuple[int, int, str]]) -> list[Plain]:
    if not further:
        return [escaped(cell) if isinstance(cell, str) else cell for cell in row]
    cut = [pieces(cell) if isinstance(cell, str) else (cell,) for cell in row]
    more = (cut[index][part] if part < len(cut[index]) else None for index, part, _ in further)
    return [*(parts[0] for parts in cut), *more]
