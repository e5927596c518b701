# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the list of signals: whether they are open, level, life domain and young person."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.journal.person_filter import PersonFilter
from kjw_desktop.ui.terms import short_word
from kjw_desktop.ui.widgets.filter_row import FilterRow
from kjw_desktop.ui.widgets.fitting_box import FittingBox

OPEN, CLOSED, WITHOUT_STEP = "open", "closed", "without_step"


class SignalFilters(FilterRow):
    """Lists to choose from, and a field for a young person."""

    def __init__(self, context: PageContext) -> None:
        self._all: tuple[FittingBox, ...] = ()
        super().__init__()
        self._context = context
        self.state = FittingBox(self.tr("Open or closed"))
        for title, key in (
            (self.tr("Open and closed"), ""),
            (self.tr("Open"), OPEN),
            (self.tr("Worries without a next step"), WITHOUT_STEP),
            (self.tr("Closed"), CLOSED),
        ):
            self.state.addItem(title, key)
        self.level = FittingBox(self.tr("Level"))
        self.domain = FittingBox(self.tr("Life domain"))
        self.person = PersonFilter(context, self.tr("Young person"))
        self._offer_terms()
        self._all = (self.state, self.level, self.domain)
        for box in self._all:
            self.row.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        self.row.addWidget(self.person)
        self.person.changed.connect(self.changed)
        context.events.lists_changed.connect(self._offer_terms)

    def query(self) -> TimelineQuery:
        """The question as the lists stand."""
        state = self.state.currentData()
        return TimelineQuery(
            kinds=frozenset({EntryKind.SIGNAL}),
            person=self.person.person,
            level=self.level.currentData(),
            life_domain=self.domain.currentData(),
            closed={OPEN: False, CLOSED: True}.get(state),
            without_step=state == WITHOUT_STEP,
        )

    def chosen(self) -> int:
        """How many of them ask for less than everything."""
        named = bool(self._all) and self.person.person is not None
        return sum(box.currentIndex() > 0 for box in self._all) + named

    @property
    def first(self) -> QWidget:
        """Where the keys get to."""
        return self.first_of(self.state)

    def _offer_terms(self) -> None:
        words = self._context.vocabularies
        for box, vocabulary, any_of in (
            (self.level, "signal_level", self.tr("Any level")),
            (self.domain, "life_domain", self.tr("Any life domain")),
        ):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(any_of, None)
            for term in words[vocabulary].visible:
                box.addItem(short_word(words, vocabulary, term.key), term.key)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.blockSignals(False)
