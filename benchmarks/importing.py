# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Importing a workbook of contacts against openpyxl reading it."""

from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook

from benchmarks.caseload import Caseload
from benchmarks.figures import Bar, Figure, Measure
from benchmarks.processes import ask
from benchmarks.stage import Stage
from benchmarks.vaults import PASSPHRASE

_MOST_MB = 500
_PEOPLE = ("id", "voornaam", "achternaam", "roepnamen", "geboortejaar", "gender")
_CONTACTS = ("datum", "tijd", "duur", "soort", "jongeren", "wijk", "themas", "notitie")


def figures(stage: Stage) -> list[Figure]:
    """In fresh processes: the import once, it takes long enough; the reading before and after it."""
    workbook = write_workbook(stage.folder / "contacten.xlsx", Caseload(stage.notes))
    before = ask("read_workbook", str(workbook)).values
    ours = ask("import_workbook", str(workbook), str(stage.folder / "imported.kjw"), PASSPHRASE).values
    after = ask("read_workbook", str(workbook)).values
    seconds = (before["seconds"] + after["seconds"]) / 2
    return [
        Figure(
            name=f"Import of {stage.notes:,} contacts, against openpyxl reading alone",
            unit="s",
            baseline=seconds,
            ours=ours["seconds"],
        ),
        Figure(
            name="Import, rows a second",
            unit="rows/s",
            baseline=before["rows"] / seconds,
            ours=ours["rows"] / ours["seconds"],
        ),
        Figure(
            name="Import, peak memory",
            unit="MB",
            baseline=before["peak"],
            ours=ours["peak"],
            bar=Bar(Measure.VALUE, _MOST_MB),
        ),
    ]


def write_workbook(path: Path, caseload: Caseload) -> Path:
    """Write the caseload to `path` as a workbook for import, row by row."""
    book = Workbook(write_only=True)
    _sheet(book, "Jongeren", _PEOPLE, _people(caseload))
    _sheet(book, "Contacten", _CONTACTS, _contacts(caseload))
    book.save(path)
    return path


def _sheet(book: Workbook, name: str, heading: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    sheet = book.create_sheet(name)
    sheet.append(heading)
    for row in rows:
        sheet.append(row)


def _people(caseload: Caseload) -> Iterable[tuple[object, ...]]:
    for person in caseload.persons:
        nicknames = "; ".join(person.nicknames)
        name = (person.first_name, person.last_name)
        yield (str(person.id), *name, nicknames, person.birth_year, person.gender)


def _contacts(caseload: Caseload) -> Iterable[tuple[object, ...]]:
    for contact in caseload.records():
        people = "; ".join(str(person) for person in contact.person_ids)
        themes = "; ".join(contact.themes)
        yield (
            contact.day,
            contact.at,
            contact.duration,
            contact.kind,
            people,
            contact.wijk,
            themes,
            contact.note,
        )
