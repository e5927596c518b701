# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protected figures as JSON, in the form of the command line's `figures --json`."""

import json
from typing import Any

from kjw_desktop.domain.figures import TOTAL, CellStatus, FigureCell, Figures, FigureTable, TableShape
from kjw_desktop.domain.period import Period


def to_json(figures: Figures) -> str:
    """The figures as one JSON text with a newline at its end; the same figures give the same text.

    The key "programme" stands there only where the figures are of one.
    """
    content = {
        "period": str(figures.period),
        **({} if figures.programme is None else {"programme": figures.programme}),
        "method": {"threshold": figures.threshold, "max_deviation": figures.max_deviation},
        "tables": [_table(table) for table in figures.tables],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Figures:
    """The figures that `to_json` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    content = json.loads(text)
    method = content["method"]
    tables = tuple(_table_of(table) for table in content["tables"])
    period = Period.parse(content["period"])
    return Figures(period, method["threshold"], method["max_deviation"], tables, content.get("programme"))


def _table(table: FigureTable) -> dict[str, Any]:
    shape = table.shape
    return {
        "name": shape.name,
        "unit": shape.unit,
        "rows": shape.rows,
        "columns": shape.columns,
        "additive": list(shape.additive),
        "cells": [
            {"row": cell.row, "column": cell.column, "value": cell.value, "status": cell.status.value}
            for cell in table.cells
        ],
    }


def _table_of(table: dict[str, Any]) -> FigureTable:
    cells = tuple(
        FigureCell(cell["row"], cell["column"], cell["value"], CellStatus(cell["status"]))
        for cell in table["cells"]
    )
    shape = TableShape(
        table["name"],
        table["unit"],
        table["rows"],
        _keys([cell.row for cell in cells]),
        table["columns"],
        _keys([cell.column for cell in cells if cell.column is not None]),
        tuple(table["additive"]),
    )
    return FigureTable(shape, cells)


def _keys(terms: list[str]) -> tuple[str, ...]:
    return tuple(term for term in dict.fromkeys(terms) if term != TOTAL)
