# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page is given, and what it is told: the context, the journal's events and the window's commands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kjw_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:  # these load SQLAlchemy and the vocabularies; the unlock window must not wait for them
    from kjw_desktop.domain.vocabulary import Vocabularies
    from kjw_desktop.storage.journal import Journal
    from kjw_desktop.storage.vault.vault import Vault


class Command(StrEnum):
    """What a key of the window asks of a page; `ui.shortcuts` says which key and which page."""

    NEW_CONTACT = "new_contact"
    NEW_GROUP = "new_group"
    NEW_SIGNAL = "new_signal"
    FIND = "find"
    ANONYMOUS_CASE = "anonymous_case"
    REPORTS = "reports"
    SAVE_NEXT = "save_next"
    UNDO = "undo"
    REDO = "redo"
    COPY_LINE = "copy_line"
    SHOW_LEAFLET = "show_leaflet"
    NEXT_PROPOSAL = "next_proposal"
    PREVIOUS_PROPOSAL = "previous_proposal"


class JournalEvents(QObject):
    """Tells every page what changed. Whoever writes through the journal emits; pages refresh those rows."""

    recorded = Signal(object)
    """A new record: the domain object; None after many at once, such as an import."""
    added = Signal(object)
    """New records that were saved together, a tuple of them: one step to undo. `recorded` tells of each."""
    came_along = Signal(object)
    """New young people, a tuple, stored with the change that `amended` tells of next: one step to undo."""
    amended = Signal(object)
    """A changed record: the domain object as it is now."""
    replaced = Signal(object)
    """A changed record that has no revisions, a partner: as it was and as it is now; `amended` tells too."""
    erased = Signal(object)
    """Something erased: its id."""
    withdrawn = Signal(object)
    """Something erased that can be brought back until the lock: a Withdrawn; `erased` follows."""
    drafts_changed = Signal()
    """Something half written is kept that was not, or is not any more."""
    undo_wanted = Signal()
    """Somebody asks to undo the last change, by another way than the key."""
    lists_changed = Signal()
    """A list of the vault has a new term, such as a wijk."""
    settings_changed = Signal(object)
    """The vault's settings as they are now."""

    def on_records(self, slot: Callable[..., None]) -> None:
        """Have `slot` called whenever a record is new, changed or erased."""
        for signal in (self.recorded, self.amended, self.erased):
            signal.connect(slot)


@dataclass(slots=True)
class PageContext:
    """Handed to every page's `make_page`; lives from unlock to lock.

    `navigate(key, subject)` shows the page `key` and calls its `arrive(subject)`. `today()` is the day that
    the window lives in (the demo's pictures live in another one): pages never ask the clock themselves.
    `vocabularies` is renewed when a list gets a new term; the rest stays as it is.
    """

    journal: "Journal"
    vault: "Vault"
    tasks: TaskRunner
    vocabularies: "Vocabularies"
    events: JournalEvents
    navigate: Callable[[str, object], None]
    today: Callable[[], date] = date.today
