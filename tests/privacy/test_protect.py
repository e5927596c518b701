# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole reports of invented caseloads: protected, useful, steady, and the same every time."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.errors import Cancelled, WrongUse
from kjw_desktop.domain.figures import CellStatus, CountTable, FigureCell, Figures, FigureTable
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Told, attack, protect
from tests.privacy.caseload import KINDS, Caseload, Contact, Person, invent, tables

SECRET = b"a secret of the vault"
QUARTER = Period.parse("2026-Q3")
CHAIN = tuple(Period.parse(text) for text in ("2026-07", "2026-08", "2026-09", "2026-Q3", "2026"))
AGAIN = CHAIN[2:]
"""What is printed once more, where that is enough: a month, its quarter, the year. A report takes seconds."""
SMALL = invent(3, people=8, contacts=50, signals=10, activities=5)
REALISTIC = invent(7, people=60, contacts=760, signals=125, activities=90)


def require_near(figures: Figures, exact: tuple[CountTable, ...]) -> None:
    """Every figure stands for its cell, within the deviation that is stated."""
    for table, printed in zip(exact, figures.tables, strict=True):
        assert [(cell.row, cell.column) for cell in printed.cells] == list(table.shape.cells())
        for cell in printed.cells:
            assert (cell.status is CellStatus.HIDDEN) == (cell.value is None)
            if cell.value is not None:
                assert abs(cell.value - table.counts[cell.row, cell.column]) <= figures.max_deviation


def carried(figures: Figures, exact: tuple[CountTable, ...]) -> float:
    """The share of the cells with something in them that carry a figure."""
    pairs = [
        (cell.value, table.counts[cell.row, cell.column])
        for table, printed in zip(exact, figures.tables, strict=True)
        for cell in printed.cells
    ]
    some = [value for value, true in pairs if true]
    return sum(value is not None for value in some) / len(some)


def chain(
    caseload: Caseload, told: tuple[Told, ...] = (), edition: int = 0, periods: tuple[Period, ...] = CHAIN
) -> tuple[Told, ...]:
    """The five reports of the chain, or those of `periods`, each protected with those before it."""
    for period in periods:
        exact = tables(caseload, period)
        figures = protect(exact, period, SECRET, told=told, edition=edition).figures
        require_near(figures, exact)
        told = (*told, Told(figures, edition))
    return told


def test_a_quarter_is_safe_and_useful() -> None:
    exact = tables(REALISTIC, QUARTER)
    figures = protect(exact, QUARTER, SECRET).figures
    require_near(figures, exact)
    assert (figures.period, figures.threshold, figures.max_deviation) == (QUARTER, 5, 4)
    assert attack([Told(figures)]) == ()
    assert carried(figures, exact) >= 0.85
    total = exact[0].counts["*", None]
    assert total >= 100
    assert abs((figures.table("contacten_soort").value() or 0) - total) <= 0.04 * total


@pytest.mark.parametrize("sparse", [False, True])
def test_months_quarter_year_and_all_again_after_late_entries(*, sparse: bool) -> None:
    caseload = invent(3, 10, 60, 12, 6, sparse=sparse)
    told = chain(caseload)
    assert attack(told) == ()
    later = chain(caseload.joined(invent(4, 10, 12, 3, 2, sparse=sparse)), told, 1)
    assert attack(later) == ()
    assert later[5].figures != told[0].figures or later[9].figures != told[4].figures


def test_the_same_question_has_the_same_answer() -> None:
    told = chain(SMALL)
    for figures in [each.figures for each in told]:
        period = figures.period
        assert protect(tables(SMALL, period), period, SECRET, told=told, edition=1).figures == figures


def test_the_answer_hangs_on_nothing_but_the_arguments() -> None:
    exact = tables(invent(5, sparse=True), QUARTER)
    assert protect(exact, QUARTER, SECRET).figures == protect(exact, QUARTER, SECRET).figures
    assert protect(exact, QUARTER, SECRET).figures != protect(exact, QUARTER, b"another secret").figures


def test_an_unchanged_count_keeps_its_figure_when_others_change() -> None:
    caseload = SMALL
    told = chain(caseload)
    late = Caseload(caseload.people, tuple(Contact(8, "soort_0", (0,), "Oost") for _ in range(9)))
    before = told[3].figures
    after = protect(tables(caseload.joined(late), QUARTER), QUARTER, SECRET, told=told).figures
    assert after.table("signalen_leefgebied_zwaarte") == before.table("signalen_leefgebied_zwaarte")
    kinds = zip(before.table("contacten_soort").cells, after.table("contacten_soort").cells, strict=True)
    assert [old.row for old, new in kinds if old != new] == ["soort_0", "*"]


def test_erased_records_after_a_report() -> None:
    caseload = SMALL
    told = chain(caseload)
    fewer = replace(caseload, contacts=caseload.contacts[::2], signals=caseload.signals[::2])
    assert attack(chain(fewer, told, 1, AGAIN)) == ()


def test_an_empty_quarter_is_all_noughts() -> None:
    figures = protect(tables(Caseload(), QUARTER), QUARTER, SECRET).figures
    cells = {(cell.value, cell.status) for table in figures.tables for cell in table.cells}
    assert cells == {(0, CellStatus.ROUNDED)}


@pytest.mark.parametrize("size", [1, 2, 4, 200])
def test_all_contacts_in_one_cell(size: int) -> None:
    people = (Person("age_12_13", "meisje", "Oost", "geen"),)
    caseload = Caseload(people, tuple(Contact(8, "soort_0", (0,), "Oost") for _ in range(size)))
    told = chain(caseload)
    assert attack(told) == ()


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 8), st.integers(0, 30), st.integers(0, 10), st.integers(0, 5))
def test_caseloads_of_which_hardly_anything_may_be_told(
    seed: int, people: int, contacts: int, signals: int, activities: int
) -> None:
    told = chain(invent(seed, people, contacts, signals, activities, sparse=True))
    assert attack(told) == ()


@pytest.mark.parametrize("threshold", [3, 5, 10])
def test_other_thresholds(threshold: int) -> None:
    exact = tables(invent(11), QUARTER)
    figures = protect(exact, QUARTER, SECRET, threshold=threshold).figures
    require_near(figures, exact)
    assert figures.threshold == threshold
    assert attack([Told(figures)], small=threshold - 1) == ()


def test_a_higher_threshold_after_a_report_with_a_lower_one() -> None:
    exact = tables(invent(11, sparse=True), QUARTER)
    told = (Told(protect(exact, QUARTER, SECRET).figures),)
    figures = protect(exact, QUARTER, SECRET, threshold=10, told=told, edition=0).figures
    assert set(attack([*told, Told(figures)], small=9)) <= set(attack(told, small=9))


def test_what_was_given_away_before_is_left_and_nothing_added() -> None:
    """A ledger may hold exact figures, as from a hand-made report; no rounding takes them back."""
    exact = tables(invent(11, sparse=True), QUARTER)
    shown = []
    for table in exact:
        cells = [FigureCell(*cell, table.counts[cell], CellStatus.SHOWN) for cell in table.shape.cells()]
        shown.append(FigureTable(table.shape, tuple(cells)))
    told = (Told(Figures(QUARTER, 5, 0, tuple(shown))),)
    figures = protect(exact, QUARTER, SECRET, told=told, edition=0).figures
    require_near(figures, exact)
    assert attack([*told, Told(figures)]) == attack(told) != ()


def test_terms_that_came_and_went_between_two_printings() -> None:
    caseload = replace(SMALL, kinds=(*KINDS, "oud"))
    told = chain(caseload)
    anew = replace(caseload, kinds=(*KINDS, "nieuw"))
    late = Caseload(caseload.people, tuple(Contact(8, "nieuw", (n,), "Oost") for n in range(6)))
    assert attack(chain(anew, told, 1, AGAIN)) == ()
    assert attack(chain(anew.joined(late), told, 1, AGAIN)) == ()


@pytest.mark.parametrize("threshold", [2, 0, -5])
def test_a_threshold_under_three_is_refused(threshold: int) -> None:
    with pytest.raises(WrongUse) as refusal:
        protect(tables(Caseload(), QUARTER), QUARTER, SECRET, threshold=threshold)
    assert (refusal.value.reason, refusal.value.detail) == ("threshold", str(threshold))


def test_no_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="secret"):
        protect(tables(Caseload(), QUARTER), QUARTER, b"")


def test_tables_that_contradict_each_other_are_refused() -> None:
    first, *others = tables(invent(1), QUARTER)
    wrong = CountTable(first.shape, {**first.counts, ("*", None): first.counts["*", None] + 1})
    with pytest.raises(ValueError, match="contacten"):
        protect([wrong, *others], QUARTER, SECRET)


def test_a_table_that_does_not_add_up_is_refused() -> None:
    first = tables(invent(1), QUARTER)[0]
    wrong = CountTable(first.shape, {**first.counts, ("*", None): first.counts["*", None] + 1})
    with pytest.raises(ValueError, match="add up"):
        protect([wrong], QUARTER, SECRET)


def test_progress_reaches_the_end_and_may_stop_the_work() -> None:
    heard: list[tuple[int, int]] = []
    exact = tables(invent(1), QUARTER)
    protect(exact, QUARTER, SECRET, progress=lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert heard[0][0] == 0
    assert heard[-1] == (8, 8)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        protect(exact, QUARTER, SECRET, progress=stop)
