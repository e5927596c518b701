# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the journal: kind, period, wijk, theme, programme, level and young person."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import kind_word
from kjw_desktop.ui.journal.person_filter import PersonFilter
from kjw_desktop.ui.periods import days_of
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.widgets.filter_row import FilterRow
from kjw_desktop.ui.widgets.fitting_box import FittingBox

_EVERYTHING = frozenset(EntryKind) - {EntryKind.FOLLOWUP}
"""What happened; what is still to be done stands on Vandaag, and here when one asks for it."""

_TERMS = {
    "wijk": "wijk",
    "theme": "theme",
    "programme": "policy_programme",
    "level": "signal_level",
}
"""The query's fields that are asked by a term, and the vocabularies they take a key of."""


class JournalFilters(FilterRow):
    """Lists to choose from, and a field for a young person."""

    def __init__(self, context: PageContext) -> None:
        self._all: tuple[FittingBox, ...] = ()
        super().__init__()
        self._context = context
        self.kind = FittingBox(self.tr("Kind"))
        self.period = FittingBox(self.tr("Period"))
        self.boxes = {name: FittingBox(title) for name, title in self._names().items()}
        self.person = PersonFilter(context, self.tr("Young person"))
        self.kind.addItem(self.tr("Everything"), None)
        for kind in EntryKind:
            self.kind.addItem(kind_word(kind), kind)
        for title, period in self._periods():
            self.period.addItem(title, period)
        self._offer_terms()
        self._all = (self.kind, self.period, *self.boxes.values())
        for box in self._all:
            self.row.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        self.row.addWidget(self.person)
        self.person.changed.connect(self.changed)
        context.events.lists_changed.connect(self._offer_terms)

    def query(self) -> TimelineQuery:
        """The question as the lists stand."""
        kind = self.kind.currentData()
        since, until = days_of(str(self.period.currentData() or ""), self._context.today())
        return TimelineQuery(
            kinds=frozenset({EntryKind(kind)}) if kind else _EVERYTHING,
            since=since,
            until=until,
            person=self.person.person,
            **{name: box.currentData() for name, box in self.boxes.items()},
        )

    @property
    def first(self) -> QWidget:
        """Where the keys get to them."""
        return self.first_of(self.kind)

    def chosen(self) -> int:
        """How many of them ask for less than everything."""
        named = bool(self._all) and self.person.person is not None
        return sum(box.currentIndex() > 0 for box in self._all) + named

    def _names(self) -> dict[str, str]:
        return {
            "wijk": self.tr("Wijk"),
            "theme": self.tr("Theme"),
            "programme": self.tr("Programme"),
            "level": self.tr("Level of a signal"),
        }

    def _all_of(self) -> dict[str, str]:
        return {
            "wijk": self.tr("Any wijk"),
            "theme": self.tr("Any theme"),
            "programme": self.tr("Any programme"),
            "level": self.tr("Any level"),
        }

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

    def _offer_terms(self) -> None:
        words, all_of = self._context.vocabularies, self._all_of()
        for name, box in self.boxes.items():
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(all_of[name], None)
            for term in words[_TERMS[name]].visible:
                box.addItem(short_word(words, _TERMS[name], term.key), term.key)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.blockSignals(False)
