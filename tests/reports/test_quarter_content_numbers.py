# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a summary says in numbers is a published figure, or the difference of a figure now and then."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength, ReportPart
from kjw_desktop.reports.quarter.shapes import Line
from tests.reports.composing import READER, composed
from tests.reports.content_numbers import allowed, changes, integers, numbers_told, published, walk
from tests.reports.invented import invented, marked

_LENGTHS = st.sampled_from(ReportLength)
_ORDERS = st.permutations([part for part in ReportPart if part is not ReportPart.SUMMARY]).map(
    lambda rest: (ReportPart.SUMMARY, *rest)
)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from([0.02, 0.1, 1.0]), _LENGTHS)
def test_every_number_is_a_published_figure_or_a_change(
    seed: int, scale: float, length: ReportLength
) -> None:
    now, before, year = (
        invented(period, seed=seed, scale=scale, further=True) for period in ("2026-Q3", "2026-Q2", "2025-Q3")
    )
    content = composed(now, before, year, length=length)
    told = published(now, before, year)
    assert integers(content) <= told
    hidden = sum(cell.value is None for table in now.tables for cell in table.cells)
    assert numbers_told(content) <= allowed(told | changes(now, before, year) | {hidden}, now, year)


@pytest.mark.parametrize("length", ReportLength)
def test_no_number_is_one_of_another_cell(length: ReportLength) -> None:
    """No two of these figures are alike: each line holds one cell in three periods, each number one cell."""
    now, before, year = marked(), marked("2026-Q2", 40_001), marked("2025-Q3", 70_002)
    content = composed(now, before, year, length=length)
    told = published(now, before, year)
    numbers = numbers_told(content)
    assert integers(content) <= told
    assert numbers
    assert numbers <= allowed(told | changes(now, before, year), now, year)
    cells = _cells(now, before, year)
    lines = [each for each in walk(content.parts) if isinstance(each, Line)]
    assert len(lines) > 20
    for line in lines:
        assert line.before is not None
        assert line.year_ago is not None
        held = (line.now, line.before.figure, line.year_ago.figure)
        assert len({cells[figure] for figure in held if figure is not None}) == 1


@settings(deadline=None, max_examples=40)
@given(_ORDERS, _LENGTHS)
def test_the_parts_stand_in_the_readers_order_and_say_the_same(
    order: tuple[ReportPart, ...], length: ReportLength
) -> None:
    figures = invented(further=True)
    usual = composed(figures, length=length)
    content = composed(figures, layout=ReportLayout(READER, order, length))
    kinds = dict(zip(ReportPart, usual.parts, strict=True))
    assert content.parts == tuple(kinds[part] for part in order)
    assert content.length is length


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000))
def test_a_longer_summary_has_all_that_a_shorter_one_has(seed: int) -> None:
    now, before = (invented(period, seed=seed, further=True) for period in ("2026-Q3", "2026-Q2"))
    board, managers, doers = (
        integers(composed(now, before, length=length))
        for length in (ReportLength.BOARD, ReportLength.MANAGERS, ReportLength.DOERS)
    )
    assert board <= managers <= doers
    assert doers == {value for value in doers if value in published(now, before)}


def test_only_those_who_do_the_work_get_every_cell() -> None:
    figures = invented(further=True)
    tables = {length: composed(figures, length=length).tables for length in ReportLength}
    assert not tables[ReportLength.BOARD]
    assert not tables[ReportLength.MANAGERS]
    assert {table.name for table in tables[ReportLength.DOERS]} == {
        table.shape.name for table in figures.tables
    }


@pytest.mark.parametrize("length", ReportLength)
@pytest.mark.parametrize("period", ["2026-Q3", "2026-09", "2026", "2025-2026"])
def test_the_same_sources_give_the_same_content(period: str, length: ReportLength) -> None:
    figures = invented(period, further=True)
    assert composed(figures, length=length) == composed(figures, length=length)


def _cells(*each: Figures) -> dict[int, tuple[str, str, str | None]]:
    return {
        cell.value: (table.shape.name, cell.row, cell.column)
        for figures in each
        for table in figures.tables
        for cell in table.cells
        if cell.value is not None
    }
