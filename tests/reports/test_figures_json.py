# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import json
from dataclasses import replace

import pytest

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.figures import CellStatus, FigureCell, Figures, FigureTable, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.reports.figures_json import from_json, to_json

SQUARE = TableShape(
    "contacten_soort_leeftijd",
    "persoonscontacten",
    "soort",
    ("ambulant", "inloop"),
    "leeftijd",
    ("age_12_13", "age_unknown"),
    ("soort", "leeftijd"),
)
LINE = TableShape("contacten_thema", "contacten", "thema", ("zoë",))
SQUARE_CELLS = tuple(
    FigureCell(*cell, None if n == 1 else 5 * n, CellStatus.HIDDEN if n == 1 else CellStatus.ROUNDED)
    for n, cell in enumerate(SQUARE.cells())
)
LINE_CELLS = (FigureCell("zoë", None, 2, CellStatus.SHOWN), FigureCell("*", None, 130, CellStatus.ROUNDED))
TABLES = (FigureTable(SQUARE, SQUARE_CELLS), FigureTable(LINE, LINE_CELLS))
FIGURES = Figures(Period.parse("2026-Q3"), 5, 4, TABLES)


def test_what_is_written_is_read_back() -> None:
    assert from_json(to_json(FIGURES)) == FIGURES


def test_the_form_is_the_one_that_scripts_rely_on() -> None:
    content = json.loads(to_json(FIGURES))
    assert list(content) == ["period", "method", "tables"]
    assert content["period"] == "2026-Q3"
    assert content["method"] == {"threshold": 5, "max_deviation": 4}
    square, line = content["tables"]
    assert list(square) == ["name", "unit", "rows", "columns", "additive", "cells"]
    assert (square["columns"], square["additive"]) == ("leeftijd", ["soort", "leeftijd"])
    assert square["cells"][1] == {
        "row": "ambulant",
        "column": "age_unknown",
        "value": None,
        "status": "hidden",
    }
    assert (line["columns"], line["additive"]) == (None, [])
    assert line["cells"][0] == {"row": "zoë", "column": None, "value": 2, "status": "shown"}
    assert line["cells"][-1]["row"] == "*"


def test_letters_stay_letters_and_the_text_ends_its_line() -> None:
    text = to_json(FIGURES)
    assert "zoë" in text
    assert text.endswith("}\n")


WRONG_PERIOD = '{"period": "2026-Q9", "method": {"threshold": 5, "max_deviation": 4}, "tables": []}'


@pytest.mark.parametrize("text", ["", "[]", "{}", WRONG_PERIOD])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, WrongUse)):
        from_json(text)


def test_a_programme_is_named_only_where_the_figures_are_of_one() -> None:
    of_one = replace(FIGURES, programme="samen_sterk")
    assert "programme" not in json.loads(to_json(FIGURES))
    assert json.loads(to_json(of_one))["programme"] == "samen_sterk"
    assert from_json(to_json(of_one)) == of_one
