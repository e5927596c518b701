# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kjw_desktop.domain.accounts import Story as Experience
from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.activities import Activity, ActivitySeries, CalledOff, Headcount
from kjw_desktop.domain.care import Consent, PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.figures import TOTAL, CountTable
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, Relative
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.report_layout import WORDS_DRAFT
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import inside, journal_at, new_database

DAY = date(2026, 9, 14)
QUARTER = Period.quarter_of(DAY)
SEM = Person(
    first_name="Zeeleeuw",
    last_name="Walrusman",
    nicknames=("Robbie",),
    birth_year=2011,
    gender="jongen",
    note="dolfijnnotitie",
    handles=("@potvis",),
    relatives=(Relative("ouder", "Orka"),),
    history=(DatedValue(DatedField.WIJK, "oost"),),
)
NOOR = Person(first_name="Noor")
SECRETS = (
    b"zeeleeuw",
    b"walrusman",
    b"robbie",
    b"dolfijnnotitie",
    b"potvis",
    b"orka",
    b"haringgesprek",
    b"krabgetuige",
)


@dataclass
class Story:
    """What stands in the journal before somebody asks to be erased."""

    journal: Journal
    path: Path
    alone: Contact
    together: Contact
    worry: Signal
    evening: Activity
    promise: Followup


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    path = new_database(tmp_path / "journal.db")
    journal = journal_at(path)
    alone = Contact(
        day=DAY,
        kind="inloop",
        note="haringgesprek",
        people=(Participant(SEM.id, remark="krabgetuige"),),
        themes=("armoede_ontwikkeling",),
    )
    together = Contact(day=DAY, kind="school", note="samen huiswerk", people=participants(SEM.id, NOOR.id))
    worry = Signal(
        day=DAY, domain="online", level="licht", observation="haringgesprek", people=participants(SEM.id)
    )
    evening = Activity(
        day=DAY, title="Avond", kind="inloop", people=participants(SEM.id), headcount=Headcount(total=9)
    )
    promise = Followup(day=DAY, what="Robbie bellen", people=participants(SEM.id), linked=(worry.id,))
    journal.record(SEM, NOOR, alone, together, worry, evening, promise)
    journal.record(
        Consent(day=DAY, kind="begeleiding", state="gegeven_mondeling", people=participants(SEM.id)),
        Referral(
            day=DAY,
            kind="verwijzing",
            people=participants(SEM.id),
            steps=(ReferralStep(DAY, "verstuurd", "haringgesprek"),),
        ),
    )
    journal.amend(replace(SEM, school="dolfijnnotitie"))
    journal.amend(replace(together, note="samen huiswerk en thee"))
    yield Story(journal, path, alone, together, worry, evening, promise)
    journal.close()


def totals(tables: tuple[CountTable, ...]) -> dict[str, int]:
    return {t.shape.name: t.counts[TOTAL, None if t.shape.columns is None else TOTAL] for t in tables}


def test_person_is_gone_and_what_was_counted_stays(story: Story) -> None:
    before = story.journal.counts(QUARTER)
    erasure = story.journal.erase(SEM.id)
    assert erasure.removed == {"person": 1, "followup": 1, "consent": 1, "referral": 1}
    assert erasure.emptied == {"contact": 1, "signal": 1}
    assert erasure.unlinked == {"contact": 1, "activity": 1}
    with pytest.raises(RecordGone):
        story.journal.find(SEM.id)
    with pytest.raises(RecordGone):
        story.journal.find(story.promise.id)
    after = story.journal.counts(QUARTER)
    unique = {"jongeren_leeftijd_gender", "jongeren_wijk", "jeugdhulp", "jongeren_werksoort", "wachtenden"}
    for table, then in zip(after, before, strict=True):
        if table.shape.name not in unique:
            assert table.counts == then.counts, table.shape.name
    assert totals(after)["jongeren_wijk"] == 1


def test_link_keeps_band_gender_and_wijk(story: Story) -> None:
    story.journal.erase(SEM.id)
    left = story.journal.find(story.alone.id)
    assert isinstance(left, Contact)
    assert left.people == (Participant(None, "age_14_15", "jongen", "oost"),)
    assert (left.note, left.themes) == ("", story.alone.themes)
    shared = story.journal.find(story.together.id)
    assert isinstance(shared, Contact)
    assert shared.note == "samen huiswerk en thee"
    assert shared.person_ids == (NOOR.id,)


def test_earlier_versions_lose_the_person_too(story: Story) -> None:
    story.journal.erase(SEM.id)
    (earlier,) = story.journal.versions(story.together.id)
    assert isinstance(earlier.record, Contact)
    assert earlier.record.person_ids == (NOOR.id,)
    assert story.journal.versions(SEM.id) == ()
    assert story.journal.read_all() > 0


def test_person_who_was_taken_out_of_a_contact_is_erased_from_its_earlier_version(story: Story) -> None:
    story.journal.amend(replace(story.alone, note="", people=participants(NOOR.id)))
    story.journal.erase(SEM.id)
    (earlier,) = story.journal.versions(story.alone.id)
    assert isinstance(earlier.record, Contact)
    assert (earlier.record.person_ids, earlier.record.note) == ((), "")


def test_no_byte_of_the_person_stays_in_the_database(story: Story) -> None:
    assert [secret for secret in SECRETS if secret not in inside(story.path)] == []
    story.journal.save_draft("contact/7", "Zeeleeuw belde")
    story.journal.erase(SEM.id)
    story.journal.close()
    assert b"samen huiswerk" in inside(story.path)
    assert [secret for secret in SECRETS if secret in inside(story.path)] == []


def test_drafts_that_name_the_person_go_and_others_stay(story: Story) -> None:
    story.journal.save_draft("een", "met Robbie gesproken")
    story.journal.save_draft(f"contact/{SEM.id}", "x")
    story.journal.save_draft("twee", "Robbies fiets")
    assert story.journal.erase(SEM.id).drafts == 2
    assert story.journal.drafts() == ("twee",)


def test_publication_about_the_person_keeps_only_that_something_left(story: Story) -> None:
    told = Publication(
        kind="toeleiding_met_toestemming",
        reader="wijkteam",
        made_at=datetime.now(UTC),
        content="over Robbie",
        people=(SEM.id,),
    )
    figures = Publication(kind="kwartaalrapport", reader="gemeente", made_at=datetime.now(UTC), content="{}")
    story.journal.publish(told)
    story.journal.publish(figures)
    story.journal.erase(SEM.id)
    first, second = story.journal.publications()
    assert (first.reader, first.content, first.people) == ("wijkteam", "", ())
    assert second == figures


def test_search_finds_nothing_of_the_person(story: Story) -> None:
    story.journal.erase(SEM.id)
    for word in SECRETS:
        assert story.journal.search(word.decode()) == ()
    assert len(story.journal.search("huiswerk noor")) == 1


def test_preview_tells_the_same_and_changes_nothing(story: Story) -> None:
    before = story.journal.timeline()
    told = story.journal.preview_erasure(SEM.id)
    assert story.journal.timeline() == before
    assert story.journal.erase(SEM.id) == told


def test_one_entry_is_erased_with_its_versions_and_links(story: Story) -> None:
    story.journal.amend(replace(story.worry, observation="krabgetuige"))
    assert story.journal.erase(story.worry.id).versions == 1
    promise = story.journal.find(story.promise.id)
    assert isinstance(promise, Followup)
    assert promise.linked == ()
    assert story.journal.people()[1].level is None


def test_partner_and_series_leave_no_reference(story: Story) -> None:
    partner = PartnerContact(organisation="Halt")
    series = ActivitySeries(title="Donderdag", kind="inloop", weekday=3)
    referral = Referral(day=DAY, kind="verwijzing", partner_contact=partner.id)
    evening = Activity(day=DAY, title="Avond", kind="inloop", series=series.id)
    off = CalledOff(series=series.id, day=DAY, reason="zaal dicht")
    story.journal.record(partner, series, referral, evening, off)
    story.journal.erase(partner.id)
    story.journal.erase(series.id)
    kept, held = story.journal.find(referral.id), story.journal.find(evening.id)
    assert isinstance(kept, Referral)
    assert isinstance(held, Activity)
    assert (kept.partner_contact, held.series) == (None, None)
    assert story.journal.has([off.id]) == frozenset()


def test_what_was_erased_can_be_recorded_and_erased_again(story: Story) -> None:
    for _ in range(2):
        story.journal.erase(story.alone.id)
        story.journal.record(story.alone)
    assert story.journal.find(story.alone.id).id == story.alone.id


def test_earlier_version_that_was_about_the_person_alone_loses_its_words(story: Story) -> None:
    step = ReferralStep(DAY, "verstuurd", "haringgesprek")
    referral = Referral(day=DAY, kind="verwijzing", people=participants(SEM.id), steps=(step,))
    story.journal.record(referral)
    story.journal.amend(replace(referral, people=participants(NOOR.id), steps=()))
    story.journal.erase(SEM.id)
    (earlier,) = story.journal.versions(referral.id)
    assert isinstance(earlier.record, Referral)
    assert earlier.record.steps == (ReferralStep(DAY, "verstuurd", ""),)


def test_words_of_a_report_stay_when_a_story_goes_and_go_with_whom_they_name(story: Story) -> None:
    told = Experience(day=DAY, title="Op het podium", composite=True)
    story.journal.record(told)
    key = f"{WORDS_DRAFT}2026-Q3::gemeente"
    story.journal.save_draft(key, f'{{"stories": ["{told.id}"], "introduction": "Een druk kwartaal"}}')
    story.journal.save_draft(f"verhaal/{told.id}", "x")
    kept = story.journal.withdraw(told.id)
    assert story.journal.drafts() == (key,)
    story.journal.bring_back(kept)
    assert story.journal.erase(told.id).drafts == 0
    assert "Een druk kwartaal" in (story.journal.draft(key) or "")
    story.journal.save_draft(key, "Robbie vertelde het")
    assert story.journal.erase(SEM.id).drafts == 1


def test_an_agreed_result_that_is_taken_out_comes_back_with_its_versions(story: Story) -> None:
    agreed = Target(period="2026", text="Veertig inlopen", agreed=40.0)
    story.journal.record(agreed)
    held = story.journal.find(agreed.id)
    assert isinstance(held, Target)
    changed = story.journal.amend(replace(held, agreed=45.0))
    versions = story.journal.versions(agreed.id)
    kept = story.journal.withdraw(agreed.id)
    assert agreed.id not in [each.id for each in story.journal.others()]
    assert story.journal.versions(agreed.id) == ()
    story.journal.bring_back(kept)
    assert story.journal.find(agreed.id) == changed
    assert story.journal.versions(agreed.id) == versions
