# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of Vandaag that stands there only while something waits in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.widgets.row_data import RowData


class WaitingList(QWidget):
    """Hidden while nothing waits; the list is made when something does. `opened` carries a row's subject."""

    opened = Signal(object)

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__()
        self._context, self._title = context, title
        self.section: ListSection | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_rows(self, rows: Sequence[RowData]) -> None:
        """Show these in place of what waited."""
        if not rows and self.section is None:
            return
        section = self.section or self._make()
        section.set_rows(rows)
        self.setVisible(bool(rows))

    def parts(self) -> list[QWidget]:
        """The list, while there is one on show."""
        return [self.section.rows] if self.section is not None and not self.isHidden() else []

    def _make(self) -> ListSection:
        section = ListSection(self._title, "")
        section.opened.connect(self.opened)
        self._column.addWidget(section)
        self.section = section
        return section
