# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The proposals of a review as a list: all of them, or those that are still to be decided on."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.privacy.review.proposal import Proposal
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.ui.people.overview.review_words import row_of
from kjw_desktop.ui.widgets.row_data import row_role
from kjw_desktop.ui.widgets.rows import RowList

Index = QModelIndex | QPersistentModelIndex


class ProposalModel(QAbstractListModel):
    """A row a proposal, put in words when it is shown: there may be thousands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._rows: list[Proposal] = []
        self._at: dict[str, int] = {}

    def show(self, review: Review | None, *, undecided: bool) -> None:
        """Show the proposals of a review; with `undecided` those alone."""
        rows: list[Proposal] = []
        if review is not None:
            rows = list(review.undecided if undecided else review.proposals)
        keys = [proposal.key for proposal in rows]
        if keys == list(self._at):
            self._review, self._rows = review, rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._review, self._rows = review, rows
        self._at = {key: at for at, key in enumerate(keys)}
        self.endResetModel()

    def place_of(self, key: str) -> QModelIndex:
        """Where a proposal stands; nowhere when it is not shown."""
        return self.index(self._at[key]) if key in self._at else QModelIndex()

    def key_at(self, index: Index) -> str:
        """The proposal of a row, '' of none."""
        return self._rows[index.row()].key if index.isValid() else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's parts by role."""
        if not index.isValid() or self._review is None:
            return None
        proposal = self._rows[index.row()]
        return row_role(row_of(proposal, self._review.decisions.get(proposal.key)), role)


class ProposalList(RowList):
    """`walked` tells the key of the proposal that somebody came to."""

    walked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._model = ProposalModel(self)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._came(now))

    @property
    def at(self) -> str:
        """The key of the proposal that the list is at, '' for none."""
        return self._model.key_at(self.currentIndex())

    def sizeHint(self) -> QSize:
        """No higher than it has to be: it takes the room that is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In less room the row at hand stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def show_review(self, review: Review | None, at: str, *, undecided: bool) -> None:
        """Show a review's proposals, and be at that of this key where it is shown."""
        with QSignalBlocker(self.selectionModel()):
            self._model.show(review, undecided=undecided)
        self.go_to(at)

    def go_to(self, key: str) -> None:
        """Be at the proposal of this key; `walked` does not tell it."""
        place = self._model.place_of(key)
        if not place.isValid():
            return
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(place)
        blocker.unblock()
        self.scrollTo(place)

    def step(self, by: int) -> None:
        """Go some rows on or back, round at the ends."""
        count = self._model.rowCount()
        if count:
            at = self.currentIndex().row()
            self.setCurrentIndex(self._model.index((at + by) % count if at >= 0 else 0))

    def _came(self, now: QModelIndex) -> None:
        key = self._model.key_at(now)
        if key:
            self.walked.emit(key)
