# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file of a summary is kept byte for byte, until somebody in it is erased or withdraws; figures stay."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import ReadOnlyVault, RecordGone
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.publications import Publication
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import KeptFile, StoredFile
from tests.storage.journals import inside, journal_at, new_database

TODAY = datetime.now().astimezone().date()
SAM = Person(first_name="Sam", birth_date=date(TODAY.year - 17, 1, 1))
NOOR = Person(first_name="Noor", birth_date=date(TODAY.year - 17, 1, 1))
YES = Consent(
    day=TODAY - timedelta(days=9),
    kind="citaat_verhaal",
    state="gegeven_mondeling",
    givers=("jeugdige",),
    people=participants(SAM.id),
)
YES_OF_NOOR = replace(YES, id=new_id(), people=participants(NOOR.id))
FIGURES = '{"tables": ["walrustabel"]}'
BYTES = b"%PDF-1.4 een verhaal over walrusmuziek \x00\xff" * 200
FILE = KeptFile("kwartaal.pdf", BYTES)


def summary(ground: str = f"citaat_verhaal {YES.id} {YES_OF_NOOR.id}") -> Publication:
    return Publication(
        kind="kwartaalrapport",
        reader="gemeente",
        made_at=datetime.now(UTC),
        period="2026-Q3",
        ground=ground,
        content=FIGURES,
        fingerprint="f" * 64,
        records_state="1 2 3",
    )


TOLD, NAMELESS = summary(), summary("quarter")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = journal_at(path)
    journal.record(SAM, NOOR, YES, YES_OF_NOOR)
    for each in (TOLD, NAMELESS):
        journal.publish(each)
    journal.reports.keep_file(TOLD.id, FILE.name, FILE.content, (SAM.id, NOOR.id))
    journal.reports.keep_file(NAMELESS.id, "leeg.pdf", b"")
    yield journal
    journal.close()


def erase(journal: Journal) -> None:
    journal.erase(SAM.id)


def withdraw(journal: Journal) -> None:
    stored = journal.find(YES.id)
    assert isinstance(stored, Consent)
    journal.amend(replace(stored, state="ingetrokken", withdrawn_on=TODAY))


def refuse(journal: Journal) -> None:
    journal.record(replace(YES, id=new_id(), day=TODAY, state="geweigerd"))


def withdraw_of_another(journal: Journal) -> None:
    stored = journal.find(YES_OF_NOOR.id)
    assert isinstance(stored, Consent)
    journal.amend(replace(stored, withdrawn_on=TODAY))


GONE = (erase, withdraw, refuse, withdraw_of_another)


def test_a_file_comes_back_byte_for_byte(journal: Journal) -> None:
    assert journal.reports.files() == (TOLD.id, NAMELESS.id)
    assert journal.reports.file(TOLD.id) == FILE
    assert journal.reports.file(NAMELESS.id) == KeptFile("leeg.pdf", b"")
    assert journal.reports.file(new_id()) is None
    people = tuple(sorted((SAM.id, NOOR.id)))
    assert journal.reports.all_files() == (
        StoredFile(TOLD.id, FILE.name, FILE.content, people),
        StoredFile(NAMELESS.id, "leeg.pdf", b""),
    )


def test_what_is_kept_anew_takes_the_place(journal: Journal) -> None:
    journal.reports.keep_file(TOLD.id, "anders.pdf", b"anders", [NOOR.id, NOOR.id])
    assert journal.reports.file(TOLD.id) == KeptFile("anders.pdf", b"anders")
    erase(journal)
    assert journal.reports.file(TOLD.id) == KeptFile("anders.pdf", b"anders")
    journal.erase(NOOR.id)
    assert journal.reports.file(TOLD.id) is None


def test_a_file_can_be_dropped_and_its_figures_stay(journal: Journal, path: Path) -> None:
    journal.reports.drop_file(TOLD.id)
    journal.reports.drop_file(new_id())
    assert journal.reports.files() == (NAMELESS.id,)
    assert journal.publications() == (TOLD, NAMELESS)
    journal.close()
    assert b"walrusmuziek" not in inside(path)


@pytest.mark.parametrize("gone", GONE)
def test_a_file_goes_with_the_consent_or_the_person_and_its_figures_stay(
    journal: Journal, path: Path, gone: Callable[[Journal], None]
) -> None:
    journal.close()
    assert b"walrusmuziek" in inside(path)
    gone(journal)
    told, nameless = journal.publications()
    kept_ground = "citaat_verhaal" if gone is erase else TOLD.ground
    assert told == replace(TOLD, ground=kept_ground)
    assert nameless == NAMELESS
    assert journal.reports.files() == (NAMELESS.id,)
    journal.close()
    assert b"walrusmuziek" not in inside(path)
    assert b"walrustabel" in inside(path)


def test_figures_stay_when_the_publication_itself_names_the_person(journal: Journal) -> None:
    named = replace(summary(), people=(SAM.id,))
    journal.publish(named)
    journal.reports.keep_file(named.id, "verhaal.pdf", BYTES)
    withdraw(journal)
    assert journal.publications()[2] == named
    assert journal.reports.file(named.id) is None
    journal.erase(SAM.id)
    assert journal.publications()[2] == replace(named, people=(), ground="citaat_verhaal")


def test_a_consent_that_runs_out_leaves_the_file(journal: Journal) -> None:
    stored = journal.find(YES.id)
    assert isinstance(stored, Consent)
    journal.amend(replace(stored, valid_until=TODAY - timedelta(days=1), reason="liep af"))
    assert journal.reports.file(TOLD.id) == FILE


def test_who_is_in_a_kept_file_is_not_forgotten_by_an_undo(journal: Journal) -> None:
    """What would let somebody go whom nothing names asks whether a file does."""
    other = Person(first_name="Ilse")
    journal.record(other)
    journal.reports.keep_file(NAMELESS.id, "los.pdf", b"los", [other.id])
    with pytest.raises(RecordGone):
        journal.take_back([other.id])
    journal.erase(other.id)
    assert journal.reports.file(NAMELESS.id) is None
    assert journal.publications()[1] == NAMELESS


def test_a_file_of_nothing_or_of_somebody_unknown_is_refused(journal: Journal, path: Path) -> None:
    with pytest.raises(RecordGone):
        journal.reports.keep_file(new_id(), "los.pdf", b"los")
    with pytest.raises(RecordGone):
        journal.reports.keep_file(TOLD.id, "los.pdf", b"los", [SAM.id, new_id()])
    reading = journal_at(path, read_only=True)
    with pytest.raises(ReadOnlyVault):
        reading.reports.keep_file(TOLD.id, "los.pdf", b"los")
    assert reading.reports.file(TOLD.id) == FILE
    reading.close()
