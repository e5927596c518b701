# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview that rests on a consent: it stops when that is withdrawn while it is being made."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import ConsentMissing, ConsentWithdrawn, FileExists, RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.reports.referral import publish
from kjw_desktop.reports.referral.publish import WITHOUT_CONSENT, Asked, publish_referral
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import write_whole
from tests.storage.journals import journal_at, new_database

TODAY = date(2026, 11, 21)
SAM = Person(first_name="Sam", birth_date=date(2009, 5, 21))
YES = Consent(
    day=TODAY - timedelta(days=9),
    kind="delen_partner",
    state="gegeven_schriftelijk",
    givers=("jeugdige",),
    partner="sociaal_wijkteam",
    people=participants(SAM.id),
)
ASKED = Asked(person=SAM.id, reader="sociaal_wijkteam", today=TODAY)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(database: Path) -> Iterator[Journal]:
    journal = journal_at(database)
    journal.record(SAM, YES)
    yield journal
    journal.close()


def withdraw_elsewhere(database: Path) -> None:
    """Somebody withdraws the consent over a connection of their own."""
    other = journal_at(database)
    stored = other.find(YES.id)
    assert isinstance(stored, Consent)
    other.amend(replace(stored, state="ingetrokken", withdrawn_on=TODAY))
    other.close()


def test_with_a_consent_that_stands_it_is_written_and_the_ledger_names_the_consent(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "overzicht.pdf"
    publish_referral(journal, ASKED, path)
    assert path.read_bytes().startswith(b"%PDF")
    (entered,) = journal.publications()
    assert entered.kind == "toeleiding_met_toestemming"
    assert entered.ground == f"delen_partner {YES.id}"
    assert entered.people == (SAM.id,)


@pytest.mark.parametrize("reader", ["school_vo", "ggz"])
def test_a_consent_for_another_partner_is_none(journal: Journal, tmp_path: Path, reader: str) -> None:
    path = tmp_path / "overzicht.pdf"
    with pytest.raises(ConsentMissing) as refused:
        publish_referral(journal, replace(ASKED, reader=reader), path)
    assert not isinstance(refused.value, ConsentWithdrawn)
    assert not path.exists()
    assert journal.publications() == ()


def test_withdrawn_while_the_page_is_laid_out_stops_it_before_anything_left(
    journal: Journal, database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "overzicht.pdf"
    heard: list[tuple[int, int]] = []

    def meanwhile(done: int, total: int) -> None:
        if not heard:
            withdraw_elsewhere(database)
        heard.append((done, total))

    with pytest.raises(ConsentWithdrawn) as stopped:
        publish_referral(journal, ASKED, path, progress=meanwhile)
    assert heard
    assert (stopped.value.kind, stopped.value.state) == ("delen_partner", "withdrawn")
    assert list(tmp_path.glob("*.pdf*")) == []
    assert journal.publications() == ()


def test_withdrawn_while_the_file_is_written_leaves_no_file_and_the_ledger_says_more_rather_than_less(
    journal: Journal, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "overzicht.pdf"

    def meanwhile(target: Path, data: bytes) -> None:
        write_whole(target, data)
        withdraw_elsewhere(database)

    monkeypatch.setattr(publish, "write_whole", meanwhile)
    with pytest.raises(ConsentWithdrawn):
        publish_referral(journal, ASKED, path)
    assert list(tmp_path.glob("*.pdf*")) == []
    assert len(journal.publications()) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda journal: journal.erase(YES.id),
        lambda journal: journal.amend(replace(journal.find(YES.id), valid_until=TODAY - timedelta(days=1))),
        lambda journal: journal.amend(replace(journal.find(YES.id), partner="ggz")),
        lambda journal: journal.amend(replace(journal.find(SAM.id), birth_date=date(2012, 5, 21))),
    ],
    ids=["erased", "ran out", "another partner", "younger than was thought"],
)
def test_whatever_ends_the_consent_meanwhile_stops_it(
    journal: Journal, tmp_path: Path, change: Callable[[Journal], object]
) -> None:
    path = tmp_path / "overzicht.pdf"
    heard: list[tuple[int, int]] = []

    def meanwhile(done: int, total: int) -> None:
        if not heard:
            change(journal)
        heard.append((done, total))

    with pytest.raises(ConsentWithdrawn):
        publish_referral(journal, ASKED, path, progress=meanwhile)
    assert not path.exists()


def test_without_anything_to_know_somebody_by_no_consent_is_asked_for(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "overzicht.pdf"
    publish_referral(journal, replace(ASKED, reader="ggz", ground=WITHOUT_CONSENT), path)
    (entered,) = journal.publications()
    assert (entered.kind, entered.ground) == ("anonieme_casus", WITHOUT_CONSENT)


def test_nothing_is_overwritten_unasked_and_nobody_is_nobody(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "overzicht.pdf"
    path.write_bytes(b"van een ander")
    with pytest.raises(FileExists):
        publish_referral(journal, ASKED, path)
    assert path.read_bytes() == b"van een ander"
    with pytest.raises(RecordGone):
        publish_referral(journal, replace(ASKED, person=YES.id), tmp_path / "leeg.pdf")
