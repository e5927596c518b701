# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Workbooks (.xlsx) as sheets of cells, read by openpyxl in its read-only mode."""

import warnings
import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from kjw_desktop.domain.errors import NotAWorkbook
from kjw_desktop.domain.progress import Progress
from kjw_desktop.storage.workbook.cells import Broken, CellValue, Formula
from kjw_desktop.storage.workbook.package import check_package
from kjw_desktop.storage.workbook.text import unescaped

_STRING = f"{{{SHEET_MAIN_NS}}}si"
_LAST_ROW = 1_048_576
_CHUNK_ROWS = 500
_UNREADABLE = (
    BadZipFile,
    zlib.error,
    ParseError,
    InvalidFileException,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What openpyxl lets through when a part of a workbook is missing or is not what it should be."""


class _ExactReader(ExcelReader):
    """Reads shared strings as they stand; openpyxl drops every 'x005F_', and with it what was escaped."""

    def read_strings(self) -> None:
        package: Any = self.package
        part = package.find(SHARED_STRINGS)
        if part is not None:
            with self.archive.open(part.PartName[1:]) as source:
                self.shared_strings = list(_strings(source))


def _strings(source: IO[bytes]) -> Iterator[str]:
    for _, node in iterparse(source):
        if node.tag == _STRING:
            text: str = Text.from_tree(node).content  # type: ignore[union-attr]
            node.clear()
            yield text


class XlsxSource:
    """The sheets of the workbook at `path`; a context manager, to be left before the file is moved.

    Tells `progress` the rows read, of those that the file says it has. Raises `NotAWorkbook`, at any moment,
    for a file that turns out to be none.
    """

    def __init__(self, path: Path, progress: Progress) -> None:
        check_package(path)
        self._path = path
        self._progress = progress
        self._done = 0
        self._file: IO[bytes] = path.open("rb")
        try:
            self._sheets = self._opened()
        except BaseException:
            self._file.close()
            raise
        self._total = sum(sheet.max_row or 0 for sheet in self._sheets.values())

    def _opened(self) -> dict[str, ReadOnlyWorksheet]:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                reader = _ExactReader(self._file, read_only=True, keep_links=False)
                reader.read()
                told: Any = reader.parser
                missing = {part.target for _, part in told.find_sheets()} - set(reader.valid_files)
        except _UNREADABLE as error:
            raise NotAWorkbook(self._path, "damaged") from error
        if missing:
            raise NotAWorkbook(self._path, "damaged")
        return {sheet.title: sheet for sheet in reader.wb.worksheets}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def names(self) -> Sequence[str]:
        """The names of the sheets that hold cells."""
        return tuple(self._sheets)

    def rows(self, name: str) -> Iterator[Sequence[CellValue]]:
        """The rows of a sheet, with what escapes stand for; a row ends with its last cell."""
        sheet: Any = self._sheets[name]
        sheet.reset_dimensions()
        rows = islice(sheet.iter_rows(), _LAST_ROW)
        while chunk := self._next(rows):
            yield from chunk
            self._done += len(chunk)
            self._progress(self._done, max(self._total, self._done))

    def _next(self, rows: Iterator[Sequence[Any]]) -> list[list[CellValue]]:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return [[_value(cell) for cell in cells] for cells in islice(rows, _CHUNK_ROWS)]
        except _UNREADABLE as error:
            raise NotAWorkbook(self._path, "damaged") from error


def _value(cell: Any) -> CellValue:
    value = cell.value
    kind = cell.data_type
    if value is None or kind in {"n", "d", "b"}:
        return cast("CellValue", value)
    if kind == "f":
        return Formula(value if isinstance(value, str) else "=")
    if kind == "e":
        return Broken(str(value))
    return unescaped(str(value))
