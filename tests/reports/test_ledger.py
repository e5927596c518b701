# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One reader's ledger on a real journal: editions, closed quarters, programmes, what was tried."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import Cancelled
from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signals import Signal, closed
from kjw_desktop.privacy.disclosure import Told, attack
from kjw_desktop.reports.figures_json import from_json
from kjw_desktop.reports.ledger import Ledger
from kjw_desktop.storage.journal import Journal
from tests.storage.journals import fresh_journal

JULY, QUARTER, YEAR = (Period.parse(text) for text in ("2026-07", "2026-Q3", "2026"))
TODAY = date(2026, 11, 21)
PROGRAMME = "pedagogische_basis"


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as made:
        people = [Person(first_name=f"Sem{n}", birth_year=2008 + n % 9) for n in range(14)]
        made.record_all([*people, *contacts(people, 90)])
        yield made


def contacts(people: list[Person], number: int, since: date = date(2026, 7, 1)) -> list[Contact]:
    """So many contacts from a day on, several a day, some of the programme."""
    kinds = ("inloop", "ambulant", "telefonisch", "meegaan")
    return [
        Contact(
            day=since + timedelta(days=n % 80),
            kind=kinds[n % 7 % 4],
            people=participants(people[n % len(people)].id),
            programmes=(PROGRAMME,) if n % 6 == 0 else (),
        )
        for n in range(number)
    ]


def given(journal: Journal, period: Period, programme: str | None = None) -> Figures:
    """Protect a period for the client and give it out."""
    ledger = Ledger.of(journal)
    figures = ledger.protect(period, programme=programme)
    ledger.publish("figures")
    return figures


def held(journal: Journal) -> list[Figures]:
    return [from_json(each.content) for each in journal.publications()]


def test_what_was_given_stays_the_same_and_stands_there_once(journal: Journal) -> None:
    first = given(journal, QUARTER)
    assert given(journal, QUARTER) == first
    assert held(journal) == [first]


def test_a_closed_quarter_is_told_again_as_it_was_whatever_comes_later(journal: Journal) -> None:
    journal.reports.close(QUARTER, TODAY)
    quarter, july = given(journal, QUARTER), given(journal, JULY)
    journal.record_all(contacts(list(journal.persons()), 60))
    journal.erase(next(iter(journal.persons())).id)
    assert given(journal, YEAR).period == YEAR
    assert given(journal, QUARTER) == quarter
    assert given(journal, JULY) == july
    assert held(journal) == [quarter, july, held(journal)[2]]


def test_a_programme_of_a_closed_quarter_is_told_as_it_was_then(journal: Journal) -> None:
    exact = journal.counts(QUARTER, PROGRAMME)
    journal.reports.close(QUARTER, TODAY)
    then = journal.records_state()
    journal.record_all(contacts(list(journal.persons()), 60))
    journal.erase(next(iter(journal.persons())).id)
    assert journal.counts(QUARTER, PROGRAMME) == exact
    first = given(journal, QUARTER, PROGRAMME)
    assert journal.publications()[0].records_state == then
    journal.record_all(contacts(list(journal.persons()), 60))
    assert given(journal, QUARTER, PROGRAMME) == first
    assert held(journal) == [first]


def test_a_closed_quarter_printed_late_bears_the_state_in_which_it_was_closed(journal: Journal) -> None:
    journal.reports.close(QUARTER, TODAY)
    then = journal.records_state()
    journal.record_all(contacts(list(journal.persons()), 60))
    given(journal, YEAR)
    given(journal, QUARTER)
    states = [each.records_state for each in journal.publications()]
    assert states == [journal.records_state(), then]
    told = [Told(figures, edition) for figures, edition in zip(held(journal), (1, 0), strict=True)]
    assert attack(told) == ()
    assert Ledger.of(journal).protect(QUARTER) == held(journal)[1]


def test_records_that_change_make_a_new_edition_and_nothing_is_worked_out(journal: Journal) -> None:
    person = next(iter(journal.persons()))
    signals = [
        Signal(
            day=date(2026, 8, 1 + n),
            domain="online",
            level="licht",
            observation="ziet",
            people=participants(person.id),
        )
        for n in range(9)
    ]
    journal.record_all(signals)
    given(journal, QUARTER)
    for each in signals[:7]:
        journal.amend(closed(each, "opgelost", date(2026, 9, 1)))
    journal.amend(replace(signals[8], day=date(2026, 10, 2)))
    journal.erase(person.id)
    given(journal, QUARTER)
    given(journal, YEAR)
    states = [each.records_state for each in journal.publications()]
    assert states[0] != states[1] == states[2]
    assert attack([Told(each, n > 0) for n, each in enumerate(held(journal))]) == ()


def test_a_programme_has_figures_of_its_own_beside_those_of_all(journal: Journal) -> None:
    everything, of_one = given(journal, QUARTER), given(journal, QUARTER, PROGRAMME)
    assert (everything.programme, of_one.programme) == (None, PROGRAMME)
    names = {table.shape.name for table in of_one.tables}
    assert "contacten_soort" in names
    assert not {"signalen_leefgebied_zwaarte", "wachtenden"} & names
    assert (of_one.table("contacten_soort").value() or 0) < (everything.table("contacten_soort").value() or 0)
    assert held(journal) == [everything, of_one]
    assert given(journal, QUARTER, PROGRAMME) == of_one
    assert attack([Told(each) for each in held(journal)]) == ()


def test_a_period_in_which_nothing_was_recorded_gives_no_figures(journal: Journal) -> None:
    ledger = Ledger.of(journal)
    assert ledger.protect_if_any(QUARTER.year_ago) is None
    assert ledger.protect_if_any(QUARTER, programme="npas") is None
    assert ledger.protect_if_any(QUARTER) == ledger.protect(QUARTER)


def test_it_says_what_was_tried(journal: Journal) -> None:
    ledger = Ledger.of(journal)
    ledger.protect(QUARTER)
    alone = ledger.checked
    cells = {cell for table in ledger.protect(QUARTER).tables for cell in table.cells}
    assert alone.reports == 0
    assert alone.counts > 0.5 * len(cells)
    given(journal, JULY)
    given(journal, Period.parse("2024"))
    beside = Ledger.of(journal)
    beside.protect(QUARTER)
    assert beside.checked.reports == 1
    assert beside.checked.counts == 2 * alone.counts


def test_it_knows_when_it_is_no_longer_current(journal: Journal) -> None:
    ledger = Ledger.of(journal)
    ledger.protect(QUARTER)
    assert ledger.current()
    other = Ledger.of(journal, "Provincie")
    other.protect(QUARTER)
    other.publish("figures")
    assert ledger.current()
    given(journal, JULY)
    assert not ledger.current()
    ledger = Ledger.of(journal)
    journal.record_all(contacts(list(journal.persons()), 1))
    assert not ledger.current()
    ledger = Ledger.of(journal)
    journal.reports.close(QUARTER, TODAY)
    assert not ledger.current()


def test_figures_are_of_the_records_that_were_counted_also_when_some_came_since(journal: Journal) -> None:
    ledger = Ledger.of(journal)
    then = ledger.state
    ledger.protect(QUARTER)
    journal.record_all(contacts(list(journal.persons()), 1))
    (entered,) = ledger.publish("figures")
    assert entered.records_state == then != journal.records_state()


def test_each_file_that_leaves_has_a_line_with_its_fingerprint(journal: Journal) -> None:
    for mark, lines in (("aa", 2), ("bb", 1)):
        ledger = Ledger.of(journal)
        ledger.protect(JULY)
        figures = ledger.protect(QUARTER)
        entered = ledger.publish("quarter", mark, figures)
        assert len(entered) == lines
        assert [each.fingerprint for each in entered if each.period == "2026-Q3"] == [mark]
        assert {each.fingerprint for each in entered if each.period != "2026-Q3"} <= {""}
    assert [each.period for each in journal.publications()] == ["2026-07", "2026-Q3", "2026-Q3"]
    assert Ledger.of(journal).protect(QUARTER) == figures


def test_a_reader_in_other_capitals_is_the_same(journal: Journal) -> None:
    ledger = Ledger.of(journal, "De  Gemeente")
    figures = ledger.protect(QUARTER)
    ledger.publish("figures")
    again = Ledger.of(journal, "de gemeente ")
    assert again.protect(QUARTER) == figures
    assert again.publish("figures") == ()


def test_who_stops_the_work_has_given_nothing(journal: Journal) -> None:
    ledger = Ledger.of(journal)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        ledger.protect(QUARTER, stop)
    assert ledger.publish("figures") == ()
    assert journal.publications() == ()
