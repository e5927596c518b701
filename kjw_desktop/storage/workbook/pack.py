# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes workbooks (.xlsx) in memory.

openpyxl writes each sheet to a temporary file first, in the clear and outside of the folder that was asked
for; so the few parts that a workbook needs are written here (ECMA-376 part 1, SpreadsheetML).
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage.workbook.codecs import Plain
from kjw_desktop.storage.workbook.text import column_letters
from kjw_desktop.storage.workbook.writing import Table

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PART = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_REPORT_ROWS = 500
_WIDTH = 18
_BOLD, _AS_TEXT = 1, 2
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
"""Plain, bold text, text. Number format 49 keeps `=bellen` a text when somebody edits the cell."""


def packed(tables: Iterable[Table], progress: Progress = silent, total: int = 0) -> bytes:
    """The workbook of these sheets; the same sheets give the same bytes.

    `progress` is told the rows written, of about `total`; it may raise Cancelled.
    """
    target = io.BytesIO()
    names: list[str] = []
    done = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for table in tables:
            names.append(table.name)
            for _ in _write_sheet(package, len(names), table):
                done += 1
                if done % _REPORT_ROWS == 0:
                    progress(min(done, total), total)
        for path, content in _frame(names):
            package.writestr(_entry(path), content)
    return target.getvalue()


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _write_sheet(package: zipfile.ZipFile, number: int, table: Table) -> Iterator[None]:
    """Write a sheet, with a stop after each of its rows."""
    letters = [column_letters(index) for index in range(len(table.heading))]
    with package.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as part:
        part.write(_sheet_begin(table, letters).encode())
        part.write(_row(1, letters, table.heading, _BOLD).encode())
        for row, cells in enumerate(table.rows, start=2):
            part.write(_row(row, letters, cells, _AS_TEXT).encode())
            yield
        part.write(b"</sheetData></worksheet>")


def _sheet_begin(table: Table, letters: Sequence[str]) -> str:
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><dimension ref="A1:{letters[-1]}{table.size + 1}"/>'
        '<sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<cols><col min="1" max="{len(letters)}" width="{_WIDTH}" customWidth="1"/></cols><sheetData>'
    )


def _row(number: int, letters: Sequence[str], cells: Sequence[Plain], style: int) -> str:
    told = "".join(
        _cell(f"{letter}{number}", cell, style)
        for letter, cell in zip(letters, cells, strict=True)
        if cell is not None
    )
    return f'<row r="{number}">{told}</row>'


def _cell(place: str, cell: str | float, style: int) -> str:
    if isinstance(cell, str):
        text = f'<is><t xml:space="preserve">{escape(cell)}</t></is>'
        return f'<c r="{place}" s="{style}" t="inlineStr">{text}</c>'
    return f'<c r="{place}"><v>{cell!r}</v></c>'


def _frame(names: Sequence[str]) -> Iterable[tuple[str, str]]:
    parts = [f"worksheets/sheet{number}.xml" for number in range(1, len(names) + 1)]
    yield "[Content_Types].xml", _types(parts)
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
    yield "xl/workbook.xml", _HEAD + book
    related = [("worksheet", part) for part in parts]
    yield "xl/_rels/workbook.xml.rels", _relations([*related, ("styles", "styles.xml")])
    yield "xl/styles.xml", _STYLES


def _types(parts: Iterable[str]) -> str:
    own = {"workbook.xml": "sheet.main", "styles.xml": "styles"} | dict.fromkeys(parts, "worksheet")
    told = "".join(
        f'<Override PartName="/xl/{part}" ContentType="{_PART}.{kind}+xml"/>' for part, kind in own.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _relations(parts: Iterable[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'
