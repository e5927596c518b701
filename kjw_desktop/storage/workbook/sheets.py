# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a sheet is: its columns, and how a row becomes a record, a part of one or a detail of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kjw_desktop.storage.workbook.codecs import TEXT, Codec

Values = dict[str, Any]
"""What a row told, by field of the record; a blank cell is left out."""


@dataclass(frozen=True, slots=True)
class Column:
    """One heading. `field` names what it fills of the record; `required` cells must be filled.

    A field that may not be left out takes `otherwise` from a blank cell.
    """

    name: str
    field: str
    codec: Codec
    required: bool = False
    otherwise: str | None = None

    @property
    def keeps_blanks(self) -> bool:
        """Whether a cell of spaces alone still tells something."""
        return self.codec is TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """The name of a sheet and its columns in order."""

    name: str
    columns: tuple[Column, ...]

    def column_of(self, field_name: str) -> Column | None:
        """The column that fills a field, if one does."""
        return next((column for column in self.columns if column.field == field_name), None)


@dataclass(frozen=True, slots=True)
class RecordSheet(Sheet):
    """One row a record, with an `id` column before the others.

    `make` is the record's class. `fold` turns values of the row into the record's own where the two differ,
    and `told` gives for export the fields that are no attribute of the record.
    """

    make: type[Any]
    fold: Callable[[Values], None] | None = None
    told: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)

    def value(self, record: Any, column: Column) -> Any:
        """What `column` tells of `record`."""
        told = self.told.get(column.field)
        return told(record) if told else getattr(record, column.field)


@dataclass(frozen=True, slots=True)
class DetailSheet(Sheet):
    """Further fields of the records of `owner`: at most one row a record, named by its `id`.

    A row stands there only when one of its cells is filled. `told` is as a `RecordSheet` has it.
    """

    owner: RecordSheet
    told: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)

    def value(self, record: Any, column: Column) -> Any:
        """What `column` tells of `record`."""
        told = self.told.get(column.field)
        return told(record) if told else getattr(record, column.field)


def one(part: Callable[..., Any]) -> Callable[..., tuple[Any, ...]]:
    """The maker of a row that tells one part."""
    return lambda **values: (part(**values),)


def nothing(_: Any) -> tuple[Any, ...]:
    """What a record's own row tells of a field that it has no column for."""
    return ()


def itself(part: Any) -> Any:
    """A part that cannot be told in less."""
    return part


@dataclass(frozen=True, slots=True)
class PartSheet(Sheet):
    """Rows that together fill the field `fills` of a record of `owners`, in order; column `link` names it.

    `make` gives the parts that a row tells, `tell` for export the row of a part where that is not its
    attributes. `known` gives what the record's own row tells of the field: rows stand there only where that
    is not all, and then they hold the whole. `bare` reduces a part to what the record's own row can tell, so
    that a contradiction between the two is found. `single` fields hold one part and no tuple.
    """

    owners: tuple[RecordSheet, ...]
    link: str
    fills: str
    make: Callable[..., tuple[Any, ...]]
    tell: Callable[[Any], Mapping[str, Any]] | None = None
    known: Callable[[Any], tuple[Any, ...]] = nothing
    bare: Callable[[Any], Any] = itself
    single: bool = False

    def value(self, part: Any, column: Column) -> Any:
        """What `column` tells of `part`."""
        return self.tell(part).get(column.field) if self.tell else getattr(part, column.field)
