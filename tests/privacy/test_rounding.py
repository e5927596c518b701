# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.period import Period
from kjw_desktop.privacy.disclosure.counts import Count
from kjw_desktop.privacy.disclosure.rounding import BASE, MAX_DEVIATION, draw, neighbours, steady

SECRET = b"a secret of the vault"
QUARTER = Period.parse("2026-Q3")


def count(term: str, period: Period = QUARTER) -> Count:
    return Count(period, "contacten", (("soort", term),))


@given(st.text(), st.integers(0, 10_000))
def test_a_figure_is_a_multiple_near_the_truth(term: str, value: int) -> None:
    figure = steady(SECRET, count(term), value)
    assert figure % BASE == 0
    assert abs(figure - value) <= MAX_DEVIATION
    assert figure in neighbours(value)


@given(st.text(), st.integers(0, 200))
def test_a_figure_never_falls_when_the_count_grows(term: str, value: int) -> None:
    assert steady(SECRET, count(term), value) <= steady(SECRET, count(term), value + 1)


@given(st.text(), st.integers(0, 200))
def test_a_multiple_stays_as_it_is(term: str, fives: int) -> None:
    assert steady(SECRET, count(term), BASE * fives) == BASE * fives


def test_draws_are_even_and_so_figures_are_right_on_average() -> None:
    draws = [draw(SECRET, count(str(n))) for n in range(5000)]
    assert all(900 < draws.count(value) < 1100 for value in range(BASE))
    mean = sum(steady(SECRET, count(str(n)), 3) for n in range(5000)) / 5000
    assert 2.85 < mean < 3.15


def test_the_draw_hangs_on_secret_unit_period_and_place() -> None:
    same = [draw(SECRET, count(str(n))) for n in range(50)]
    assert same == [draw(SECRET, count(str(n))) for n in range(50)]
    assert same != [draw(b"another", count(str(n))) for n in range(50)]
    assert same != [draw(SECRET, count(str(n), Period.parse("2026-Q4"))) for n in range(50)]
    assert same != [draw(SECRET, count(str(n))._replace(unit="signalen")) for n in range(50)]
