# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import WriteOnlyCell

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import BadInput, NotAWorkbook
from kjw_desktop.domain.progress import silent
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.pack import packed
from kjw_desktop.storage.workbook.package import is_package
from kjw_desktop.storage.workbook.reading import read_content
from kjw_desktop.storage.workbook.writing import tables_of
from kjw_desktop.storage.workbook.xlsx import XlsxSource
from tests.storage.workbook.sources import NEW, write

SHARED = (
    '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</sst>'
)
STRINGS = (
    b'<Override PartName="/xl/texts.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)


def read(path: Path) -> Content:
    with XlsxSource(path, silent) as source:
        return read_content(source, NEW)


def first_contact(path: Path) -> Contact:
    record = read(path).records[0]
    assert isinstance(record, Contact)
    return record


def reason(path: Path) -> str:
    with pytest.raises(NotAWorkbook) as caught:
        read_package(path)
    return caught.value.reason


def read_package(path: Path) -> Content | None:
    return read(path) if is_package(path) else None


def changed(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Change parts of a workbook, or leave them out."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            new = change(name, data)
            if new is not None:
                package.writestr(name, new)
    return path


def test_real_dates_and_times_are_read(tmp_path: Path) -> None:
    day = datetime(2026, 9, 14)  # noqa: DTZ001 -- as spreadsheets have them
    for cell in (day, date(2026, 9, 14)):
        path = write(tmp_path / "w.xlsx", {"Contacten": ["datum soort tijd", [cell, "groep", time(19, 30)]]})
        contact = first_contact(path)
        assert (contact.day, contact.at) == (date(2026, 9, 14), time(19, 30))


def test_a_serial_number_in_a_cell_for_dates_is_a_date(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Contacten")
    sheet.append(["datum", "soort"])
    sheet.append([46279, "groep"])
    sheet["A2"].number_format = "dd-mm-yyyy"
    book.save(tmp_path / "w.xlsx")
    assert first_contact(tmp_path / "w.xlsx").day == date(2026, 9, 14)


@pytest.mark.parametrize("serial", [0, 400_000, -5, 10**9])
def test_serial_numbers_of_no_date_of_ours_are_faults(tmp_path: Path, serial: int) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Contacten")
    sheet.append(["datum", "soort"])
    sheet.append([serial, "groep"])
    sheet["A2"].number_format = "dd-mm-yyyy"
    book.save(tmp_path / "w.xlsx")
    with pytest.raises(BadInput) as caught:
        read(tmp_path / "w.xlsx")
    assert [(bad.row, bad.column) for bad in caught.value.cells] == [(2, "datum")]


def test_a_formula_is_a_fault_and_a_text_that_looks_like_one_is_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Contacten")
    sheet.append(["datum", "soort", "notitie"])
    text = WriteOnlyCell(sheet, "=bellen")
    text.data_type = "s"
    sheet.append(["2026-09-14", "groep", text])
    sheet.append(["2026-09-14", "groep", "=1+1"])
    book.save(tmp_path / "w.xlsx")
    with pytest.raises(BadInput) as caught:
        read(tmp_path / "w.xlsx")
    assert [(bad.row, bad.column, bad.reason, bad.detail) for bad in caught.value.cells] == [
        (3, "notitie", "formula", "=1+1")
    ]


def shared(path: Path, strings: bytes) -> Path:
    """Write a workbook with one contact whose texts lie in a part of their own, as Excel writes them."""
    cells = [f'<c t="s"><v>{number}</v></c>' for number in range(6)]
    rows = f"<sheetData><row>{''.join(cells[:3])}</row><row>{''.join(cells[3:])}</row></sheetData>".encode()

    def share(name: str, data: bytes) -> bytes:
        if name == "xl/worksheets/sheet1.xml":
            return re.sub(rb"<sheetData>.*</sheetData>", rows, data)
        return data.replace(b"</Types>", STRINGS + b"</Types>") if name == "[Content_Types].xml" else data

    changed(write(path, {"Contacten": ["datum soort"]}), share)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/texts.xml", strings)
    return path


def strings_of(*texts: str) -> bytes:
    return SHARED.format("".join(f"<si><t>{text}</t></si>" for text in texts)).encode()


def test_shared_texts_are_read_with_their_escapes(tmp_path: Path) -> None:
    row = ("2026-09-14", "groep", "a_x000B_b_x000D_\n_x005F_x000B_ x005F_")
    contact = first_contact(shared(tmp_path / "w.xlsx", strings_of("datum", "soort", "notitie", *row)))
    assert contact.note == "a\x0bb\r\n_x000B_ x005F_"


def test_damaged_shared_texts_are_told(tmp_path: Path) -> None:
    whole = strings_of("datum", "soort", "notitie", "2026-09-14", "groep", "x")
    for strings in (whole[:-20], strings_of("datum"), b""):
        assert reason(shared(tmp_path / "w.xlsx", strings)) == "damaged"


def test_wrong_dimensions_hide_no_row(tmp_path: Path) -> None:
    rows = ["datum soort notitie", *[["2026-09-14", "groep", f"n{n}"] for n in range(1200)]]
    path = write(tmp_path / "w.xlsx", {"Contacten": rows})

    def narrow(name: str, data: bytes) -> bytes:
        return data.replace(b'ref="A1:C1201"', b'ref="A1:A2"') if "sheet1" in name else data

    content = read(changed(path, narrow))
    assert [record.note for record in content.records if isinstance(record, Contact)] == [
        f"n{n}" for n in range(1200)
    ]


def test_what_we_write_others_read_as_text(tmp_path: Path) -> None:
    contact = Contact(day=date(2026, 9, 14), kind="groep", note="=bellen", location="+31", quote="12")
    (tmp_path / "w.xlsx").write_bytes(packed(tables_of(Content(records=(contact,)))))
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    assert book.sheetnames == [
        "Jongeren",
        "Contacten",
        "Signalen",
        "Activiteiten",
        "Acties",
        "Contactdetails",
    ]
    sheet = book["Contacten"]
    row = {sheet.cell(1, n).value: sheet.cell(2, n) for n in range(1, sheet.max_column + 1)}
    assert list(row) == (
        [
            "id",
            "datum",
            "tijd",
            "duur",
            "soort",
            "klasse",
            "jongeren",
            "locatie",
            "wijk",
            "themas",
            "doelen",
            "partners",
            "notitie",
        ]
    )
    assert (row["notitie"].value, row["notitie"].data_type, row["locatie"].value) == ("=bellen", "s", "+31")
    assert row["notitie"].number_format == "@"
    assert (row["datum"].value, row["id"].value) == ("2026-09-14", str(contact.id))
    assert sheet.freeze_panes == "A2"


def test_a_note_of_a_megabyte_goes_on_in_further_columns(tmp_path: Path) -> None:
    note = "zo'n 👩‍👧 lange \x01 notitie\r\n" * 45_000
    contact = Contact(day=date(2026, 9, 14), kind="groep", note=note)
    (tmp_path / "w.xlsx").write_bytes(packed(tables_of(Content(records=(contact,)))))
    book = openpyxl.load_workbook(tmp_path / "w.xlsx", read_only=True)
    rows = list(book["Contacten"].values)
    book.close()
    assert rows[0][-1] == f"notitie_{len(rows[0]) - 12}"
    assert all(isinstance(cell, str) and len(cell) <= 32_767 for cell in rows[1][12:])
    assert first_contact(tmp_path / "w.xlsx").note == note


def test_the_same_content_gives_the_same_file_without_a_trace_of_who_and_when(tmp_path: Path) -> None:
    content = Content(records=(Contact(day=date(2026, 9, 14), kind="groep"),))
    data = packed(tables_of(content))
    assert data == packed(tables_of(content))
    (tmp_path / "w.xlsx").write_bytes(data)
    with zipfile.ZipFile(tmp_path / "w.xlsx") as package:
        assert not any(name.startswith("docProps") for name in package.namelist())
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_files_that_are_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "w.xlsx"
    assert reason(path) == "absent"
    assert reason(tmp_path) == "not_a_file"
    path.write_bytes(b"")
    assert reason(path) == "empty"
    ole = bytes.fromhex("d0cf11e0a1b11ae1")
    path.write_bytes(ole + b"\0" * 600 + "Workbook".encode("utf-16-le"))
    assert reason(path) == "old_format"
    path.write_bytes(ole + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))
    assert reason(path) == "encrypted"
    path.write_bytes(b"PK\x03\x04" + b"rest" * 100)
    assert reason(path) == "damaged"


def test_packages_that_are_no_workbook(tmp_path: Path) -> None:
    for names, expected in (
        (("mimetype", "content.xml"), "opendocument"),
        (("[Content_Types].xml", "xl/workbook.bin"), "binary_format"),
        (("[Content_Types].xml", "word/document.xml"), "no_workbook"),
        (("[Content_Types].xml", "xl/workbook.xml"), "damaged"),
    ):
        with zipfile.ZipFile(tmp_path / "w.xlsx", "w") as package:
            for name in names:
                package.writestr(name, "x")
        assert reason(tmp_path / "w.xlsx") == expected


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = write(tmp_path / "w.xlsx", {"Contacten": ["datum soort"]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.png", b"\0" * (80 << 20))
    assert reason(path) == "too_large"


@pytest.mark.parametrize("part", ["workbook.xml", "worksheets/sheet1.xml", "styles.xml"])
@pytest.mark.parametrize("damage", ["cut", "begun", "gone"])
def test_damaged_parts_are_told_and_no_traceback(tmp_path: Path, part: str, damage: str) -> None:
    def harm(name: str, data: bytes) -> bytes | None:
        if name != f"xl/{part}" or (damage == "gone" and part == "styles.xml"):
            return data
        return {"cut": data[: len(data) // 2], "begun": b"<a>" + data, "gone": None}[damage]

    path = write(tmp_path / "w.xlsx", {"Contacten": ["datum soort", *[["14 sep", "groep"]] * 50]})
    with pytest.raises(BadInput) as caught:
        read(changed(path, harm))
    assert isinstance(caught.value, NotAWorkbook) or damage == "gone"


def test_a_truncated_workbook_is_damaged_wherever_it_ends(tmp_path: Path) -> None:
    path = write(tmp_path / "w.xlsx", {"Contacten": ["datum soort", ["2026-09-14", "groep"]]})
    whole = path.read_bytes()
    for size in range(8, len(whole), 97):
        path.write_bytes(whole[:size])
        assert reason(path) == "damaged"


def test_a_flipped_bit_is_read_or_told(tmp_path: Path) -> None:
    path = write(tmp_path / "w.xlsx", {"Contacten": ["datum soort", ["2026-09-14", "groep"]]})
    whole = path.read_bytes()
    for place in range(0, len(whole), 41):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            read_package(path)
        except BadInput:
            continue
