# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The question above the caseload: filters by list, the order, and both as a text that a saved view keeps."""

import json
from dataclasses import replace
from datetime import date
from typing import get_args

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.storage.rows import PeopleOrder, PeopleQuery
from kjw_desktop.ui.terms import short_word, spoken
from kjw_desktop.ui.widgets.filter_row import FilterRow
from kjw_desktop.ui.widgets.fitting_box import FittingBox

LISTS = {
    "status": "case_state",
    "wijk": "wijk",
    "band": "age_band",
    "theme": "theme",
    "youth_care": "youth_care_phase",
}
"""The query's fields that filter, and the vocabularies they take a key of."""


class Filters(FilterRow):
    """A row of lists to choose from, which `offer` fills."""

    def __init__(self) -> None:
        self.boxes: dict[str, FittingBox] = {}
        super().__init__()
        self.boxes = {name: FittingBox(title, self) for name, title in self._titles().items()}
        self.order = FittingBox(self.tr("Order"), self)
        for order, title in self._orders().items():
            self.order.addItem(title, order)
        for name, title in self._titles().items():
            self.boxes[name].addItem(title, None)
        for box in (*self.boxes.values(), self.order):
            self.row.addWidget(box)
            box.currentIndexChanged.connect(self.changed)

    def add(self, widget: QWidget) -> None:
        """Put an act after the lists."""
        self.row.addWidget(widget)

    def offer(self, words: Vocabularies) -> None:
        """Offer the terms of these lists; what was chosen stays where it is still there."""
        for name, box in self.boxes.items():
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(self._titles()[name], None)
            for term in words[LISTS[name]].visible:
                box.addItem(short_word(words, LISTS[name], term.key) or term.label(spoken()), term.key)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.blockSignals(False)

    def query(self, text: str, on: date) -> PeopleQuery:
        """The question as it stands, with what was typed."""
        asked = {name: box.currentData() for name, box in self.boxes.items()}
        return PeopleQuery(text=text, on=on, order=self.order.currentData(), **asked)

    def show_query(self, query: PeopleQuery) -> None:
        """Have the lists say what `query` asks; a term that is hidden by now is not asked."""
        for box in (*self.boxes.values(), self.order):
            box.blockSignals(True)
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(getattr(query, name)), 0))
        self.order.setCurrentIndex(self.order.findData(query.order))
        for box in (*self.boxes.values(), self.order):
            box.blockSignals(False)
        self.changed.emit()

    @property
    def first(self) -> QWidget:
        """Where the keys get to them."""
        return self.first_of(self.boxes["status"])

    def chosen(self) -> int:
        """How many lists ask for less than everyone."""
        return sum(box.currentData() is not None for box in self.boxes.values())

    def _titles(self) -> dict[str, str]:
        return {
            "status": self.tr("Any status"),
            "wijk": self.tr("Any wijk"),
            "band": self.tr("Any age"),
            "theme": self.tr("Any theme"),
            "youth_care": self.tr("Any youth care"),
        }

    def _orders(self) -> dict[PeopleOrder, str]:
        return {
            "name": self.tr("By name"),
            "last_seen": self.tr("Latest seen first"),
            "unseen": self.tr("Longest not seen first"),
            "due": self.tr("Due first"),
        }


def written(query: PeopleQuery) -> str:
    """The filters and the order as the text that a saved view keeps.

    What was typed in the search is no part of it: it may be a name, and erasing looks in no view.
    """
    parts = {"order": query.order, **{name: getattr(query, name) for name in LISTS}}
    return json.dumps({name: value for name, value in parts.items() if value}, ensure_ascii=False)


def read(text: str, on: date) -> PeopleQuery:
    """The question of a saved view; what this version does not know of it is left out."""
    try:
        parts = json.loads(text)
    except ValueError:
        parts = {}
    known = {name: value for name, value in parts.items() if name in LISTS and value}
    order = parts.get("order", "name")
    return replace(PeopleQuery(on=on, **known), order=order if order in get_args(PeopleOrder) else "name")
