# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Closed quarters and kept files go along in a workbook: the same figures and the same bytes come back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import BadInput
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.settings import Settings
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import KeptFile
from kjw_desktop.storage.workbook import export_workbook, import_file
from kjw_desktop.storage.workbook.exporting import content_of
from tests.storage.journals import fresh_journal

QUARTER = Period.parse("2026-Q3")
AFTER = date(2026, 10, 1)
NOOR = Person(first_name="Noor", birth_year=2012)
SEEN = Contact(day=date(2026, 8, 3), kind="inloop", people=participants(NOOR.id))
TOLD = Publication(
    kind="kwartaalrapport", reader="gemeente", made_at=datetime(2026, 10, 1, tzinfo=UTC), period="2026-Q3"
)
PDF = KeptFile("kwartaal.pdf", b"%PDF-1.4\x00\xff\r\n" * 9000)


@pytest.fixture
def journal() -> Iterator[Journal]:
    """Return a journal whose third quarter is closed, and whose summary left."""
    with fresh_journal() as made:
        made.record(NOOR, SEEN)
        made.publish(TOLD)
        made.reports.keep_file(TOLD.id, PDF.name, PDF.content)
        made.save_settings(Settings(report_layouts='{"gemeente": 1}', holiday_region="midden"))
        made.reports.close(QUARTER, AFTER)
        yield made


@pytest.fixture
def other() -> Iterator[Journal]:
    """Return an empty journal."""
    with fresh_journal() as empty:
        yield empty


def test_the_same_figures_and_the_same_bytes_come_back(
    journal: Journal, other: Journal, tmp_path: Path
) -> None:
    counts = [journal.counts(period) for period in (QUARTER, *QUARTER.month_parts)]
    journal.erase(NOOR.id)
    journal.record(replace(SEEN, id=new_id(), people=()))
    export_workbook(journal, tmp_path / "uit.xlsx")
    report = import_file(other, tmp_path / "uit.xlsx")
    assert (report.counts["Afgesloten"], report.counts["Verslagbestanden"]) == (4, 1)
    assert [other.counts(period) for period in (QUARTER, *QUARTER.month_parts)] == counts
    assert other.reports.closed() == journal.reports.closed()
    assert other.reports.file(TOLD.id) == PDF
    assert content_of(other) == content_of(journal)
    assert other.settings() == journal.settings()
    export_workbook(other, tmp_path / "weer.xlsx")
    assert (tmp_path / "weer.xlsx").read_bytes() == (tmp_path / "uit.xlsx").read_bytes()


def faults(journal: Journal, path: Path) -> set[tuple[str, str, str]]:
    """Import what must be refused, and give what was named."""
    before = content_of(journal)
    with pytest.raises(BadInput) as caught:
        import_file(journal, path)
    assert content_of(journal) == before, "nothing of it is stored"
    return {(bad.sheet, bad.column, bad.reason) for bad in caught.value.cells}


PERIOD_TAKEN = ("Afgesloten", "periode", "period_in_vault")


def test_a_vault_with_records_of_its_own_in_the_quarter_says_so(
    journal: Journal, other: Journal, tmp_path: Path
) -> None:
    export_workbook(journal, tmp_path / "uit.xlsx")
    other.record(Contact(day=date(2026, 9, 30), kind="inloop"))
    assert faults(other, tmp_path / "uit.xlsx") == {PERIOD_TAKEN}


def test_a_vault_that_closed_the_quarter_itself_says_so(
    journal: Journal, other: Journal, tmp_path: Path
) -> None:
    export_workbook(journal, tmp_path / "uit.xlsx")
    other.reports.close(QUARTER, AFTER)
    assert faults(other, tmp_path / "uit.xlsx") == {PERIOD_TAKEN}


def test_records_outside_the_quarter_do_not_matter(journal: Journal, other: Journal, tmp_path: Path) -> None:
    export_workbook(journal, tmp_path / "uit.xlsx")
    other.record(Contact(day=date(2026, 10, 1), kind="inloop"), Contact(day=date(2026, 6, 30), kind="inloop"))
    import_file(other, tmp_path / "uit.xlsx")
    assert other.counts(QUARTER) == journal.counts(QUARTER)


def changed(path: Path, sheet: str, change: Any) -> Path:
    """Let a hand change a sheet of an exported workbook."""
    book = load_workbook(path)
    change(book[sheet])
    book.save(path)
    return path


def _in_cell(row: int, column: str, value: object) -> Any:
    def change(sheet: Any) -> None:
        heading = [cell.value for cell in sheet[1]]
        sheet.cell(row, heading.index(column) + 1).value = value

    return change


def _again(sheet: Any) -> None:
    sheet.append([cell.value for cell in sheet[2]])


@pytest.mark.parametrize(
    ("sheet", "change", "fault"),
    [
        ("Afgesloten", _in_cell(3, "cijfers", "[]["), ("cijfers", "not_frozen")),
        ("Afgesloten", _in_cell(3, "cijfers", '{"name": 1}'), ("cijfers", "not_frozen")),
        (
            "Afgesloten",
            _in_cell(
                3,
                "cijfers",
                '[{"name": "a", "unit": "b", "rows": "c", "row_keys": ["x"], "columns": null,'
                ' "column_keys": [], "additive": [], "counts": [-1, 1]}]',
            ),
            ("cijfers", "not_frozen"),
        ),
        ("Afgesloten", _again, ("periode", "id_twice")),
        ("Afgesloten", lambda sheet: sheet.delete_rows(4), ("periode", "not_frozen")),
        ("Afgesloten", lambda sheet: sheet.delete_rows(2), ("periode", "not_frozen")),
        ("Verslagbestanden", _again, ("verslag", "id_twice")),
        ("Verslagbestanden", _in_cell(2, "bestand", "%%%"), ("bestand", "not_a_file")),
        ("Verslagbestanden", _in_cell(2, "verslag", str(new_id())), ("verslag", "unknown_id")),
        ("Verslagbestanden", _in_cell(2, "jongeren", str(new_id())), ("jongeren", "unknown_id")),
        ("Instellingen", _in_cell(2, "vakantieregio", "oost"), ("vakantieregio", "not_a_region")),
    ],
)
def test_what_a_hand_broke_is_named(
    journal: Journal, other: Journal, tmp_path: Path, sheet: str, change: Any, fault: tuple[str, str]
) -> None:
    export_workbook(journal, tmp_path / "uit.xlsx")
    assert (sheet, *fault) in faults(other, changed(tmp_path / "uit.xlsx", sheet, change))


def test_a_file_that_the_vault_keeps_already_is_named(
    journal: Journal, other: Journal, tmp_path: Path
) -> None:
    export_workbook(journal, tmp_path / "uit.xlsx")
    import_file(other, tmp_path / "uit.xlsx")

    def alone(book: Any) -> None:
        for name in set(book.parent.sheetnames) - {"Verslagbestanden"}:
            del book.parent[name]

    changed(tmp_path / "uit.xlsx", "Verslagbestanden", alone)
    assert faults(other, tmp_path / "uit.xlsx") == {("Verslagbestanden", "verslag", "file_in_vault")}


def test_a_measure_that_is_none_is_named(journal: Journal, other: Journal, tmp_path: Path) -> None:
    journal.record(Target(period="2026", text="jongeren", measure="jongeren_wijk"))
    export_workbook(journal, tmp_path / "uit.xlsx")
    broken = changed(tmp_path / "uit.xlsx", "Afspraken", _in_cell(2, "maat", "a/b/c/d"))
    assert ("Afspraken", "maat", "no_measure") in faults(other, broken)
