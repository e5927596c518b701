# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line under a referral: who did not consent yet that this partner hears who it is about."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH, State, standing
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.tasks import Task


class ConsentLine(QObject):
    """`said` carries a sentence, '' where nothing is missing. It never blocks anything."""

    said = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: tuple[frozenset[UUID], str | None] | None = None
        self._task: Task | None = None
        for signal in (context.events.recorded, context.events.amended):
            signal.connect(self._changed)

    def look(self, people: Iterable[UUID], partner: str | None) -> None:
        """Read in the background how it stands with these young people and this kind of partner."""
        asked = (frozenset(people), partner)
        if asked == self._asked:
            return
        self._asked = asked
        self._read(*asked)

    def forget(self) -> None:
        """Nobody is told anything: say nothing."""
        self._asked, self._task = None, None
        self.said.emit("")

    def _read(self, people: frozenset[UUID], partner: str | None) -> None:
        journal, today = self._context.journal, self._context.today()

        def read(_progress: object) -> list[str]:
            return [name for person in people if (name := _missing(journal, person, partner, today))]

        self._task = self._context.tasks.run("", read)
        self._task.done.connect(self._came)

    def _changed(self, record: object) -> None:
        """A consent or a birth may have changed; None stands for many records at once."""
        if self._asked is not None and (record is None or isinstance(record, Consent | Person)):
            self._read(*self._asked)

    @Slot(object)
    def _came(self, names: list[str]) -> None:
        if self.sender() is not self._task:
            return
        line = self.tr(
            "No consent yet to share with this partner: {names}. Talk about it first, or ask without a name."
        )
        self.said.emit(line.format(names=", ".join(sorted(names))) if names else "")


def _missing(journal: Journal, person: UUID, partner: str | None, today: date) -> str:
    if not journal.has((person,)):
        return ""
    found = journal.find(person)
    if not isinstance(found, Person):
        return ""
    consents = [c for c in journal.records(EntryKind.CONSENT, person=person) if isinstance(c, Consent)]
    held = standing(consents, found, SHARED_WITH, today, partner)
    return "" if held.state in (State.GIVEN, State.NOT_NEEDED) else found.first_name
