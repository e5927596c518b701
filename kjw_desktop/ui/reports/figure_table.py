# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protected figures as a table on the page."""

from PySide6.QtCore import QAbstractTableModel, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kjw_desktop.ui.model_index import NOWHERE, AnyIndex
from kjw_desktop.ui.reports.shown_tables import ShownTable
from kjw_desktop.ui.theme.tokens import Sizes
from kjw_desktop.ui.widgets.labels import sized, sizes_of

ROW_HEIGHT = 29
HEAD_HEIGHT = 36
LEAST_ROWS = 6
_NOTHING = ShownTable(("",), ())


class FigureModel(QAbstractTableModel):
    """One table: names, figures, and the totals last; bold is a total, or a figure that is told otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = _NOTHING
        self._strong = QFont(parent.font() if parent else QFont())
        self._strong.setBold(True)

    def show_table(self, table: ShownTable) -> None:
        """Show `table` in place of the one before."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """A line a row, and the totals."""
        return 0 if parent.isValid() else len(self._table.lines)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """The names and a column a figure."""
        return 0 if parent.isValid() else len(self._table.heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names left, figures right."""
        line = self._table.lines[index.row()]
        place = index.column() - 1
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and (line is self._table.lines[-1] or place in line.changed):
            return self._strong
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return line.label if place < 0 else line.cells[place]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._table.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class FigureTable(QTableView):
    """The view of it: no grid, as wide as the card, read with the arrow keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "figures")
        self.setAccessibleName(name)
        self._model = FigureModel(self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        sized(self, self._fit)

    def show_table(self, table: ShownTable) -> None:
        """Show `table`."""
        self._model.show_table(table)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def minimumSizeHint(self) -> QSize:
        """Room for some rows under the heads."""
        return QSize(super().minimumSizeHint().width(), sizes_of(self.font()).px(ROW_HEIGHT) * LEAST_ROWS)

    def _fit(self, sizes: Sizes) -> None:
        self.verticalHeader().setDefaultSectionSize(sizes.px(ROW_HEIGHT))
        self.horizontalHeader().setMinimumHeight(sizes.px(HEAD_HEIGHT))
        self.horizontalHeader().setMinimumSectionSize(sizes.px(48))
