# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, Participant, participants
from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.followups import Followup
from kjw_desktop.reports.referral.choices import NoteRow, default_since, notes_to_choose
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import (
    KEPT_BACK,
    LINKED_SIGNAL,
    NOTES,
    ROOS,
    SAMIRA,
    SECRET_SIGNAL,
    SINCE,
    fill,
    ids,
)
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def rows(journal: Journal) -> dict[object, NoteRow]:
    return {row.id: row for row in notes_to_choose(journal, SAMIRA.id, SINCE, TODAY)}


def test_everything_written_about_somebody_is_there_but_working_notes_and_the_meldcode(
    journal: Journal,
) -> None:
    found = rows(journal)
    open_step = next(each for each in NOTES if isinstance(each, Followup) and each.status == "open")
    assert found.keys() == ids(*NOTES, SECRET_SIGNAL, LINKED_SIGNAL) - {open_step.id}
    assert found.keys().isdisjoint(ids(*KEPT_BACK))


def test_they_stand_newest_first_with_day_kind_and_beginning(journal: Journal) -> None:
    told = notes_to_choose(journal, SAMIRA.id, SINCE, TODAY)
    assert [row.day for row in told] == sorted((row.day for row in told), reverse=True)
    first = told[0]
    assert (first.day, first.kind, first.line) == (
        TODAY - timedelta(days=2),
        EntryKind.CONTACT,
        "Samira sliep bij oom Ruben.",
    )


def test_what_is_sensitive_or_of_a_meldcode_is_there_and_not_ticked(journal: Journal) -> None:
    apart = {row.id for row in rows(journal).values() if row.apart}
    assert apart == ids(SECRET_SIGNAL, LINKED_SIGNAL)
    assert all(row.ticked is not row.apart for row in rows(journal).values())


def test_of_a_group_only_the_remark_about_this_young_person(journal: Journal) -> None:
    people = (Participant(SAMIRA.id, remark="zong mee"), Participant(ROOS.id, remark="stil"))
    evening = Activity(
        day=TODAY, title="Inloop met Roos", kind="inloop", note="Roos brak haar arm.", people=people
    )
    unsaid = Activity(day=TODAY, title="Inloop", kind="inloop", note="Druk.", people=participants(SAMIRA.id))
    journal.record(evening, unsaid)
    assert rows(journal)[evening.id].line == "zong mee"
    assert unsaid.id not in rows(journal)


def test_somebody_without_notes_has_none(journal: Journal) -> None:
    assert notes_to_choose(journal, ROOS.id, SINCE, TODAY) == ()


def test_a_long_note_is_told_by_its_beginning(journal: Journal) -> None:
    long = Contact(day=TODAY, kind="inloop", note="woord " * 200_000, people=participants(SAMIRA.id))
    journal.record(long)
    assert len(rows(journal)[long.id].line) < 250


def test_it_stops_when_told_to(journal: Journal) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        notes_to_choose(journal, SAMIRA.id, SINCE, TODAY, stop)


@pytest.mark.parametrize(
    ("until", "since"),
    [
        (date(2026, 11, 21), date(2026, 8, 21)),
        (date(2026, 5, 31), date(2026, 2, 28)),
        (date(2026, 1, 1), date(2025, 10, 1)),
    ],
)
def test_three_months_back_is_the_usual_period(until: date, since: date) -> None:
    assert default_since(until) == since
