# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first action on a signal: which records give its day, what takes it back, and the figures of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.contacts import ATTEMPT, Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.first_action import days_to_first_action
from kjw_desktop.domain.followups import Followup, day_kept, done
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import LEVELS, Signal, closed, reopened
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import ChangeBack, TimelineQuery
from tests.storage.journals import UNSHRUNK, fresh_journal

DAY = date(2026, 11, 2)
QUARTER = Period.parse("2026-Q4")


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def worry(**more: object) -> Signal:
    fields: dict[str, object] = {
        "day": DAY,
        "domain": "thuis",
        "level": "zorg",
        "certainty": "zelf_gezien",
        "observation": "Bleef lang hangen",
    }
    return Signal(**(fields | more))  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        yield journal


def first_action(journal: Journal, signal: Signal) -> date | None:
    found = journal.find(signal.id)
    assert isinstance(found, Signal)
    return found.first_action_on


def test_followup_done_gives_the_day_and_taking_it_back_takes_the_day(journal: Journal) -> None:
    signal = worry()
    step = Followup(day=later(7), what="vragen", linked=(signal.id,))
    journal.record(signal, step)
    assert first_action(journal, signal) is None
    stored = journal.amend(done(step, later(3)))
    assert first_action(journal, signal) == later(3)
    journal.change_back(ChangeBack(record=step.id, revision=1, stamp=stored.stamp))  # type: ignore[union-attr]
    assert first_action(journal, signal) is None


def test_first_of_several_counts(journal: Journal) -> None:
    signal = worry()
    calls = [Contact(day=later(n), kind="telefoon", note="gebeld", linked=(signal.id,)) for n in (4, 2)]
    journal.record(signal, *calls)
    journal.record(Referral(day=later(1), kind="uit", linked=(signal.id,)))
    assert first_action(journal, signal) == later(1)


def test_what_was_not_done_gives_no_day(journal: Journal) -> None:
    signal = worry()
    journal.record(
        signal,
        Contact(day=later(1), kind=ATTEMPT, note="nam niet op", linked=(signal.id,)),
        Contact(day=later(1), kind="inloop", note="over voetbal"),
        Contact(day=later(-1), kind="inloop", note="eerder", linked=(signal.id,)),
        Followup(day=later(2), what="bellen", status="vervallen", done_on=later(2), linked=(signal.id,)),
    )
    assert first_action(journal, signal) is None


def test_contact_undone_takes_its_day_along_and_done_again_brings_it(journal: Journal) -> None:
    signal = worry()
    contact = Contact(day=later(2), kind="telefoon", note="gebeld", linked=(signal.id,))
    journal.record(signal)
    journal.record(contact)
    kept = journal.take_back([contact.id])
    assert first_action(journal, signal) is None
    journal.bring_back(*kept)
    assert first_action(journal, signal) == later(2)


def test_day_written_by_hand_stays_when_it_is_earlier(journal: Journal) -> None:
    signal = worry(first_action_on=later(1))
    step = Followup(day=later(7), what="vragen", linked=(signal.id,))
    journal.record(signal, step)
    stored = journal.amend(done(step, later(3)))
    assert first_action(journal, signal) == later(1)
    journal.change_back(ChangeBack(record=step.id, revision=1, stamp=stored.stamp))  # type: ignore[union-attr]
    assert first_action(journal, signal) == later(1)


def test_changing_the_signal_from_an_older_reading_loses_no_day(journal: Journal) -> None:
    signal = worry()
    step = Followup(day=later(7), what="vragen", linked=(signal.id,))
    journal.record(signal, step)
    read = journal.find(signal.id)
    journal.amend(done(step, later(3)))
    journal.amend(replace(read, meaning="moe"))  # type: ignore[arg-type]  # a signal
    assert first_action(journal, signal) == later(3)


def test_step_dropped_without_a_reason_has_the_worry_asked_for_again(journal: Journal) -> None:
    signal = worry()
    step = Followup(day=later(7), what="vragen", linked=(signal.id,))
    journal.record(signal, step)
    assert journal.worries_without_step() == ()
    dropped = journal.amend(replace(step, status="vervallen"))
    assert [row.id for row in journal.worries_without_step()] == [signal.id]
    journal.amend(replace(dropped, reason="moeder doet het"))  # type: ignore[arg-type]
    assert journal.worries_without_step() == ()


def test_filters_find_open_closed_and_what_wants_a_step(journal: Journal) -> None:
    waiting, light = worry(), worry(level="licht", domain="school")
    over = closed(worry(day=later(-9)), "netwerk", later(-2))
    journal.record(waiting, light, over, Contact(day=DAY, kind="inloop", note="samen"))

    def asked(**fields: object) -> set[object]:
        return {row.id for row in journal.timeline(TimelineQuery(**fields))}  # type: ignore[arg-type]

    assert asked(closed=False) == {waiting.id, light.id}
    assert asked(closed=True) == {over.id}
    assert asked(without_step=True) == {waiting.id}
    assert asked(life_domain="school") == {light.id}
    assert asked(closed=False, level="zorg") == {waiting.id}
    kinds = frozenset({EntryKind.SIGNAL})
    states = {row.id: row.state for row in journal.timeline(TimelineQuery(kinds=kinds))}
    assert states == {waiting.id: None, light.id: None, over.id: "netwerk"}


def test_closing_keeps_the_earlier_version_and_reopening_too(journal: Journal) -> None:
    signal = worry()
    journal.record(signal)
    with pytest.raises(RuleBroken, match="outcome"):
        closed(signal, "", DAY)
    with pytest.raises(RuleBroken, match="closed_on"):
        closed(signal, "netwerk", later(-1))
    shut = journal.amend(closed(signal, "netwerk", later(5)))
    assert isinstance(shut, Signal)
    assert not shut.is_open
    again = journal.amend(reopened(shut))
    assert isinstance(again, Signal)
    assert again.is_open
    assert [each.record.outcome for each in journal.versions(signal.id)] == [None, "netwerk"]  # type: ignore[union-attr]


@pytest.mark.parametrize("born", [{"birth_year": 2027}, {"birth_date": date(2026, 11, 3)}])
def test_signal_older_than_the_young_person_is_refused(journal: Journal, born: dict[str, object]) -> None:
    person = Person(first_name="Sem", **born)  # type: ignore[arg-type]
    with pytest.raises(RuleBroken, match="day"):
        journal.record(person, worry(people=participants(person.id)))
    assert journal.person_count() == 0
    fine = worry(people=participants(person.id), day=date(2027, 1, 1))
    journal.record(person, fine)
    with pytest.raises(RuleBroken, match="day"):
        journal.amend(replace(fine, day=DAY))


def test_followup_marked_done_without_a_day_has_todays() -> None:
    step = Followup(day=DAY, what="bellen", status="gedaan")
    assert day_kept(step, later(2)).done_on == later(2)
    assert day_kept(replace(step, done_on=DAY), later(2)).done_on == DAY
    assert day_kept(replace(step, status="open", done_on=DAY), later(2)).done_on is None


@settings(max_examples=15, deadline=None, phases=UNSHRUNK)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(LEVELS), st.integers(-100, 100), st.none() | st.integers(-3, 60), st.booleans()
        ),
        max_size=12,
    )
)
def test_quarter_counts_its_own_worries_and_the_median_of_their_days(
    drawn: list[tuple[str, int, int | None, bool]],
) -> None:
    with fresh_journal() as journal:
        signals = []
        for level, day, waited, by_followup in drawn:
            seen = later(day)
            acted = None if waited is None else seen + timedelta(days=waited)
            signal = worry(level=level, day=seen, first_action_on=None if by_followup else acted)
            signals.append(replace(signal, first_action_on=acted if acted and acted >= seen else None))
            if not by_followup:
                signals[-1] = signal
            journal.record(signal)
            if by_followup and acted:
                journal.record(done(Followup(day=acted, what="x", linked=(signal.id,)), acted))
        own = [s for s in signals if s.is_worry and QUARTER.start <= s.day <= QUARTER.end]
        days = [d for d in map(days_to_first_action, own) if d is not None]
        found = journal.first_actions(QUARTER)
        assert (found.worries, found.acted) == (len(own), len(days))
        assert found.median_days == (median(days) if days else None)


def test_erasing_the_young_person_leaves_how_soon_something_was_done(journal: Journal) -> None:
    sem = Person(first_name="Sem")
    signal = worry(people=participants(sem.id))
    step = Followup(day=later(7), what="vragen", linked=(signal.id,), people=participants(sem.id))
    journal.record(sem, signal, step)
    journal.amend(done(step, later(3)))
    journal.erase(sem.id)
    assert journal.followups(settled=True) == ()
    assert journal.first_actions(QUARTER).median_days == 3
