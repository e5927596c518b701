# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The attack against every possibility written out, and against the ways of reasoning that a reader has."""

import itertools
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.figures import TOTAL, CellStatus, FigureCell, Figures, FigureTable, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure import Kind, Told, attack
from tests.privacy.caseload import invent, tables

JULY, AUGUST, SEPTEMBER = (Period.parse(f"2026-0{month}") for month in (7, 8, 9))
QUARTER = Period.parse("2026-Q3")
BOTH = ("leefgebied", "zwaarte")
SQUARE = TableShape("t", "signalen", BOTH[0], ("a", "b"), BOTH[1], ("x", "y"), BOTH)
LINE = TableShape("t", "signalen", "leefgebied", ("a", "b", "c"), additive=("leefgebied",))
Values = Mapping[tuple[TableShape, tuple[str, str | None]], int | None]


def line(
    shape: TableShape, values: Sequence[int | None], period: Period = QUARTER, deviation: int = 4
) -> Figures:
    """Figures of one table, cells in order; None is hidden."""
    return published(cells_of(shape, values), period, deviation)


def cells_of(shape: TableShape, values: Sequence[int | None]) -> Values:
    """The cells of the table, in order, with these values."""
    return {(shape, cell): value for cell, value in zip(shape.cells(), values, strict=True)}


def published(values: Values, period: Period, deviation: int) -> Figures:
    """Figures of several tables."""
    by_shape: dict[TableShape, list[FigureCell]] = {}
    for (shape, cell), value in values.items():
        status = CellStatus.HIDDEN if value is None else CellStatus.ROUNDED
        by_shape.setdefault(shape, []).append(FigureCell(*cell, value, status))
    parts = tuple(FigureTable(shape, tuple(cells)) for shape, cells in by_shape.items())
    return Figures(period, 5, deviation, parts)


def found(
    *figures: Figures, editions: Sequence[int] | None = None
) -> dict[tuple[str, str, str], tuple[int, int]]:
    """Findings by kind, period and terms."""
    numbers = editions or [0] * len(figures)
    findings = attack([Told(*pair) for pair in zip(figures, numbers, strict=True)])
    return {
        (f.kind, str(f.period), " ".join(term for _, term in f.where)): (f.least, f.most) for f in findings
    }


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 4), min_size=4, max_size=4),
    st.lists(st.integers(-2, 2), min_size=9, max_size=9),
    st.sets(st.integers(0, 8)),
)
def test_every_possibility_written_out_gives_the_same(
    inner: list[int], noise: list[int], hidden: set[int]
) -> None:
    def whole(a: int, b: int, c: int, d: int) -> tuple[int, ...]:
        return (a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d)

    a, b, c, d = inner
    told = [None if n in hidden else value + noise[n] for n, value in enumerate(whole(a, b, c, d))]
    low = [0 if value is None else max(0, value - 2) for value in told]
    high = [99 if value is None else value + 2 for value in told]
    possible = (whole(*free) for free in itertools.product(range(9), repeat=4))
    fitting = [
        each for each in possible if all(map(int.__le__, low, each)) and all(map(int.__le__, each, high))
    ]
    cells = list(SQUARE.cells())
    wanted = {}
    for n, (row, column) in enumerate(cells):
        least, most = min(each[n] for each in fitting), max(each[n] for each in fitting)
        if least >= 1 and most <= 4 and most - least < 3:
            wanted["count", "2026-Q3", " ".join(t for t in (row, str(column)) if t != TOTAL)] = (least, most)
    figures = published({(SQUARE, cell): value for cell, value in zip(cells, told, strict=True)}, QUARTER, 2)
    assert found(figures) == wanted


def test_one_hidden_count_follows_from_its_total() -> None:
    assert found(line(LINE, [12, None, 20, 35], deviation=0)) == {("count", "2026-Q3", "b"): (3, 3)}


def test_a_hidden_count_without_a_total_is_safe() -> None:
    assert found(line(LINE, [12, None, 20, None], deviation=0)) == {}


def test_a_shown_small_count_is_found() -> None:
    cells = (FigureCell("a", None, 2, CellStatus.SHOWN), FigureCell(TOTAL, None, 50, CellStatus.ROUNDED))
    shape = TableShape("t", "contacten", "thema", ("a",))
    assert found(Figures(QUARTER, 5, 4, (FigureTable(shape, cells),))) == {("count", "2026-Q3", "a"): (2, 2)}


def test_zeros_that_carry_a_total_are_found() -> None:
    """Three counts of at most 4 that are 11 or more together are 3 or 4 each."""
    wanted = {("count", "2026-Q3", term): (3, 4) for term in "abc"}
    assert found(line(LINE, [0, 0, 0, 15])) == wanted


def test_one_count_in_two_tables_is_one() -> None:
    other = TableShape("u", "signalen", "zwaarte", ("x", "y"), additive=("zwaarte",))
    one = cells_of(LINE, [10, None, 0, None])
    assert found(published(one, QUARTER, 0)) == {}
    both = {**one, **cells_of(other, [10, 3, 13]), (LINE, (TOTAL, None)): None}
    assert found(published(both, QUARTER, 0))["count", "2026-Q3", "b"] == (3, 3)


def test_months_together_are_their_quarter() -> None:
    months = [line(LINE, [0, 5, 20, 25], period) for period in (JULY, AUGUST, SEPTEMBER)]
    assert found(*months) == {}
    wanted = {("count", str(period), "a"): (3, 4) for period in (JULY, AUGUST, SEPTEMBER)}
    assert found(*months, line(LINE, [15, 15, 60, 75])) == wanted


def test_what_is_left_of_a_quarter_is_a_count_too() -> None:
    figures = [line(LINE, [5, 9, 20, 34], JULY, 0), line(LINE, [7, 9, 20, 36], QUARTER, 0)]
    assert found(*figures) == {("rest", "2026-Q3", "a"): (2, 2), ("rest", "2026-Q3", ""): (2, 2)}


def test_months_a_quarter_and_its_year_meet_where_a_period_is_lacking() -> None:
    quarters = [line(LINE, [9, 9, 9, 27], Period.parse(f"2026-Q{n}"), 0) for n in (1, 2)]
    year = line(LINE, [20, 18, 18, 56], Period.parse("2026"), 0)
    assert found(*quarters, year) == {("rest", "2026", "a"): (2, 2), ("rest", "2026", ""): (2, 2)}


def test_unique_persons_do_not_add_up_over_months() -> None:
    ages = TableShape("t", "jongeren", "leeftijd", ("a", "b"), additive=("leeftijd",))
    july, august = line(ages, [None, 20, None], JULY, 0), line(ages, [None, 20, None], AUGUST, 0)
    assert found(july, august, line(ages, [None, 30, None], deviation=0)) == {}
    small = line(ages, [4, 20, 24], JULY, 1)
    assert found(small, line(ages, [3, 30, 33], deviation=1))["count", "2026-Q3", "a"] == (3, 4)


def test_unique_persons_of_a_whole_are_at_most_those_of_its_parts() -> None:
    wijken = TableShape("t", "jongeren", "wijk", ("a", "b"), additive=("wijk",))
    ages = TableShape("t", "jongeren", "leeftijd", ("a", "b"), additive=("leeftijd",))
    for shape, wanted in ((ages, (3, 3)), (wijken, None)):
        months = [line(shape, [1, 20, 21], period, 0) for period in (JULY, AUGUST, SEPTEMBER)]
        whole = found(*months, line(shape, [6, 23, 29], deviation=3))
        assert whole.get(("count", "2026-Q3", "a")) == wanted


def test_a_contact_is_at_least_one_contact_with_a_person() -> None:
    records = TableShape("t", "contacten", "soort", ("a",))
    persons = TableShape("u", "persoonscontacten", "soort", ("a",))
    told = {**cells_of(records, [5, 50]), (persons, (TOTAL, None)): 60}
    assert found(published({**told, (persons, ("a", None)): 9}, QUARTER, 3)) == {}
    close = found(published({**told, (persons, ("a", None)): 1}, QUARTER, 3))
    assert close == {("count", "2026-Q3", "a"): (2, 4)}


def test_growth_between_two_editions_is_found() -> None:
    first, second = line(LINE, [20, 20, 20, 60], deviation=0), line(LINE, [20, 22, 20, 62], deviation=0)
    wanted = {("growth", "2026-Q3", "b"): (2, 2), ("growth", "2026-Q3", ""): (2, 2)}
    assert found(first, second, editions=[0, 1]) == wanted
    assert found(first, second, editions=[0, 0]) == wanted


def test_growth_is_not_assumed_where_records_went() -> None:
    first, second = line(LINE, [20, 20, 20, 60], deviation=0), line(LINE, [20, 17, 20, 57], deviation=0)
    assert found(first, second, editions=[0, 1]) == {}


def test_printings_without_contradiction_are_taken_together() -> None:
    """Two editions that may tell of the same records leave only what fits both."""
    first, second = line(LINE, [0, 50, 50, 100]), line(LINE, [5, 50, 50, 100])
    assert found(first, second, editions=[0, 1]) == {}
    narrow = line(LINE, [6, 50, 50, 100])
    assert found(first, narrow, editions=[0, 1]) == {("count", "2026-Q3", "a"): (2, 4)}


def test_a_publication_that_contradicts_itself_tells_nothing() -> None:
    broken, sound = line(LINE, [20, 20, 20, 90], deviation=0), line(LINE, [20, None, 20, 42], deviation=0)
    assert found(broken) == {}
    assert found(broken, sound, editions=[0, 1]) == {("count", "2026-Q3", "b"): (2, 2)}


def test_nothing_told_nothing_found() -> None:
    assert attack([]) == ()


@pytest.mark.parametrize("seed", range(2))
def test_figures_rounded_each_on_its_own_do_give_counts_away(seed: int) -> None:
    """What protect is for: five reports, every count rounded on its own, leave findings."""
    told = []
    for period in (JULY, AUGUST, SEPTEMBER, QUARTER, Period.parse("2026")):
        values = {}
        for table in tables(invent(seed), period):
            for cell in table.shape.cells():
                values[table.shape, cell] = 5 * round(table.counts[cell] / 5)
        told.append(Told(published(values, period, 2)))
    assert any(finding.kind is Kind.COUNT for finding in attack(told))
