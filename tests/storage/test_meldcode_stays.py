# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""No erasure, no term and no age takes a meldcode record that is open or not handed over (decision 68)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.care import Consent, Meldcode, MeldcodeFact
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.meldcode_apart import Stays
from kjw_desktop.domain.people import Person, Relative
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import UNSHRUNK, fresh_journal, inside, journal_at, new_database

DAY = date(2026, 9, 14)
SEM = Person(
    first_name="Zeeleeuw",
    last_name="Walrusman",
    nicknames=("Robbie",),
    birth_date=date(2011, 3, 2),
    gender="jongen",
    phone="0612345678",
    note="dolfijnnotitie",
    relatives=(Relative("ouder", "Orka"),),
)
BLUE = Signal(
    day=DAY,
    domain="veiligheid",
    level="ernstig",
    certainty="zelf_gezien",
    observation="haringplek op de arm",
    people=participants(SEM.id),
)
OTHER = Signal(
    day=DAY, domain="online", level="licht", observation="krabspel tot laat", people=participants(SEM.id)
)
MELDCODE = Meldcode(
    day=DAY,
    people=participants(SEM.id),
    linked=(BLUE.id,),
    facts=(MeldcodeFact(DAY, "zelf_gezien", "mosselfeit"),),
)
REST = (
    Contact(day=DAY, kind="inloop", note="potvisgesprek", people=participants(SEM.id)),
    Followup(day=DAY, what="bel de tonijn", people=participants(SEM.id)),
    Consent(day=DAY, kind="begeleiding", state="gegeven_mondeling", people=participants(SEM.id)),
)


@dataclass
class Story:
    """A journal with a young person, a worry that a meldcode record rests on, and what else there is."""

    journal: Journal
    path: Path


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    path = new_database(tmp_path / "journal.db")
    journal = journal_at(path)
    journal.record(SEM, BLUE, OTHER, MELDCODE, *REST)
    journal.amend(replace(MELDCODE, suspicion="walvisvermoeden"))
    yield Story(journal, path)
    journal.close()


def meldcode_in(journal: Journal) -> Meldcode:
    found = journal.find(MELDCODE.id)
    assert isinstance(found, Meldcode)
    return found


def test_an_open_record_stays_with_its_signal_and_says_of_whom_it_tells(story: Story) -> None:
    before = meldcode_in(story.journal)
    erasure = story.journal.erase(SEM.id)
    assert erasure.kept == {"meldcode": 1, "signal": 1, "person": 1}
    assert erasure.because == {Stays.OPEN}
    assert erasure.removed == {"followup": 1, "consent": 1}
    assert erasure.emptied == {"contact": 1, "signal": 1}
    assert meldcode_in(story.journal) == before
    assert len(story.journal.versions(MELDCODE.id)) == 1
    signal, person = story.journal.find(BLUE.id), story.journal.find(SEM.id)
    assert isinstance(signal, Signal)
    assert isinstance(person, Person)
    assert (signal.observation, signal.person_ids) == (BLUE.observation, (SEM.id,))
    assert (person.full_name, person.birth_date) == (SEM.full_name, SEM.birth_date)
    assert replace(person, stamp=None) == Person(
        id=SEM.id, first_name=SEM.first_name, last_name=SEM.last_name, birth_date=SEM.birth_date
    )


def test_nothing_else_of_the_young_person_stays_in_the_file(story: Story) -> None:
    gone = (b"robbie", b"0612345678", b"dolfijnnotitie", b"orka", b"krabspel", b"potvisgesprek", b"tonijn")
    kept = (b"zeeleeuw", b"walrusman", b"haringplek", b"mosselfeit", b"walvisvermoeden")
    assert [word for word in (*gone, *kept) if word not in inside(story.path)] == []
    story.journal.erase(SEM.id)
    story.journal.close()
    left = inside(story.path)
    assert [word for word in gone if word in left] == []
    assert [word for word in kept if word not in left] == []


def test_the_preview_lists_what_stays_and_why(story: Story) -> None:
    before = story.journal.timeline()
    told = story.journal.preview_erasure(SEM.id)
    assert told.kept == {"meldcode": 1, "signal": 1, "person": 1}
    assert told.because == {Stays.OPEN}
    assert story.journal.timeline() == before
    assert story.journal.erase(SEM.id) == told


def test_a_closed_record_stays_until_it_is_handed_over_and_then_goes_too(story: Story) -> None:
    closed = story.journal.amend(replace(meldcode_in(story.journal), closed_on=DAY))
    assert isinstance(closed, Meldcode)
    assert story.journal.erase(SEM.id).because == {Stays.NOT_HANDED_OVER}
    story.journal.amend(replace(closed, handed_over_on=DAY, handed_over_to="aandachtsfunctionaris"))
    erasure = story.journal.erase(SEM.id)
    assert (erasure.kept, erasure.because) == ({}, frozenset())
    assert erasure.removed == {"meldcode": 1, "person": 1}
    for record in (MELDCODE.id, SEM.id):
        with pytest.raises(RecordGone):
            story.journal.find(record)


def test_what_is_being_written_in_it_stays_too(story: Story) -> None:
    story.journal.save_draft(f"meldcode/{MELDCODE.id}", "Zeeleeuw zei vandaag niets")
    story.journal.save_draft("contact", "Zeeleeuw belde")
    assert story.journal.erase(SEM.id).drafts == 1
    assert story.journal.drafts() == (f"meldcode/{MELDCODE.id}",)


def test_one_that_is_begun_and_not_stored_yet_stays_as_an_open_one(story: Story) -> None:
    noor = Person(first_name="Noor", phone="0687654321")
    story.journal.record(noor)
    story.journal.save_draft("meldcode", f'{{"people": ["{noor.id}"], "facts": "blauwe plek"}}')
    story.journal.save_draft("signal", "Noor is stil, zie de meldcode")
    erasure = story.journal.erase(noor.id)
    assert erasure.because == {Stays.OPEN}
    assert erasure.drafts == 1
    assert story.journal.drafts() == ("meldcode",)
    assert story.journal.find(noor.id) == replace(
        Person(id=noor.id, first_name="Noor"), stamp=getattr(story.journal.find(noor.id), "stamp", None)
    )


def test_that_a_pdf_left_stays_known_without_whom_it_told_of(story: Story) -> None:
    left = Publication(
        kind="meldcode_overzicht", reader="eigen_dossier", made_at=datetime.now(UTC), people=(SEM.id,)
    )
    story.journal.publish(left)
    story.journal.erase(SEM.id)
    assert [(each.kind, each.people) for each in story.journal.publications()] == [(left.kind, ())]


def test_a_brother_in_the_same_record_keeps_it_whole_for_both(story: Story) -> None:
    noor = Person(first_name="Noor", phone="0687654321")
    story.journal.record(noor)
    both = replace(meldcode_in(story.journal), people=participants(SEM.id, noor.id))
    story.journal.amend(both)
    for person in (noor.id, SEM.id):
        assert story.journal.erase(person).kept["person"] == 1
    assert meldcode_in(story.journal).person_ids == (SEM.id, noor.id)


@settings(max_examples=40, deadline=None, phases=UNSHRUNK)
@given(
    age=st.integers(0, 20_000),
    term=st.integers(0, 400),
    closed=st.booleans(),
    handed_over=st.booleans(),
)
def test_no_age_makes_a_record_go(age: int, term: int, closed: bool, handed_over: bool) -> None:
    """Whatever its day and state: no list of what is past its term names it, and reading leaves it there."""
    day = date(2026, 11, 21) - timedelta(days=min(age, 16_000))
    record = Meldcode(
        day=day,
        people=participants(SEM.id),
        closed_on=day if closed else None,
        handed_over_on=day if handed_over else None,
    )
    with fresh_journal() as journal:
        journal.record(SEM, record)
        assert journal.working_notes_past(date(2026, 11, 21), term) == ()
        kept = journal.preview_erasure(SEM.id).kept
        assert (kept.get("meldcode", 0) == 0) == (closed and handed_over)
        journal.read_all()
        found = journal.find(record.id)
        assert isinstance(found, Meldcode)
        assert replace(found, stamp=None) == record
