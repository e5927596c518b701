# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A closed quarter keeps its figures, whatever happens to the records after it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import Cancelled, NoRoom, NotAVault, ReadOnlyVault, VaultTrouble, WrongUse
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage import CHEAP_COST, create_vault, frozen_counts, open_vault
from kjw_desktop.storage.frozen_counts import UNCARRIED, FrozenCounts
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.vault import database
from kjw_desktop.storage.vault.backup import backup
from kjw_desktop.storage.vault.check import check
from kjw_desktop.storage.vault.restore import restore
from tests.storage.caseloads import Caseload, caseloads
from tests.storage.journals import KEY, UNSHRUNK, fresh_journal, journal_at, new_database
from tests.storage.vault.stand_in import FIRST, SECOND

QUARTER = Period.parse("2026-Q3")
MONTHS = QUARTER.month_parts
AFTER = date(2026, 10, 1)
NOOR = Person(first_name="Noor", birth_year=2012, gender="meisje")
SAM = Person(first_name="Sam", birth_year=2010)
SEEN = Contact(day=date(2026, 8, 3), kind="inloop", people=participants(NOOR.id, SAM.id), themes=("wonen",))
SPORTS = "sportakkoord"
SEEN_AT_SPORTS = replace(SEEN, id=Person(first_name="y").id, day=date(2026, 8, 9), programmes=(SPORTS,))
ALONE = replace(SEEN, id=Person(first_name="x").id, day=date(2026, 9, 30), people=participants(NOOR.id))
WORRY = Signal(
    day=date(2026, 7, 1),
    domain="veiligheid",
    level="zorg",
    certainty="zelf_gezien",
    observation="zag iets",
    people=participants(NOOR.id),
)
RECORDS = (NOOR, SAM, SEEN, SEEN_AT_SPORTS, ALONE, WORRY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = journal_at(path)
    journal.record(*RECORDS)
    yield journal
    journal.close()


def amend_a_contact(journal: Journal) -> None:
    stored = journal.find(SEEN.id)
    assert isinstance(stored, Contact)
    journal.amend(replace(stored, kind="school", people=()))


LATER: dict[str, Callable[[Journal], object]] = {
    "a late entry": lambda journal: journal.record(replace(SEEN, id=Person(first_name="x").id)),
    "an amendment": amend_a_contact,
    "a young person erased": lambda journal: journal.erase(NOOR.id),
    "a contact erased": lambda journal: journal.erase(SEEN.id),
    "a contact of a programme erased": lambda journal: journal.erase(SEEN_AT_SPORTS.id),
    "a contact of another programme": lambda journal: journal.record(
        replace(SEEN, id=Person(first_name="z").id, programmes=("azwa",))
    ),
    "a retired term": lambda journal: journal.save_terms([TermChange("contact_kind", "poging", hidden=True)]),
    "a new wijk": lambda journal: journal.add_wijk("De Hoven"),
}


@pytest.mark.parametrize("later", LATER.values(), ids=LATER)
def test_what_is_closed_stays_as_it_was(journal: Journal, later: Callable[[Journal], object]) -> None:
    asked = list(product((QUARTER, *MONTHS), (None, SPORTS, "azwa")))
    before = {each: journal.counts(*each) for each in asked}
    assert before[QUARTER, SPORTS][0].counts[TOTAL, None] == 1
    state = journal.records_state()
    closed = journal.reports.close(QUARTER, AFTER)
    assert (closed.period, closed.records_state) == (QUARTER, state)
    later(journal)
    assert {each: journal.counts(*each) for each in asked} == before
    assert {each: journal.reports.frozen(*each) for each in asked} == before
    assert journal.reports.closed() == (closed,)


def test_what_is_not_closed_goes_on(journal: Journal) -> None:
    year, before = Period.parse("2026"), journal.counts(Period.parse("2026"))
    journal.reports.close(QUARTER, AFTER)
    assert journal.reports.frozen(year) is None
    assert journal.reports.frozen(QUARTER.before) is None
    journal.record(replace(SEEN, id=Person(first_name="x").id))
    assert journal.counts(year) != before


@settings(max_examples=15, deadline=None, phases=UNSHRUNK)
@given(caseloads())
def test_any_counts_are_kept_cell_for_cell(caseload: Caseload) -> None:
    with fresh_journal() as journal:
        journal.record_all(caseload.records)
        tables = journal.counts(QUARTER)
        for kept in (FrozenCounts(tables), FrozenCounts(tables, {UNCARRIED: tables[:1], SPORTS: tables})):
            assert frozen_counts.from_json(frozen_counts.to_json(kept)) == kept
        journal.reports.close(QUARTER, AFTER)
        for person in caseload.people:
            journal.erase(person.id)
        assert journal.counts(QUARTER) == tables


@pytest.mark.parametrize(
    ("period", "today", "reason"),
    [
        ("2026-09", AFTER, "not_a_quarter"),
        ("2026", date(2027, 5, 1), "not_a_quarter"),
        ("2026-Q3", date(2026, 9, 30), "not_over"),
        ("2026-Q4", AFTER, "not_over"),
    ],
)
def test_what_cannot_be_closed(journal: Journal, period: str, today: date, reason: str) -> None:
    with pytest.raises(WrongUse) as caught:
        journal.reports.close(Period.parse(period), today)
    assert (caught.value.reason, caught.value.detail) == (reason, period)
    assert journal.reports.closed() == ()


def test_a_quarter_is_closed_once(journal: Journal) -> None:
    once = journal.reports.close(QUARTER, AFTER)
    with pytest.raises(WrongUse) as caught:
        journal.reports.close(QUARTER, AFTER)
    assert caught.value.reason == "closed"
    assert journal.reports.closed() == (once,)
    earlier = journal.reports.close(QUARTER.before, AFTER)
    assert journal.reports.closed() == (earlier, once)


def test_without_a_day_it_is_the_present_one(journal: Journal) -> None:
    today = Period.quarter_of(datetime.now().astimezone().date())
    with pytest.raises(WrongUse, match="not_over"):
        journal.reports.close(today)
    assert journal.reports.close(today.before).period == today.before


def test_closing_stands_in_the_log_without_a_name(journal: Journal) -> None:
    journal.reports.close(QUARTER, AFTER)
    assert [(entry.act, entry.detail) for entry in journal.log_entries()] == [("close", "2026-Q3")]


def test_a_vault_that_may_only_be_read_closes_nothing(journal: Journal, path: Path) -> None:
    reading = journal_at(path, read_only=True)
    with pytest.raises(ReadOnlyVault):
        reading.reports.close(QUARTER, AFTER)
    journal.reports.close(QUARTER, AFTER)
    assert reading.counts(QUARTER) == journal.counts(QUARTER)
    reading.close()


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from kjw_desktop.domain.period import Period
from kjw_desktop.storage import ledger, report_desk
from tests.storage.journals import journal_at

path, where, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
owner = {"freeze": report_desk, "log": ledger}[where]
real, done = getattr(owner, where), []

def killed(*given):
    real(*given)
    done.append(given)
    if len(done) == number:
        os.kill(os.getpid(), signal.SIGKILL)

setattr(owner, where, killed)
journal_at(path).reports.close(Period.parse("2026-Q3"), date(2026, 10, 1))
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
@pytest.mark.parametrize(("where", "number"), [("freeze", 1), ("freeze", 3), ("freeze", 4), ("log", 1)])
def test_killed_while_closing_nothing_is_closed(
    journal: Journal, path: Path, where: str, number: int
) -> None:
    journal.close()
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), where, str(number)], capture_output=True, check=False
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    again = journal_at(path)
    assert again.reports.closed() == ()
    assert again.reports.all_frozen() == ()
    assert again.log_entries() == ()
    again.record(replace(SEEN, id=Person(first_name="x").id))
    counts = again.counts(QUARTER)
    again.reports.close(QUARTER, AFTER)
    assert again.counts(QUARTER) == counts
    again.close()


@pytest.mark.skipif(os.name != "posix", reason="limits the size of a file")
def test_a_full_disk_closes_nothing(journal: Journal, path: Path) -> None:
    import resource

    counts = journal.counts(QUARTER)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 4096, before[1]))
    try:
        with pytest.raises(NoRoom):
            journal.reports.close(QUARTER, AFTER)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert journal.reports.all_frozen() == ()
    journal.reports.close(QUARTER, AFTER)
    assert journal.counts(QUARTER) == counts


def test_a_vault_carries_what_is_closed(tmp_path: Path) -> None:
    """Through a lock, a new passphrase, a check, a backup and putting that back."""
    path, copy = tmp_path / "proef.kjw", tmp_path / "kopie.kjw"
    with create_vault(path, FIRST, cost=CHEAP_COST).vault as vault:
        vault.journal.record(*RECORDS)
        closed = vault.journal.reports.close(QUARTER, AFTER)
        counts = vault.journal.counts(QUARTER)
        vault.change_passphrase(SECOND, cost=CHEAP_COST)
        assert check(vault).records == len(RECORDS)
        backup(vault, copy)
    restore(copy, tmp_path / "terug.kjw", lambda found: open_vault(found, SECOND), replace=False)
    for each in (path, copy, tmp_path / "terug.kjw"):
        with open_vault(each, SECOND) as again:
            again.journal.erase(NOOR.id)
            assert again.journal.reports.closed() == (closed,)
            assert again.journal.counts(QUARTER) == counts


def test_closing_tells_how_far_it_is_and_can_be_stopped_before_its_end(journal: Journal) -> None:
    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        journal.reports.close(QUARTER, AFTER, stop)
    assert journal.reports.closed() == ()
    heard: list[tuple[int, int]] = []
    journal.reports.close(QUARTER, AFTER, lambda *told: heard.append(told))
    assert heard == [(done, 10) for done in range(11)]


def test_programmes_of_a_quarter_that_was_closed_before_they_were_kept_are_counted_as_they_are(
    journal: Journal, path: Path
) -> None:
    tables = journal.counts(QUARTER)
    journal.reports.close(QUARTER, AFTER)
    connection = database.connect(path, KEY)
    text = frozen_counts.to_json(FrozenCounts(tables))
    connection.execute("UPDATE closed_period SET content = ? WHERE period = '2026-Q3'", (text,))
    connection.close()
    journal.erase(SEEN_AT_SPORTS.id)
    assert journal.counts(QUARTER) == tables
    assert journal.reports.frozen(QUARTER, SPORTS) is None
    assert journal.counts(QUARTER, SPORTS)[0].counts[TOTAL, None] == 0


@pytest.mark.parametrize("text", ["3", "[3]", '{"tables": []}', '{"tables": [], "programmes": {}}', "{"])
def test_a_text_that_keeps_no_counts_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        frozen_counts.from_json(text)


def test_a_check_reads_what_is_closed(journal: Journal, path: Path) -> None:
    journal.reports.close(QUARTER, AFTER)
    journal.read_all()
    connection = database.connect(path, KEY)
    connection.execute("UPDATE closed_period SET content = '[{\"name\": 1}]' WHERE period = '2026-08'")
    connection.close()
    with pytest.raises(NotAVault) as caught:
        journal.read_all()
    assert caught.value.trouble is VaultTrouble.DAMAGED


def test_the_day_after_the_last_is_the_first_to_close_on(journal: Journal) -> None:
    with pytest.raises(WrongUse):
        journal.reports.close(QUARTER, AFTER - timedelta(days=1))
    journal.reports.close(QUARTER, AFTER)
