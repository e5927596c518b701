# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One sheet as comma-separated text: UTF-8, the separator told by the heading."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from kjw_desktop.domain.errors import BadCell, BadInput, NoPermission, NotAWorkbook
from kjw_desktop.domain.progress import Progress
from kjw_desktop.storage.workbook.catalog import sheet_named
from kjw_desktop.storage.workbook.cells import CellValue
from kjw_desktop.storage.workbook.sheets import RecordSheet, Sheet

_SEPARATORS = ",;\t"
_LONGEST_CELL = 1 << 27
_REPORT_ROWS = 500
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class CsvSource:
    """The file at `path` as the one sheet `sheet`, or the sheet that the file is named after.

    Raises `NotAWorkbook` for a name that is no sheet's and for a file that is no text in UTF-8.
    """

    def __init__(self, path: Path, sheet: str | None, progress: Progress) -> None:
        self._sheet = _sheet_of(path, sheet)
        self._progress = progress
        self._text = _text_of(path)
        self._lines = self._text.count("\n") + 1

    def names(self) -> Sequence[str]:
        """The one sheet."""
        return (self._sheet.name,)

    def rows(self, _: str) -> Iterator[Sequence[CellValue]]:
        """The rows; a text in quotes may hold separators and line breaks. Raises BadInput for bad quotes."""
        previous = csv.field_size_limit(_LONGEST_CELL)
        number = 0
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=self._separator(), strict=True)
        try:
            for number, row in enumerate(reader, start=1):
                yield row
                if number % _REPORT_ROWS == 0:
                    self._progress(min(reader.line_num, self._lines), self._lines)
        except csv.Error as error:
            raise BadInput((BadCell(self._sheet.name, number + 1, "", "bad_quotes"),)) from error
        finally:
            csv.field_size_limit(previous)

    def _separator(self) -> str:
        heading = self._text.partition("\n")[0]
        known = {"id", *(column.name for column in self._sheet.columns)}

        def fit(separator: str) -> tuple[int, int]:
            names = [name.strip(' "\r').casefold() for name in heading.split(separator)]
            return sum(name in known for name in names), len(names)

        return max(_SEPARATORS, key=fit)


def _sheet_of(path: Path, name: str | None) -> Sheet:
    found = sheet_named(path.stem if name is None else name)
    if not isinstance(found, RecordSheet):
        raise NotAWorkbook(path, "which_sheet")
    return found


def _text_of(path: Path) -> str:
    try:
        data = path.read_bytes()
    except PermissionError as error:
        raise NoPermission(path) from error
    except OSError as error:
        raise NotAWorkbook(path, "damaged") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotAWorkbook(path, "not_utf8") from error
    if data.startswith(_UTF_16) or not text.strip():
        raise NotAWorkbook(path, "not_utf8" if text.strip() else "empty")
    return text
