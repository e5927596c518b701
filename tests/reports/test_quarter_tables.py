# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The protected tables as they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.shapes import Then
from kjw_desktop.reports.quarter.tables import PRINTING_ORDER, TABLES_OF_PART, printed_tables
from kjw_desktop.reports.texts import texts
from tests.reports.invented import FURTHER, LABELS, SHAPES, filled, invented, replaced

ALL = (*SHAPES, *FURTHER)


def test_every_table_is_of_one_part_and_is_printed_once() -> None:
    assert sorted(PRINTING_ORDER) == sorted(shape.name for shape in ALL)
    assert [table.name for table in printed_tables(invented(further=True), LABELS)] == list(PRINTING_ORDER)
    assert sum(len(names) for names in TABLES_OF_PART.values()) == len(set(PRINTING_ORDER))


def test_a_table_that_the_figures_lack_is_left_out() -> None:
    assert {table.name for table in printed_tables(invented(), LABELS)} == {shape.name for shape in SHAPES}


@given(st.integers(0, 10_000))
def test_every_figure_that_is_not_zero_is_printed_once(seed: int) -> None:
    figures = invented(seed=seed, scale=0.1, further=True)
    for table in printed_tables(figures, LABELS):
        cells = figures.table(table.name).cells
        printed = [value for row in (*table.rows, table.total) for value in row.figures if value != 0]
        assert sorted(map(str, printed)) == sorted(str(cell.value) for cell in cells if cell.value != 0)
        assert all(any(value != 0 for value in row.figures) for row in table.rows)
        assert all(len(row.figures) == len(table.column_heads) for row in (*table.rows, table.total))


def test_totals_stand_beside_those_of_earlier_periods() -> None:
    now, before = invented(further=True), invented("2026-Q2", further=True)
    year = without_row(invented("2025-Q3"), "jongeren_wijk", "Oost")
    tables = {table.name: table for table in printed_tables(now, LABELS, before, year)}
    wijken = tables["jongeren_wijk"]
    east = next(row for row in wijken.rows if row.label == "Oost")
    assert wijken.earlier_heads == ("vorig kwartaal", "een jaar geleden")
    assert east.earlier == (Then(before.table("jongeren_wijk").value("Oost")), None)
    assert wijken.total.earlier[1] == Then(year.table("jongeren_wijk").value())
    assert tables["uren"].total.earlier == (Then(before.table("uren").value()), None)


def test_without_earlier_figures_there_is_nothing_beside() -> None:
    for table in printed_tables(invented(further=True), LABELS):
        assert table.earlier_heads == ()
        assert all(row.earlier == () for row in (*table.rows, table.total))


def test_figures_of_another_period_are_refused() -> None:
    with pytest.raises(ValueError, match="2026-Q1"):
        printed_tables(invented(), LABELS, invented("2026-Q1"))
    with pytest.raises(ValueError, match="2026-Q2"):
        printed_tables(invented(), LABELS, None, invented("2026-Q2"))


def test_every_row_and_column_has_words_of_its_own() -> None:
    """No key is printed as it is, and no two rows or columns of a table are called alike."""
    words = Wording(LABELS)
    for shape in ALL:
        for dimension, keys in ((shape.rows, shape.row_keys), (shape.columns or "", shape.column_keys)):
            names = [words.name(dimension, key) for key in keys]
            assert len(set(names)) == len(names)
            assert dimension == "wijk" or not set(names) & set(keys)


def test_fixed_words_are_of_rows_and_columns_that_exist() -> None:
    """A sentence that no table asks for is a mistyped one."""
    keys = {shape.rows: {*shape.row_keys} for shape in ALL}
    for shape in ALL:
        keys.setdefault(shape.columns or "", set()).update(shape.column_keys)
    said = texts("quarter_tables")
    for dimension in ("naam", "urensoort", "eerste_stap", "wachttijd", "wachten", "antwoord", "cijfer"):
        assert all(said.has(f"term.{dimension}.{key}") or key == "onbekend" for key in keys[dimension])
    assert not said.has("term.naam")
    assert not said.has("term.soort.inloop")


def without_row(figures: Figures, name: str, row: str) -> Figures:
    """The figures as they were before the vault had that row."""
    table = figures.table(name)
    shape = table.shape
    left = type(shape)(
        shape.name, shape.unit, shape.rows, tuple(key for key in shape.row_keys if key != row), None, (), ()
    )
    values = {(cell.row, cell.column): cell.value for cell in table.cells if cell.row != row}
    return replaced(figures, filled(left, values))
