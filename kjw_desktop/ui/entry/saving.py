# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contact on its way from the form to the journal, in the background."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of


class ContactSaver(QObject):
    """Records a contact with its new young people at once; `saved` or `refused` (a sentence) follows."""

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    def save(self, contact: Contact, people: Sequence[Person], wijk: str) -> bool:
        """Begin saving; False while the one before is still on its way."""
        if self._busy:
            return False
        self._busy = True
        task = self._context.tasks.run(
            self.tr("Save contact"), lambda _progress: _record(self._context.journal, contact, people, wijk)
        )
        task.done.connect(lambda kept: self._saved(people, kept))
        task.failed.connect(self._failed)
        return True

    def _saved(self, people: Sequence[Person], contact: Contact) -> None:
        self._busy = False
        if contact.wijk:
            self._context.events.lists_changed.emit()
        for record in (*people, contact):
            self._context.events.recorded.emit(record)
        self.saved.emit(contact)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _record(journal: Journal, contact: Contact, people: Sequence[Person], wijk: str) -> Contact:
    kept = replace(contact, wijk=journal.add_wijk(wijk)) if wijk else contact
    journal.record(*people, kept)
    return kept
