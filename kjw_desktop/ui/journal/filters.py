# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the journal: kind, period, wijk."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import kind_word
from kjw_desktop.ui.terms import fill
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.flow import FlowLayout

_EVERYTHING = frozenset(EntryKind) - {EntryKind.FOLLOWUP}
"""What happened; what is still to be done stands on Vandaag, and here when one asks for it."""

_WIDEST_LETTERS = 14


class JournalFilters(QWidget):
    """Three lists; `changed` when one says something else."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.kind = _box(self.tr("Kind"))
        self.period = _box(self.tr("Period"))
        self.wijk = _box(self.tr("Wijk"))
        self.kind.addItem(self.tr("Everything"), None)
        for kind in EntryKind:
            self.kind.addItem(kind_word(kind), kind)
        for title, period in self._periods():
            self.period.addItem(title, period)
        self._offer_wijken()
        flow = FlowLayout(self, Space.S)
        for box in (self.kind, self.period, self.wijk):
            flow.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        context.events.lists_changed.connect(self._offer_wijken)

    def query(self) -> TimelineQuery:
        """The question as the lists stand."""
        kind = self.kind.currentData()
        since, until = days_of(str(self.period.currentData() or ""), self._context.today())
        return TimelineQuery(
            kinds=frozenset({EntryKind(kind)}) if kind else _EVERYTHING,
            since=since,
            until=until,
            wijk=self.wijk.currentData(),
        )

    @property
    def narrowed(self) -> bool:
        """Whether any list asks for less than everything."""
        return any(box.currentIndex() > 0 for box in (self.kind, self.period, self.wijk))

    def _periods(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Any time"), ""),
            (self.tr("Last 7 days"), "week"),
            (self.tr("Last 4 weeks"), "weeks"),
            (self.tr("This quarter"), "quarter"),
            (self.tr("Last quarter"), "last_quarter"),
            (self.tr("This year"), "year"),
            (self.tr("Last year"), "last_year"),
        )

    def _offer_wijken(self) -> None:
        chosen = self.wijk.currentData()
        self.wijk.blockSignals(True)
        self.wijk.clear()
        self.wijk.addItem(self.tr("Any wijk"), None)
        fill(self.wijk, self._context.vocabularies["wijk"])
        self.wijk.setCurrentIndex(max(self.wijk.findData(chosen), 0))
        self.wijk.blockSignals(False)


def days_of(period: str, today: date) -> tuple[date | None, date | None]:
    """First and last day of a period by its name, both inclusive; None for no bound, as for no name."""
    first_month = 3 * ((today.month - 1) // 3) + 1
    quarter = date(today.year, first_month, 1)
    before = quarter - timedelta(days=1)
    return {
        "week": (today - timedelta(days=6), today),
        "weeks": (today - timedelta(days=27), today),
        "quarter": (quarter, today),
        "last_quarter": (date(before.year, before.month - 2, 1), before),
        "year": (date(today.year, 1, 1), today),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }.get(period, (None, None))


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_WIDEST_LETTERS)
    return box
