# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Protected figures as a table on the page."""

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.content import PrintedTable, TableRow
from kjw_desktop.ui.model_index import NOWHERE, AnyIndex
from kjw_desktop.ui.theme.tokens import Sizes
from kjw_desktop.ui.widgets.labels import sized

HIDDEN = "•"
ROW_HEIGHT = 29


class FigureModel(QAbstractTableModel):
    """One printed table: names, figures, and the totals last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._lines: tuple[TableRow, ...] = ()
        self._strong = QFont(parent.font() if parent else QFont())
        self._strong.setBold(True)

    def show_table(self, table: PrintedTable) -> None:
        """Show `table` in place of the one before."""
        self.beginResetModel()
        self._heads = (table.row_head, *table.column_heads)
        self._lines = (*table.rows, table.total)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """A line a row, and the totals."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """The names and a column a figure."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names left, figures right, a hidden one as a dot."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and index.row() == len(self._lines) - 1:
            return self._strong
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        if index.column() == 0:
            return line.label
        figure = line.figures[index.column() - 1]
        return HIDDEN if figure is None else dutch.number(figure)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None


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

    def show_table(self, table: PrintedTable) -> None:
        """Show `table`."""
        self._model.show_table(table)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _fit(self, sizes: Sizes) -> None:
        self.verticalHeader().setDefaultSectionSize(sizes.px(ROW_HEIGHT))
        self.horizontalHeader().setMinimumHeight(sizes.px(ROW_HEIGHT))
