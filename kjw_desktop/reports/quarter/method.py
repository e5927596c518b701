# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How figures are protected, in plain Dutch: last in a summary, first in a workbook of figures."""

from kjw_desktop.domain.figures import CellStatus, Figures
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.shapes import TextBlock
from kjw_desktop.reports.texts import texts

_FINEST_DEVIATION = 5
"""Rounding to fives cannot lie further from the truth; more means that tens were needed."""


def method(figures: Figures, *, reviewed: bool | None = None) -> TextBlock:
    """The heading and the paragraphs, with the deviation, the threshold and the hidden cells of `figures`.

    `reviewed` tells whether a report has words that were reviewed; None for figures without sentences.
    """
    said = texts("quarter")
    hidden = sum(cell.status is CellStatus.HIDDEN for table in figures.tables for cell in table.cells)
    hidden_key = {0: "hidden_none", 1: "hidden_one"}.get(hidden, "hidden")
    paragraphs = (
        said.say("method.purpose"),
        said.say(f"method.{rounding(figures)}", max=dutch.in_words(figures.max_deviation)),
        said.say("method.threshold", threshold=dutch.in_words(figures.threshold)),
        said.say(f"method.{hidden_key}", n=dutch.number(hidden)),
        said.say("method.steady"),
        *(() if reviewed is None else (said.say("method.usually"),)),
        said.say("method.folded"),
        said.say("method.reviewed" if reviewed else "method.text"),
    )
    return TextBlock(said.say("method.title"), paragraphs)


def rounding(figures: Figures) -> str:
    """How figures are rounded, as a key of the sentences: to 'fives', or 'coarser'."""
    return "fives" if figures.max_deviation <= _FINEST_DEVIATION else "coarser"
