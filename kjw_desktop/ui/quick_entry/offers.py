# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list under the field: what may come at the cursor."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.quick_entry.complete import Completion, CompletionKind, Offer
from kjw_desktop.domain.quick_entry.parts import PlaceRef, TermRef
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.quick_entry.knowledge import Knowledge
from kjw_desktop.ui.terms import list_title, word
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel


class OfferList(RowList):
    """Shows a completion; `picked` tells the offer and the completion it belongs to."""

    picked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", fit=8, parent=parent)
        self.setAccessibleName(self.tr("Proposals"))
        self.setProperty("role", "offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = RowModel()
        self.setModel(self._rows)
        self._completion: Completion | None = None
        self.clicked.connect(lambda index: self._pick(index.row()))
        self.hide()

    @property
    def open(self) -> bool:
        """Whether anything is offered."""
        return self._completion is not None

    def offer(
        self, completion: Completion | None, typed: str, knowledge: Knowledge, words: Vocabularies
    ) -> None:
        """Show what fits; nothing when the one thing that fits is written already."""
        if completion is None or _is_written(completion, typed):
            self.close_offers()
            return
        self._completion = completion
        rows = [self._row(each, completion.kind, knowledge, words) for each in completion.offers]
        self._rows.set_rows(rows)
        self.setCurrentIndex(self._rows.index(0))
        self.show()

    def close_offers(self) -> None:
        """Offer nothing."""
        self._completion = None
        self._rows.set_rows(())
        self.hide()

    def step(self, by: int) -> None:
        """Mark the next or the one before, round and round."""
        count = self._rows.rowCount()
        if count:
            self.setCurrentIndex(self._rows.index((self.currentIndex().row() + by) % count))

    def take(self) -> None:
        """Pick the one that is marked."""
        self._pick(self.currentIndex().row())

    def _pick(self, row: int) -> None:
        completion = self._completion
        if completion is not None and 0 <= row < len(completion.offers):
            self.close_offers()
            self.picked.emit(completion.offers[row], completion)

    def _row(self, offer: Offer, kind: CompletionKind, knowledge: Knowledge, words: Vocabularies) -> RowData:
        detail = ""
        if offer.is_new:
            detail = self.tr("new young person")
        elif isinstance(offer.value, UUID):
            full = knowledge.full_names.get(offer.value, "")
            detail = full if full != offer.label else ""
        elif isinstance(offer.value, TermRef):
            detail = list_title(words[offer.value.vocabulary])
        elif isinstance(offer.value, PlaceRef):
            named = bool(offer.value.name)
            detail = word(words, "location_kind", offer.value.kind) if named else self.tr("kind of place")
        elif kind is CompletionKind.DAY and offer.value is not None:
            detail = short_day(offer.value, knowledge.known.today)  # type: ignore[arg-type]  # a date by its kind
        return RowData(title=offer.label, detail=detail)


def _is_written(completion: Completion, typed: str) -> bool:
    offers = [offer for offer in completion.offers if not offer.is_new]
    return (
        len(offers) == 1
        and offers[0].choice is None
        and offers[0].text.casefold() == typed.strip().casefold()
    )
