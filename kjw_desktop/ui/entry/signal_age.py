# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks, before a signal is saved, whether it is older than those it is about; their days are read first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signal_day import TooEarly, too_early
from kjw_desktop.domain.signals import Signal as Noted
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import typed_day
from kjw_desktop.ui.failures import sentence_of


@dataclass(frozen=True, slots=True)
class _Found:
    """The first young person whom a signal is too early for."""

    early: TooEarly
    person: Person


class SignalAge(QObject):
    """`refused` carries a sentence for a day before birth, `asked` one for a day before who was known."""

    refused = Signal(str)
    asked = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False

    def look(self, signal: Noted, then: Callable[[], None]) -> None:
        """Do `then` where the day is in order: at once for one of today, which is never too early."""
        self.look_at(signal.day, signal.person_ids, then)

    def look_at(self, day: date, people: tuple[UUID, ...], then: Callable[[], None]) -> None:
        """`look` for signals of that day about these young people."""
        if day >= self._context.today() or not people:
            then()
            return
        if self._busy:
            return
        self._busy = True
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: _first(journal, day, people))
        task.done.connect(lambda found: self._came(day, found, then))
        task.failed.connect(self._failed)

    def _came(self, day: date, found: _Found | None, then: Callable[[], None]) -> None:
        self._busy = False
        if found is None:
            then()
            return
        name, said = found.person.full_name, typed_day(day)
        if found.early is TooEarly.BIRTH:
            text = self.tr("{name} was not born yet on {day}. Look at the day.")
            self.refused.emit(text.format(name=name, day=said))
        elif found.person.since is not None:
            text = self.tr("{day} is before {name} was known here ({since}). Is that right?")
            self.asked.emit(text.format(name=name, day=said, since=typed_day(found.person.since)))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))


def _first(journal: Journal, day: date, people: tuple[UUID, ...]) -> _Found | None:
    """Before birth goes first: that one cannot be right. Who is not in the journal yet is new."""
    there = journal.has(people)
    known = [found for each in people if each in there and isinstance(found := journal.find(each), Person)]
    early = [_Found(kind, person) for person in known if (kind := too_early(day, person)) is not None]
    return min(early, key=lambda found: found.early is not TooEarly.BIRTH, default=None)
