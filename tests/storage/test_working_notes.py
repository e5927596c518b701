# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact, KeptLonger
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.working_notes import WORKING_NOTE, WORKING_NOTE_DAYS, kept_longer, past_term
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import inside, journal_at, new_database

TODAY = date(2026, 11, 21)
SAM = Person(first_name="Sam")


def note(days_old: int, text: str = "", *, record_class: str = WORKING_NOTE) -> Contact:
    return Contact(
        day=TODAY - timedelta(days=days_old),
        kind="inloop",
        note=text,
        record_class=record_class,
        people=participants(SAM.id),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(journal_at(path)) as journal:
        journal.record(SAM)
        yield journal


def test_the_list_holds_what_the_rule_says_the_oldest_first(journal: Journal) -> None:
    notes = [
        note(200),
        note(90),
        note(91),
        note(300, record_class="contactnotitie"),
        replace(note(150), kept=(KeptLonger(TODAY, "loopt nog"),)),
        replace(note(160), kept=(KeptLonger(TODAY - timedelta(days=1), "liep nog"),)),
    ]
    journal.record(*notes)
    past = [each for each in notes if past_term(each, TODAY, WORKING_NOTE_DAYS)]
    found = [row.id for row in journal.working_notes_past(TODAY, WORKING_NOTE_DAYS)]
    assert found == [each.id for each in sorted(past, key=lambda each: each.day)]
    assert len(found) == 3


def test_what_keeps_it_is_stored_and_read_back(journal: Journal) -> None:
    old = note(120)
    journal.record(old)
    stored = journal.find(old.id)
    assert isinstance(stored, Contact)
    kept = journal.amend(kept_longer(stored, TODAY, "gesprek met oom komt nog"))
    assert journal.find(old.id) == kept
    assert journal.working_notes_past(TODAY, WORKING_NOTE_DAYS) == ()


def test_erased_it_leaves_no_byte_nor_its_reason(path: Path) -> None:
    with closing(journal_at(path)) as journal:
        journal.record(SAM)
        old = note(120, "zeeleeuw op het plein")
        journal.record(old)
        stored = journal.find(old.id)
        assert isinstance(stored, Contact)
        journal.amend(kept_longer(stored, TODAY, "walrus komt nog"))
        assert b"walrus" in inside(path)
        journal.withdraw(old.id)
        assert journal.search("zeeleeuw") == ()
        assert journal.versions(old.id) == ()
    held = inside(path)
    assert b"zeeleeuw" not in held
    assert b"walrus" not in held
