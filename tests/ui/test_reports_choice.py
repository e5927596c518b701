# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a report is of and for whom, and the tables beside something else."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.figures import TOTAL, CellStatus, FigureCell, Figures, FigureTable, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.ui.reports.choice import (
    ChoiceDraft,
    PeriodKind,
    ReportChoice,
    from_text,
    kind_of,
    latest_ended,
    offered,
    to_text,
)
from kjw_desktop.ui.reports.shown_tables import NO_TABLE, Beside, Then, shown_tables

DAYS = st.dates(date(2001, 1, 1), date(2150, 12, 31))
KINDS = st.sampled_from(PeriodKind)
KEYS = ("inloop", "individueel", "telefonisch")


@given(KINDS, DAYS)
def test_the_first_period_offered_holds_today_and_each_ends_where_the_one_before_it_begins(
    kind: PeriodKind, today: date
) -> None:
    periods = offered(kind, today)
    assert periods[0].start <= today <= periods[0].end
    assert all((later.start - sooner.end).days == 1 for later, sooner in pairwise(periods))
    assert {kind_of(period) for period in periods} == {kind}


@given(KINDS, DAYS)
def test_the_latest_that_ended_is_over_and_none_after_it_is(kind: PeriodKind, today: date) -> None:
    period = latest_ended(kind, today)
    assert period.end <= today
    after = Period(period.first + period.months, period.months)
    assert after.end > today


@given(
    st.sampled_from(PeriodKind),
    DAYS,
    st.text(max_size=30),
    st.none() | st.sampled_from(["pedagogische_basis", "x"]),
    st.text(max_size=30),
)
def test_what_was_chosen_is_kept_as_text(
    kind: PeriodKind, day: date, reader: str, programme: str | None, typed: str
) -> None:
    draft = ChoiceDraft(ReportChoice(offered(kind, day)[1], reader, programme), typed, day)
    assert from_text(to_text(draft)) == draft


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"period": "2026-Q9"}', "geen json"])
def test_what_is_no_choice_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_text(text)


def figures(period: str, values: dict[str, int | None]) -> Figures:
    """A table of contacts by kind; kinds that are not given were not counted."""
    keys = tuple(key for key in KEYS if key in values)
    shape = TableShape("contacten_soort", "contacten", "soort", keys, additive=("soort",))
    status = {True: CellStatus.HIDDEN, False: CellStatus.ROUNDED}
    cells = tuple(FigureCell(key, None, values[key], status[values[key] is None]) for key in (*keys, TOTAL))
    return Figures(Period.parse(period), 5, 4, (FigureTable(shape, cells),))


NOW = figures("2026-Q3", {"inloop": 40, "individueel": 0, "telefonisch": None, TOTAL: 45})
BEFORE = figures("2026-Q2", {"inloop": 35, "individueel": 5, TOTAL: 40})


def test_totals_stand_beside_earlier_periods_also_of_rows_that_are_empty_now() -> None:
    (table,) = shown_tables(shipped(), NOW, [Then(BEFORE, "vorig kwartaal")], None)
    shown = table.shown[Beside.PERIODS]
    assert shown.heads[1:] == ("nu", "vorig kwartaal")
    assert [line.cells for line in shown.lines] == [("40", "35"), ("0", "5"), ("•", NO_TABLE), ("45", "40")]


def test_what_was_told_otherwise_is_marked_with_what_was_told() -> None:
    (table,) = shown_tables(shipped(), NOW, [], BEFORE)
    shown = table.shown[Beside.TOLD]
    assert [line.cells for line in shown.lines] == [
        ("40 (was 35)",),
        ("0 (was 5)",),
        (f"• (was {NO_TABLE})",),
        ("45 (was 40)",),
    ]
    assert shown.changed == 4


def test_what_was_told_the_same_bears_no_mark() -> None:
    (table,) = shown_tables(shipped(), NOW, [], NOW)
    assert table.shown[Beside.TOLD].changed == 0


def test_a_table_of_one_dimension_has_no_further_columns_and_nothing_told_before() -> None:
    (table,) = shown_tables(shipped(), NOW, [], None)
    assert set(table.shown) == {Beside.PERIODS}
