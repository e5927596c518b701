# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, Stamp, participants
from kjw_desktop.domain.errors import (
    Cancelled,
    ReadOnlyVault,
    RecordChanged,
    RecordGone,
    RuleBroken,
)
from kjw_desktop.domain.ids import new_id
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.records import KIND_OF
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Term, TermChange
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.records import codec
from kjw_desktop.storage.records.shapes import PLAIN
from kjw_desktop.storage.rows import Carried, TimelineQuery
from tests.storage.invented_records import records_of
from tests.storage.journals import UNSHRUNK, fresh_journal, journal_at, new_database

KINDS = (Person, *KIND_OF, *PLAIN)
DAY = date(2026, 9, 14)


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        yield made


def unstamped(record: Any) -> Any:
    return replace(record, stamp=None) if hasattr(record, "stamp") else record


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, deadline=None, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_record_comes_back_as_it_went_in(kind: type, data: st.DataObject) -> None:
    record, other = data.draw(records_of(kind)), data.draw(records_of(kind))
    changed = replace(other, id=record.id)
    with fresh_journal() as journal:
        journal.record(record)
        stored = journal.find(record.id)
        assert unstamped(stored) == record
        journal.amend(changed)
        assert unstamped(journal.find(record.id)) == changed
        assert [version.record for version in journal.versions(record.id)] == [stored]
        assert journal.read_all() == 2
    assert codec.from_json(codec.kind_name(record), codec.to_json(stored)) == stored


def test_stamp_tells_who_where_and_when(journal: Journal) -> None:
    before = datetime.now(UTC)
    contact = Contact(day=DAY, kind="inloop")
    journal.record(contact)
    stamp = journal.find(contact.id).stamp  # type: ignore[union-attr]
    assert stamp is not None
    assert (stamp.author, stamp.origin, stamp.revision) == (journal.author(), journal.origin(), 1)
    assert before <= stamp.created_at == stamp.changed_at <= datetime.now(UTC)


def test_person_and_contact_go_in_together_in_any_order(journal: Journal) -> None:
    person = Person(first_name="Sem")
    contact = Contact(day=DAY, kind="inloop", people=participants(person.id))
    journal.record(contact, person)
    assert journal.timeline()[0].people[0].name == "Sem"


@pytest.mark.parametrize(
    ("bad", "field", "reason"),
    [
        (Contact(day=date(1899, 1, 1), kind="inloop"), "day", "date_out_of_range"),
        (Contact(day=DAY, kind="inloop", people=participants(new_id())), "people", "unknown"),
        (Signal(day=DAY, domain="online", level="zorg", observation="x"), "certainty", "needed_from_zorg"),
    ],
)
def test_broken_rule_stores_nothing(journal: Journal, bad: Any, field: str, reason: str) -> None:
    with pytest.raises(RuleBroken) as told:
        journal.record(Contact(day=DAY, kind="inloop"), bad)
    assert (told.value.field, told.value.reason) == (field, reason)
    assert journal.entry_count() == 0
    assert journal.search("inloop") == ()


def test_id_that_is_taken_is_refused_whatever_has_it(journal: Journal) -> None:
    person = Person(first_name="Sem")
    journal.record(person)
    for again in (
        person,
        Contact(id=person.id, day=DAY, kind="inloop"),
        Target(id=person.id, period="2026", text="x"),
    ):
        with pytest.raises(RuleBroken, match="taken"):
            journal.record(again)
    assert journal.has([person.id, new_id()]) == {person.id}


def test_amend_of_what_somebody_changed_is_refused(journal: Journal) -> None:
    contact = Contact(day=DAY, kind="inloop", note="een")
    journal.record(contact)
    first = journal.find(contact.id)
    assert isinstance(first, Contact)
    second = journal.amend(replace(first, note="twee"))
    with pytest.raises(RecordChanged):
        journal.amend(replace(first, note="drie"))
    assert journal.find(contact.id) == second
    assert [version.revision for version in journal.versions(contact.id)] == [1]


def test_what_is_not_there_is_gone(journal: Journal) -> None:
    with pytest.raises(RecordGone):
        journal.find(new_id())
    with pytest.raises(RecordGone):
        journal.amend(Contact(day=DAY, kind="inloop"))
    with pytest.raises(RecordGone):
        journal.erase(new_id())


def test_amended_date_moves_the_entry_in_the_timeline(journal: Journal) -> None:
    entries = [Contact(day=date(2026, 9, day), at=time(20, 0), kind="inloop") for day in (1, 2, 3)]
    journal.record(*entries)
    journal.amend(replace(entries[0], day=date(2026, 9, 5)))
    assert [row.day.day for row in journal.timeline()] == [5, 3, 2]
    journal.amend(replace(entries[0], day=date(2026, 9, 2), at=time(9, 0)))
    assert [(row.day.day, row.at) for row in journal.timeline()][1:] == [(2, time(20)), (2, time(9))]


def test_bulk_keeps_stamps_and_takes_over_what_is_carried(journal: Journal) -> None:
    when = datetime(2025, 1, 2, 3, 4, 5, 6, tzinfo=UTC)
    stamp = Stamp(author=new_id(), origin=new_id(), created_at=when, changed_at=when, revision=3)
    person = Person(first_name="Sem", stamp=stamp)
    told = Publication(
        kind="kwartaalrapport", reader="gemeente", made_at=when, content="{}", people=(person.id,)
    )
    carried = Carried(
        wijken=(Term("de_hoven", "De Hoven", "De Hoven"),),
        terms=(TermChange("contact_kind", "inloop", "Vrije inloop"),),
        publications=(told,),
        secret=b"s" * 32,
        settings=Settings(organisation="Stichting Voorbeeld", last_backup=when),
    )
    contacts = [
        Contact(day=DAY, kind="inloop", wijk="de_hoven", people=participants(person.id)) for _ in range(2500)
    ]
    steps: list[int] = []
    stored = journal.record_all(
        [person, *contacts], carried=carried, progress=lambda done, _total: steps.append(done), total=2501
    )
    assert stored == 2501
    assert steps == [1000, 2000, 2501]
    assert journal.find(person.id) == person
    assert journal.publications("gemeente") == (told,)
    assert journal.publications("anders") == ()
    assert journal.secret() == b"s" * 32
    assert journal.settings() == carried.settings
    assert journal.vocabularies().label("contact_kind", "inloop") == "Vrije inloop"
    assert [term.nl for term in journal.wijken().terms] == ["De Hoven"]
    assert {c.id for c in journal.records(EntryKind.CONTACT)} == {c.id for c in contacts}


def test_cancelled_bulk_stores_nothing(journal: Journal) -> None:
    def stop(done: int, _total: int) -> None:
        if done > 1000:
            raise Cancelled

    secret = journal.secret()
    with pytest.raises(Cancelled):
        journal.record_all(
            (Contact(day=DAY, kind="inloop", wijk="oost") for _ in range(5000)),
            carried=Carried(secret=bytes(32)),
            progress=stop,
        )
    assert journal.entry_count() == 0
    assert journal.wijken().terms == ()
    assert journal.secret() == secret


def test_secret_is_made_once_and_differs_between_vaults(tmp_path: Path) -> None:
    first, second = (journal_at(new_database(tmp_path / name)) for name in ("a", "b"))
    assert len(first.secret()) == 32
    assert first.secret() == journal_at(tmp_path / "a").secret()
    assert len({first.secret(), second.secret()}) == 2
    assert first.origin() != second.origin()


def test_settings_come_back_and_name_the_author(journal: Journal) -> None:
    assert journal.settings() == Settings()
    mine = Settings(
        organisation="Stichting",
        worker_name="Noa",
        lock_minutes=0,
        demo=True,
        last_backup=datetime.now(UTC),
        meldcode_asked_on=date(2026, 11, 20),
    )
    journal.save_settings(mine)
    assert journal.settings() == mine


def test_wijk_is_found_by_its_label_or_made(journal: Journal) -> None:
    key = journal.add_wijk("De Hoven")
    assert key == "de_hoven"
    assert journal.add_wijk("  de hoven ") == key
    assert journal.add_wijk("De-Hoven") == "de_hoven_2"
    assert journal.add_wijk("22e buurt") == "wijk_22e_buurt"
    assert journal.add_wijk("東") == "wijk"
    with pytest.raises(RuleBroken):
        journal.add_wijk("  ")
    journal.record(Contact(day=DAY, kind="inloop", wijk="oost"))
    assert journal.wijken().term("oost").nl == "oost"


def test_list_that_is_fixed_takes_no_change(journal: Journal) -> None:
    with pytest.raises(RuleBroken):
        journal.save_terms([TermChange("theme", "nieuw", "Nieuw")])
    assert journal.term_changes() == ()


def test_other_records_come_whole(journal: Journal) -> None:
    partner, target = (
        PartnerContact(organisation="Halt"),
        Target(period="2026", text="40 jongeren", agreed=40),
    )
    journal.record(partner, target)
    assert [unstamped(record) for record in journal.others()] == [target, partner]


def test_drafts_and_log(journal: Journal) -> None:
    journal.save_draft("contact", "een")
    journal.save_draft("contact", "twee")
    assert journal.draft("contact") == "twee"
    assert journal.drafts() == ("contact",)
    journal.drop_draft("contact")
    assert journal.draft("contact") is None
    journal.log("export", "kwartaalrapport")
    journal.log("lock")
    assert [(entry.act, entry.detail) for entry in journal.log_entries()] == [
        ("lock", ""),
        ("export", "kwartaalrapport"),
    ]


def test_read_only_journal_reads_and_refuses_to_write(tmp_path: Path) -> None:
    path = new_database(tmp_path / "journal.db")
    contact = Contact(day=DAY, kind="inloop")
    journal_at(path).record(contact)
    reader = journal_at(path, read_only=True)
    assert reader.find(contact.id).id == contact.id
    with pytest.raises(ReadOnlyVault):
        reader.record(Contact(day=DAY, kind="inloop"))


def test_threads_write_and_read_at_the_same_time(journal: Journal) -> None:
    faults: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for _ in range(10):
                journal.record(Contact(day=DAY, kind="inloop", note=f"draad{number}"))
                journal.timeline()
                journal.search(f"draad{number}")
        except BaseException as fault:  # noqa: BLE001 -- a thread's fault must reach the test
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert journal.entry_count() == 40
    assert len({row.place for row in journal.timeline(TimelineQuery(limit=100))}) == 40


def test_snapshot_sees_one_moment(tmp_path: Path) -> None:
    path = new_database(tmp_path / "journal.db")
    mine, theirs = journal_at(path), journal_at(path)
    mine.record(Contact(day=DAY, kind="inloop"))
    later = threading.Thread(target=lambda: theirs.record(Contact(day=DAY, kind="inloop")))
    with mine.snapshot():
        assert mine.entry_count() == 1
        later.start()
        assert sum(1 for _ in mine.records(EntryKind.CONTACT)) == 1
        assert mine.entry_count() == 1
        with pytest.raises(RuntimeError, match="snapshot"):
            mine.record(Activity(day=DAY, title="x", kind="inloop"))
    later.join()
    assert mine.entry_count() == 2


def test_error_tells_nothing_of_what_was_written(journal: Journal) -> None:
    with pytest.raises(Exception, match=r".") as told:
        journal.record(Contact(day=DAY, kind="inloop", note="geheim \ud800", location="zeeleeuw"))
    assert "zeeleeuw" not in str(told.value)


def test_record_cannot_become_one_of_another_kind(journal: Journal) -> None:
    contact = Contact(day=DAY, kind="inloop")
    journal.record(contact)
    with pytest.raises(RuleBroken, match="taken"):
        journal.amend(Activity(id=contact.id, day=DAY, title="x", kind="inloop"))
    assert isinstance(journal.find(contact.id), Contact)


def test_records_state_changes_with_every_change(journal: Journal) -> None:
    states = [journal.records_state()]
    contact = Contact(day=DAY, kind="inloop")
    journal.record(contact)
    states.append(journal.records_state())
    journal.amend(replace(contact, note="x"))
    states.append(journal.records_state())
    journal.erase(contact.id)
    states.append(journal.records_state())
    assert len(set(states[:3])) == 3
    assert states[3] not in states[1:3]


def test_records_state_changes_with_what_figures_count_by(journal: Journal) -> None:
    journal.record(Contact(day=DAY, kind="inloop"))
    plain = journal.records_state()
    journal.save_settings(Settings(organisation="Buurtwerk"))
    journal.save_terms([TermChange("contact_kind", "inloop", "Binnenlopen", hidden=True)])
    journal.add_wijk("De Hoven")
    assert journal.records_state() == plain
    journal.save_settings(Settings(holiday_region="zuid"))
    states = [plain, journal.records_state()]
    journal.save_terms([TermChange("partner", "bieb", "Bieb", attributes={"sector": "cultuur"})])
    states.append(journal.records_state())
    journal.save_terms([TermChange("partner", "bieb", "Bieb", attributes={"sector": "onderwijs"})])
    states.append(journal.records_state())
    assert len(set(states)) == 4
    journal.save_terms([TermChange("partner", "bieb", "De Bieb", attributes={"sector": "cultuur"})])
    assert journal.records_state() == states[2]
    journal.save_settings(Settings())
    assert journal.records_state() not in states


def test_somebody_new_in_a_change_is_stored_with_it_or_not_at_all() -> None:
    with fresh_journal() as journal:
        contact = Contact(day=date(2026, 11, 19), kind="inloop")
        journal.record(contact)
        lina, nobody = Person(first_name="Lina"), Person(first_name=" ")
        journal.amend(replace(contact, people=participants(lina.id)), new=[lina])
        found = journal.find(contact.id)
        assert isinstance(found, Contact)
        assert found.person_ids == (lina.id,)
        with pytest.raises(RuleBroken):
            journal.amend(replace(found, people=participants(nobody.id)), new=[nobody])
        assert found.stamp is not None
        sem, stale = Person(first_name="Sem"), replace(found.stamp, revision=1)
        with pytest.raises(RecordChanged):
            journal.amend(replace(contact, stamp=stale), new=[sem])
        assert journal.has([sem.id, nobody.id]) == frozenset()
