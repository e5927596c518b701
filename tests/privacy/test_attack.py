# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The attack against every possibility written out, and against the ways of reasoning that a reader has."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

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
        (f.kind, span(f.period), " ".join(term for _, term in f.where)): (f.least, f.most) for f in findings
    }


def span(period: Period) -> str:
    """The period, or of a stretch of months that is none its first and last."""
    if period.months in {1, 3, 12}:
        return str(period)
    return f"{period.month_parts[0]} to {period.month_parts[-1]}"


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
    left = "2026-08 to 2026-09"
    assert found(*figures) == {("rest", left, "a"): (2, 2), ("rest", left, ""): (2, 2)}


def test_months_a_quarter_and_its_year_meet_where_a_period_is_lacking() -> None:
    quarters = [line(LINE, [9, 9, 9, 27], Period.parse(f"2026-Q{n}"), 0) for n in (1, 2)]
    year = line(LINE, [20, 18, 18, 56], Period.parse("2026"), 0)
    left = "2026-07 to 2026-12"
    assert found(*quarters, year) == {("rest", left, "a"): (2, 2), ("rest", left, ""): (2, 2)}


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


def test_growth_is_not_assumed_where_records_went_and_a_fall_is_found() -> None:
    first, second = line(LINE, [20, 20, 20, 60], deviation=0), line(LINE, [20, 17, 20, 57], deviation=0)
    wanted = {("growth", "2026-Q3", "b"): (-3, -3), ("growth", "2026-Q3", ""): (-3, -3)}
    assert found(first, second, editions=[0, 1]) == wanted
    much = line(LINE, [20, 10, 20, 50], deviation=0)
    assert found(first, much, editions=[0, 1]) == {}


def test_a_row_that_records_leave_does_not_hide_what_grew() -> None:
    """A signal was closed and two were added: the total grew, though the open ones did not."""
    ends = TableShape("t", "signalen", "afloop", ("open", "klaar"), additive=("afloop",))
    first, second = (
        published({**cells_of(ends, values), **cells_of(LINE, [20, *rest])}, QUARTER, 0)
        for values, rest in (((30, 30, 60), (20, 20, 60)), ((10, 52, 62), (20, 22, 62)))
    )
    wanted = {("growth", "2026-Q3", "c"): (2, 2), ("growth", "2026-Q3", ""): (2, 2)}
    assert found(first, second, editions=[0, 1]) == wanted


def test_what_is_left_in_several_stretches_is_a_count_too() -> None:
    """Of a year with one month told, the eleven others lie on both sides of it."""
    march = line(LINE, [18, 18, 18, 54], Period.parse("2026-03"), 0)
    year = line(LINE, [20, 40, 40, 100], Period.parse("2026"), 0)
    assert found(march, year) == {("rest", "2026", "a"): (2, 2)}


def test_a_quarter_and_a_school_year_share_months() -> None:
    """What the third quarter of 2025 and the school year share follows from the other quarters."""
    counts = {"2025-Q3": 9, "2025-Q4": 5, "2026-Q1": 0, "2026-Q2": 0, "2026-Q3": 0}
    told = [line(LINE, [n, 40, 40, n + 80], Period.parse(text), 0) for text, n in counts.items()]
    school_year = line(LINE, [8, 180, 180, 368], Period.parse("2025-2026"), 0)
    assert found(*told) == {}
    wanted = {("rest", "2025-08 to 2025-09", "a"): (3, 3), ("rest", "2025-2026", "a"): (3, 3)}
    assert found(*told, school_year) == wanted


def test_ages_of_unique_persons_are_laid_together_within_one_calendar_year() -> None:
    ages = TableShape("t", "jongeren", "leeftijd", ("a", "b"), additive=("leeftijd",))
    genders = TableShape("t", "jongeren", "gender", ("a", "b"), additive=("gender",))
    month, whole = [4, 20, 24], [3, 30, 33]
    for shape, text, wanted in (
        (ages, "2026-03", (3, 4)),
        (ages, "2025-10", None),
        (genders, "2025-10", (3, 4)),
    ):
        told = line(shape, month, Period.parse(text), 1), line(shape, whole, Period.parse("2025-2026"), 1)
        assert found(*told).get(("count", text, "a")) == wanted


def test_what_does_not_carry_a_programme_is_found() -> None:
    everything = line(LINE, [20, 40, 40, 100], deviation=0)
    of_one = replace(line(LINE, [18, 10, 10, 38], deviation=0), programme="samen")
    assert found(everything, of_one) == {("others", "2026-Q3", "a samen"): (2, 2)}
    shares = replace(line(LINE, [5, 10, 10, 25], deviation=3), programme="samen")
    few = line(LINE, [1, 40, 40, 81], deviation=3)
    assert found(few, shares)["count", "2026-Q3", "a samen"] == (2, 4)


def test_what_a_programme_did_in_the_months_left_is_within_all_of_these() -> None:
    themes = TableShape("t", "contacten", "thema", ("a",))
    told = [line(themes, [10, 90], JULY, 1), line(themes, [12, 180], QUARTER, 1)]
    of_one = [
        replace(line(themes, values, period, 1), programme="p")
        for period, values in ((JULY, [8, 40]), (QUARTER, [12, 90]))
    ]
    assert found(*told) == found(*of_one) == {}
    assert found(*told, *of_one)["rest", "2026-08 to 2026-09", "p a"] == (2, 4)


def test_a_programmes_months_lie_within_a_quarter_of_all() -> None:
    """Of all no month was told; what is left of the quarter beside the programme's months is a count too."""
    months = [
        replace(line(LINE, values, period, 3), programme="p")
        for period, values in ((JULY, [4, 40, 40, 84]), (AUGUST, [4, 40, 40, 84]))
    ]
    quarter = line(LINE, [1, 240, 240, 481], deviation=3)
    assert found(*months) == found(quarter) == {}
    told = found(*months, quarter)
    assert told["count", "2026-Q3", "a"] == (2, 4)
    assert told["count", "2026-07", "a p"] == told["rest", "2026-07", "a"] == (1, 3)


def test_a_month_that_follows_from_a_quarter_holds_that_of_a_programme() -> None:
    of_all = [line(LINE, [5, 50, 50, 105], period, 4) for period in (JULY, AUGUST)]
    quarter = line(LINE, [0, 150, 150, 300])
    of_one = replace(line(LINE, [5, 20, 20, 45], SEPTEMBER), programme="p")
    assert found(of_all[1], quarter) == found(of_one) == {}
    wanted = {("count", "2026-Q3", "a"): (2, 4), ("count", "2026-08", "a"): (1, 3)}
    assert found(of_all[1], quarter, of_one).items() >= wanted.items()


def test_a_quarter_of_a_programme_lies_within_the_months_of_all() -> None:
    of_all = [line(LINE, [0, 50, 50, 100], period, 1) for period in (JULY, AUGUST, SEPTEMBER)]
    of_one = replace(line(LINE, [5, 90, 90, 185], deviation=3), programme="p")
    assert found(*of_all) == found(of_one) == {}
    wanted = {("count", "2026-Q3", "a p"): (2, 3), ("rest", "2026-Q3", "a"): (2, 3)}
    assert found(*of_all, of_one).items() >= wanted.items()


def test_persons_of_a_programme_in_a_month_are_among_those_of_a_quarter() -> None:
    genders = TableShape("t", "jongeren", "gender", ("a", "b"), additive=("gender",))
    quarter = line(genders, [1, 40, 41], deviation=3)
    of_one = replace(line(genders, [5, 20, 25], JULY, 3), programme="p")
    assert found(quarter) == found(of_one) == {}
    wanted = {("count", "2026-Q3", "a"): (2, 4), ("count", "2026-07", "a p"): (2, 4)}
    assert found(quarter, of_one).items() >= wanted.items()


def test_cells_add_up_in_a_month_that_no_table_tells() -> None:
    """At most 14 are left for September, of which a programme has 10 of one kind."""
    of_all = [
        line(LINE, [None, 7, 7, 24], JULY),
        line(LINE, [None, 0, 0, 24], AUGUST),
        line(LINE, [None, 20, 20, 50], QUARTER),
    ]
    of_one = replace(line(LINE, [14, None, None, None], SEPTEMBER), programme="p")
    assert found(*of_all) == found(of_one) == {}
    wanted = {("rest", "2026-09", "b"): (1, 3), ("rest", "2026-09", "c"): (1, 3)}
    assert found(*of_all, of_one).items() >= wanted.items()


def test_a_concrete_result_has_its_growth_chance() -> None:
    details = TableShape("t", "momenten", "opbrengst", ("mp_club",))
    chances = TableShape("u", "momenten", "groeikans", ("maatschappelijke_participatie",))
    told = {**cells_of(details, [5, 40]), **cells_of(chances, [1, 40])}
    assert found(published(told, QUARTER, 3)) == {
        ("count", "2026-Q3", "mp_club"): (2, 4),
        ("count", "2026-Q3", "maatschappelijke_participatie"): (2, 4),
    }


def test_a_closed_quarter_printed_later_is_of_its_own_time() -> None:
    """Editions, not the order of printing, say which counts may have grown."""
    now, then = line(LINE, [20, 22, 20, 62], deviation=0), line(LINE, [20, 20, 20, 60], deviation=0)
    grown = {("growth", "2026-Q3", "b"): (2, 2), ("growth", "2026-Q3", ""): (2, 2)}
    assert found(now, then, editions=[1, 0]) == grown
    fallen = {("growth", "2026-Q3", "b"): (-2, -2), ("growth", "2026-Q3", ""): (-2, -2)}
    assert found(now, then, editions=[0, 1]) == fallen


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
