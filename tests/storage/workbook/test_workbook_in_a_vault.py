# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tuned

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import BadInput, Cancelled, FileExists, NoPermission, NotAWorkbook, WrongUse
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import DatedField, DatedValue, Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Carried
from kjw_desktop.storage.workbook import export_workbook, import_file
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.exporting import content_of
from tests.storage.journals import fresh_journal
from tests.storage.workbook.contents import contents
from tests.storage.workbook.sources import Sheets, write

DAY = date(2026, 9, 14)
CASELOAD: Sheets = {
    "Jongeren": [
        "id voornaam geboortejaar wijk",
        ["p1", "Noor", 2012, "Oost"],
        ["p2", "Sem", 2009, "De Hoven"],
    ],
    "Contacten": [
        "datum soort jongeren wijk notitie",
        *[["2026-08-0" + str(n), "groep", "p1;p2", "oost", f"gesprek {n}"] for n in range(1, 6)],
    ],
    "Acties": ["datum jongere wat", ["2026-09-14", "p1", "bellen"]],
}


@pytest.fixture
def journal() -> Iterator[Journal]:
    """Return an empty journal."""
    with fresh_journal() as empty:
        yield empty


@pytest.fixture
def other() -> Iterator[Journal]:
    """Return another empty journal."""
    with fresh_journal() as empty:
        yield empty


def is_empty(journal: Journal) -> bool:
    nothing = not any((journal.person_count(), journal.entry_count(), journal.term_changes()))
    return nothing and journal.settings() == Settings()


def publication() -> Publication:
    return Publication(
        kind="kwartaalrapport", reader="gemeente", made_at=datetime(2026, 10, 1, tzinfo=UTC), period="2026-Q3"
    )


def test_a_workbook_goes_in_and_comes_out(journal: Journal, other: Journal, tmp_path: Path) -> None:
    report = import_file(journal, write(tmp_path / "w.xlsx", CASELOAD))
    assert report.counts == {"Jongeren": 2, "Contacten": 5, "Acties": 1}
    assert report.records == 8
    journal.record_all((), carried=Carried(secret=bytes(range(32))))
    journal.publish(publication())
    journal.save_settings(Settings(organisation="Buurtwerk", threshold=10))
    journal.save_terms([TermChange("contact_kind", "fietsen", "Fietsen maken", position=0)])
    export_workbook(journal, tmp_path / "een.xlsx")
    import_file(other, tmp_path / "een.xlsx")
    export_workbook(other, tmp_path / "twee.xlsx")
    assert (tmp_path / "een.xlsx").read_bytes() == (tmp_path / "twee.xlsx").read_bytes()
    assert content_of(other) == content_of(journal)
    assert other.counts(Period.parse("2026-Q3")) == journal.counts(Period.parse("2026-Q3"))
    assert (other.secret(), other.publications()) == (journal.secret(), journal.publications())


@given(contents())
@tuned(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_a_vault_holds_comes_back_in_another(content: Content) -> None:
    carried = Carried(
        terms=content.wijken,
        publications=content.publications,
        closed=content.closed,
        files=content.files,
    )
    with fresh_journal() as first, fresh_journal() as second:
        first.record_all(content.records, carried=carried)
        with TemporaryDirectory() as folder:
            export_workbook(first, Path(folder) / "uit.xlsx")
            import_file(second, Path(folder) / "uit.xlsx")
        assert content_of(second) == content_of(first)
        assert len(content_of(second).records) == len(content.records)
        assert second.records_state() == first.records_state()


def test_what_the_vault_holds_already_is_named(journal: Journal, tmp_path: Path) -> None:
    import_file(journal, write(tmp_path / "w.xlsx", CASELOAD))
    export_workbook(journal, tmp_path / "uit.xlsx")
    before = content_of(journal)
    with pytest.raises(BadInput) as caught:
        import_file(journal, tmp_path / "uit.xlsx")
    assert {(bad.column, bad.reason) for bad in caught.value.cells} == {("id", "id_in_vault")}
    assert len(caught.value.cells) == 8
    assert content_of(journal) == before


def test_nothing_of_a_file_with_one_bad_row_is_stored(journal: Journal, tmp_path: Path) -> None:
    bad: Sheets = {
        **CASELOAD,
        "Signalen": [
            "datum leefgebied zwaarte waarneming",
            ["2026-01-05", "school_werk", "zorg", "zag iets"],
        ],
        "Instellingen": ["organisatie", ["Buurtwerk"]],
        "Begrippen": ["lijst begrip naam", ["contact_kind", "fietsen", "Fietsen maken"]],
    }
    with pytest.raises(BadInput) as caught:
        import_file(journal, write(tmp_path / "w.xlsx", bad))
    (bad_cell,) = caught.value.cells
    assert (bad_cell.sheet, bad_cell.row, bad_cell.column) == ("Signalen", 2, "zekerheid")
    assert is_empty(journal)


@pytest.mark.parametrize("moment", [0, 1000, 1999])
def test_an_import_that_is_stopped_leaves_nothing(journal: Journal, tmp_path: Path, moment: int) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        if done >= moment:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_file(journal, write(tmp_path / "w.xlsx", CASELOAD), progress=stop)
    assert is_empty(journal)


def test_progress_goes_on_to_the_end(journal: Journal, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    import_file(journal, write(tmp_path / "w.xlsx", CASELOAD), progress=lambda *now: told.append(now))
    assert told == sorted(told)
    assert told[-1] == (2000, 2000)


def test_a_sheet_as_text_adds_to_what_is_there(journal: Journal, tmp_path: Path) -> None:
    noor = Person(first_name="Noor")
    journal.record(noor)
    (tmp_path / "Acties.csv").write_text(f"datum;jongere;wat\n2026-09-14;{noor.id};=bellen\x0b\n", "utf-8")
    import_file(journal, tmp_path / "Acties.csv")
    (call,) = [record for record in content_of(journal).records if isinstance(record, Followup)]
    assert (call.what, call.person_ids) == ("=bellen\x0b", (noor.id,))


def test_only_a_text_file_takes_the_name_of_a_sheet(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        import_file(journal, write(tmp_path / "w.xlsx", CASELOAD), sheet="Contacten")
    (tmp_path / "briefje").write_text("hallo")
    with pytest.raises(NotAWorkbook):
        import_file(journal, tmp_path / "briefje")


def test_a_vault_that_published_keeps_its_secret_and_refuses_another_ledger(
    journal: Journal, other: Journal, tmp_path: Path
) -> None:
    import_file(journal, write(tmp_path / "w.xlsx", CASELOAD))
    export_workbook(journal, tmp_path / "stil.xlsx")
    journal.publish(publication())
    export_workbook(journal, tmp_path / "gedeeld.xlsx")
    own = bytes(32)
    other.record_all((), carried=Carried(secret=own))
    other.publish(publication())
    with pytest.raises(BadInput) as caught:
        import_file(other, tmp_path / "gedeeld.xlsx")
    assert [bad.reason for bad in caught.value.cells] == ["other_secret"]
    assert other.person_count() == 0
    import_file(other, tmp_path / "stil.xlsx")
    assert (other.person_count(), other.secret()) == (2, own)


def test_settings_of_the_file_fill_what_the_vault_has_not(journal: Journal, tmp_path: Path) -> None:
    journal.save_settings(Settings(organisation="Eigen", lock_minutes=9))
    told: Sheets = {"Instellingen": ["organisatie gemeente drempel", ["Ander", "Dorp", 10]]}
    import_file(journal, write(tmp_path / "w.xlsx", told))
    kept = Settings(organisation="Eigen", lock_minutes=9, gemeente="Dorp", threshold=10)
    assert journal.settings() == kept


def test_a_link_to_what_was_erased_stays_out(journal: Journal, other: Journal, tmp_path: Path) -> None:
    contact = Contact(day=DAY, kind="groep")
    journal.record(contact, Followup(day=DAY, what="bellen", linked=(new_id(), contact.id)))
    export_workbook(journal, tmp_path / "uit.xlsx")
    import_file(other, tmp_path / "uit.xlsx")
    (followup,) = [record for record in content_of(other).records if isinstance(record, Followup)]
    assert followup.linked == (contact.id,)


def test_an_erased_young_person_stays_a_count(journal: Journal, other: Journal, tmp_path: Path) -> None:
    noor = Person(
        first_name="Noor", birth_year=2012, gender="meisje", history=(DatedValue(DatedField.WIJK, "oost"),)
    )
    sem = Person(first_name="Sem")
    journal.record(noor, sem, Contact(day=DAY, kind="groep", people=participants(noor.id, sem.id)))
    journal.erase(noor.id)
    export_workbook(journal, tmp_path / "uit.xlsx")
    import_file(other, tmp_path / "uit.xlsx")
    assert other.counts(Period.parse("2026-Q3")) == journal.counts(Period.parse("2026-Q3"))
    (contact,) = [record for record in content_of(other).records if isinstance(record, Contact)]
    assert (contact.people[0].person, contact.people[0].age_band) == (None, "age_14_15")


def test_an_export_writes_over_nothing_unless_told(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "uit.xlsx"
    path.write_text("van mij")
    with pytest.raises(FileExists):
        export_workbook(journal, path)
    assert path.read_text() == "van mij"
    export_workbook(journal, path, replace=True)
    assert path.read_bytes().startswith(b"PK")
    assert [found.name for found in tmp_path.iterdir()] == ["uit.xlsx"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_export_that_fails_or_is_stopped_leaves_nothing(journal: Journal, tmp_path: Path) -> None:
    journal.record_all(Contact(day=DAY, kind="groep", note=str(n)) for n in range(1200))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_workbook(journal, tmp_path / "uit.xlsx", progress=stop)
    with pytest.raises(NoPermission):
        export_workbook(journal, tmp_path / "nergens" / "uit.xlsx")
    assert list(tmp_path.iterdir()) == []
