# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists to choose from above a list: a row of them, or one button in a window low for its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kjw_desktop.language import translate
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.search_field import SearchField


class FilterRow(QWidget):
    """`row` takes what there is to choose; `changed` when any of it says something else.

    `fold` puts it away behind the button `unfold`, which a page sets beside its search. That tells how much
    is chosen, so that a list that shows less does not look whole.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = FlowLayout(self, Space.S)
        self.unfold = PlainButton("")
        self.unfold.setCheckable(True)
        self.unfold.hide()
        self._folds, self._wanted = False, True
        self.unfold.toggled.connect(self._fit)
        self.changed.connect(self._tell)
        self._tell()

    def chosen(self) -> int:
        """How many of them ask for less than everything."""
        return 0

    @property
    def narrowed(self) -> bool:
        """Whether any does."""
        return self.chosen() > 0

    def beside(self, search: SearchField) -> QHBoxLayout:
        """The search with the button after it."""
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(search, 1)
        line.addWidget(self.unfold)
        return line

    def fold(self, folds: bool) -> None:
        """Whether they stand behind the button."""
        self._folds = folds
        self._fit()

    def stand(self, wanted: bool) -> None:
        """Whether they have a place on the page now."""
        self._wanted = wanted
        self._fit()

    def first_of(self, box: QWidget) -> QWidget:
        """Where the keys get to: `box`, or the button while that is put away."""
        return self.unfold if self.isHidden() else box

    def _fit(self) -> None:
        self.unfold.setVisible(self._wanted and self._folds)
        self.setVisible(self._wanted and (self.unfold.isChecked() or not self._folds))

    def _tell(self) -> None:
        number = self.chosen()
        some = translate("FilterRow", "Filters: {n}").format(n=number)
        self.unfold.set_text(some if number else translate("FilterRow", "Filters"))
