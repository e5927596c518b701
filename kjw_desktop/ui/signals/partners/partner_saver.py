# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line of the address book on its way to the journal, unless somebody stands there already."""

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.partner_book import twice
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


class PartnerSaver(QObject):
    """`saved` (the partner), `stands` (whoever stands there already, nothing stored) or `refused` follows."""

    saved = Signal(object)
    stands = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._known = False

    def save(self, contact: PartnerContact, *, known: bool, sure: bool = False) -> None:
        """Begin saving; `sure` stores somebody who may stand there already. One at a time."""
        if self._task is not None:
            return
        self._known = known
        journal = self._context.journal
        self._task = self._context.tasks.run(
            self.tr("Save"), lambda _progress: _store(journal, contact, known=known, sure=sure)
        )
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _stored(self, answer: tuple[PartnerContact, bool]) -> None:
        self._task = None
        contact, stored = answer
        if not stored:
            self.stands.emit(contact)
            return
        events = self._context.events
        (events.amended if self._known else events.recorded).emit(contact)
        self.saved.emit(contact)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(sentence_of(error))


def _store(
    journal: Journal, contact: PartnerContact, *, known: bool, sure: bool
) -> tuple[PartnerContact, bool]:
    """What was stored and True, or who stands there already and False."""
    if not sure:
        book = (each for each in journal.others() if isinstance(each, PartnerContact))
        found = twice(contact, book)
        if found is not None:
            return found, False
    if known:
        journal.amend(contact)
    else:
        journal.record(contact)
    return contact, True
