# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a form on its way to the journal, in the background."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_keeper import DraftKeeper
from kjw_desktop.ui.failures import sentence_of


class FormSaver(QObject):
    """Records entries and new young people, all or none; `saved` (the entries) or `refused` follows."""

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    def save(
        self,
        entries: Sequence[tuple[AnyEntry, str]],
        people: Sequence[Person],
        *keepers: DraftKeeper,
    ) -> bool:
        """Begin saving entries, each with its wijk as typed; False while those before are on their way.

        The drafts of `keepers` go with them.
        """
        if self._busy:
            return False
        self._busy = True
        given, journal, title = tuple(entries), self._context.journal, self.tr("Save")

        def store(drafts: tuple[str, ...]) -> tuple[AnyEntry, ...]:
            return _record(journal, given, people, drafts)

        if keepers:
            task = keepers[0].saving(title, store, *keepers[1:])
        else:
            task = self._context.tasks.run(title, lambda _progress: store(()))
        task.done.connect(lambda kept: self._saved(people, kept))
        task.failed.connect(self._failed)
        return True

    def _saved(self, people: Sequence[Person], entries: tuple[AnyEntry, ...]) -> None:
        self._busy = False
        if any(entry.wijk for entry in entries):
            self._context.events.lists_changed.emit()
        self._context.events.added.emit((*people, *entries))
        for record in (*people, *entries):
            self._context.events.recorded.emit(record)
        self.saved.emit(entries)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _record(
    journal: Journal,
    entries: Sequence[tuple[AnyEntry, str]],
    people: Sequence[Person],
    drafts: Sequence[str],
) -> tuple[AnyEntry, ...]:
    kept = tuple(replace(entry, wijk=journal.add_wijk(wijk)) if wijk else entry for entry, wijk in entries)
    journal.record(*people, *kept, drafts=drafts)
    return kept
