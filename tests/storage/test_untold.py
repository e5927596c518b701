# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent, Meldcode
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import fresh_journal

TODAY = date(2026, 11, 21)
SINCE = TODAY - timedelta(days=31)
SAM, NOOR = Person(first_name="Sam"), Person(first_name="Noor", nicknames=("Noortje",))


def contact(days_ago: int, *people: Person) -> Contact:
    return Contact(
        day=TODAY - timedelta(days=days_ago), kind="inloop", people=participants(*(p.id for p in people))
    )


def consent(kind: str, *people: Person) -> Consent:
    return Consent(
        day=TODAY, kind=kind, state="gegeven_mondeling", people=participants(*(p.id for p in people))
    )


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        journal.record(SAM, NOOR)
        yield journal


def waiting(journal: Journal) -> list[str]:
    return [name.name for name in journal.untold(SINCE, TODAY)]


def test_nobody_waits_before_anything_is_written(journal: Journal) -> None:
    assert waiting(journal) == []


def test_the_first_record_brings_them_the_longest_waiting_first(journal: Journal) -> None:
    journal.record(contact(1, SAM, NOOR), contact(3, NOOR))
    assert waiting(journal) == ["Noortje", "Sam"]


def test_being_told_settles_it_and_another_consent_does_not(journal: Journal) -> None:
    journal.record(contact(1, SAM, NOOR), consent("deelname", SAM), consent(TOLD_WHAT_IS_KEPT, NOOR))
    assert waiting(journal) == ["Sam"]


def test_being_told_long_ago_settles_it_too(journal: Journal) -> None:
    journal.record(
        contact(2, SAM),
        Consent(
            day=TODAY - timedelta(days=400),
            kind=TOLD_WHAT_IS_KEPT,
            state="gegeven_schriftelijk",
            people=participants(SAM.id),
        ),
    )
    assert waiting(journal) == []


def test_who_was_written_about_before_is_not_new(journal: Journal) -> None:
    journal.record(contact(32, SAM), contact(1, SAM), contact(31, NOOR))
    assert waiting(journal) == ["Noortje"]


def test_while_a_meldcode_record_is_open_nobody_is_asked_to_tell_the_parents(journal: Journal) -> None:
    begun = Meldcode(day=TODAY, people=participants(SAM.id))
    journal.record(contact(1, SAM, NOOR), begun)
    assert waiting(journal) == ["Noortje"]
    journal.amend(replace(begun, handed_over_on=TODAY))
    assert waiting(journal) == ["Noortje"], "handed over is not closed"
    journal.amend(replace(begun, closed_on=TODAY))
    assert sorted(waiting(journal)) == ["Noortje", "Sam"]


def test_the_future_does_not_count_yet(journal: Journal) -> None:
    journal.record(contact(-2, SAM))
    assert waiting(journal) == []


def test_an_erased_young_person_does_not_wait(journal: Journal) -> None:
    journal.record(contact(1, SAM, NOOR))
    journal.erase(SAM.id)
    assert waiting(journal) == ["Noortje"]
