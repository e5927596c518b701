# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader could work out of the report, with all that they hold already, and how that was tried."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kjw_desktop.reports import dutch
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.level_badge import LevelShape

if TYPE_CHECKING:  # it loads what counts and protects
    from kjw_desktop.reports.ledger import Checked


class CheckedCard(Card):
    """Empty until something was counted."""

    def __init__(self) -> None:
        super().__init__(self.tr("What a reader can work out"))
        self.nothing = Text("", wrap=True)
        self.done = Text("", role="muted", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(LevelShape(Level("kracht")), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.nothing, 1)
        self.body.addLayout(line)
        self.add(self.done)

    def show_checked(self, checked: "Checked", reader: str) -> None:
        """Tell how many counts were tried, with how many earlier reports to `reader`, and what it took."""
        tried = self.tr("Nothing. {n} counts were tried, there is no earlier report to {reader}.")
        if checked.reports == 1:
            tried = self.tr("Nothing. {n} counts were tried, together with 1 earlier report to {reader}.")
        elif checked.reports:
            tried = self.tr("Nothing. {n} counts were tried, together with {m} earlier reports to {reader}.")
        self.nothing.setText(
            tried.format(n=dutch.number(checked.counts), m=dutch.number(checked.reports), reader=reader)
        )
        self.done.setText(
            self.tr("Made coarser: {coarser}. Hidden: {hidden}.").format(
                coarser=dutch.number(checked.rerounded), hidden=dutch.number(checked.hidden)
            )
        )
