# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import BadInput, NotAWorkbook
from kjw_desktop.domain.progress import silent
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.csvfile import CsvSource
from kjw_desktop.storage.workbook.reading import read_content
from tests.storage.workbook.sources import NEW


def read(path: Path, data: str | bytes, sheet: str | None = None) -> Content:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_content(CsvSource(path, sheet, silent), NEW)


def notes(content: Content) -> list[str]:
    return [record.note for record in content.records if isinstance(record, Contact)]


def reason(path: Path, data: str | bytes, sheet: str | None = None) -> str:
    with pytest.raises(NotAWorkbook) as caught:
        read(path, data, sheet)
    return caught.value.reason


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"])
def test_the_heading_tells_the_separator(tmp_path: Path, mark: str, separator: str, line: str) -> None:
    rows = [["datum", "soort", '"notitie"'], ["2026-09-14", "groep", '"a; b, c\t""d"""']]
    text = mark + line.join(separator.join(row) for row in rows) + line
    assert notes(read(tmp_path / "Contacten.csv", text)) == ['a; b, c\t"d"']


def test_notes_keep_line_breaks_and_control_characters(tmp_path: Path) -> None:
    note = "een\r\ntwee\ndrie\x0bvier\x0c\u2028vijf=bellen"
    text = f'datum,soort,notitie\n2026-09-14,groep,"{note}"\n\n2026-09-14,groep,los\x0b\x1c woord\n'
    assert notes(read(tmp_path / "Contacten.csv", text)) == [note, "los\x0b\x1c woord"]


def test_a_note_may_be_a_megabyte_and_a_formula_is_a_text(tmp_path: Path) -> None:
    long = "x" * 1_000_000
    text = f"datum;soort;notitie\n2026-09-14;groep;{long}\n2026-09-14;groep;=1+1\n"
    assert notes(read(tmp_path / "Contacten.csv", text)) == [long, "=1+1"]


def test_the_file_is_named_after_its_sheet_in_any_case_or_told(tmp_path: Path) -> None:
    text = "datum,soort\n2026-09-14,groep\n"
    assert len(read(tmp_path / "CONTACTEN.CSV", text).records) == 1
    assert len(read(tmp_path / "uitvoer.csv", text, "contacten").records) == 1
    assert reason(tmp_path / "uitvoer.csv", text) == "which_sheet"
    assert reason(tmp_path / "Contacten.csv", text, "Gesprekken") == "which_sheet"


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    text = 'datum,soort,notitie\n2026-09-14,groep,"a\nb"\n\n14 sep,groep,x,los\n'
    with pytest.raises(BadInput) as caught:
        read(tmp_path / "Contacten.csv", text)
    assert [(bad.row, bad.column, bad.reason) for bad in caught.value.cells] == [
        (4, "datum", "not_a_date"),
        (4, "D", "no_heading"),
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("datum,soort,notitie\n2026-09-14,groep,caf\xe9\n".encode("latin-1"), "not_utf8"),
        ("datum,soort\n".encode("utf-16"), "not_utf8"),
        (b"", "empty"),
        (b" \n", "empty"),
    ],
)
def test_files_that_are_no_text_in_utf_8(tmp_path: Path, data: bytes, expected: str) -> None:
    assert reason(tmp_path / "Contacten.csv", data) == expected


@pytest.mark.parametrize("row", ['2026-09-14,groep,"open', '2026-09-14,groep,"a"b'])
def test_quotes_that_do_not_match_are_told(tmp_path: Path, row: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(tmp_path / "Contacten.csv", f"datum,soort,notitie\n2026-09-14,groep,x\n{row}\n")
    assert [(bad.row, bad.reason) for bad in caught.value.cells] == [(3, "bad_quotes")]
