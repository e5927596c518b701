# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the content of a summary, for tests."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache

from kjw_desktop.domain.figures import Figures
from kjw_desktop.reports import dutch
from kjw_desktop.reports.texts import texts
from tests.reports.invented import LABELS

_NUMBER = re.compile(r"\d+(?:\.\d{3})*")


def walk(node: object) -> Iterator[object]:
    """Every dataclass, int, string and the rest of the content, outermost first."""
    yield node
    if is_dataclass(node):
        for field in fields(node):
            yield from walk(getattr(node, field.name))
    elif isinstance(node, tuple):
        for part in node:
            yield from walk(part)


def integers(node: object) -> set[int]:
    """Every count that stands in the content as a number."""
    return {each for each in walk(node) if isinstance(each, int) and not isinstance(each, bool)}


def strings(node: object) -> tuple[str, ...]:
    """Every text of the content."""
    return tuple(each for each in walk(node) if isinstance(each, str) and not isinstance(each, Enum))


def numbers_told(node: object) -> set[str]:
    """Every number that stands in a text, and in no fixed sentence or label of a list."""
    return {number for text in strings(node) for number in _NUMBER.findall(text)} - _fixed()


def published(*all_figures: Figures) -> set[int]:
    """Every figure."""
    return {
        cell.value
        for figures in all_figures
        for table in figures.tables
        for cell in table.cells
        if cell.value is not None
    }


def changes(now: Figures, *earlier: Figures) -> set[int]:
    """How much each cell is more or less than it was."""
    return {
        abs(cell.value - then.value)
        for figures in earlier
        for table in figures.tables
        for cell, then in zip(now.table(table.shape.name).cells, table.cells, strict=True)
        if cell.value is not None and then.value is not None
    }


def allowed(values: set[int], *figures: Figures) -> set[str]:
    """The values as they are printed, and the years of the periods."""
    return {dutch.number(value) for value in values} | {
        str(year) for each in figures for year in (each.period.year, each.period.year - 1)
    }


@cache
def _fixed() -> frozenset[str]:
    labels = (term.nl for vocabulary in LABELS.values() for term in vocabulary.terms)
    sentences = (
        line for report in ("quarter", "quarter_parts", "quarter_tables") for line in texts(report).under()
    )
    return frozenset(number for text in (*labels, *sentences) for number in _NUMBER.findall(text))
