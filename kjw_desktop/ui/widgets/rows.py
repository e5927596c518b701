# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two views of rows (a list, and a table without grid) and a small ready-made model for short lists."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QSizePolicy, QTableView, QWidget

from kjw_desktop.ui.widgets.labels import sized, sizes_of
from kjw_desktop.ui.widgets.row_data import RowData, RowRole, row_role
from kjw_desktop.ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate


class RowModel(QAbstractListModel):
    """Rows that are all at hand: for the short lists of a page (long ones get a model of their own)."""

    def __init__(self, rows: Iterable[RowData] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The row's parts by role."""
        return row_role(self._rows[index.row()], role) if index.isValid() else None

    def set_rows(self, rows: Iterable[RowData]) -> None:
        """Show these rows in place of the earlier ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


class RowList(QListView):
    """A list of two-line rows; `opened` carries the row's subject on Enter or a double click.

    With `fit` it is as high as its rows (at most `fit` of them), as within a card.
    """

    opened = Signal(object)

    def __init__(self, name: str, *, fit: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = fit
        _dress(self, name)
        self.setUniformItemSizes(True)
        if fit:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Follow `model`, also in height."""
        super().setModel(model)
        if model is not None and self._fit:
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                signal.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the rows it fits."""
        if not self._fit or self.model() is None:
            return super().sizeHint()
        rows = min(max(self.model().rowCount(), 1), self._fit)
        return QSize(200, rows * sizes_of(self.font()).px(ROW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """One row, or all rows when it fits them."""
        hint = self.sizeHint()
        return QSize(100, hint.height() if self._fit else sizes_of(self.font()).px(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if _is_enter(event):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(RowRole.SUBJECT))


class RowTable(QTableView):
    """A table of rows, no grid; `opened` carries the subject of the row's first cell."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _dress(self, name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sized(self, lambda sizes: self.verticalHeader().setDefaultSectionSize(sizes.px(ROW_HEIGHT)))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if _is_enter(event):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.siblingAtColumn(0).data(RowRole.SUBJECT))


def _dress(view: RowList | RowTable, name: str) -> None:
    view.setProperty("role", "rows")
    view.setAccessibleName(name)
    view.setItemDelegate(RowDelegate(view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.doubleClicked.connect(view._open)  # noqa: SLF001  # the two views of this module


def _is_enter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
