# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the rows of record sheets, their details and their parts to records."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from kjw_desktop.domain import rules
from kjw_desktop.domain.errors import BadCell, RuleBroken
from kjw_desktop.storage.workbook.cells import CellFault
from kjw_desktop.storage.workbook.codecs import WORD
from kjw_desktop.storage.workbook.lookups import Ids
from kjw_desktop.storage.workbook.part_sheets import DETAILS, PARTS
from kjw_desktop.storage.workbook.rows import Row, RowReader, Rows
from kjw_desktop.storage.workbook.sheets import Column, DetailSheet, PartSheet, RecordSheet, Sheet

ID = Column("id", "id", WORD)
OWN_ID = Column("id", "id", WORD, required=True)
_PART_SHEETS = {part.name: part for part in PARTS}
_BROKEN_FIELDS = {"headcount": "total"}
"""Fields that a rule names, by the field that a column has for them."""


class _Draft:
    """A row on its way to a record, with what other sheets add to it."""

    __slots__ = ("detailed", "parts", "row", "sheet", "values", "whole")

    def __init__(self, sheet: RecordSheet, row: Row) -> None:
        self.sheet = sheet
        self.row = row.number
        self.values = row.values
        self.whole = row.whole
        self.detailed = False
        self.parts: dict[str, list[Any]] | None = None


class Drafts:
    """Takes sheets in, the record sheets first, and builds records of what they told."""

    def __init__(self, reader: RowReader, ids: Ids, faults: list[BadCell]) -> None:
        self._reader = reader
        self._ids = ids
        self._faults = faults
        self._drafts: dict[str, dict[UUID, _Draft]] = defaultdict(dict)

    def take(self, sheet: RecordSheet | DetailSheet | PartSheet, rows: Rows) -> int:
        """Read a sheet; the number of rows that are not blank."""
        if isinstance(sheet, RecordSheet):
            return self._take_records(sheet, rows)
        if isinstance(sheet, DetailSheet):
            return self._take_details(sheet, rows)
        return self._take_parts(sheet, rows)

    def _take_records(self, sheet: RecordSheet, rows: Rows) -> int:
        drafts = self._drafts[sheet.name]
        count = 0
        for row in self._reader.read(with_column(sheet, ID), rows):
            count += 1
            text = row.values.pop("id", "")
            self._reader.place.column = "id"
            try:
                own = self._ids.define(sheet.name, text)
            except CellFault as fault:
                self._tell("id", fault)
            else:
                drafts[own] = _Draft(sheet, row)
        return count

    def _take_details(self, sheet: DetailSheet, rows: Rows) -> int:
        count = 0
        for row in self._reader.read(with_column(sheet, OWN_ID), rows):
            count += 1
            draft = self._owner((sheet.owner,), "id", row.values.pop("id", ""))
            if draft is None:
                continue
            if draft.detailed:
                self._tell("id", CellFault("id_twice"))
            draft.values.update(row.values)
            draft.detailed = True
        return count

    def _take_parts(self, sheet: PartSheet, rows: Rows) -> int:
        count = 0
        link = Column(sheet.link, "*link", WORD, required=True)
        for row in self._reader.read(with_column(sheet, link), rows):
            count += 1
            draft = self._owner(sheet.owners, sheet.link, row.values.pop("*link", ""))
            if draft is None or not row.whole:
                continue
            if draft.parts is None:
                draft.parts = {}
            parts = draft.parts.setdefault(sheet.name, [])
            if parts and sheet.single:
                self._tell(sheet.link, CellFault("id_twice"))
            parts.extend(sheet.make(**row.values))
        return count

    def _owner(self, owners: tuple[RecordSheet, ...], column: str, text: str) -> _Draft | None:
        """The record of this file that `text` names; a bad one is reported, a blank one was already."""
        if not text:
            return None
        try:
            own = self._ids.find(tuple(owner.name for owner in owners), text)
            if own is None:
                raise CellFault("not_in_file", text)  # noqa: TRY301 -- one place turns both into a fault
        except CellFault as fault:
            self._tell(column, fault)
            return None
        return next(self._drafts[owner.name][own] for owner in owners if own in self._drafts[owner.name])

    def records(self, sheet: RecordSheet) -> Iterator[Any]:
        """The records of a sheet whose rows are whole, in order; each is let go once it is built."""
        drafts = self._drafts[sheet.name]
        for own in list(drafts):
            draft = drafts.pop(own)
            if draft.whole:
                record = self._built(own, draft)
                try:
                    rules.check(record)
                except RuleBroken as broken:
                    self._faults.append(
                        BadCell(sheet.name, draft.row, _column_name(sheet, broken.field), broken.reason)
                    )
                else:
                    yield record

    def _built(self, own: UUID, draft: _Draft) -> Any:
        values = draft.values
        if draft.sheet.fold:
            draft.sheet.fold(values)
        for name, parts in (draft.parts or {}).items():
            self._fill(draft, _PART_SHEETS[name], parts)
        return draft.sheet.make(id=own, **values)

    def _fill(self, draft: _Draft, sheet: PartSheet, parts: list[Any]) -> None:
        bare = {sheet.bare(part) for part in parts}
        told = draft.values.get(sheet.fills, ())
        if any(part not in bare for part in told):
            column = _column_name(draft.sheet, sheet.fills)
            self._faults.append(BadCell(draft.sheet.name, draft.row, column, "contradicts", sheet.name))
        draft.values[sheet.fills] = parts[0] if sheet.single else tuple(parts)

    def _tell(self, column: str, fault: CellFault) -> None:
        self._reader.place.column = column
        self._faults.append(self._reader.place.fault(fault.reason, fault.detail))


def with_column(sheet: Sheet, column: Column) -> Sheet:
    """The columns of `sheet` with the one that names the record before them."""
    return Sheet(sheet.name, (column, *sheet.columns))


def _column_name(sheet: RecordSheet, field: str) -> str:
    wanted = _BROKEN_FIELDS.get(field, field)
    details = [detail for detail in DETAILS if detail.owner is sheet]
    for columns in (sheet, *details):
        found = columns.column_of(wanted)
        if found:
            return found.name
    return next((part.name for part in PARTS if sheet in part.owners and part.fills == field), field)
