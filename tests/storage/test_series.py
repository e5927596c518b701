# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kjw_desktop.domain.activities import Activity, ActivitySeries, CalledOff
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.weekly import waiting_evening
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import fresh_journal

DAY = date(2026, 11, 19)
THURSDAYS = ActivitySeries(
    title="Inloop De Schakel", kind="inloop", weekday=3, start=time(19), themes=("a", "b")
)
MONDAYS = ActivitySeries(title="Meiden", kind="meidenactiviteit", weekday=0)
SAM, NOOR = Person(first_name="Samuel", nicknames=("Sam",)), Person(first_name="Noor")


def evening(weeks_ago: int, *people: Person, series: ActivitySeries = THURSDAYS) -> Activity:
    return Activity(
        day=DAY - timedelta(weeks=weeks_ago),
        title=series.title,
        kind=series.kind,
        people=participants(*(person.id for person in people)),
        series=series.id,
    )


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        made.record(THURSDAYS, MONDAYS, SAM, NOOR)
        yield made


def test_series_come_by_weekday_with_the_day_recorded_last(journal: Journal) -> None:
    journal.record(evening(2), evening(1), evening(3))
    rows = journal.series()
    assert [(row.series, row.last) for row in rows] == [
        (MONDAYS, None),
        (THURSDAYS, DAY - timedelta(weeks=1)),
    ]


def test_the_last_activity_is_the_latest_of_its_own_series(journal: Journal) -> None:
    latest = evening(1, SAM)
    journal.record(evening(2), latest, evening(0, series=MONDAYS))
    found = journal.last_activity(THURSDAYS.id)
    assert found is not None
    assert (found.id, found.person_ids) == (latest.id, (SAM.id,))


def test_a_series_without_evenings_has_no_last_one_and_no_regulars(journal: Journal) -> None:
    assert journal.last_activity(THURSDAYS.id) is None
    assert journal.regulars(THURSDAYS.id) == ()


def test_regulars_are_those_who_came_most_to_the_latest_evenings(journal: Journal) -> None:
    journal.record(evening(1, NOOR), evening(2, SAM, NOOR), evening(3, SAM), evening(4, SAM), evening(5, SAM))
    rows = journal.regulars(THURSDAYS.id, evenings=3)
    assert [(row.person.name, row.times) for row in rows] == [("Noor", 2), ("Sam", 2)]
    assert (rows[1].first, rows[1].last) == (DAY - timedelta(weeks=3), DAY - timedelta(weeks=2))


def test_who_was_erased_is_no_regular_any_more(journal: Journal) -> None:
    journal.record(evening(1, SAM))
    journal.erase(SAM.id)
    assert journal.regulars(THURSDAYS.id) == ()


def test_an_evening_called_off_waits_no_longer_and_counts_nowhere(journal: Journal) -> None:
    journal.record(evening(1))
    before = journal.counts(Period.quarter_of(DAY)), journal.entry_count()
    off = CalledOff(series=THURSDAYS.id, day=DAY, reason="griep")
    journal.record(CalledOff(series=THURSDAYS.id, day=DAY - timedelta(weeks=5)), off)
    row = journal.series()[1]
    assert row.called_off is not None
    assert (row.called_off.id, row.called_off.reason) == (off.id, "griep")
    assert row.called_off.stamp is not None
    assert waiting_evening(row.series, row.last, DAY, row.called_off.day) is None
    assert waiting_evening(row.series, row.last, DAY + timedelta(weeks=1), row.called_off.day) is not None
    assert (journal.counts(Period.quarter_of(DAY)), journal.entry_count()) == before


def test_an_evening_called_off_is_taken_back_and_called_off_again(journal: Journal) -> None:
    off = CalledOff(series=THURSDAYS.id, day=DAY)
    journal.record(off)
    journal.amend(replace(off, reason="zaal dicht"))
    kept = journal.withdraw(off.id)
    assert journal.series()[1].called_off is None
    assert journal.versions(off.id) == ()
    journal.bring_back(kept)
    found = journal.find(off.id)
    assert isinstance(found, CalledOff)
    assert found.reason == "zaal dicht"
    assert len(journal.versions(off.id)) == 1
