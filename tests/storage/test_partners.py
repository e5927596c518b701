# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book, referrals with what follows, those without word, and waits, on a real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.care import PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import TimelineQuery
from tests.storage.journals import fresh_journal

TODAY = date(2026, 11, 21)
SAM, NOOR = Person(first_name="Sam"), Person(first_name="Noor")
BRUG = PartnerContact(organisation="GGZ De Brug", partner="ggz", role="intake")
SCHOOL = PartnerContact(organisation="Kompas College", partner="school_vo")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def sent(*steps: tuple[int, str], person: Person = SAM, **more: object) -> Referral:
    made = tuple(ReferralStep(ago(days), state) for days, state in steps)
    about = {"kind": "verwijzing", "partner": "ggz", "partner_contact": BRUG.id, **more}
    return Referral(day=made[0].day, steps=made, people=participants(person.id), **about)  # type: ignore[arg-type]


def contact(days: int, *people: Person, kind: str = "inloop", partners: tuple[str, ...] = ()) -> Contact:
    return Contact(
        day=ago(days), kind=kind, partners=partners, people=participants(*(each.id for each in people))
    )


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        journal.record(SAM, NOOR, BRUG, SCHOOL)
        yield journal


def spoken(journal: Journal) -> dict[str, date | None]:
    return {row.contact.organisation: row.last_spoken for row in journal.partners(TODAY)}


def test_the_book_is_by_organisation_and_says_what_is_not_known(journal: Journal) -> None:
    assert [row.contact for row in journal.partners(TODAY)] == [BRUG, SCHOOL]
    assert set(spoken(journal).values()) == {None}


def test_a_day_by_hand_and_a_referral_tell_when_somebody_was_spoken(journal: Journal) -> None:
    journal.amend(replace(BRUG, last_spoken_on=ago(30)))
    assert spoken(journal)["GGZ De Brug"] == ago(30)
    journal.record(sent((40, "overwogen"), (20, "verstuurd"), (2, "toestemming_gevraagd")))
    assert spoken(journal)["GGZ De Brug"] == ago(20)
    journal.record(sent((3, "overwogen"), kind="anoniem_consult"))
    assert spoken(journal)["GGZ De Brug"] == ago(3)


def test_a_contact_that_names_the_only_one_of_a_kind_counts_and_an_attempt_does_not(journal: Journal) -> None:
    journal.record(contact(9, SAM, partners=("school_vo",)))
    journal.record(contact(1, SAM, kind="poging", partners=("school_vo",)))
    assert spoken(journal)["Kompas College"] == ago(9)
    journal.record(PartnerContact(organisation="Lyceum", partner="school_vo"))
    assert set(spoken(journal).values()) == {None}


def test_days_to_come_are_not_spoken(journal: Journal) -> None:
    journal.amend(replace(BRUG, last_spoken_on=ago(-3)))
    journal.record(contact(-1, SAM, partners=("school_vo",)), sent((-2, "verstuurd")))
    assert set(spoken(journal).values()) == {None}


def test_open_referrals_are_counted_for_each(journal: Journal) -> None:
    journal.record(sent((9, "verstuurd")), sent((9, "wachtlijst"), person=NOOR), sent((9, "afgerond")))
    assert [row.open_referrals for row in journal.partners(TODAY)] == [2, 0]


def test_a_referral_needs_a_kind(journal: Journal) -> None:
    with pytest.raises(RuleBroken):
        journal.record(sent((9, "verstuurd"), kind=""))


def test_a_partner_who_is_erased_leaves_the_referral_open_with_its_kind(journal: Journal) -> None:
    journal.record(sent((9, "verstuurd")))
    journal.amend(replace(BRUG, note="belt terug"))
    journal.erase(BRUG.id)
    assert [row.contact for row in journal.partners(TODAY)] == [SCHOOL]
    assert journal.versions(BRUG.id) == ()
    (row,) = journal.referrals(person=SAM.id)
    assert (row.contact, row.referral.partner, row.referral.state) == (None, "ggz", "verstuurd")


def test_referrals_of_somebody_with_all_that_belongs_to_them(journal: Journal) -> None:
    older, newer = sent((30, "verstuurd")), sent((9, "wachtlijst"))
    asking = Followup(day=TODAY, what="bellen", kind="terugkoppeling", linked=(older.id,))
    journal.record(older, newer, asking, sent((5, "verstuurd"), person=NOOR))
    rows = journal.referrals(person=SAM.id)
    assert [row.referral.id for row in rows] == [newer.id, older.id]
    assert [each.id for each in rows[1].followups] == [asking.id]
    assert rows[0].contact == BRUG
    assert [name.name for row in journal.referrals(partner=BRUG.id) for name in row.people] == [
        "Noor",
        "Sam",
        "Sam",
    ]
    assert journal.referrals(partner=SCHOOL.id) == ()


def test_those_without_word_the_longest_first_until_somebody_asks(journal: Journal) -> None:
    long, short, fresh = sent((60, "verstuurd")), sent((14, "verstuurd")), sent((13, "verstuurd"))
    journal.record(short, long, fresh, sent((70, "verstuurd"), (60, "wachtlijst")))
    assert [row.referral.id for row in journal.silent_referrals(TODAY)] == [long.id, short.id]
    journal.record(Followup(day=TODAY, what="bellen", kind="terugkoppeling", linked=(long.id,)))
    assert [row.referral.id for row in journal.silent_referrals(TODAY)] == [short.id]


def test_waits_of_a_quarter_are_whole_with_the_contacts_in_them(journal: Journal) -> None:
    ended = sent((80, "verstuurd"), (70, "wachtlijst"), (30, "geaccepteerd"))
    lasting = sent((10, "wachtlijst"), person=NOOR)
    long_ago = sent((700, "wachtlijst"), (690, "geaccepteerd"))
    journal.record(ended, lasting, long_ago)
    journal.record(contact(71, SAM), contact(70, SAM), contact(40, SAM, NOOR), contact(30, SAM))
    journal.record(contact(29, SAM), contact(50, SAM, kind="poging"))
    rows = journal.waits(Period.parse("2026-Q4"), TODAY)
    assert [(row.referral, row.bridged.days, row.bridged.contacts) for row in rows] == [
        (ended.id, 40, 3),
        (lasting.id, 10, 0),
    ]
    assert [row.referral for row in journal.waits(Period.parse("2026-Q3"), TODAY)] == [ended.id]
    assert journal.waits(Period.parse("2027-Q1"), TODAY) == ()


def test_the_timeline_knows_to_whom_and_since_when(journal: Journal) -> None:
    journal.record(sent((30, "verstuurd"), (9, "wachtlijst")), contact(1, SAM))
    talked, referred = journal.timeline(TimelineQuery(person=SAM.id))
    assert referred.kind is EntryKind.REFERRAL
    assert (referred.partner, referred.organisation, referred.since) == ("ggz", "GGZ De Brug", ago(9))
    assert (talked.partner, talked.organisation, talked.since) == (None, "", None)


def test_a_removed_partner_comes_back_with_its_versions_and_referrals(journal: Journal) -> None:
    journal.amend(replace(BRUG, phone="010 1"))
    mine, other = sent((9, "verstuurd")), sent((9, "wachtlijst"), person=NOOR)
    gone, moved = sent((8, "verstuurd")), sent((7, "verstuurd"))
    journal.record(mine, other, gone, moved)
    versions = journal.versions(BRUG.id)
    kept = journal.withdraw(BRUG.id)
    assert [row.contact for row in journal.partners(TODAY)] == [SCHOOL]
    assert journal.versions(BRUG.id) == ()
    assert journal.referrals(partner=BRUG.id) == ()
    journal.erase(gone.id)
    stored = journal.find(moved.id)
    assert isinstance(stored, Referral)
    journal.amend(replace(stored, partner="school_vo", partner_contact=SCHOOL.id))
    journal.bring_back(kept)
    assert {row.referral.id for row in journal.referrals(partner=BRUG.id)} == {mine.id, other.id}
    assert [row.referral.id for row in journal.referrals(partner=SCHOOL.id)] == [moved.id]
    assert journal.find(BRUG.id) == replace(BRUG, phone="010 1")
    assert journal.versions(BRUG.id) == versions
    assert journal.partners(TODAY)[0].last_spoken == ago(9)
    (again,) = journal.take_back([BRUG.id])
    assert again.record == kept.record
    journal.bring_back(again)
    assert {row.referral.id for row in journal.referrals(partner=BRUG.id)} == {mine.id, other.id}
