# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left stays readable until the young person is erased or withdraws: then its words go from the disk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.publications import Publication
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import inside, journal_at, new_database

TODAY = datetime.now().astimezone().date()
SAM = Person(first_name="Sam", birth_date=date(TODAY.year - 17, 1, 1))
NOOR = Person(first_name="Noor", birth_date=date(TODAY.year - 17, 1, 1))
PRINTED = "een zin over walrusmuziek die op papier stond"


def consent(whose: Person, partner: str = "ggz") -> Consent:
    return Consent(
        day=TODAY - timedelta(days=9),
        kind="delen_partner",
        state="gegeven_mondeling",
        givers=("jeugdige",),
        partner=partner,
        people=participants(whose.id),
    )


YES, OTHER_YES, OF_NOOR = consent(SAM), consent(SAM, "halt"), consent(NOOR)


def publication(consent: Consent | None, whose: Person = SAM, reader: str = "ggz") -> Publication:
    return Publication(
        kind="toeleiding_met_toestemming" if consent else "anonieme_casus",
        reader=reader,
        made_at=datetime.now(UTC),
        ground=f"delen_partner {consent.id}" if consent else "anoniem_bespreken",
        content=PRINTED,
        fingerprint="f" * 64,
        people=(whose.id,),
    )


GIVEN = publication(YES)
BESIDE = (publication(None), publication(OTHER_YES, reader="halt"), publication(OF_NOOR, NOOR))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = journal_at(path)
    journal.record(SAM, NOOR, YES, OTHER_YES, OF_NOOR)
    yield journal
    journal.close()


def stored(journal: Journal, whose: Consent) -> Consent:
    found = journal.find(whose.id)
    assert isinstance(found, Consent)
    return found


def withdraw_with_a_day(journal: Journal) -> None:
    journal.amend(replace(stored(journal, YES), withdrawn_on=TODAY))


def withdraw_by_state(journal: Journal) -> None:
    journal.amend(replace(stored(journal, YES), state="ingetrokken", withdrawn_on=TODAY))


def refuse_later(journal: Journal) -> None:
    journal.record(replace(consent(SAM), day=TODAY, state="geweigerd"))


def withdraw_in_a_record_of_its_own(journal: Journal) -> None:
    journal.record(replace(consent(SAM), day=TODAY, state="ingetrokken"))


def withdraw_and_say_yes_anew(journal: Journal) -> None:
    journal.record(replace(consent(SAM), day=TODAY))
    withdraw_with_a_day(journal)


@pytest.mark.parametrize(
    "withdraw",
    [
        withdraw_with_a_day,
        withdraw_by_state,
        refuse_later,
        withdraw_in_a_record_of_its_own,
        withdraw_and_say_yes_anew,
    ],
)
def test_a_withdrawn_consent_takes_the_words_and_leaves_the_rest(
    journal: Journal, withdraw: Callable[[Journal], None]
) -> None:
    for each in (GIVEN, *BESIDE):
        journal.publish(each)
    withdraw(journal)
    told = {each.id: each for each in journal.publications()}
    assert told[GIVEN.id] == replace(GIVEN, content="")
    assert [told[each.id] for each in BESIDE] == list(BESIDE), "what rests on other grounds stays as it was"


def test_the_words_are_gone_from_the_disk(journal: Journal, path: Path) -> None:
    journal.publish(GIVEN)
    journal.close()
    assert b"walrusmuziek" in inside(path)
    again = journal_at(path)
    withdraw_by_state(again)
    again.close()
    assert b"walrusmuziek" not in inside(path)
    assert b"f" * 64 in inside(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda each: replace(each, reason="zelf gevraagd"),
        lambda each: replace(each, purpose="aanmelden"),
        lambda each: replace(each, valid_until=TODAY - timedelta(days=1)),
    ],
    ids=["a reason", "a purpose", "ran out"],
)
def test_a_consent_that_was_not_withdrawn_leaves_the_words(
    journal: Journal, change: Callable[[Consent], Consent]
) -> None:
    journal.publish(GIVEN)
    journal.amend(change(stored(journal, YES)))
    assert journal.publications() == (GIVEN,)


def test_erasing_somebody_takes_words_and_ground_and_leaves_the_fingerprint(
    journal: Journal, path: Path
) -> None:
    for each in (GIVEN, *BESIDE):
        journal.publish(each)
    journal.save_draft(f"casus:{SAM.id}", "een half overzicht over walrusdrummen")
    journal.save_draft(f"casus:{NOOR.id}", "een ander overzicht")
    erasure = journal.erase(SAM.id)
    told = journal.publications()
    assert [(each.content, each.ground, each.people) for each in told[:3]] == [("", "", ())] * 3
    assert [each.fingerprint for each in told] == ["f" * 64] * 4
    assert told[3] == BESIDE[2]
    assert erasure.drafts == 1
    assert journal.drafts() == (f"casus:{NOOR.id}",)
    journal.erase(NOOR.id)
    journal.close()
    for gone in (b"walrusmuziek", b"walrusdrummen", str(SAM.id).encode()):
        assert gone not in inside(path)
