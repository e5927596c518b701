# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A section with a short list, its count, and a sentence while it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Section
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowList, RowModel


class ListSection(Section):
    """`opened` carries the subject of the row that was opened."""

    opened = Signal(object)

    def __init__(self, title: str, empty: str, *, counted: bool = True) -> None:
        super().__init__(title)
        self._counted = counted
        self._empty = Text(empty, role="muted", wrap=True)
        self._empty.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._model = RowModel()
        self.rows = RowList(title, fit=6)
        self.rows.setModel(self._model)
        self.rows.opened.connect(self.opened)
        self.card.add(self._empty)
        self.add_rows(self.rows)
        self.set_rows(())

    def chosen(self) -> object:
        """The subject of the row that the keys are on; None where they are on none."""
        index = self.rows.currentIndex()
        return index.data(RowRole.SUBJECT) if index.isValid() else None

    def set_rows(self, rows: Sequence[RowData]) -> None:
        """Show these, or the sentence when there are none."""
        self._model.set_rows(rows)
        self.rows.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.head.set_remark(str(len(rows)) if self._counted and rows else "")
