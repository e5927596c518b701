# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line of the address book on its way to the journal, unless somebody stands there already."""

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.care import PartnerContact
from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.domain.partner_book import twice
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task


class PartnerSaver(QObject):
    """`saved` (the partner), `stands`, `clashed` or `refused` follows; but for the first nothing is stored.

    `stands` carries whoever stands there already, `clashed` the partner as changed elsewhere meanwhile.
    """

    saved = Signal(object)
    stands = Signal(object)
    clashed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._task: Task | None = None
        self._began: PartnerContact | None = None

    def save(self, contact: PartnerContact, *, began: PartnerContact | None, sure: bool = False) -> None:
        """Begin saving, a change of the partner that was read as `began`, or somebody new. One at a time.

        `sure` stores somebody who may stand there already. The draft goes with somebody new.
        """
        if self._task is not None:
            return
        self._began = began
        journal = self._context.journal

        def store(drafts: tuple[str, ...]) -> tuple[PartnerContact, bool]:
            return _store(journal, contact, began, drafts, sure=sure)

        self._task = self._keeper.saving(self.tr("Save"), store)
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _stored(self, answer: tuple[PartnerContact, bool]) -> None:
        self._task = None
        contact, stored = answer
        if not stored:
            own = self._began is not None and contact.id == self._began.id
            (self.clashed if own else self.stands).emit(contact)
            return
        events = self._context.events
        if self._began is None:
            events.added.emit((contact,))
            events.recorded.emit(contact)
        else:
            events.replaced.emit((self._began, contact))
            events.amended.emit(contact)
        self.saved.emit(contact)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(sentence_of(error))


def _store(
    journal: Journal,
    contact: PartnerContact,
    began: PartnerContact | None,
    drafts: tuple[str, ...],
    *,
    sure: bool,
) -> tuple[PartnerContact, bool]:
    """What was stored and True; False with who stands there already, or with the partner as changed since."""
    if not sure:
        book = (each for each in journal.others() if isinstance(each, PartnerContact))
        found = twice(contact, book)
        if found is not None:
            return found, False
    if began is None:
        journal.record(contact, drafts=drafts)
        return contact, True
    try:
        journal.amend(contact, began=began)
    except RecordChanged:
        newest = journal.find(contact.id)
        if not isinstance(newest, PartnerContact):
            raise
        return newest, False
    return contact, True
