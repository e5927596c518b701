# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one row of a list shows, as a frozen value, and the roles by which a model hands it out."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt

from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.chip_paint import ChipData


class RowRole(IntEnum):
    """Model roles beyond Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SUBJECT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class RowData:
    """Two lines (what; under it where and when), a shape before them, an aside at the right edge, chips.

    `spoken` is what a screen reader says; left empty it is made of title, detail and aside. `subject` is what
    the row stands for (an id or a domain object), for whoever opens it. The marks are offsets of
    letters to mark, as what a search matched. `ticked` is None for a row without a box to tick.
    """

    title: str = ""
    detail: str = ""
    aside: str = ""
    aside_tone: Tone = Tone.PLAIN
    level: Level | None = None
    chips: tuple[ChipData, ...] = ()
    spoken: str = ""
    subject: object = None
    title_marks: tuple[tuple[int, int], ...] = ()
    detail_marks: tuple[tuple[int, int], ...] = ()
    ticked: bool | None = None


def row_role(row: RowData, role: int) -> object:
    """What a model's `data` answers for `role` when the cell is `row`; None for what it does not know."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return row.title or row.detail
        case RowRole.ROW:
            return row
        case RowRole.SUBJECT:
            return row.subject
        case Qt.ItemDataRole.CheckStateRole if row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        case Qt.ItemDataRole.AccessibleTextRole:
            chips = ", ".join(chip.text for chip in row.chips)
            return row.spoken or ". ".join(part for part in (row.title, row.detail, chips, row.aside) if part)
        case _:
            return None
