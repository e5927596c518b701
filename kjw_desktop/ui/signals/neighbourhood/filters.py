# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the neighbourhood notes: wijk and period, and in what order they stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.periods import days_of
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout


class NoteFilters(QWidget):
    """Lists to choose from; `changed` when one says something else."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.wijk = FittingBox(self.tr("Wijk"))
        self.period = FittingBox(self.tr("Period"))
        self.order = FittingBox(self.tr("Order"))
        for title, period in (
            (self.tr("Any time"), ""),
            (self.tr("Last 4 weeks"), "weeks"),
            (self.tr("This quarter"), "quarter"),
            (self.tr("Last quarter"), "last_quarter"),
            (self.tr("This year"), "year"),
        ):
            self.period.addItem(title, period)
        self.order.addItem(self.tr("Newest first"), False)
        self.order.addItem(self.tr("Wijk by wijk"), True)
        self._offer_wijken()
        flow = FlowLayout(self, Space.S)
        for box in (self.wijk, self.period, self.order):
            flow.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        context.events.lists_changed.connect(self._offer_wijken)

    def query(self) -> TimelineQuery:
        """The question as the lists stand."""
        since, until = days_of(str(self.period.currentData()), self._context.today())
        return TimelineQuery(
            kinds=frozenset({EntryKind.NEIGHBOURHOOD_NOTE}),
            wijk=self.wijk.currentData(),
            since=since,
            until=until,
        )

    @property
    def by_wijk(self) -> bool:
        """Whether the notes stand wijk by wijk."""
        return bool(self.order.currentData())

    @property
    def narrowed(self) -> bool:
        """Whether any list asks for less than everything."""
        return self.wijk.currentIndex() > 0 or self.period.currentIndex() > 0

    def _offer_wijken(self) -> None:
        words, chosen = self._context.vocabularies, self.wijk.currentData()
        self.wijk.blockSignals(True)
        self.wijk.clear()
        self.wijk.addItem(self.tr("Any wijk"), None)
        for term in words["wijk"].visible:
            self.wijk.addItem(word(words, "wijk", term.key), term.key)
        self.wijk.setCurrentIndex(max(self.wijk.findData(chosen), 0))
        self.wijk.blockSignals(False)
