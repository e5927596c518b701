# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a sheet's rows to the values they tell, with every bad cell named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kjw_desktop.domain.errors import BadCell
from kjw_desktop.storage.workbook.cells import CellFault, CellValue, as_text, is_blank
from kjw_desktop.storage.workbook.codecs import Lookup
from kjw_desktop.storage.workbook.sheets import Column, Sheet, Values
from kjw_desktop.storage.workbook.text import column_letters

Rows = Iterable[Sequence[CellValue]]
"""A sheet's rows from the first on; a row may be shorter than the heading."""

_HEADING = 1
_CONTINUES = re.compile(r"[2-9]|[1-9][0-9]{1,3}", re.ASCII)


@dataclass(slots=True)
class Place:
    """The cell that is being read."""

    sheet: str = ""
    row: int = 0
    column: str = ""

    def fault(self, reason: str, detail: str = "") -> BadCell:
        """What is wrong with it."""
        return BadCell(self.sheet, self.row, self.column, reason, detail)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the columns of a sheet stand: each with its cells, and those cells that no heading names.

    `complete` when no column is missing that must be filled.
    """

    columns: tuple[tuple[Column, tuple[int, ...]], ...] = ()
    named: frozenset[int] = frozenset()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank: `whole` when no cell was bad or missing; such a cell's field is left out."""

    number: int
    values: Values
    whole: bool


class RowReader:
    """Reads rows of sheets; `place` follows along, so that a lookup knows where it is asked from."""

    def __init__(self, look: Lookup, faults: list[BadCell], place: Place) -> None:
        self.place = place
        self._look = look
        self._faults = faults

    def read(self, sheet: Sheet, rows: Rows) -> Iterator[Row]:
        """Each row that is not blank. Bad cells and headings are added to the faults."""
        plan = _Plan()
        self.place.sheet = sheet.name
        for number, cells in enumerate(rows, start=_HEADING):
            self.place.row = number
            if number == _HEADING:
                plan = self._plan(sheet, cells)
            elif any(not is_blank(cell) for cell in cells):
                before = len(self._faults)
                values = self._values(plan, cells)
                yield Row(number, values, plan.complete and len(self._faults) == before)

    def _plan(self, sheet: Sheet, cells: Sequence[CellValue]) -> _Plan:
        known = {column.name.casefold(): column for column in sheet.columns}
        found: dict[str, dict[int, int]] = {}
        named = set()
        for index, cell in enumerate(cells):
            if is_blank(cell):
                continue
            named.add(index)
            try:
                heading = as_text(cell).strip()
            except CellFault as fault:
                self._tell(column_letters(index), fault)
                continue
            self._find(heading, index, known, found)
        missing = [column for column in sheet.columns if column.required and column.name not in found]
        if named:
            self._miss(missing)
        columns = tuple(
            (column, tuple(index for _, index in sorted(found[column.name].items())))
            for column in sheet.columns
            if column.name in found
        )
        return _Plan(columns, frozenset(named), not missing)

    def _find(
        self, heading: str, index: int, known: dict[str, Column], found: dict[str, dict[int, int]]
    ) -> None:
        name, part = heading.casefold(), 1
        if name not in known:
            begin, line, digits = name.rpartition("_")
            column = known.get(begin)
            if line and column and column.codec.spreads and _CONTINUES.fullmatch(digits):
                name, part = begin, int(digits)
        if name not in known:
            self._tell(heading, CellFault("unknown_column"))
            return
        parts = found.setdefault(known[name].name, {})
        if part in parts:
            self._tell(heading, CellFault("column_twice"))
        parts[part] = index

    def _miss(self, columns: Iterable[Column]) -> None:
        for column in columns:
            self._tell(column.name, CellFault("missing_column"))

    def _values(self, plan: _Plan, cells: Sequence[CellValue]) -> Values:
        values: Values = {}
        place = self.place
        width = len(cells)
        for column, indexes in plan.columns:
            place.column = column.name
            try:
                if len(indexes) == 1:
                    cell = cells[indexes[0]] if indexes[0] < width else None
                else:
                    cell = "".join(as_text(cells[index]) for index in indexes if index < width)
                if cell is None or (isinstance(cell, str) and not cell.strip()):
                    self._blank(column, cell, values)
                else:
                    values[column.field] = column.codec.read(cell, self._look)
            except CellFault as fault:
                self._tell(column.name, fault)
        if width > len(plan.named):
            self._unnamed(plan, cells)
        return values

    @staticmethod
    def _blank(column: Column, cell: str | None, values: Values) -> None:
        if column.required:
            raise CellFault("empty")
        if column.otherwise is not None:
            values[column.field] = cell or column.otherwise
        elif cell and column.keeps_blanks:
            values[column.field] = cell

    def _unnamed(self, plan: _Plan, cells: Sequence[CellValue]) -> None:
        for index, cell in enumerate(cells):
            if index not in plan.named and not is_blank(cell):
                self._tell(column_letters(index), CellFault("no_heading"))

    def _tell(self, column: str, fault: CellFault) -> None:
        self.place.column = column
        self._faults.append(self.place.fault(fault.reason, fault.detail))
