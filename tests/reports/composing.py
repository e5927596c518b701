# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making the content of a summary, for tests."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from kjw_desktop.domain.figures import TOTAL, Figures
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import Part
from tests.reports.invented import FURTHER, LABELS, SHAPES, filled, replaced

Values = Mapping[tuple[str, str | None], int | None]
PartT = TypeVar("PartT", bound=Part)
READER = "gemeente"


def composed(
    now: Figures,
    before: Figures | None = None,
    year_ago: Figures | None = None,
    *,
    length: ReportLength = ReportLength.MANAGERS,
    **further: Any,
) -> QuarterContent:
    """The content, of that length unless a layout is given."""
    sources = QuarterSources(
        organisation="Oost", figures=now, previous=before, year_ago=year_ago, reader=READER
    )
    layout = ReportLayout(READER, length=length)
    return compose_quarter(replace(sources, **{"layout": layout, **further}), LABELS)


def part(content: QuarterContent, kind: type[PartT]) -> PartT:
    """The part of that kind."""
    return next(each for each in content.parts if isinstance(each, kind))


def with_values(figures: Figures, name: str, values: Values) -> Figures:
    """The figures with one table that has these and zeros."""
    shape = next(shape for shape in (*SHAPES, *FURTHER) if shape.name == name)
    cells = {
        (row, None if shape.columns is None else column or TOTAL): value
        for (row, column), value in values.items()
    }
    return replaced(figures, filled(shape, cells))


def rows(figures: Figures, name: str, **values: int | None) -> Figures:
    """The figures with one table of one dimension that has these rows and zeros; `total` is its total."""
    total = values.pop("total", None if None in values.values() else sum(v or 0 for v in values.values()))
    return with_values(figures, name, {(TOTAL, None): total, **{(row, None): v for row, v in values.items()}})
