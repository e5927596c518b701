# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files with any cells, and sources without a file, for the tests of the workbook."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from kjw_desktop.domain.errors import BadInput
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.storage.workbook.cells import CellValue
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.reading import Known, read_content

NEW = Known(vocabularies=shipped())

Sheets = Mapping[str, Sequence[Sequence[Any]]]
"""Rows by sheet; the heading may be one text with spaces."""


class Lists:
    """Sheets that were never in a file."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = {name: [_cells(row) for row in rows] for name, rows in sheets.items()}

    def names(self) -> Sequence[str]:
        return tuple(self._sheets)

    def rows(self, name: str) -> list[Sequence[CellValue]]:
        return self._sheets[name]


def _cells(row: Sequence[Any] | str) -> Sequence[Any]:
    return row.split() if isinstance(row, str) else row


def read(sheets: Sheets, known: Known = NEW) -> Content:
    return read_content(Lists(sheets), known)


def faults(sheets: Sheets, known: Known = NEW) -> list[tuple[str, int, str, str]]:
    """Give the sheet, row, column and reason of each fault."""
    try:
        read(sheets, known)
    except BadInput as error:
        return [(bad.sheet, bad.row, bad.column, bad.reason) for bad in error.cells]
    return []


def write(path: Path, sheets: Sheets) -> Path:
    """Write a workbook as other programs do."""
    book = openpyxl.Workbook()
    del book["Sheet"]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(_cells(row)))
    book.save(path)
    return path
